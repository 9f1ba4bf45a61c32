import { cliEn } from './cli.en.ts';
import { cliZh } from './cli.zh.ts';
import { documentEn } from './document.en.ts';
import { documentZh } from './document.zh.ts';
import { graphicsEn } from './graphics.en.ts';
import { graphicsZh } from './graphics.zh.ts';
import { renderEn } from './render.en.ts';
import { renderZh } from './render.zh.ts';
import { timelineEn } from './timeline.en.ts';
import { timelineZh } from './timeline.zh.ts';
import type { MessageParams, Words } from './words.ts';

const en = { ...documentEn, ...timelineEn, ...graphicsEn, ...renderEn, ...cliEn };
const zh: Record<keyof typeof en, Words> = {
  ...documentZh,
  ...timelineZh,
  ...graphicsZh,
  ...renderZh,
  ...cliZh,
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

/** The words of `code` in `language`. Throws when the catalogue has none: that is a fault of ours. */
export function wordMessage(options: { code: string; params: MessageParams; language: Language }): string {
  const { code, params, language } = options;
  if (!isMessageCode(code)) throw new Error(`No words for message ${code}.`);
  const words: Words = catalogue[language][code];
  return words(params);
}
