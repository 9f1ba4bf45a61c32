const words =
  '书记 委员长 秘书长 检察长 审判长 董事长 理事长 监事长 参谋长 护士长 大队长 中队长 支队长 总队长 局长 处长 科长 股长 所长 院长 校长 园长 馆长 站长 队长 厂长 社长 台长 行长 会长 部长 厅长 司长 署长 省长 市长 区长 县长 镇长 乡长 州长 旗长 村长 组长 班长 团长 庭长 店长 警长 场长 主任 主席 经理 总裁 总监 主管 政委 司令员 指导员 教导员 主任科员 调研员 巡视员 委员 常委 代表 成员 列车长 船长 机长 营长 连长 排长 总经理 总编辑 总工程师 盟长 关长 督学';

/** What the posts of those who are appointed or elected end with (书记, 局长, 委员); callings such as 医生 are none of them. */
export const offices: readonly string[] = words.split(' ');
