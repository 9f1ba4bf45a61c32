import { checkBelonging } from './checks/check-belonging.ts';
import { checkCharacters } from './checks/check-characters.ts';
import { checkCredits } from './checks/check-credits.ts';
import { checkDek } from './checks/check-dek.ts';
import { checkDirection } from './checks/check-direction.ts';
import { checkDoubledLevel } from './checks/check-doubled-level.ts';
import { checkFilledIn } from './checks/check-filled-in.ts';
import { checkFormerPosts } from './checks/check-former-posts.ts';
import { checkFormsOfAddress } from './checks/check-forms-of-address.ts';
import { checkHalfWidth } from './checks/check-half-width.ts';
import { checkIds } from './checks/check-ids.ts';
import { checkLookAlikes } from './checks/check-look-alikes.ts';
import { checkMarkers } from './checks/check-markers.ts';
import { checkNameSpelling } from './checks/check-name-spelling.ts';
import { checkPairedMarks } from './checks/check-paired-marks.ts';
import { checkPartyDepartments } from './checks/check-party-departments.ts';
import { checkPeopleAlike } from './checks/check-people-alike.ts';
import { checkPeople } from './checks/check-people.ts';
import { checkPoints } from './checks/check-points.ts';
import { checkPostOrder } from './checks/check-post-order.ts';
import { checkPostsAgree } from './checks/check-posts-agree.ts';
import { checkStandardCharacters } from './checks/check-standard-characters.ts';
import type { Check } from './checks/check.ts';
import type { Column } from './column.ts';
import type { Finding } from './finding.ts';
import type { Interview } from './interview.ts';

/** Every rule, in the order findings are told; adding one is a file and a line here. */
const checks: readonly Check[] = [
  checkBelonging,
  checkFilledIn,
  checkIds,
  checkPeople,
  checkPeopleAlike,
  checkCredits,
  checkDek,
  checkNameSpelling,
  checkPostsAgree,
  checkPostOrder,
  checkFormerPosts,
  checkDoubledLevel,
  checkPartyDepartments,
  checkFormsOfAddress,
  checkPoints,
  checkMarkers,
  checkDirection,
  checkPairedMarks,
  checkHalfWidth,
  checkLookAlikes,
  checkStandardCharacters,
  ({ interview }) => checkCharacters(interview),
];

/** What does not belong together in an interview; `column` is the one it is made for, null when none is at hand. */
export function checkInterview(interview: Interview, column: Column | null): Finding[] {
  return checks.flatMap((check) => check({ interview, column }));
}
