import type { Language } from '@lanmu/content';

function ofLocale(locale: string): Language {
  return /^zh/i.test(locale) ? 'zh' : 'en';
}

/**
 * The language of messages by locale: LC_ALL, LC_MESSAGES, LANG, then what the system says; Chinese locales get Chinese.
 */
export function chooseLanguage(options: {
  env: Readonly<Record<string, string | undefined>>;
  /** The system's locale, used where the environment names none (Windows). */
  systemLocale: string;
}): Language {
  const { env, systemLocale } = options;
  // An empty variable counts as unset, as POSIX has it.
  return ofLocale(env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || systemLocale);
}
