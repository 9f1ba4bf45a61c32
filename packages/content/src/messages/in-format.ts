import type { MessageParams } from './words.ts';

const names: Readonly<Record<string, { zh: string; en: string }>> = {
  vertical: { zh: '竖屏画面（vertical）', en: 'upright picture (vertical)' },
  square: { zh: '方形画面（square）', en: 'square picture (square)' },
};

/** The beginning of a message that holds for one format only: its name; nothing for the usual format. */
export function inFormat({ format }: MessageParams, language: 'zh' | 'en'): string {
  if (format === undefined) return '';
  const name = names[String(format)]?.[language] ?? String(format);
  return language === 'zh' ? `${name}：` : `${name}: `;
}
