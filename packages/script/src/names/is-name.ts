import { surnameOf } from '@lanmu/content';

/** Words of two and three characters that begin like a name and are none. */
const noNames: ReadonlySet<string> = new Set(
  '方面 方法 方案 方向 方式 方针 方便 路径 路线 经验 经费 成效 成果 成本 成就 时机 时代 项目 景点 景区 高标准 安排 安装 张贴 章程 程序 程度 毛病 水平 水源 金额 钱款 谢谢 谢幕 高度 和谐 平安 马上 成为 成立 时间 时候 于是 任务 万元 全区 全市 全县 全国 全面 全体 项目 都是 从而 相关 有关 有效 来自 通过 通知 东西 国家 文化 安全 金融 水利 农业 农村 江苏 云南 海南 山东 山西 广东 广西 白天 明天 后来 古镇 单位 公司 双方 查看 解决 解放 计划 应该 应用 顾问 高新 申请 康复 温暖 花园 石油 常委 成员 党员 党委 居民 牧民 商户 农户 师傅 家长 荣誉 红色 党支部 党总支 安居房 高质量 关键词 金句 常言 古语 俗话 俗语 项目部 文旅 连线 任务书 康养 关爱 严管 危房 印发 石料 鱼塘 向未来 高效率 易错点 洪涝 全镇'.split(
    ' ',
  ),
);

/** Longest name that a document holds, in UTF-16 units; with dots between its parts it may come near. */
const longestName = 30;

/**
 * Whether some characters may be a person's name: a family name and one or two more (three after a double one that is
 * not in use any more), or the parts of a foreign or minority name with dots between them.
 */
export function isName(text: string): boolean {
  // 代表们 and 孩子们 are several.
  if (text.length > longestName || text.endsWith('们')) return false;
  if (/^\p{Script=Han}{1,12}(?:[·•・]\p{Script=Han}{1,12}){1,4}$/u.test(text)) return true;
  if (!/^\p{Script=Han}{2,4}$/u.test(text) || noNames.has(text)) return false;
  const surname = surnameOf(text);
  if (surname === null) return false;
  const given = Array.from(text).length - Array.from(surname).length;
  return given >= 1 && given <= 2;
}
