import { candidatesOf } from './candidates-of.ts';
import { isAssumed } from './is-assumed.ts';
import type { People } from './people.ts';

/** Posts of those who lead, with which people are addressed whatever else they hold: 党组书记 as 局长. */
const leads = /(?:长|书记|主任|主席|经理|总裁|总监|[局处科所院校厅部庭队行总董县区市镇乡])$/u;

/**
 * Who is meant by a family name, a family name with a post, or a post alone before a colon (王：, 王局长：, 住建局王局：,
 * 局长：): the one person of the interview whom it fits. Null when it fits nobody, or several.
 */
export function personOfShortForm(text: string, people: People): string | null {
  const [one, another] = candidatesOf(text, people);
  if (one === undefined || another !== undefined) return null;
  // 王医生 is nobody who is a director.
  return isAssumed(text, one, people) && !leads.test(text) ? null : one;
}
