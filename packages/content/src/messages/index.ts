// A door of its own: the words must be at hand when the documents behind the other one do not load.
export { catalogue, isMessageCode, wordMessage, type Language, type MessageCode } from './catalogue.ts';
export { wordFinding } from './word-finding.ts';
export type { MessageParams, Words } from './words.ts';
