import { cliEn } from './cli.en.ts';
import { cliZh } from './cli.zh.ts';
import { documentEn } from './document.en.ts';
import { documentZh } from './document.zh.ts';
import { graphicsEn } from './graphics.en.ts';
import { graphicsZh } from './graphics.zh.ts';
import { importEn } from './import.en.ts';
import { importZh } from './import.zh.ts';
import { picturesEn } from './pictures.en.ts';
import { picturesZh } from './pictures.zh.ts';
import { proofEn } from './proof.en.ts';
import { proofZh } from './proof.zh.ts';
import { renderEn } from './render.en.ts';
import { renderZh } from './render.zh.ts';
import { scriptEn } from './script.en.ts';
import { scriptZh } from './script.zh.ts';
import { sourceEn } from './source.en.ts';
import { sourceZh } from './source.zh.ts';
import { timelineEn } from './timeline.en.ts';
import { timelineZh } from './timeline.zh.ts';
import type { MessageParams, Words } from './words.ts';
import { codePointName } from '../code-point-name.ts';
import { forbiddenCharacter } from '../forbidden-character.ts';

const everyForbidden = new RegExp(forbiddenCharacter, 'gu');

const en = {
  ...sourceEn,
  ...scriptEn,
  ...documentEn,
  ...timelineEn,
  ...graphicsEn,
  ...renderEn,
  ...cliEn,
  ...importEn,
  ...picturesEn,
  ...proofEn,
};
const zh: Record<keyof typeof en, Words> = {
  ...sourceZh,
  ...documentZh,
  ...scriptZh,
  ...timelineZh,
  ...graphicsZh,
  ...renderZh,
  ...cliZh,
  ...importZh,
  ...picturesZh,
  ...proofZh,
};

/** Every code the catalogue has words for. */
export type MessageCode = keyof typeof en;

/** The languages messages are worded in; adding one is a set of files here and a line. */
export const catalogue = { en, zh } as const;

/** A language of the catalogue. */
export type Language = keyof typeof catalogue;

/** Whether the catalogue has words for `code`. */
export function isMessageCode(code: string): code is MessageCode {
  return Object.hasOwn(en, code);
}

/** A value as a message may hold it: what could break or disguise the line, or command a terminal, stands as its number. */
function printable(value: string | number): string | number {
  return typeof value === 'string' ? value.replace(everyForbidden, codePointName) : value;
}

/**
 * The words of `code` in `language`. Characters of its values that have no picture stand as their numbers (U+202E).
 * Throws when the catalogue has no words: that is a fault of ours.
 */
export function wordMessage(options: { code: string; params: MessageParams; language: Language }): string {
  const { code, params, language } = options;
  if (!isMessageCode(code)) throw new Error(`No words for message ${code}.`);
  const words: Words = catalogue[language][code];
  const printed = Object.entries(params).map(([name, value]) => [name, printable(value)]);
  return words(Object.fromEntries(printed));
}
