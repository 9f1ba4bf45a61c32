/** What JSON would go on with at the place where a text stops being JSON. */
export type JsonExpectation =
  | 'value'
  | 'name'
  | 'colon'
  | 'comma-or-brace'
  | 'comma-or-bracket'
  | 'quote'
  | 'escape'
  | 'end';

/** Where and why a text is not JSON; `found` is the character there, `end-of-line` or `end-of-file`. */
export type JsonFault = { line: number; column: number; expected: JsonExpectation; found: string };

const scalar = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/y;
const space = /[ \t\r\n]*/y;
// What stands for itself in a string: all but controls, the quotation mark and the backslash.
const plain = /[ !#-[\]-\uffff]*/y;
const escaped = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

/** A place in a text, and what was expected there. */
type Stop = { at: number; expected: JsonExpectation };

function after(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}

function skip(text: string, at: number): number {
  return after(space, text, at) ?? at;
}

/** The index behind a string whose opening mark stands at `at`, or where it breaks. */
function readString(text: string, at: number): number | Stop {
  let next = at + 1;
  for (;;) {
    next = after(plain, text, next) ?? next;
    if (text[next] === '"') return next + 1;
    if (text[next] !== '\\') return { at: next, expected: 'quote' };
    const behind = after(escaped, text, next);
    if (behind === null) return { at: next, expected: 'escape' };
    next = behind;
  }
}

/** The index behind one field of an object, or where it breaks. */
function readField(text: string, at: number): number | Stop {
  if (text[at] !== '"') return { at, expected: 'name' };
  const name = readString(text, at);
  if (typeof name !== 'number') return name;
  const colon = skip(text, name);
  return text[colon] === ':' ? readValue(text, skip(text, colon + 1)) : { at: colon, expected: 'colon' };
}

/** The index behind a list or an object whose opening bracket stands at `at`, or where it breaks. */
function readItems(text: string, at: number): number | Stop {
  const isList = text[at] === '[';
  const close = isList ? ']' : '}';
  let next = skip(text, at + 1);
  if (text[next] === close) return next + 1;
  for (;;) {
    const item = isList ? readValue(text, next) : readField(text, next);
    if (typeof item !== 'number') return item;
    next = skip(text, item);
    if (text[next] === close) return next + 1;
    if (text[next] !== ',') return { at: next, expected: isList ? 'comma-or-bracket' : 'comma-or-brace' };
    next = skip(text, next + 1);
  }
}

/** The index behind the value that begins at `at`, or where it breaks. */
function readValue(text: string, at: number): number | Stop {
  if (text[at] === '"') return readString(text, at);
  if (text[at] === '{' || text[at] === '[') return readItems(text, at);
  return after(scalar, text, at) ?? { at, expected: 'value' };
}

/**
 * Where a text stops being JSON (RFC 8259), or null when it is JSON. `JSON.parse` says it in English only, in the words
 * of the engine, and for some mistakes without the place.
 */
export function jsonFault(text: string): JsonFault | null {
  const read = readValue(text, skip(text, 0));
  const stop: Stop = typeof read === 'number' ? { at: skip(text, read), expected: 'end' } : read;
  const { at, expected } = stop;
  if (expected === 'end' && at === text.length) return null;
  const before = text.slice(0, at).split('\n');
  const character = text.slice(at, at + 2).match(/^./su)?.[0];
  const found =
    character === undefined ? 'end-of-file' : /[\r\n]/.test(character) ? 'end-of-line' : character;
  return { line: before.length, column: Array.from(before.at(-1) ?? '').length + 1, expected, found };
}
