import { surnameOf } from '@lanmu/content';

/** What people are called with behind their family name. */
const addresses =
  '大爷 大妈 大娘 大叔 大伯 大婶 大嫂 大姐 大哥 阿姨 师傅 奶奶 爷爷 叔叔 伯伯 婆婆 嫂子 老汉 女士 先生 小姐 同学 老人 某 某某';

/** Names with 老 and 小 in front that are words as well, with the commonest family names. */
const words: ReadonlySet<string> = new Set(
  '小康 小段 小钱 小白 小金 小江 小毛 老毛 小方 小史 小龙 小雷'.split(' '),
);

/** Family names that 老 and 小 stand before: with a rare one it is mostly a word (老家, 小时). */
const common =
  '王李张刘陈杨赵黄周吴徐孙胡朱林何郭罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪任姜范方姚谭廖邹熊金陆郝孔崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚马高';

/**
 * Whether a text is how somebody is called without a full name, and nothing else: 老孙头, 小李, 孙大爷, 孙某某. Where it stands
 * before a colon somebody speaks, and is shown by it as it is written.
 */
export function isInformalName(text: string): boolean {
  const surname = surnameOf(text);
  if (surname !== null && addresses.split(' ').includes(text.slice(surname.length))) return true;
  const behind = /^[老小阿](\p{Script=Han})(头儿?)?$/u.exec(text);
  if (behind === null || words.has(text)) return false;
  const [, family = '', head] = behind;
  return head === undefined ? common.includes(family) : surnameOf(family) === family;
}
