/** What people are called who are heard without a name. */
const callings =
  '村民 居民 市民 群众 游客 旅客 顾客 乘客 家长 学生 业主 商户 摊主 店主 农户 牧民 渔民 菜农 果农 茶农 消费者 志愿者 患者 家属 司机 路人 网友 观众 听众 工人 职工 员工 老人 孩子 小朋友 群众代表';

const passerBy = new RegExp(
  `^\\p{Script=Han}{0,10}(?:${callings.split(' ').join('|')})[甲乙丙丁\\d一二三四五六七八九十ABC]{0,2}$`,
  'u',
);

/** Whether words before a colon mean somebody heard without a name: 村民：, 市民甲：, 石塘村村民： [S405]. */
export function isPasserBy(text: string): boolean {
  return passerBy.test(text);
}
