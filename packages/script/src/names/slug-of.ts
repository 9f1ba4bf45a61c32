import { surnameOf } from '@lanmu/content';
import { pinyin } from 'pinyin-pro';

function spelled(text: string, isName: boolean): string {
  const syllables = pinyin(text, {
    toneType: 'none',
    type: 'array',
    v: true,
    // Family names have readings of their own: 单 is shan, 仇 is qiu.
    surname: isName ? 'head' : 'off',
    nonZh: 'consecutive',
  });
  return syllables.join('');
}

function ascii(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
}

/** At most so many characters of an id, and no hyphen at its end. */
function cut(id: string, maxLength: number): string {
  return id.slice(0, maxLength).replace(/-+$/u, '');
}

/** Longest id of a person here; documents take 64, with a number behind it for namesakes. */
const longestPerson = 56;

/** The id of a person: family name, hyphen, given name in pinyin (焦艳红 is jiao-yanhong); `person` when it has no sounds. */
export function personSlug(name: string): string {
  const dotted = name.split(/[·•・]/u);
  if (dotted.length > 1)
    return cut(ascii(dotted.map((part) => spelled(part, false)).join('-')), longestPerson) || 'person';
  const surname = surnameOf(name) ?? name.slice(0, 1);
  const whole = spelled(name, true);
  const family = spelled(surname + name.slice(surname.length, surname.length + 1), true);
  const first = pinyin(surname, { toneType: 'none', type: 'array', v: true, surname: 'all' }).join('');
  const given = family.startsWith(first) && whole.startsWith(first) ? whole.slice(first.length) : '';
  return cut(ascii(given === '' ? whole : `${first}-${given}`), longestPerson) || 'person';
}

/** A text in pinyin as an id, of at most so many characters: 党建赋能 is dangjianfuneng. */
export function textSlug(text: string, maxLength = 40): string {
  return cut(ascii(spelled(text, false)), maxLength) || 'script';
}
