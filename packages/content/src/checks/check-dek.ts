import { bareText } from './bare-text.ts';
import type { Check } from './check.ts';
import { documentFinding } from './document-finding.ts';
import { commonSurnames } from '../names/common-surnames.ts';

/** How a line begins that says where the programme goes, and names nobody: 走进永宁县实验小学. */
const goesTo = /^(?:本台|本报|记者)*(?:走进|走近|走访|探访|探秘|探营|探馆|聚焦|直击|关注|见证|回访)/u;

/** How one begins that may say whom it is with by what they are: 对话全国劳动模范. */
const isWith = /^(?:本台|本报|记者)*对话/u;

const post =
  /书记|主任|[局镇乡县区市部厅处科院校园站所队台馆会行社村]长|主席|经理|董事|委员|代表|教授|医[生师]|工程师/u;

/** Whether a line ends with what looks like a name. */
function endsWithName(dek: string): boolean {
  return [2, 3].some((length) => commonSurnames.has(Array.from(dek).slice(-length)[0] ?? ''));
}

/** Whether a line under the headline names nobody at all, so that no name in it can be wrong. */
function namesNobody(dek: string): boolean {
  if (post.test(dek)) return false;
  return goesTo.test(dek) || (isWith.test(dek) && !endsWithName(dek));
}

/**
 * The title card's 专访 line names somebody who is interviewed: a wrong name there goes to air. One that says where the
 * programme goes, and nobody's name, is a warning.
 */
export const checkDek: Check = ({ interview }) => {
  const { dek, people } = interview;
  const names = people.filter(({ roles }) => roles.includes('interviewee')).map(({ name }) => name);
  if (names.length === 0) {
    return [
      documentFinding({ document: interview, path: ['people'], code: 'interviewee-missing', params: {} }),
    ];
  }
  if (names.some((name) => bareText(dek).includes(bareText(name)))) return [];
  const params = { dek, names: names.join('、') };
  const found = { document: interview, path: ['dek'], params };
  return [
    namesNobody(dek)
      ? documentFinding({ ...found, code: 'dek-names-nobody', severity: 'warning' })
      : documentFinding({ ...found, code: 'dek-without-interviewee' }),
  ];
};
