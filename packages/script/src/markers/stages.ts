import type { MarkerStyle } from './marker-style.ts';
import { numbered } from './numbered.ts';

/** What is counted with 第, and says with its number alone that a part begins. */
const parts = '阶段|步骤|步|方面|环节|层面';

/** What is counted with 第 and goes on to say what: 第一类企业. With a mark behind it, it counts parts too. */
const others = '点|条|项|类|招|件|层|关|部分|板块|维度|件事|个';

const number = '第([一二三四五六七八九十]{1,3})';

/** With something behind it that parts it from what it counts. */
const parted = numbered({
  name: '第一阶段，',
  pattern: new RegExp(
    `^${number}(?:个?(?:${parts})|${others})(?:[是要]?[，,、：:]\\s?|[ \\u3000]|[是要](?=[\\p{Script=Han}“《]))`,
    'u',
  ),
});

/** Right on what it counts. */
const bare = numbered({
  name: parted.name,
  pattern: new RegExp(`^${number}个?(?:${parts})(?=[\\p{Script=Han}“《])`, 'u'),
});

/** 第一阶段，…第二阶段，…, 第一步：…第二步：…; in front of paragraphs also 第一步摸清底数 [S801]. */
export const stages: MarkerStyle = { ...parted, readInFront: (text) => parted.read(text) ?? bare.read(text) };
