import { expect, test } from 'vitest';
import { readScript, type ReadScript } from '../../read-script.ts';
import { sampleSource } from '../../source/sample-source.ts';

const opening = '柳湾镇群众少跑腿\n——专访区民政局局长王娜\n王娜：我们新建了12处站点。';
const withHost = '让群众少跑腿\n——专访区民政局局长王娜\n主持人石群：您好。\n王娜：我们新建了12处站点。';

const readText = (text: string): ReadScript => readScript(sampleSource(text), { columnIdOf: () => 'column' });

/** What the last turn says and in which role, the credits, and what is told at lines past the answer. */
function ending(text: string): {
  role: string | undefined;
  said: string[];
  credits: string[];
  told: string[];
} {
  const { interviews, findings } = readText(text);
  const [interview] = interviews;
  const turn = interview?.script.turns.at(-1);
  const nameOf = (id: string): string => interview?.people.find((person) => person.id === id)?.name ?? '';
  return {
    role: turn?.role,
    said: turn?.blocks.flatMap((block) => (block.kind === 'statement' ? block.paragraphs : [])) ?? [],
    credits: (interview?.script.credits ?? []).map(
      ({ label, people }) => `${label} ${people.map(nameOf).join('、')}`,
    ),
    told: findings.map(({ code, severity, params }) =>
      [severity, code, ...('reason' in params ? [params['reason']] : [])].join(' '),
    ),
  };
}

test.each([
  ['记者魏建、实习记者高洁报道', ['记者 魏建', '实习记者 高洁']],
  ['（本报记者 魏建 整理）', ['本报记者 魏建']],
  ['编辑/钱丽 一审：高洁 三审三校：周敏', ['编辑 钱丽', '一审 高洁', '三审三校 周敏']],
  ['永宁县融媒体中心 魏建 高洁报道', ['报道 魏建、高洁']],
  ['（永宁县融媒体中心记者 魏建）', ['记者 魏建']],
  ['永宁县融媒体中心全媒体记者：魏建 高洁 通讯员：章文', ['全媒体记者 魏建、高洁', '通讯员 章文']],
  ['图/文 魏建', ['图/文 魏建']],
  ['（采访整理：魏建）', ['采访整理 魏建']],
  ['本台记者魏建 高洁 柳湾报道', ['本台记者 魏建、高洁']],
])('[S601] %s closes the script with credits, and nobody says it', (line, credits) => {
  const read = ending(`${opening}\n${line}`);
  expect([read.said, read.credits]).toEqual([['我们新建了12处站点。'], credits]);
});

test.each([
  ['永宁县融媒体中心', 'info script-left-out closing'],
  ['（县融媒体中心）', 'info script-left-out closing'],
  ['县融媒体中心 2025年4月1日', 'info script-left-out closing'],
  ['（根据录音整理，未经本人审阅）', 'info script-left-out closing'],
  ['本文根据录音整理，有删节。', 'warning script-left-out imprint'],
  ['（本稿由区民政局提供）', 'warning script-left-out imprint'],
  ['出品单位：永宁县融媒体中心', 'warning script-left-out imprint'],
  ['永宁县融媒体中心：魏建 高洁', 'warning script-left-out imprint'],
  ['责任编辑：Tom', 'warning script-left-out imprint'],
])('[S602] %s at the end is left out and told', (line, told) => {
  const read = ending(`${opening}\n${line}`);
  expect(read.said).toEqual(['我们新建了12处站点。']);
  expect(read.told).toContain(told);
});

test.each(['（完）', '（结束）', '（本文完）', '【全文完】', '（END）。'])(
  '[S201] %s is left out behind the last words as on a line of its own',
  (note) => {
    for (const last of [`王娜：谢谢。${note}`, `王娜：谢谢。\n${note}`]) {
      const read = ending(`${opening}\n${last}`);
      expect([read.said, read.told]).toEqual([['谢谢。'], ['info script-left-out end']]);
    }
  },
);

test('[S602] a house that words follow, or that a page cut off its sentence, is speech', () => {
  expect(ending(`${opening}\n永宁县融媒体中心\n也来帮忙。`).said.join('')).toContain('永宁县融媒体中心');
  expect(ending(`${opening}\n欢迎大家收看我们县电视台`).said).toHaveLength(2);
  expect(ending(`${opening}\n来帮忙的还有\n永宁县融媒体中心`).said.join('')).toContain('永宁县融媒体中心');
});

test('[S602] the house at the end of one interview is no headline of the next', () => {
  const { interviews } = readText(
    `${opening}\n永宁县融媒体中心\n把路修好\n——专访区交通局局长李明\n李明：好。`,
  );
  expect(interviews.map(({ headline }) => headline)).toEqual(['柳湾镇群众少跑腿', '把路修好']);
});

test.each([
  ['（主持人结束语）节目到此结束，再会。', []],
  ['结束语：节目到此结束，再会。', []],
  ['谢谢王局长。今天的节目就到这里，感谢收看。', ['warning script-sign-off']],
])('[S501][S603] %s is the words of the host', (line, told) => {
  const read = ending(`${withHost}\n${line}`);
  expect([read.role, read.said.length, read.told]).toEqual(['host', 1, told]);
  // Nobody is known as the host: it is told, and no name is shown.
  const nameless = ending(`${opening}\n${line}`);
  expect([nameless.role, nameless.told]).toEqual(['host', [...told, 'warning script-speaker-nameless']]);
});

test('[S603] a sign-off in one paragraph with the answer stays there and is told', () => {
  const read = ending(`${withHost}\n${'站点建好以后，群众办事方便多了。'.repeat(8)}今天的节目就到这里。`);
  expect([read.role, read.told]).toEqual(['interviewee', ['warning script-sign-off-inside']]);
});
