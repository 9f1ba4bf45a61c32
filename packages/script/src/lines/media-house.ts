const own = '本台|本报|本刊|本网';

const kinds =
  '融媒体中心|全媒体中心|新媒体中心|传媒中心|广播电视台|广播电视总台|广电中心|电视台|广播电台|日报社?|晚报社?|新闻中心|新闻网|传媒集团|报业集团|宣传部';

/** A house of the media, with the place before it: 永宁县融媒体中心, 县委宣传部. */
export const mediaHouse = `(?:${own}|\\p{Script=Han}{0,14}?(?:${kinds}))`;

/** A house as it is called in front of 记者, where a shorter word will do: 永宁台记者, 县融媒记者. */
export const mediaHouseAhead = `(?:${own}|\\p{Script=Han}{0,14}?(?:${kinds}|全媒体|融媒体?|台))`;
