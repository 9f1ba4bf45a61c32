import { expect, test } from 'vitest';
import { standardCharacters } from './standard-characters.ts';
import { standardForm } from './standard-form.ts';

/** Every code point of the planes that hold Han characters. */
function ideographs(): string[] {
  const all: string[] = [];
  for (let codePoint = 0x3400; codePoint < 0x33480; codePoint += 1) {
    if (codePoint >= 0xd800 && codePoint < 0xe000) continue;
    const character = String.fromCodePoint(codePoint);
    if (/\p{Unified_Ideograph}/u.test(character)) all.push(character);
  }
  return all;
}

test('the table has its 8,105 characters, all of them ideographs (standards §7)', () => {
  expect(standardCharacters.size).toBe(8105);
  expect(ideographs().filter((character) => standardCharacters.has(character)).length).toBe(8105);
});

test('the name test set of standards §7 is told apart', () => {
  const inside = '喆堃䶮𬭎犇翀曌淼垚骉瑀珺甯勍𬱖𫖮𫍯𬍛𬶍𠅤𫟅㛃玥焱鑫赟旻祎祺亓晗姮';
  expect(Array.from(inside).filter((character) => !standardCharacters.has(character))).toEqual([]);
  const outside = '頔囍珮㙓䒟𮧵';
  expect(Array.from(outside).filter((character) => standardCharacters.has(character))).toEqual([]);
});

test('sounds are without tones, all of them for a character with several', () => {
  expect(standardCharacters.get('艳')).toEqual(['yan']);
  expect(standardCharacters.get('燕')).toEqual(['yan']);
  expect(standardCharacters.get('单')?.toSorted()).toEqual(['chan', 'dan', 'shan']);
  expect(standardCharacters.get('吕')).toEqual(['lv']);
});

test('traditional and variant forms give the standard form; what is in the table gives none', () => {
  const forms = Array.from('國務為說後裡峯頔').map(standardForm);
  expect(forms).toEqual(['国', '务', '为', '说', '后', '里', '峰', '𬱖']);
  expect(Array.from('国著乾祇徵昇堃於珮囍').map(standardForm)).toEqual(Array(10).fill(null));
  for (const character of ideographs()) {
    const form = standardForm(character);
    if (form === null) continue;
    expect(standardCharacters.has(form), character).toBe(true);
    expect(standardCharacters.has(character), character).toBe(false);
  }
});
