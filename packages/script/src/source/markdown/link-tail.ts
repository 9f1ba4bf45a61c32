const inline =
  /\(\s{0,9}(?:<([^<>\n]{0,2000})>|((?:[^\s()<>]|\([^\s()]{0,500}\)){0,2000}))(?:\s{1,9}(?:"[^"]{0,500}"|'[^']{0,500}'))?\s{0,9}\)/y;
const reference = /\[([^[\]]{0,500})\]/y;

/** `[同期](王娜)` has a name in brackets and no link. */
function isAddress(text: string): boolean {
  return !/[^!-~]/.test(text) || /[/.#:?]/.test(text);
}

/** A label as references are compared by. */
export function linkLabel(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase();
}

/**
 * What makes a link or picture of text in brackets that ends just before `at`: an address in round brackets, or a
 * reference to one defined elsewhere. Its length as written and the address; null when the brackets are just brackets.
 */
export function linkTail(options: {
  text: string;
  at: number;
  label: () => string;
  definitions: ReadonlyMap<string, string>;
}): { length: number; address: string } | null {
  const { text, at, label, definitions } = options;
  inline.lastIndex = at;
  const direct = inline.exec(text);
  const written = direct?.[1] ?? direct?.[2] ?? '';
  if (direct !== null && isAddress(written)) return { length: direct[0].length, address: written };
  if (definitions.size === 0) return null;
  reference.lastIndex = at;
  const named = reference.exec(text);
  const full = named === null || named[1] === '' ? label() : (named[1] ?? '');
  const address = full.length > 999 ? undefined : definitions.get(linkLabel(full));
  return address === undefined ? null : { length: named?.[0].length ?? 0, address };
}
