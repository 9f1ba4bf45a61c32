/** Words that open a phrase: a line may well begin with one and must not end with one. */
const connectives =
  words(`和 与 及 以及 并 并且 而 而且 但 但是 对 对于 在 从 为 为了 以 把 将 向 由 用 被 让 使 按 按照 通过
  围绕 根据 结合 依托 因为 所以 由于 随着 关于 既是 也是 就 也 都 还 又 更 将会 如果 只有 只要 虽然 同时 比 跟 同 给 凭着 直至 就是
  经 经过 沿着 针对 面对 面向 立足 如何 怎样`);
/** Adverbs that open a phrase and lean on the verb after them. */
const adverbs =
  words(`不断 切实 进一步 积极 继续 全面 全力 深入 广泛 认真 主动 着力 大力 持续 必须 能够 可以 充分 奋力 努力 迅速 牢牢
  提前 更好 更加 逐项 逐步 已经 正在 仍然 始终 坚决 扎实 有效 及时 首先 特别 尤其 再 不 没 没有 很 最 较 太 不少 要 应 会 能 可 须 便 仅
  已 正 曾 均 共 约 近 超 每 各 该 这 那 其 此 本 我 你 他 她 咱 全 总 副 原 高高 深度 预计 带头 确保 为确保`);
/** Verbs that open a predicate: what stands before one is a whole phrase more often than not. */
const verbs =
  words(`诠释 完成 传达 掀起 履行 履行着 践行 践行着 提供 参加 召开 冲锋 聚焦 实现 配备了 配备 感受到 享受到 筑起 筑起了 承担起
  释放出 释放出了 锻炼出 打造 构建 推进 推动 争创 采访 采访了 涉及到 来到 来到了 列出 建立 制定 制定了 探索 引导 助力 突破 鼓励 督促 征集
  凸显 增强 引领 激发 覆盖 惠及 增至 升至 降至 转向 架起 托起 破解 成了 变身 扮靓 改造 提升 达到 获得 突破 迈向 点燃 串起
  唱响 谱写 延伸到 走进 搬进 完成 同比增长 增长 解了 走上 用上 看上 全线通车 建成通车 通车 投产 落地 凸显 增强 开展 坚持 做好 提出 转化为 检验 修建 用于 诠释着 解决 解决了 成为 落实 巩固 激活 点亮 形成 确保`);
/** Single characters that belong to the word before them. */
const suffixes = new Set(
  '中上下内外里间前后时等者性化度率力感式型员家年月日级层边处器机室站所点长区市县镇村乡省局',
);
/** Endings after which a phrase is complete. */
const closure =
  /(?:时|时候|后|前|中|上|下|里|内|间|以来|以后|之后|之前|期间|方面|过程中|基础上|座谈会上|当前|同时|目前|今天|今年|明年|今后)$/u;
/** Party posts and heads of firms: an organization is complete before one of them. */
const headPost = /^(?:党组|党委|党总支|党支部|党工委|董事长|理事长|总经理|主任医师)/u;
/** 65岁以上 looks like the end of a phrase, and leans on the noun after it. */
const bound = /以[上下内外]$/u;
/** A time opens a phrase: 年底前建成. */
const time = /^(?:[今去明]年|年底|年初|年内|近日|目前|日前|近年)/u;
const sign = /^[+＋/&=×]$/u;
const singleHan = /^\p{Script=Han}$/u;

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/u));
}

/**
 * How bad a break between two neighbouring words is, the right one perhaps a name, from 12 (one title ends, the next begins) to 90 (this is hardly a word
 * boundary). The grades are house choices, tuned on newsroom prose.
 */
export function wordJoint(left: string, right: string, options: { isName?: boolean } = {}): number {
  const leftSingle = singleHan.test(left);
  const rightSingle = singleHan.test(right);
  if (sign.test(left) || sign.test(right)) return 85;
  if (rightSingle && suffixes.has(right)) return 80;
  if (leftSingle && rightSingle && !connectives.has(right)) return 85;
  if (connectives.has(left)) return 90;
  if (leftSingle && !suffixes.has(left)) return 80;
  if (adverbs.has(left)) return 80;
  if (left.endsWith('》') && right.startsWith('《')) return 12;
  if (left === '等') return 55;
  if (connectives.has(right)) return 18;
  if (bound.test(left)) return 64;
  if (closure.test(left)) return 22;
  if (adverbs.has(right) || time.test(right)) return 24;
  if (headPost.test(right)) return 20;

  if (/..[地得]$/u.test(left)) return 55;
  const opensQuote = /^[“‘《]/u.test(right);
  // A verb keeps its object.
  if (verbs.has(left) && !/[了着]$/u.test(left)) return opensQuote ? 40 : verbs.has(right) ? 58 : 52;
  if (left.endsWith('的')) return opensQuote ? 56 : 48;
  // 下降11%, 坐诊2300人次: a number stays with what it counts.
  if (/^\d/u.test(right)) return 52;
  if (verbs.has(right)) return 32;
  if (/[了着过]$/u.test(left)) return opensQuote ? 52 : 32;
  if (options.isName === true) return 34;
  if (opensQuote) return 40;
  if (/》$/u.test(left)) return 34;
  if (/[”’]$/u.test(left)) return 52;
  if (rightSingle) return 50;
  return 44;
}
