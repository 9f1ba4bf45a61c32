import { leftOutReasons } from './left-out-reasons.ts';
import type { Words } from './words.ts';

/** English words of the proof page and of the option that asks for one. */
export const proofEn = {
  'proof-title': () => 'Proof of a script',
  'proof-source': () => 'The script',
  'proof-result': () => 'What will be on screen',
  'proof-format-text': () => 'Text file',
  'proof-format-markdown': () => 'Markdown file',
  'proof-format-docx': () => 'Word file',
  'proof-lines': (p) => `${p.count} ${p.count === 1 ? 'line' : 'lines'}`,
  'proof-counts': (p) => `${p.errors} errors, ${p.warnings} warnings, ${p.notes} notes`,
  'proof-next-errors': () => 'Not fit to air: mend every error in the script, then import it again.',
  'proof-next-warnings': () =>
    'Look at every warning, check and tick every name, unit and post, then render.',
  'proof-next-clean': () => 'No errors, no warnings. Check and tick every name, unit and post, then render.',
  'proof-legend': () => 'Where every character went',
  'proof-layout': () => 'white space',
  'proof-sum': () => 'whole text',
  'proof-file': () => 'file',
  'proof-line': (p) => `line ${p.line}`,
  'proof-more-lines': (p) => `and ${p.count} more`,
  'proof-more-findings': (p) => `and ${p.count} more, on the page`,
  'proof-interview': (p) => `Interview ${p.number}`,
  'proof-title-card': () => 'Title card',
  'proof-people': () => 'Lower thirds',
  'proof-people-hint': () =>
    'Check name, unit and posts against the script and tick each. Ticks are not kept: print the page to keep them.',
  'proof-turns': () => 'Speech and captions',
  'proof-credits': () => 'End credits',
  'proof-points': () => 'points panel',
  'proof-tick': () => 'checked',
  'proof-made': () => 'not in the script',
  'proof-made-dek': () => 'the script has no such line; made of who is interviewed',
  'proof-made-direction': () => 'set by the editor, not in the script',
  'proof-reworded': () => 'shortened by the editor',
  'proof-nameless': () => 'the script has no name: no lower third',
  'proof-unheard': () => 'does not speak: no lower third',
  'proof-no-attribution': () => 'the script does not say who speaks',
  'proof-host-credit': () => 'listed by what the host says',
  'proof-nothing': () => 'No interview was read.',
  'proof-left-out': (p) => `Left out: ${leftOutReasons.en[String(p.reason)] ?? p.reason}`,
  'proof-reason': (p) => leftOutReasons.en[String(p.reason)] ?? String(p.reason),
  'proof-role-host': () => 'host',
  'proof-role-reporter': () => 'reporter',
  'proof-role-correspondent': () => 'correspondent',
  'proof-role-interviewee': () => 'interviewee',
  'proof-role-crew': () => 'crew',
  'proof-help': () =>
    'also write a proof page (.html): script and screen side by side, fit to print; --dry-run writes it too',
  'proof-written': (p) => `Proof page: ${p.path}`,
  'proof-not-html': (p) =>
    `--proof: the page's name must end in .html, not "${p.path}". Choose another name.`,
  'proof-not-ours': (p) =>
    `${p.path} exists and is no proof page of lanmu; it was left alone. Choose another name, or add --force to replace it.`,
  'proof-unreadable': (p) =>
    `${p.path}: cannot tell what is there (${p.reason}); no proof page was written. Choose another path.`,
} as const satisfies Readonly<Record<string, Words>>;
