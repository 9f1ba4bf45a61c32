const numbers = ['', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十'];

/** Words that a list of points is called by. */
const things =
  '方面 坚持 重点 关键 聚焦 突出 强化 提升 着力 抓手 环节 步骤 层面 维度 举措 措施 行动 工程 任务 工作 专项 体系 机制 平台 转变 优化 到位 统筹 要求 建议 问题 特点 亮点 体会 原则 目标 途径 路径 领域 阶段 抓 建设 服务 战 文章 篇 支撑 保障 攻坚 引领 融合 创新 落实 结合';

/** Words between a count and what is counted. */
const measures = '个|大|项|条|点';

/** What speakers count in passing as well (三件事，点三下): it heads points only where the sentence ends with it. */
const countedThings = '(?:件|步|张|场|招)(?:\\p{Script=Han}{0,4}(?:事|实事|棋|牌|仗|招|走))(?=[：:。；！]|$)';

const thing = things.split(' ').join('|');

/** 三 and 两 and their like for a count, digits too. */
function countPattern(count: number): string {
  const word = numbers[count];
  return count === 2 ? '(?:两|二|2)' : `(?:${[word, String(count)].filter(Boolean).join('|')})`;
}

/**
 * What the points are called where the speaker says so before them: 三个方面, “四个坚持”, 六大提升行动. Null when nothing
 * counts exactly as many as there are points [S808].
 */
export function pointsHeading(before: string, count: number): string | null {
  if (count < 2 || count > 10) return null;
  const number = countPattern(count);
  const quoted = new RegExp(`[“"]((?:${number})(?:${measures})?[^“”"]{1,8})[”"]`, 'u').exec(before);
  if (quoted?.[1] !== undefined) return quoted[1];
  const counted = `${number}(?:(?:${measures})(?:${thing})+|${countedThings})`;
  const plain = [...before.matchAll(new RegExp(counted, 'gu'))].at(-1);
  return plain?.[0] ?? null;
}
