import { expect, test } from 'vitest';
import { jsonFault } from './json-fault.ts';

const sound =
  '{\n  "id": "一",\n  "list": [1, -2.5e3, true, null, {"a\\n": "𬱖"}],\n  "empty": [{}, []]\n}\n';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

test('what JSON.parse takes has no fault, whichever character is taken out, doubled or replaced', () => {
  expect(jsonFault(sound)).toBeNull();
  const bent = Array.from(sound).flatMap((character, i, all) =>
    ['', character + character, '，', '"', '}', '0', '\n'].map((other) => all.with(i, other).join('')),
  );
  expect(bent.filter((text) => isJson(text) !== (jsonFault(text) === null))).toEqual([]);
});

test('a fault is told with its line, its column in characters, what belongs there and what stands there', () => {
  const told = (text: string): string => {
    const fault = jsonFault(text);
    return fault === null ? 'sound' : `${fault.line}:${fault.column} ${fault.expected}, ${fault.found}`;
  };
  expect([
    told('{"a": "一"\n "b": 2}'),
    told('{"a": 1,\n}'),
    told('{"𬱖": “一”}'),
    told('{"a": "一\n}'),
    told('{"a"， 1}'),
    told('["C:\\x"]'),
    told('[1 2]'),
    told('{"id": "half",'),
    told(''),
    told('{} {}'),
    told('{"a": 01}'),
  ]).toEqual([
    '2:2 comma-or-brace, "',
    '2:1 name, }',
    '1:7 value, “',
    '1:9 quote, end-of-line',
    '1:5 colon, ，',
    '1:5 escape, \\',
    '1:4 comma-or-bracket, 2',
    '1:15 name, end-of-file',
    '1:1 value, end-of-file',
    '1:4 end, {',
    '1:8 comma-or-brace, 1',
  ]);
});
