import { offices } from './offices.ts';

/** What a post may stand in: the committee or board it belongs to. */
const bodies =
  '党委 党组 党工委 党总支 党支部 总支 支部 机关党委 纪委 纪工委 纪检组 纪检监察组 团委 团支部 妇联 工会 村委会 居委会 社区居委会 管委会 理事会 董事会 监事会 执委会 人大 人大常委会 人大常委 政协 常委会 党政 行政 政治处 项目部 驻村工作队 工作队';

const ranks = '常务 第一 执行 名誉 首席 资深 高级 主管 副 总 代 代理 原 驻村 专职 兼职 主治 住院 特约';

/** What people are by calling, and the words that stand in for a post. */
const callings =
  '教练员 讲解员 主任医师 主任护师 主任药师 主任技师 主任编辑 主任记者 护师 技术员 网格员 研究员 协理员 联络员 保洁员 养护员 护林员 营业员 导演 工程师 农艺师 经济师 会计师 设计师 规划师 医师 医生 大夫 护士 教师 老师 教授 副教授 讲师 专家 律师 法官 检察官 民警 交警 辅警 干事 专员 顾问 负责人 带头人 创始人 传承人 法定代表人 当事人 发起人 监护人 志愿者 工作者 消费者 参与者 管理员 服务员 驾驶员 司机 支书 老支书 村支书 村民 居民 市民 村医 业主 摊主 户主 商户 农户 种植户 养殖户 大户 贫困户 脱贫户 学生 家长 职工 工人 员工 党员 老党员 退役军人 军人 战士 选手 运动员 教练 作者 诗人 画家 书法家 企业家 群众 预报员 店主 老板 老板娘 车主 房东 牧民 渔民 农民 农民工 菜农 果农 茶农 瓜农 花农 粮农 棉农 蚕农 乘客 旅客 游客 顾客 读者 观众 患者 家属 厨师 药师 技师 摄影师 理发师 经营者 创业者 爱好者 亲历者 目击者 受益者 管理者 设计者 劳动者 从业者 项目经理 客户经理 大堂经理 值班经理 出租车司机 公交车司机 公交司机 货车司机 大巴司机 网约车司机 合伙人 经纪人 承包人 主理人 合作社社员 居民代表 村民代表 职工代表 人大代表 政协委员';

/** Callings that end with 员 and are in no list: two characters before it say which (检测员, 护边员, 快递员). */
const otherCallings = '\\p{Script=Han}{2}(?<!人|成|本|全|动|复|各)员';

const either = (words: readonly string[]): string => words.toSorted((a, b) => b.length - a.length).join('|');

const postAtEnd = new RegExp(
  `(?:(?:原|前|时任|现任|代)?(?:${either(bodies.split(' '))})?(?:${either(ranks.split(' '))})*(?:${either([...offices, ...callings.split(' ')])}|${otherCallings}))$`,
  'u',
);

/** The post that a text ends with (区民政局党组书记 ends with 党组书记), or null. */
export function postAtEndOf(text: string): string | null {
  return postAtEnd.exec(text)?.[0] ?? null;
}
