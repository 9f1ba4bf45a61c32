import type { Words } from './words.ts';

/** English words of the commands that draw pictures: still and sheet. */
export const picturesEn = {
  'cli-still-type': (p) => `--out: a still is written as .png, got “${p.name}”.`,
  'cli-still-written': (p) => `${p.path} (${p.timecode}, frame ${p.frame})`,
  'cli-sheet-written': (p) => `${p.cells} pictures on ${p.pages} ${p.pages === 1 ? 'sheet' : 'sheets'}`,
  'cli-help-still': () => 'Draw one frame as a PNG picture',
  'cli-help-still-at': () => 'timecode HH:MM:SS:FF, frame number, or cue such as lowerThird-01',
  'cli-help-still-out': () => 'folder to write to, or a file name ending in .png',
  'cli-help-sheet': () => 'Draw contact sheets: one picture for each cue',
  'cli-bad-theme': (p) => `--theme: expected one of ${p.names}, got “${p.value}”.`,
  'cli-sheet-nothing': () => 'Expected the ids of interviews, or --all for every one; got neither.',
  'cli-sheet-all-with-ids': () => '--all draws every interview; give either --all or ids, not both.',
  'cli-help-theme': () => "try another look: red, blue or green (default: the column's)",
  'cli-help-themes': () =>
    "try other looks: red, blue, green, several with commas, or all (default: the column's)",
  'cli-help-sheet-ids': () =>
    'ids from `lanmu list`, or paths of interview documents (.json), one or several',
  'cli-help-sheet-all': () => 'every interview of every column',
} satisfies Record<string, Words>;
