import type { Language } from '@lanmu/content';

/** What must be known before the command line is read: even help and complaints have a language and a form. */
export type LeadingOptions = {
  /** The value of `--lang` when it is one of the languages. */
  language: Language | null;
  /** The value of `--lang` when it is not. */
  unknownLanguage: string | null;
  json: boolean;
};

/** Finds `--lang` and `--json` among the arguments, wherever they stand. */
export function leadingOptions(argv: readonly string[]): LeadingOptions {
  const end = argv.indexOf('--');
  const given = end === -1 ? argv : argv.slice(0, end);
  const at = given.findLastIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const arg = given[at];
  const value = arg?.startsWith('--lang=') === true ? arg.slice('--lang='.length) : (given[at + 1] ?? '');
  const language = value === 'zh' || value === 'en' ? value : null;
  const isGiven = at !== -1;
  return {
    language: isGiven ? language : null,
    unknownLanguage: isGiven && language === null ? value : null,
    json: given.includes('--json'),
  };
}
