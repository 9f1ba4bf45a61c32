import {
  checkInterview,
  postAtEndOf,
  roleWords,
  shortPosts,
  surnameOf,
  type RoleWords,
} from '@lanmu/content';
import { expect, test } from 'vitest';
import { readScript } from '../read-script.ts';
import { sampleSource } from '../source/sample-source.ts';

const credits = '主持人：方晴\n记者：石群\n通讯员：魏建';

/** Who speaks last in a script, and what the checks of the document say of it, errors alone. */
function lastSpeaker(text: string): { name: string | undefined; errors: string[] } {
  const { interviews } = readScript(sampleSource(text), { columnIdOf: () => 'column' });
  const [interview] = interviews;
  if (interview === undefined) throw new Error('no interview');
  const speaker = interview.script.turns.at(-1)?.speaker;
  const errors = checkInterview(interview, null).filter(({ severity }) => severity === 'error');
  return {
    name: interview.people.find(({ id }) => id === speaker)?.name,
    errors: errors.map(({ code, where }) => `${code} ${where}`),
  };
}

function spellings({ modifiers, words }: RoleWords): string[] {
  return words.flatMap((word) => [word, ...modifiers.map((modifier) => modifier + word)]);
}

const holders = { host: '方晴', reporter: '石群', correspondent: '魏建', interviewee: '王娜', crew: '' };
const alone = [
  ...roleWords.flatMap((entry) => spellings(entry).map((word) => ({ word, role: entry.role }))),
  ...['问', '记', 'Q', '记者提问', '记者（出镜）', '融媒见习记者', '记者追问', '记者-出镜'].map((word) => ({
    word,
    role: 'reporter' as const,
  })),
  { word: '主', role: 'host' as const },
  { word: '答', role: 'interviewee' as const },
];

test.each(alone)('[S305] the check takes $word： for a $role, as the reader does', ({ word, role }) => {
  const text = `标题在此\n——专访区民政局局长王娜\n${credits}\n主持人方晴：大家好。\n${word}：一切都好。`;
  const { name, errors } = lastSpeaker(text);
  // What is read over pictures is nobody's by name.
  const isVoiceOver = ['配音', '解说', '解说词', '旁白', '画外音', '正文'].includes(word);
  expect({ name, errors }).toEqual({ name: isVoiceOver ? '记者' : holders[role], errors: [] });
});

const called: [dek: string, attribution: string, name: string][] = [
  ['民警李强', '李警长', '李强'],
  ['县医院护士李静', '李护士长', '李静'],
  ['指导员王强', '王连长', '王强'],
  ['县民政局局长乐正伟', '乐正局长', '乐正伟'],
  ['永宁县住房和城乡建设局党组书记李建国', '住建局书记', '李建国'],
  ['永宁县住房和城乡建设局党组书记李建国', '住建局李局', '李建国'],
  ['县物业公司总经理孙某某（化名）', '孙某某说', '孙某某（化名）'],
];

test.each(called)(
  '[S403] %s is whom %s： means, to the reader and to the check',
  (dek, attribution, name) => {
    const text = `标题在此\n——专访${dek}\n主持人方晴：大家好。\n${attribution}：一切都好。`;
    expect(lastSpeaker(text)).toEqual({ name, errors: [] });
  },
);

test('[S403] the check takes every short post that the reader takes', () => {
  for (const [short, [whole = '']] of shortPosts) {
    const text = `标题在此\n——专访永宁县水务站${whole}谭伟民\n主持人方晴：大家好。\n谭${short}：一切都好。`;
    expect([short, lastSpeaker(text).errors]).toEqual([short, []]);
  }
  expect(postAtEndOf('永宁县报社总编辑')).toBe('总编辑');
  expect(surnameOf('乐正伟')).toBe('乐正');
});
