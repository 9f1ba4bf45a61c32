import { expect, test } from 'vitest';
import { parseInterview, wordFinding, type Language } from './index.ts';
import { sampleInterview } from './sample-interview.ts';

const fileName = 'sample.json';

function words(json: unknown, language: Language = 'en'): string[] {
  const parsed = parseInterview(json, { fileName });
  return parsed.ok ? [] : parsed.findings.map((finding) => wordFinding({ finding, language }));
}

test('a sound document parses to itself', () => {
  const json: unknown = JSON.parse(JSON.stringify(sampleInterview()));
  expect(parseInterview(json, { fileName })).toEqual({ ok: true, value: json });
});

test('markup is only characters', () => {
  const json = { ...sampleInterview(), headline: '<script>alert(1)</script>' };
  expect(parseInterview(json, { fileName })).toMatchObject({ ok: true, value: { headline: json.headline } });
});

test('a 40-character name is refused with where, limit and remedy in both languages', () => {
  const json = sampleInterview();
  for (const person of json.people) if (person.id === 'wang-na') person.name = '王'.repeat(40);
  expect([...words(json, 'zh'), ...words(json)]).toMatchInlineSnapshot(`
    [
      "sample.json: people[0].name: 应为不超过 30 个字的文字，实际有 40 个字："王王王王王王王王王王王王王王王王王王王王王王王王王王王王王王王王王王王王王王王王"。这里只写姓名；单位写在“organization”，职务写在“posts”。",
      "sample.json: people[0].name: expected text of at most 30 characters, found 40: "王王王王王王王王王王王王王王王王王王王王王王王王王王王王王王王王王王王王王王王王". Write the name alone; the unit goes under “organization”, posts go under “posts”.",
    ]
  `);
});

test('an id that Windows keeps for a device is refused, one that only begins so is not', () => {
  for (const id of ['con', 'nul', 'aux', 'prn', 'com1', 'lpt9']) {
    const json = { ...sampleInterview(), id };
    expect(words(json)).toEqual([
      `sample.json: id: expected an id that can be a file name, found "${id}". Windows keeps this name for a device; choose another, such as con-1.`,
    ]);
    expect(words(json, 'zh')[0]).toContain('Windows 保留的设备名');
  }
  for (const id of ['con-1', 'console', 'auxiliary', 'com10', 'a-nul'])
    expect(words({ ...sampleInterview(), id })).toEqual([]);
});

test('every mistake is told once, at its place, in the variant it is in', () => {
  const json = {
    ...sampleInterview(),
    id: 'Not An Id',
    headline: '   ',
    script: {
      credits: [{ role: 'boss', label: '记者', people: [] }],
      turns: [
        {
          id: 't1',
          speaker: 7,
          role: 'host',
          attribution: '主持人石群',
          blocks: [
            { kind: 'quote' },
            { kind: 'point', id: 'p1', ordinal: 1.5, marker: null, body: [], note: 1 },
            'said',
          ],
        },
      ],
    },
    direction: {
      pointsHeading: null,
      pace: 9,
      pointWordings: { 'p 1': '' },
      headlineLines: ['一', '二', '三'],
    },
  };
  expect(words(json)).toMatchInlineSnapshot(`
    [
      "sample.json: id: expected an id of lower-case letters a–z and digits, words joined by single hyphens, found "Not An Id". Write an id like dangjian-minzheng.",
      "sample.json: headline: expected text that is not empty, found "   ". Write the words, or take the whole entry out.",
      "sample.json: script.credits[0].role: expected one of interviewee, reporter, host, correspondent, crew, found "boss". Choose one of these.",
      "sample.json: script.credits[0].people: expected a list with at least one item, found []. Add what is missing.",
      "sample.json: script.turns[0].speaker: expected text in quotation marks, found 7. Write it between quotation marks.",
      "sample.json: script.turns[0].blocks[0].kind: expected one of statement, point, found "quote". Choose one of these.",
      "sample.json: script.turns[0].blocks[1](point).ordinal: expected a whole number, found 1.5. Write 1, 2, 3 … without quotation marks.",
      "sample.json: script.turns[0].blocks[1](point).headline: expected text in quotation marks, found nothing. Add “headline”.",
      "sample.json: script.turns[0].blocks[1](point).note: there is no field “note” (it holds 1). Check its spelling, or take it out.",
      "sample.json: script.turns[0].blocks[2]: expected fields in curly brackets, found "said". Mend the value here.",
      "sample.json: direction.pace: expected a number not above 2, found 9. Mend the value here.",
      "sample.json: direction.pointWordings["p 1"]: expected text that is not empty, found "". Write the words, or take the whole entry out.",
      "sample.json: direction.headlineLines: expected a list of at most 2 items, found ["一","二","三"]. Take the surplus out.",
    ]
  `);
  expect(words(json, 'zh')).toMatchInlineSnapshot(`
    [
      "sample.json: id: 应为由小写英文字母和数字组成、词之间用一个连字符相连的编号，实际是 "Not An Id"。请写成 dangjian-minzheng 这样的编号。",
      "sample.json: headline: 应为有内容的文字，实际是 "   "。请补上文字，或把这一项整个删去。",
      "sample.json: script.credits[0].role: 应为以下之一：interviewee, reporter, host, correspondent, crew，实际是 "boss"。请从中选一个。",
      "sample.json: script.credits[0].people: 应为至少有一项的列表，实际是 []。请补上缺少的内容。",
      "sample.json: script.turns[0].speaker: 应为带引号的文字，实际是 7。请写成文字，两边加英文引号。",
      "sample.json: script.turns[0].blocks[0].kind: 应为以下之一：statement, point，实际是 "quote"。请从中选一个。",
      "sample.json: script.turns[0].blocks[1](point).ordinal: 应为整数，实际是 1.5。请直接写 1、2、3，不加引号。",
      "sample.json: script.turns[0].blocks[1](point).headline: 应为带引号的文字，实际没有填写。请补上“headline”。",
      "sample.json: script.turns[0].blocks[1](point).note: 没有“note”这个字段（内容是 1）。请检查拼写，或删去这个字段。",
      "sample.json: script.turns[0].blocks[2]: 应为用花括号括起来的一组字段，实际是 "said"。请改正这里的值。",
      "sample.json: direction.pace: 应为不大于 2 的数字，实际是 9。请改正这里的值。",
      "sample.json: direction.pointWordings["p 1"]: 应为有内容的文字，实际是 ""。请补上文字，或把这一项整个删去。",
      "sample.json: direction.headlineLines: 应为不超过 2 项的列表，实际是 ["一","二","三"]。请删去多余的项。",
    ]
  `);
});

test('what is no document at all is told at the file', () => {
  expect([words(null), words([])].flat()).toMatchInlineSnapshot(`
    [
      "sample.json: expected fields in curly brackets, found null. Mend the value here.",
      "sample.json: expected fields in curly brackets, found []. Mend the value here.",
    ]
  `);
});
