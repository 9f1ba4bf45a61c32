import { expect, test } from 'vitest';
import { chooseLanguage } from './choose-language.ts';
import { leadingOptions } from './leading-options.ts';

test('the first locale that is set decides, then the system; Chinese locales get Chinese', () => {
  const choose = (env: Record<string, string>, systemLocale = 'en-US'): string =>
    chooseLanguage({ env, systemLocale });
  expect(choose({ LC_ALL: 'en_GB.UTF-8', LANG: 'zh_CN.UTF-8' })).toBe('en');
  expect(choose({ LC_ALL: '', LC_MESSAGES: 'zh_TW', LANG: 'C' })).toBe('zh');
  expect(choose({ LANG: 'C.UTF-8' }, 'zh-CN')).toBe('en');
  expect(choose({}, 'zh-Hans-CN')).toBe('zh');
});

test('--lang and --json are found wherever they stand, but not after --', () => {
  expect(leadingOptions(['list', '--lang=zh', '--json'])).toEqual({
    language: 'zh',
    unknownLanguage: null,
    json: true,
  });
  expect(leadingOptions(['--lang', 'fr', 'list'])).toMatchObject({ language: null, unknownLanguage: 'fr' });
  expect(leadingOptions(['check', '--', '--lang', 'zh', '--json'])).toEqual({
    language: null,
    unknownLanguage: null,
    json: false,
  });
});
