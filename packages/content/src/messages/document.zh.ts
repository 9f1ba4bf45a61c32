import { roleName } from '../role-name.ts';
import type { documentEn } from './document.en.ts';
import type { MessageParams, Words } from './words.ts';

const expectations: Readonly<Record<string, Words>> = {
  text: () => '带引号的文字',
  'text-not-empty': () => '有内容的文字',
  'text-at-most': (p) => `不超过 ${p.limit} 个字的文字`,
  number: () => '数字',
  'whole-number': () => '整数',
  'number-at-least': (p) => `不小于 ${p.limit} 的数字`,
  'number-at-most': (p) => `不大于 ${p.limit} 的数字`,
  list: () => '用方括号括起来的列表',
  'list-not-empty': () => '至少有一项的列表',
  'list-at-most': (p) => `不超过 ${p.limit} 项的列表`,
  fields: () => '用花括号括起来的一组字段',
  'one-of': (p) => `以下之一：${p.options}`,
  'identifier-free': () => '可以用作文件名的编号',
  identifier: () => '由小写英文字母和数字组成、词之间用一个连字符相连的编号',
};

const remedies: Readonly<Record<string, string>> = {
  text: '请写成文字，两边加英文引号。',
  'text-not-empty': '请补上文字，或把这一项整个删去。',
  'text-at-most': '请缩短。',
  number: '请直接写数字，不加引号。',
  'whole-number': '请直接写 1、2、3，不加引号。',
  'list-not-empty': '请补上缺少的内容。',
  'list-at-most': '请删去多余的项。',
  'one-of': '请从中选一个。',
  'identifier-free': '这是 Windows 保留的设备名，不能用作文件名，请换一个，如 con-1。',
  identifier: '请写成 dangjian-minzheng 这样的编号。',
  'known-field': '请检查拼写，或删去这个字段。',
};

/** Where a name stands. */
const standings: Readonly<Record<string, string>> = {
  dek: '专访那一行',
  turn: '说话人',
  credit: '署名',
  none: '人名条',
};

function found(p: MessageParams): string {
  if (p.found === '') return '实际没有填写';
  return p.expected === 'text-at-most' ? `实际有 ${p.foundChars} 个字：${p.found}` : `实际是 ${p.found}`;
}

function remedy(p: MessageParams): string {
  if (p.found === '') return `请补上“${p.field}”。`;
  if (p.expected === 'text-at-most' && p.field === 'name') {
    return '这里只写姓名；单位写在“organization”，职务写在“posts”。';
  }
  return remedies[String(p.expected)] ?? '请改正这里的值。';
}

const forbidden: Readonly<Record<string, string>> = {
  control: '控制字符或换行，无法显示',
  direction: '改变文字方向的控制符，会使姓名看上去与实际不同',
  invisible: '看不见的字符，会影响断行和查找',
  'private-use': '自造字区的字符，换一台电脑就可能变成别的字',
  broken: '乱码，原文转换编码时丢了字',
};

function roleText(ids: string | number | undefined): string {
  return String(ids)
    .split(', ')
    .map((id) => new Map<string, string>(Object.entries(roleName)).get(id) ?? id)
    .join('、');
}

/** What to write instead of a form of address, by its kind. */
const addressRemedies: Readonly<Record<string, string>> = {
  'village-head': '请改为“村委会主任”或“村主任”。',
  'village-official': '请改为“村干部”或写职务；只有“大学生村官”可以这样说。',
  boss: '请写职务：对干部不称“老板”。',
  personally: '对领导的工作慎用这个词，请删去；确有必要才保留。',
};

/** What JSON would go on with, by the key of the fault. */
const jsonExpectations: Readonly<Record<string, string>> = {
  value: '内容（带引号的文字、数字、列表或一组字段）',
  name: '带英文引号的字段名',
  colon: '英文冒号“:”',
  'comma-or-brace': '英文逗号“,”或结尾的“}”',
  'comma-or-bracket': '英文逗号“,”或结尾的“]”',
  quote: '文字结尾的英文引号 "',
  escape: '反斜杠写成两个的文字',
  end: '文档结束',
};

const jsonPlaces: Readonly<Record<string, string>> = { 'end-of-line': '行末', 'end-of-file': '文件末尾' };

/** Chinese words of the document messages; the type holds both languages to the same codes. */
export const documentZh: Record<keyof typeof documentEn, Words> = {
  'document-not-json': (p) =>
    `第 ${p.line} 行第 ${p.column} 列：应为${jsonExpectations[String(p.expected)] ?? p.expected}，实际是${jsonPlaces[String(p.found)] ?? `“${p.found}”`}。请检查这里和前面一处：标点缺了、多了，或不是英文标点。`,
  'document-absent': () =>
    '应有这个文档（packages/content/src 里的清单写着它），实际没有这个文件。请把文件放回去，或改正清单里的那一行。',
  'document-invalid': (p) =>
    p.expected === 'known-field'
      ? `没有“${p.field}”这个字段（内容是 ${p.found}）。${remedy(p)}`
      : `应为${expectations[String(p.expected)]?.(p) ?? p.expected}，${found(p)}。${remedy(p)}`,
  'id-duplicate': (p) => `编号不能重复，但“${p.id}”已用在 ${p.first}。请给其中一个换个编号。`,
  'person-unknown': (p) =>
    `应为“people”里某个人的编号（${p.known}），实际是“${p.id}”。请改正编号，或在“people”里加上这个人。`,
  'role-not-held': (p) =>
    `应为${p.name}担任的角色（${roleText(p.roles)}），实际是 ${roleText(p.role)}。请改正这里的角色，或在${p.name}的“roles”里加上它。`,
  'attribution-without-name': (p) =>
    `冒号前的称呼应能看出是“${p.name}”在说话，实际是“${p.attribution}”。请对照稿件改正：冒号前的称呼、介绍${p.name}时写的姓名或职务、这段话记在谁名下，必有一处写错。`,
  'interviewee-missing': () =>
    '至少应有一个人的角色是 interviewee（受访者），实际没有。请给受访者加上这个角色。',
  'dek-without-interviewee': (p) =>
    `应含有受访者的姓名（${p.names}），实际是“${p.dek}”。这一行要上标题板，请对照稿件改正姓名。`,
  'dek-names-nobody': (p) =>
    `“${p.dek}”没有写受访者的姓名（${p.names}），照稿件原样上标题板。请确认就这样上屏。`,
  'script-empty': () => '至少应有一句说出来的话，实际一句也没有。请填入采访内容，或把这篇专访移出栏目库。',
  'ordinal-out-of-order': (p) =>
    `要点序号应为 ${p.expected}，实际是 ${p.found}。每个人的要点按 1、2、3……连续编号，换人或另起一组时从 1 开始，请改正序号，或查看是否漏了一点。`,
  'point-empty': (p) =>
    `第 ${p.ordinal} 个要点应有文字，实际是“${p.headline}”。请用一句话写出要点，或改为普通讲话（statement）。`,
  'headline-lines-differ': (p) =>
    `应为标题“${p.headline}”的分行，实际是“${p.lines}”。请保持字和顺序都不变，或写 null 由系统自动分行。`,
  'point-wording-orphan': (p) =>
    `应为某个要点的编号（${p.known}），实际是“${p.id}”，所以这个简写不会显示。请改成对应要点的编号，或删去。`,
  'column-mismatch': (p) =>
    `栏目应为“${p.expected}”，实际是“${p.found}”。请改正“column”，或用它自己的栏目来制作。`,
  'character-forbidden': (p) =>
    `应全是能显示的字符，但第 ${p.position} 个字符是 ${p.codePoint}：${forbidden[String(p.kind)] ?? p.kind}。请对照稿件重新输入这里。`,
  'people-alike': (p) =>
    `“${p.found}”（${standings[String(p.foundAt)] ?? p.foundAt}）与“${p.name}”（${standings[String(p.nameAt)] ?? p.nameAt}）只差一个字，应为一个人的一种写法。请与本人核对：如是同一个人，请改正写错的一处；确是两个人，请写明各自的单位和职务，如“原局长”。`,
  'name-spelled-otherwise': (p) =>
    `姓名应为“${p.name}”（${standings[String(p.nameAt)] ?? p.nameAt}），这里写的是“${p.found}”：“${p.near}”。请与本人核对，改正写错的一处；如另有其人，请写明其单位和职务，如“原局长”。`,
  'post-differs': (p) =>
    `${p.name}的职务应前后一致，人名条上是“${p.expected === '' ? '没有填写' : p.expected}”，这里写的是“${p.found}”。标题板用专访那一行，请改正写错的一处。`,
  'organization-differs': (p) =>
    `${p.name}的单位应前后一致，人名条上是“${p.expected}”，这里写的是“${p.found}”。请改正写错的一处。`,
  'organization-two-forms': (p) =>
    `${p.name}的单位在屏幕上应用一种写法，这里写的是“${p.found}”，人名条上是“${p.expected}”。两种都可能对；如要统一，请把两处写成一样。`,
  'party-post-late': (p) =>
    `同级职务应先党内、后行政，${p.name}的职务写的是“${p.administrative}、${p.party}”。请改为“${p.party}、${p.administrative}”，任职文件另有写法的除外。`,
  'former-misplaced': (p) =>
    `“原”应写在职务前面，${p.name}的职务写的是“${p.found}”。请改为“${p.expected}”；单位本身已经撤销的不用改。`,
  'level-doubled': (p) =>
    `党委前的级别只应写一次，这里写的是“${p.found}”：“${p.near}”。请在地名后面写“${p.expected}”。`,
  'party-department-bare': (p) => `党委部门应写出“委”字，这里写的是“${p.found}”。请改为“${p.expected}”。`,
  'form-of-address': (p) =>
    `应为新闻用语，这里写的是“${p.found}”：“${p.near}”。${addressRemedies[String(p.form)] ?? '请换一种说法。'}`,
  'speaker-uncredited': (p) =>
    `说话的采编人员都应署名，但署名里没有${p.name}（${roleText(p.role)}）。请在署名里补上，或改正说话人。`,
  'marker-missing': (p) =>
    `${p.previous === '' ? '开头' : `“${p.previous}”之后`}的序号应为“${p.expected}”，实际是“${p.found}”。请对照稿件，查看是漏了一点，还是序号写错。`,
  'mark-unclosed': (p) =>
    `第 ${p.position} 个字符“${p.mark}”后面应有“${p.partner}”，实际没有：“${p.near}”。请补上，或删去前一半。`,
  'mark-unopened': (p) =>
    `第 ${p.position} 个字符“${p.mark}”前面应有“${p.partner}”，实际没有：“${p.near}”。请补上，或删去后一半。`,
  'half-width-mark': (p) =>
    `中文里应用全角标点，这里有 ${p.count} 处半角，第一处是“${p.found}”：“${p.near}”。请改为“${p.expected}”。`,
  'text-to-fill-in': (p) => `这里还没有填写：“${p.found}”。请写上真实内容，没有就整项删去。`,
  'character-look-alike': (p) =>
    `应为“${p.expected}”，这里是样子相近的“${p.found}”（${p.codePoint}）：“${p.near}”。请改为“${p.expected}”。`,
  'character-compatibility': (p) =>
    `应为普通汉字，这里有 ${p.count} 个只是样子相同的字符，第一个是第 ${p.position} 个字符 ${p.codePoint}，应为“${p.expected}”。多是从 PDF 里复制来的，查找和字库都不认得，请重新输入。`,
  'character-traditional': (p) =>
    `应用规范汉字，这里有 ${p.count} 个繁体字或异体字：${p.pairs}。请改为规范字；出镜和署名人员的姓名以人名条上的写法为准。`,
  'character-outside-table': (p) =>
    `应用《通用规范汉字表》的 8105 个字，这里有表外字 ${p.character}（${p.codePoint}）${p.standard === '' ? '' : `，规范字是 ${p.standard}`}。请对照稿件：人名、地名用字可以保留，其他请改用规范字。`,
  'name-character-outside-table': (p) =>
    `应用《通用规范汉字表》的 8105 个字，${p.name}的姓名里有表外字 ${p.character}（${p.codePoint}）${p.standard === '' ? '' : `，规范字是 ${p.standard}`}。姓名以本人为准：请核对一次证件上的写法，确实如此就不用改。`,
  'document-id-duplicate': (p) =>
    `文档编号不能重复，但“${p.id}”出现了两次。成片按编号命名，请给其中一个换个编号。`,
  'column-unknown': (p) =>
    `应为某个栏目的编号（${p.known}），实际是“${p.id}”。请改正编号，或把这个栏目加入栏目库。`,
  'episode-interview-unknown': (p) =>
    `应为某篇专访的编号（${p.known}），实际是“${p.id}”。请改正编号，或把这篇专访加入栏目库。`,
  'episode-interview-foreign': (p) =>
    `应为栏目“${p.expected}”的专访，但“${p.id}”属于“${p.found}”。请从本期节目中删去，或改正那篇专访的“column”。`,
  'episode-interview-repeated': (p) =>
    `每篇专访只应出现一次，但“${p.id}”重复了。请从本期节目中删去重复的一个。`,
};
