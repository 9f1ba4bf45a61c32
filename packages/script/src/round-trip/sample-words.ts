/** Words that no reader can take for a marker, a post, a name or a heading: what people say in samples. */
export const clauses = [
  '坚持党建引领基层治理',
  '发动群众参与议事协商',
  '修通村里的水泥路',
  '带动大家增收致富',
  '推动服务窗口下沉到社区',
  '走访田间地头',
  '办好养老食堂',
  '把矛盾化解在家门口',
  '让孩子们有了新校舍',
  '擦亮特色品牌',
  '做到责任到人',
  '收集意见建议，逐条答复',
] as const;

/** Headlines of interviews; all of them different, for a line that comes back three times is a running head [S201]. */
export const headlines = [
  '努力擦亮大爱民政品牌',
  '为群众健康保驾护航',
  '党建引领助发展',
  '凝心聚力向未来',
  '田间地头党旗红',
  '小网格托起大民生',
] as const;

/** Names whose family names are in the list, none the end of another. */
export const names = [
  '王娜',
  '焦艳红',
  '姚秀国',
  '欧阳文静',
  '李建国',
  '阿卜杜热西提·买买提',
  '刘洋',
  '陈晨',
  '张三',
  '魏建',
  '石群',
  '袁孟辉',
  '孙立',
  '周凯',
  '吴婷',
  '郑重',
] as const;

/** Bodies that people belong to. */
export const organizations = [
  '区民政局',
  '区卫健局',
  '税郭镇三屯村',
  '市中区人民医院心内科',
  '区政府办公室',
] as const;

/** Posts of one person, in order. */
export const postLists = [
  ['局长'],
  ['党组书记', '局长'],
  ['党总支书记', '村委会主任'],
  ['驻村第一书记'],
  ['主治医师', '副主任医师'],
  ['党委委员', '副院长', '新闻发言人代表'],
] as const;

/** Beginnings and ends of headings without a number. */
export const headingParts = [
  ['把“战场”当“考场”', '强“组织”促“发展”', '守“责任”勇“奉献”', '用党建为担当加温'],
  ['为服务增效', '为民生添彩', '让百姓暖心', '让干部担当', '让村庄兴旺', '为乡村铸魂'],
] as const;
