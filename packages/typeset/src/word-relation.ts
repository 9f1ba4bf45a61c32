import { endsAsPost } from './ends-as-post.ts';
import { wordClass } from './word-class.ts';

/** How two neighbouring words hold together; how tightly lines and captions take it, each grades for itself. */
export type WordRelation =
  /** 党建|+: a sign and what it joins. */
  | 'sign'
  /** 服务|圈: the second is the end of a word. */
  | 'suffix'
  /** “串”|起: a quoted verb and what completes it. */
  | 'complement'
  /** 拎得|稳: a verb with 得 and what came of it. */
  | 'outcome'
  /** Two single characters. */
  | 'singles'
  /** 让|群众: a connective opens what follows. */
  | 'opener'
  /** 新|局面: a single character opens a word. */
  | 'singleFirst'
  /** 不断|提升: an adverb and what it leans on. */
  | 'adverbFirst'
  /** 稳定|在: a verb and its 在 or 到. */
  | 'staysIn'
  /** 65岁以上|老年人, 公益性|公墓: what only says which, and the noun. */
  | 'attribute'
  /** 一座|堡垒: how many of what follows. */
  | 'measured'
  /** 12860名|考生: a number and what it counts. */
  | 'counted'
  /** 下降|11%: a verb or noun and its number. */
  | 'number'
  /** 增长|8.5%: a verb or noun and its rate. */
  | 'rate'
  /** 5G|基站, GDP|增长: an abbreviation or a figure and what it says more of. */
  | 'latinFirst'
  /** 推进|建设: a verb and the deed it takes. */
  | 'verbVerb'
  /** 守护|健康: a verb and its object; with a quoted one; one with 了. */
  | 'verbObject'
  | 'verbQuote'
  | 'didObject'
  | 'didQuote'
  /** 与党建|融合: with whom, and what is done with them. */
  | 'companion'
  /** 悄悄地|走. */
  | 'manner'
  /** 群众的|心声, 群众的|“主心骨”. */
  | 'modifier'
  | 'modifierQuote'
  /** “双减”|政策. */
  | 'quoteNoun'
  /** “枣庄英才”|计划: a name in quotes and what it is the name of. */
  | 'quoteHead'
  /** 课程|新. */
  | 'singleLast'
  /** 改线|工程: the noun that heads a compound. */
  | 'headNoun'
  /** Two nouns, or what cannot be told. */
  | 'plain'
  /** 出行|不再难: before 不, 更, 最. */
  | 'degree'
  /** 工作|“专班”. */
  | 'beforeQuote'
  | 'titleNoun'
  /** 公司|欧阳文静: before a name. */
  | 'beforeName'
  /** 社区食堂|解决: a subject and its verb. */
  | 'predicate'
  /** 雨污分流改造|惠及: the same where a deed is the subject, or both are verbs. */
  | 'deedPredicate'
  /** 柳琴戏、鼓儿词等|非遗. */
  | 'etcetera'
  /** 政府|与群众, and the same in the object of a verb: 架起政府|与群众. */
  | 'and'
  | 'andInObject'
  /** 春天|在, 从“靠天吃饭”|到: before what opens a phrase. */
  | 'phrase'
  /** 书记|积极: before an adverb or a time. */
  | 'beforeAdverb'
  /** 座谈会上|提出, 3月5日|召开: a phrase is complete. */
  | 'phraseEnd'
  /** 提醒|3分钟: before how long something took. */
  | 'duration'
  /** 民政局|党组书记: an organization is complete before its head. */
  | 'headPost'
  /** 《》|《》, “”|“”: one of a list and the next. */
  | 'listed';

/** Single characters that belong to the word before them. */
const suffixes = new Set(
  '中上下内外里间前后时等者性化度率力感式型员家年月日级层边处器机室站所点长区市县镇村乡省局圈链群园馆厅港带岗队团户法制季节奖杯赛卡册库城线版课费款额量品业界生币潮热榜校院厂店头',
);
const suffixWord = /^(?:地区|期间|获得者)$/u;
/** What completes a verb of one quoted character: “串”起, “网”住, “活”起来. */
const complement = /^[起出住上下到开活进回来去好成满][来去]?$/u;
const quotedSingle = /^“\p{Script=Han}”$/u;
/** Endings after which a phrase is complete. */
const closure =
  /(?:时|时候|后|前|中|上|下|里|内|间|以来|以后|之后|之前|期间|方面|过程中|基础上|座谈会上|当前|同时|目前|今天|今年|明年|今后)$/u;
/** Words that only end like a phrase. */
const onlyLikeClosure =
  /^(?:小时|及时|准时|临时|实时|限时|农时|按时|计时|课时|学时|延时|[课产术售战幕学婚会]前?后|空前|学前|产前|婚前|超前|向前|集中|初中|高中|水中|空中|市中|城中|网上|线上|线下|地下|水上|海上|乡下|天下|旗下|公里|邻里|故里|千里|万里|室内|国内|境内|房间|民间|空间|车间|夜间|田间|乡间|人间|晚间|林下|手中|零下)$/u;
/** Nouns that head a compound and say little alone. */
const headNoun =
  /^(?:工程|行动|活动|项目|计划|制度|机制|体系|模式|队伍|能力|水平|作用|难题|需求|精神|设备|设施|技术|事业|仪式|比赛|大赛)的?$/u;
/** What goes by a name in quotes, and reads like a verb or like anybody's without it. */
const namedNoun =
  /^(?:经验|品牌|平台|战略|理念|课堂|基地|示范区|中心|专区|专班|服务站|工作法|工作室|联盟|基金|课题|赛道|奖|杯)的?$/u;
/** Party posts and heads of firms: an organization is complete before one of them. */
const headPost = /^(?:党组|党委|党总支|党支部|党工委|董事长|理事长|总经理|主任医师)/u;
/** 打造|我村樱桃: what opens an object. */
const determiner = /^[每各该这那其此本我你他她咱全]$/u;
/** 公益性, 群众性: no noun, but what kind of one. */
const kindOf = /^\p{Script=Han}{2}性$/u;
/** 65岁以上 looks like the end of a phrase, and leans on the noun after it. */
const bound = /以[上下内外]$/u;
/** 一座, 两个: how many of what follows. */
const measured = /^[一两几每这那首][个条所例批位名项座张种支部颗片场份套件台辆块道次家只本方汪]$/u;
/** A time opens a phrase: 年底前建成. */
const time = /^(?:[今去明]年|年底|年初|年内|近日|目前|日前|近年)/u;
const year = /^\d{4}年$/u;
const date = /^\d.*(?:年|月|日|时|点)$/u;
/** 悄悄地, 深深地, 干得; 撂荒地 and 基地 are no manner. */
const manner = /..得$|(?:(.)\1|[然极深真效利快慢速切密实])地$/u;
/** A verb with 得 waits for what came of it; these words only end so. */
const withOutcome = /(?<![取获赢值觉使懂显记舍夺摘捧斩喜荣竞购测换求博引免省晓认难心所应自习深不])得$/u;
const duration = /^\d.*(?:分钟|小时|秒|天|年|个月|周)$/u;
/** Money is an amount by itself: 投资1.8亿元｜改造公路. */
const counted = /^[\d.,]+(?:多|余)?[万亿千百]*(?:多|余)?(?!元)\p{Script=Han}{1,2}$/u;
/** What a number behind it counts: 群众1236名; not where it happens: 全市12860名考生. */
const amountOf = /^\p{Script=Han}+(?!的)\p{Script=Han}$/u;
const place = /^[全我各每][国省市县区镇乡村校]/u;
/** A number, and not 5G. */
const figure = /^\d+(?![\dA-Z])/u;
const rate = /^\d[\d.]*(?:[%％‰]|个?百分点|倍)/u;
const latinLast = /[\p{Script=Latin}\d]$/u;
/** 10GWh is an amount by itself, and 5G is none. */
const latinAmount = /^\d[\d.,]*[多余]?[万亿千百]*(?:[kMGT]?W[hp]?|[kcmn]?m[²³]?|[km]?g|[GMTK]B|mL|L|t|kV)$/u;
/** GDP, 5G, App, and no name of a person: they hold the verb after them too. */
const abbreviation = /^(?:[^\p{Ll}]+|.{1,4})$/u;
const sign = /^[+＋/&=×]$/u;
/** 从“输血”转变|到“造血”: no 到 of 从, but one of a verb. */
const turning = /^(?:转变|跨越|蜕变|成长|扩展|延伸|变化)$/u;
const singleHan = /^\p{Script=Han}$/u;

function countsBefore(before: string): boolean {
  const kind = wordClass(before);
  return (kind === 'noun' || kind === 'action') && amountOf.test(before) && !place.test(before);
}

/** The relation of two neighbouring words, the second perhaps a name, after the word before them. */
export function wordRelation(options: {
  before: string;
  left: string;
  right: string;
  isName: boolean;
  /** Whether a 从 before them waits for its 到. */
  isFrom: boolean;
}): WordRelation {
  const { before, left, right, isName, isFrom } = options;
  const leftClass = wordClass(left);
  const rightClass = wordClass(right);
  const leftSingle = singleHan.test(left);
  const rightStem = right.length > 1 ? right.replace(/的$/u, '') : right;
  const rightSingle = singleHan.test(rightStem);
  const opensQuote = /^[“‘《]/u.test(right);
  if (sign.test(left) || sign.test(right)) return 'sign';
  if ((rightSingle && suffixes.has(rightStem)) || suffixWord.test(right)) return 'suffix';
  if (quotedSingle.test(left) && complement.test(right)) return 'complement';
  if (withOutcome.test(left) && /^\p{Script=Han}/u.test(right)) return 'outcome';
  if (leftSingle && rightSingle && rightClass !== 'connective') return 'singles';
  if (leftClass === 'connective') return 'opener';
  if (leftSingle && !suffixes.has(left)) return 'singleFirst';
  if (leftClass === 'adverb' || leftClass === 'degree') return 'adverbFirst';
  if (
    /[》”]$/u.test(left) &&
    left.slice(-1) === (right.startsWith('《') ? '》' : right.startsWith('“') ? '”' : '')
  ) {
    return 'listed';
  }
  if (left === '等') return 'etcetera';
  if (leftClass === 'verb' && /^[在到于成为至]$/u.test(right)) return 'staysIn';
  if (/^(?:[和与及]|以及)$/u.test(right)) {
    return leftClass === 'verb' || wordClass(before) === 'verb' ? 'andInObject' : 'and';
  }
  if (rightClass === 'connective') return 'phrase';
  if (isFrom && right === '到' && leftClass !== 'action' && !turning.test(left)) return 'phrase';
  if (bound.test(left)) return 'attribute';
  if (leftClass !== 'verb' && closure.test(left) && !onlyLikeClosure.test(left)) return 'phraseEnd';
  if ((date.test(left) || duration.test(left)) && rightClass === 'verb') return 'phraseEnd';
  if (leftClass === 'verb' && determiner.test(right)) return 'verbObject';
  if (rightClass === 'adverb' || time.test(right)) return 'beforeAdverb';
  if (rightClass === 'degree') return 'degree';
  if (headPost.test(right) || (isName && endsAsPost(right))) return 'headPost';
  if (manner.test(left)) return 'manner';
  const did = /[了着过]$/u.test(left);
  if (leftClass === 'verb' && !did) {
    if (rate.test(right)) return 'rate';
    if (duration.test(right) || figure.test(right)) return 'number';
    if (opensQuote) return 'verbQuote';
    return rightClass === 'verb' || rightClass === 'action' ? 'verbVerb' : 'verbObject';
  }
  if (left.endsWith('的')) return opensQuote ? 'modifierQuote' : 'modifier';
  if (duration.test(right)) return 'duration';
  if (rate.test(right)) return 'rate';
  if (figure.test(right)) return 'number';
  if (
    latinLast.test(left) &&
    /^\p{Script=Han}/u.test(right) &&
    !latinAmount.test(left) &&
    (rightClass !== 'verb' || abbreviation.test(left))
  ) {
    return 'latinFirst';
  }
  if (rightClass === 'verb') return leftClass === 'action' ? 'deedPredicate' : 'predicate';
  if (before === '与' && rightClass === 'action') return 'companion';
  if (did) return opensQuote ? 'didQuote' : 'didObject';
  if (isName) return 'beforeName';
  if (opensQuote && year.test(left)) return 'beforeQuote';
  if (leftClass === 'attribute' || kindOf.test(left) || year.test(left)) return 'attribute';
  if (measured.test(left)) return 'measured';
  // 转移群众1236名 is complete, 惠及1236名 is not.
  if (counted.test(left)) return countsBefore(before) ? 'plain' : 'counted';
  if (opensQuote) return 'beforeQuote';
  if (/》$/u.test(left)) return 'titleNoun';
  if (/[”’]$/u.test(left)) return headNoun.test(right) || namedNoun.test(right) ? 'quoteHead' : 'quoteNoun';
  if (rightSingle) return 'singleLast';
  if (headNoun.test(right)) return 'headNoun';
  return 'plain';
}
