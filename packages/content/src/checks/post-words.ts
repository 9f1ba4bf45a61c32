import { offices } from '../names/offices.ts';

const modifiers = '(?:原|前|代|代理|常务|执行|名誉|第一|副|总)*';

const party =
  '(?:机关党委|党委|党组|党工委|党总支部?|党支部|总支部?|支部|纪委|纪检组|政法委|(?:省|市|区|县|州|旗|镇|乡|街道|村)委)';

const body =
  '(?:村委会|居委会|村民委员会|居民委员会|村民小组|社区|村|镇|乡|县|区|市|省|州|旗|党组|党委|党支部|支部|管委会|理事会|办公室)';

const titles = offices.join('|');

/** The office at the end of a description, with the body it belongs to: 党组书记, 副局长, 村委会主任; standards §8. */
export const officeAtEnd = new RegExp(`(?:${party}|${body})?${modifiers}(?:${titles})$`, 'u');

/** The title alone at the end of a description, with what makes it another: 副局长 of 区民政局副局长, 书记 of 区委书记. */
export const titleAtEnd = new RegExp(`${modifiers}(?:${titles})$`, 'u');

/** What makes another post of one that is written with the same word: 副局长, 原局长. */
export const postModifiers = /原|前|代|执行|名誉|第一|副/gu;

/** A Party post without a unit of its own: it belongs to the unit named before it. */
export const bareParty =
  /^(?:省|市|区|县|州|旗|镇|乡|街道|社区|村)?(?:机关党委|党委|党组|党工委|党总支部?|党支部|总支部?|支部|委)(?<rank>书记|副书记|成员|委员|常委)$/u;

/** An administrative post at the end of a token, heads first; its deputies begin with 副. */
export const administrative =
  /(?<deputy>副)?(?:村委会主任|居委会主任|主任|局长|部长|厅长|司长|处长|科长|所长|站长|队长|院长|校长|行长|社长|台长|馆长|会长|理事长|董事长|总经理|经理|主席|区长|县长|市长|省长|镇长|乡长)$/u;

/** A post that one person of a unit holds: its head, or the secretary of its Party body. */
export const solePost =
  /^(?!.*(?:副|原|前|名誉)).*(?:书记|[委会室]主任|^主任|局长|部长|厅长|司长|所长|站长|院长|校长|园长|行长|社长|台长|馆长|会长|理事长|董事长|总经理|主席|区长|县长|市长|省长|州长|旗长|镇长|乡长|村长|检察长)$/u;
