import { expect, test } from 'vitest';
import { checkInterview, library, wordFinding, type Finding } from './index.ts';
import { sampleInterview } from './sample-interview.ts';

/** The sample with its parts at hand, so that a test bends it in one line. */
function parts() {
  const interview = sampleInterview();
  const { people, script, direction } = interview;
  const [guest, host] = people;
  const [credit] = script.credits;
  const [lead, answer] = script.turns;
  const [opening] = lead?.blocks ?? [];
  const [first, second] = answer?.blocks ?? [];
  if (!guest || !host || !credit || !lead || !answer) throw new Error('The sample lost a part.');
  if (opening?.kind !== 'statement' || first?.kind !== 'point' || second?.kind !== 'point') {
    throw new Error('The sample lost a block.');
  }
  return { interview, guest, host, credit, lead, answer, opening, first, second, direction };
}

function findingsAfter(bend: (sample: ReturnType<typeof parts>) => void): Finding[] {
  const sample = parts();
  bend(sample);
  return checkInterview(sample.interview, library.columns[0] ?? null);
}

function told(bend: (sample: ReturnType<typeof parts>) => void): string[] {
  return findingsAfter(bend).map(({ code, severity, where }) => `${severity} ${code} at ${where}`);
}

test('a sound interview gives no finding, padded names and gaps in the headline included', () => {
  expect(told(() => {})).toEqual([]);
});

test('every library interview is sound in its column', () => {
  expect(
    library.interviews.flatMap((interview) => checkInterview(interview, library.columns[0] ?? null)),
  ).toEqual([]);
});

test('a column that is not at hand is not held against an interview', () => {
  expect(checkInterview({ ...sampleInterview(), column: 'elsewhere' }, null)).toEqual([]);
});

test('each fault gives its own code at its place', () => {
  expect([
    told(({ interview }) => (interview.column = 'elsewhere')),
    told(({ host }) => (host.id = 'wang-na')),
    told(({ answer }) => (answer.id = 't1')),
    told(({ second }) => (second.id = 's1')),
    told(({ lead }) => (lead.speaker = 'nobody')),
    told(({ credit }) => (credit.people = ['shi-qun', 'nobody'])),
    told(({ lead }) => (lead.role = 'correspondent')),
    told(({ credit }) => (credit.role = 'correspondent')),
    told(({ lead }) => (lead.attribution = '主持人石裙')),
    told(({ interview }) => (interview.dek = '专访区民政局局长王那')),
    told(({ interview, guest, answer }) => {
      guest.roles = ['host'];
      answer.role = 'host';
      interview.dek = '专访';
    }),
    told(({ second }) => (second.ordinal = 3)),
    told(({ first }) => (first.headline = '。')),
    told(({ lead, answer, opening }) => {
      opening.paragraphs = ['……'];
      answer.blocks = lead.blocks.map((block) => ({ ...block, id: 's2' }));
    }),
    told(({ direction }) => (direction.headlineLines = ['党建引领助发展', '凝心聚力向末来'])),
    told(({ direction }) => (direction.pointWordings = { 'old point': '旧' })),
  ]).toMatchInlineSnapshot(`
    [
      [
        "error column-mismatch at sample: column",
      ],
      [
        "error id-duplicate at sample: people[1].id",
        "error person-unknown at sample: script.credits[0].people[0]",
        "error person-unknown at sample: script.turns[0].speaker",
      ],
      [
        "error id-duplicate at sample: script.turns[1].id",
      ],
      [
        "error id-duplicate at sample: script.turns[1].blocks[1](point).id",
        "warning point-wording-orphan at sample: direction.pointWordings.p2",
      ],
      [
        "error person-unknown at sample: script.turns[0].speaker",
      ],
      [
        "error person-unknown at sample: script.credits[0].people[1]",
      ],
      [
        "error role-not-held at sample: script.turns[0].role",
      ],
      [
        "error role-not-held at sample: script.credits[0].role",
      ],
      [
        "error attribution-without-name at sample: script.turns[0].attribution",
      ],
      [
        "error dek-without-interviewee at sample: dek",
      ],
      [
        "warning speaker-uncredited at sample: script.turns[1].speaker",
        "error interviewee-missing at sample: people",
      ],
      [
        "error ordinal-out-of-order at sample: script.turns[1].blocks[1](point).ordinal",
      ],
      [
        "error point-empty at sample: script.turns[1].blocks[0](point).headline",
      ],
      [
        "error script-empty at sample: script",
        "warning point-wording-orphan at sample: direction.pointWordings.p2",
      ],
      [
        "error headline-lines-differ at sample: direction.headlineLines",
      ],
      [
        "warning point-wording-orphan at sample: direction.pointWordings["old point"]",
      ],
    ]
  `);
});

test('an orphaned wording keeps the segment deliverable, everything else stops it', () => {
  expect(findingsAfter(({ direction }) => (direction.pointWordings = { p9: '旧' }))).toMatchObject([
    { code: 'point-wording-orphan', severity: 'warning', params: { id: 'p9', known: 'p1, p2' } },
  ]);
});

test('characters that cannot be shown are named by number and place, and never reach the message itself', () => {
  const bad = ['\u202E', '\uFFFD', '\uE000', '\u200B', '\n', '\u001B', '\uD800', '\uFFFF'];
  const findings = bad.flatMap((character) =>
    findingsAfter(({ opening }) => (opening.paragraphs = [`𬱖领${character}航`])),
  );
  expect(
    findings.map(({ params }) => `${params['codePoint']} ${params['kind']} ${params['position']}`),
  ).toEqual([
    'U+202E direction 3',
    'U+FFFD broken 3',
    'U+E000 private-use 3',
    'U+200B invisible 3',
    'U+000A control 3',
    'U+001B control 3',
    'U+D800 broken 3',
    'U+FFFF broken 3',
  ]);
  const finding: Finding = {
    ...parts(),
    code: 'dek-without-interviewee',
    severity: 'error',
    where: 'a: dek',
    params: { dek: '王\u202E\u001B娜', names: '' },
  };
  expect(wordFinding({ finding, language: 'zh' })).toContain('“王U+202EU+001B娜”');
});

test('ordinary rare characters, middle dots and emoji are allowed', () => {
  expect(told(({ opening }) => (opening.paragraphs = ['𬱖䶮·买买提〇葛󠄀☕️']))).toEqual([]);
});

test('a speaker whom the script calls by role alone need not be named there', () => {
  for (const attribution of ['记者', '问', '本台记者', '主持人']) {
    const interview = sampleInterview();
    for (const turn of interview.script.turns) turn.attribution = attribution;
    const codes = checkInterview(interview, null).map(({ code }) => code);
    expect(codes).not.toContain('attribution-without-name');
  }
});

test('somebody heard without a name need not be named there either', () => {
  const interview = sampleInterview();
  const nobody = { id: 'nobody', name: '受访者', organization: null, posts: [] };
  interview.people.push({ ...nobody, roles: ['interviewee'] });
  const [turn] = interview.script.turns.filter(({ role }) => role === 'interviewee');
  if (turn === undefined) throw new Error('the sample has an answer');
  Object.assign(turn, { speaker: 'nobody', attribution: '市民甲' });
  const codes = (): string[] => checkInterview(interview, null).map(({ code }) => code);
  expect(codes()).not.toContain('attribution-without-name');
  turn.speaker = interview.people[0]?.id ?? '';
  expect(codes()).toContain('attribution-without-name');
});
