import type { Words } from './words.ts';

/** English words of the render messages: one for each code of the render room's problems. */
export const renderEn = {
  'browser-missing': (p) =>
    `No browser was found to draw the pictures${p.reason ? ` (${p.reason})` : ''}. ` +
    'Install Chrome or Chromium, or set LANMU_BROWSER to the full path of one; `lanmu doctor` shows what was tried.',
  'browser-died': (p) =>
    `The browser stopped in the middle of the work${p.reason ? `: ${p.reason}` : ''}. Nothing half-made was kept. ` +
    'Run the command again; if it happens again, use fewer pages at once: `--tabs 1`.',
  'studio-broken': (p) =>
    `The pictures could not be drawn because the studio does not load${p.reason ? `: ${p.reason}` : ''}. ` +
    'If you changed the graphics, open `lanmu studio` to see the fault; otherwise run `npm start` to install again.',
  'font-missing': (p) =>
    `A font did not load${p.family ? `: ${p.family}` : ''}${p.reason ? ` (${p.reason})` : ''}. ` +
    'Nothing is drawn in another font. Run `npm start` to install again; `lanmu doctor` lists the fonts.',
  'fallback-font-broken': (p) =>
    `The font that LANMU_FALLBACK_FONT names${p.path ? `, ${p.path},` : ''} cannot be read${p.reason ? ` (${p.reason})` : ''}. ` +
    'Name the full path of a ttf, otf or ttc file, or unset the variable.',
  'out-unwritable': (p) =>
    `${p.path ?? 'The output folder'} cannot be written${p.reason ? `: ${p.reason}` : ''}. ` +
    'Choose another folder with `--out`, or give yourself the right to write there.',
  'disk-full': (p) =>
    `The disk is full${p.path ? ` at ${p.path}` : ''}${p.reason ? ` (${p.reason})` : ''}. ` +
    'No half file was kept. Free some space, or choose a folder on another disk with `--out`.',
  'file-busy': (p) =>
    `${p.path ?? 'The file'} is open in another program, so that it cannot be replaced${p.reason ? `: ${p.reason}` : ''}. ` +
    'Close it there, for example in the player, and run the command again, or choose another folder with `--out`.',
  'cache-unwritable': (p) =>
    `${p.path ?? "The project's own folder"}, where Lanmu keeps its browser and unfinished work, cannot be used${p.reason ? `: ${p.reason}` : ''}. ` +
    'Give yourself the right to write there, or move the project to a folder of yours; `--out` does not change this place.',
  'cache-full': (p) =>
    `The disk is full${p.path ? ` at ${p.path}` : ''}, where Lanmu keeps its browser and unfinished work${p.reason ? ` (${p.reason})` : ''}. ` +
    'No half file was kept. Free some space there, or move the project to another disk; `--out` does not change this place.',
  'browser-fallback': (p) =>
    `The browser that Lanmu is tested with does not start${p.reason ? ` (${p.reason})` : ''}; ${p.version ?? 'another one'} is used instead${p.path ? `: ${p.path}` : ''}. ` +
    'Pictures may differ in small ways. Run `npm start` to install again.',
  'file-mismatch': (p) =>
    `The finished file ${p.path ?? p.id ?? ''} is not what was asked for` +
    `${p.field ? `: ${p.field} is ${p.found}, expected ${p.expected}` : p.reason ? `: ${p.reason}` : ''}. ` +
    'It was not kept. This is a fault of Lanmu; please report it with this message.',
  'store-read-only': (p) =>
    `The store of pictures at ${p.path} cannot be written: what is in it is used, what is drawn now is not kept.`,
  'store-full': (p) =>
    `The disk of the store of pictures at ${p.path} is full: what is drawn now is not kept there. Free some room, or choose another place with --store or LANMU_STORE.`,
  'store-not-trimmed': (p) =>
    `The store of pictures at ${p.path} could not be kept within its limit (${p.reason}). What was asked for is made; free some room there.`,
  'store-entry-damaged': (p) => `A damaged entry of the store was found and is made again: ${p.path}`,
  interrupted: () => 'Interrupted. No half file was kept.',
  'media-failed': (p) =>
    `The video could not be made${p.reason ? `: ${p.reason}` : ''}. ` +
    'Run `lanmu doctor` to see whether the codecs load on this computer.',
} satisfies Record<string, Words>;
