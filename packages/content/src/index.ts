export {
  blockSchema,
  pointSchema,
  statementSchema,
  type Block,
  type Point,
  type Statement,
} from './block.ts';
export { beginningOf } from './beginning-of.ts';
export { checkColumn } from './check-column.ts';
export { checkInterview } from './check-interview.ts';
export { checkLibrary } from './check-library.ts';
export { checkTheme } from './check-theme.ts';
export { chineseNumber } from './chinese-number.ts';
export { codePointName } from './code-point-name.ts';
export { forbiddenCharacter } from './forbidden-character.ts';
export { columnSchema, type Column } from './column.ts';
export { columnTranscript } from './column-transcript.ts';
export { directionSchema, type Direction } from './direction.ts';
export { excerpt } from './excerpt.ts';
export type { Finding, Severity } from './finding.ts';
export type { FindingSource } from './finding-source.ts';
export { firstDifference, type SourceDifference } from './first-difference.ts';
export { interviewSchema, type Interview } from './interview.ts';
export { markerNumber, type MarkerNumber } from './checks/marker-number.ts';
export { library } from './library.ts';
export { LibraryError } from './library-error.ts';
export { loadLibrary, type Library } from './load-library.ts';
export { parseColumn } from './parse-column.ts';
export type { Parsed } from './parse-document.ts';
export { parseInterview } from './parse-interview.ts';
export { personSchema, type Person } from './person.ts';
export { pointLists } from './point-lists.ts';
export { roles, roleSchema, type Role } from './role.ts';
export { roleName } from './role-name.ts';
export { areAlike } from './checks/are-alike.ts';
export { isAbbreviation } from './names/is-abbreviation.ts';
export { postAtEndOf } from './names/post-at-end-of.ts';
export { shortPosts } from './names/short-posts.ts';
export { surnameOf } from './names/surname-of.ts';
export { beforeSaying } from './roles/before-saying.ts';
export { roleWordAt } from './roles/role-word-at.ts';
export { roleWords, type RoleWords } from './roles/role-words.ts';
export { spokenRole } from './roles/spoken-role.ts';
export { creditSchema, scriptSchema, type Credit, type Script } from './script.ts';
export { toFillIn } from './to-fill-in.ts';
export { transcript } from './transcript.ts';
export { scriptMarks } from './script-marks.ts';
export type { TranscriptPiece } from './transcript-piece.ts';
export { turnSchema, type Turn } from './turn.ts';
export {
  catalogue,
  isMessageCode,
  wordMessage,
  type Language,
  type MessageCode,
} from './messages/catalogue.ts';
export { wordFinding } from './messages/word-finding.ts';
export type { MessageParams, Words } from './messages/words.ts';
