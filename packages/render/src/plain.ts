export { availableMemory } from './capture/available-memory.ts';
export { fallbackFont, type FallbackFont } from './fallback/fallback-font.ts';
export { serveFont, type ServedFont } from './fallback/serve-font.ts';
export { checkOutFolder } from './work/check-out-folder.ts';
export { OwnerNote, type NoteOwner } from './work/owner-note.ts';
export { writeWhole } from './work/write-whole.ts';
