import { commonSurnames } from './common-surnames.ts';

/** Family names of two characters that are in use. */
const compound =
  '欧阳 太史 端木 上官 司马 东方 独孤 南宫 万俟 闻人 夏侯 诸葛 尉迟 公羊 赫连 澹台 皇甫 宗政 濮阳 公冶 太叔 申屠 公孙 慕容 仲孙 钟离 长孙 宇文 司徒 鲜于 司空 闾丘 子车 亓官 司寇 巫马 公西 颛孙 壤驷 公良 漆雕 乐正 宰父 谷梁 拓跋 夹谷 轩辕 令狐 段干 百里 呼延 东郭 南门 羊舌 微生 公户 公玉 公仪 梁丘 公仲 公上 公门 公山 公坚 左丘 公伯 西门 公祖 第五 公乘 贯丘 公皙 南荣 东里 东宫 仲长 子书 子桑 即墨 达奚 褚师';

/** Family names of one character that are rare; the common ones have a list of their own. */
const rare =
  '水昌凤酆常贝经贲洪诸钮滑荀家羿汲邴糜松弓牧隗山宓蓬郗仰秋暴钭韶蓟怀从鄂咸籍赖鬱能苍双莘贡逄扶堵宰郦郤璩濮寿通郏别充习宦鱼慎庾终暨步弘广禄东殳沃蔚越夔厍融訾空毋乜养须巢蒯后红竺益桓仉督缑郈有琴归法汝钦佴伯赏墨谯笪年爱言福招矫蒿代郄火才秘祗青乃随郇';

const compounds: ReadonlySet<string> = new Set(compound.split(' '));
const singles: ReadonlySet<string> = new Set([...commonSurnames, ...rare]);

/** The family name that a name begins with, or null when it begins with none that is known. */
export function surnameOf(name: string): string | null {
  const characters = Array.from(name);
  const two = characters.slice(0, 2).join('');
  if (characters.length > 2 && compounds.has(two)) return two;
  const [one = ''] = characters;
  return singles.has(one) ? one : null;
}
