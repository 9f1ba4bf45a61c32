/**
 * Sizes beyond which a file is no script any more (house): they keep a hostile file from taking the machine's memory or
 * time. 60,000 characters are read aloud in four hours.
 */
export const sourceLimits = {
  /** Bytes of the file itself; a Word file with pictures is mostly pictures. */
  fileBytes: 20 * 1024 * 1024,
  /** UTF-16 units of the text, line breaks included. */
  chars: 60_000,
  lines: 20_000,
  /** Bytes of text and markup in a Word file, unpacked: of one part, and of all that are read. */
  unpackedBytes: 16 * 1024 * 1024,
  /** Elements inside each other in a part of a Word file. */
  depth: 256,
  /** Attributes of one element. */
  attributes: 256,
  /** Files in a Word file. */
  entries: 20_000,
  /** Interviews of one script: each is checked and timed by itself. */
  interviews: 200,
  /** Turns, people and paragraphs of one interview: what checks compare with each other must not be thousands. */
  turns: 1000,
  people: 100,
  paragraphs: 1000,
  /** UTF-16 units of one paragraph, lines that go on joined. */
  paragraphChars: 10_000,
  /** Findings of one code that are told one by one. */
  findingsOfACode: 100,
  /** Characters of left-out text that a finding quotes. */
  quotedChars: 500,
} as const;
