import type { Words } from './words.ts';

/** English words of `lanmu import` and `lanmu new`. */
export const importEn = {
  'cli-library-busy': (p) =>
    `The library is in use: process ${p.owner} is writing ${p.folder}. Wait for it and run the command again, or, if that process is no lanmu import or lanmu new, delete ${p.path}.`,
  'cli-pipe-lost': (p) =>
    `What came through the pipe has ${p.count} question marks: its Chinese was lost on the way. In PowerShell run $OutputEncoding = [Text.Encoding]::UTF8 first, then Get-Clipboard -Raw | lanmu import -; or save the script as a file and import that.`,
  'cli-script-missing': (p) =>
    `${p.path}: there is no such file. Check the path; \`-\` reads what comes through a pipe.`,
  'cli-script-unreadable': (p) =>
    `${p.path}: expected a script, but it cannot be read (${p.reason}). Check the path and the right to read it; a folder is no script.`,
  'cli-script-unusable': (p) => `${p.path} cannot be read as a script. Nothing was written.`,
  'cli-script-empty': (p) =>
    `No interview was understood in ${p.path}, so nothing can be made of it. Nothing was written.`,
  'cli-script-column': (p) =>
    `What ${p.path} calls its column cannot be one. Correct the script, or give a column with --column.`,
  'cli-script-several': (p) =>
    `${p.path} holds ${p.count} interviews (${p.ids}), and this shows one. Read it with lanmu import first, then name one of its documents.`,
  'cli-import-column': (p) =>
    `--column: the library has no column “${p.id}”.${p.nearest ? ` Did you mean ${p.nearest}?` : ''} Columns: ${p.ids}.`,
  'cli-import-changes': (p) =>
    `${p.id}: ${p.count} ${p.count === 1 ? 'change' : 'changes'} of words on screen (- before, + now):`,
  'cli-import-renumbered': (p) => `  points that only have other numbers: ${p.numbers}`,
  'cli-import-no-change': (p) => `${p.id}: no words on screen change.`,
  'cli-import-more-changes': (p) => `  … and ${p.count} more, which --json lists.`,
  'cli-import-placed': (p) =>
    `Placed in the column ${p.column}: ${p.added ? `its running order gained ${p.added}. ` : 'its running order is unchanged. '}${p.source ? `The script is kept as ${p.source}. ` : ''}lanmu list, Studio and render --all see it.`,
  'cli-import-source-stays': (p) =>
    p.source
      ? `The script stays in ${p.source}, and no copy is made; --column keeps one with the column.`
      : 'The script came through a pipe, and no copy is made: keep one yourself, or place it with --column, which does.',
  'cli-import-not-placed': (p) =>
    `${p.errors} ${p.errors === 1 ? 'error stands' : 'errors stand'} in the way: nothing was placed in the column ${p.column}. Mend the script and import it again, or write documents to mend with --out.`,
  'cli-import-column-written': (p) => `The column is in ${p.path}: choose its theme and station there.`,
  'cli-graphic-ident': () => 'ident',
  'cli-graphic-headline': () => 'headline',
  'cli-graphic-dek': () => 'dek',
  'cli-graphic-lower-third': () => 'lower third',
  'cli-graphic-points-heading': () => 'points heading',
  'cli-graphic-point': () => 'point',
  'cli-graphic-caption': () => 'caption',
  'cli-graphic-credits': () => 'credits',
  'cli-import-kept-note': (p) =>
    `${p.count === 1 ? 'One document is' : `${p.count} documents are`} there already and would change: left as ${p.count === 1 ? 'it is' : 'they are'}. With --force the script is replaced, the direction kept, and a copy laid beside.`,
  'cli-import-done': (p) =>
    `${p.count} ${p.count === 1 ? 'interview' : 'interviews'} understood: errors ${p.errors}, warnings ${p.warnings}.`,
  'cli-import-made': () => 'made',
  'cli-import-unchanged': () => 'unchanged',
  'cli-import-replaced': () => 'replaced',
  'cli-import-kept': () => 'kept',
  'cli-import-dry': () => 'not written',
  'cli-role-column': () => 'column',
  'cli-role-headline': () => 'headline',
  'cli-role-dek': () => 'dek',
  'cli-role-credit': () => 'credit',
  'cli-role-attribution': () => 'speaker',
  'cli-role-marker': () => 'point',
  'cli-role-spoken': () => 'spoken',
  'cli-role-structure': () => 'structure',
  'cli-role-layout': () => '',
  'cli-role-left-out': () => 'left out',
  'cli-new-kind': (p) => `After lanmu new, expected one of ${p.kinds}, found “${p.id}”.`,
  'cli-new-title': (p) => `Give the title of the column “${p.id}” with --title, without book-title marks.`,
  'cli-new-column': (p) =>
    `Give the column of the interview “${p.id}” with --column; lanmu list shows what there is.`,
  'cli-new-taken': (p) => `There is a “${p.id}” already. Choose another id.`,
  'cli-new-column-done': (p) =>
    `The new column ${p.id} is in ${p.path}. Go on with lanmu import 稿件.docx --column ${p.id}.`,
  'cli-new-interview-done': (p) =>
    `The new interview ${p.id} is in ${p.path}. Write what is marked 【待填】 in it, then run lanmu check.`,
  'cli-help-new': () => 'begin the document of a column or an interview',
  'cli-help-new-kind': () => 'column or interview',
  'cli-help-new-id': () => 'its id: lower-case letters and digits, joined by hyphens',
  'cli-help-new-title': () => "the column's title, without book-title marks",
  'cli-help-new-label': () => 'the word after the title (default: 专栏)',
  'cli-help-new-theme': () => "theme of the column's graphics (default: red)",
  'cli-help-new-station': () => 'name of the station',
  'cli-help-new-column': () => 'id of the column the interview belongs to',
  'cli-help-new-out': () => "folder for the interview's document (default: the library)",
  'cli-help-import': () => 'Read a newsroom script (Word, text, Markdown) into interview documents',
  'cli-help-import-script': () => 'path of the script, or - for what comes through a pipe',
  'cli-help-import-out': () =>
    'folder to write the documents to (default: beside the script; the library with --column)',
  'cli-help-import-column': () =>
    'place them into this column of the library (with --out: write documents only)',
  'cli-help-import-explain': () => 'print the script with what each line was taken for',
  'cli-help-import-dry-run': () => 'report only, write nothing',
  'cli-help-import-force': () =>
    'replace the script in documents that are there; their direction and a copy are kept',
} satisfies Record<string, Words>;
