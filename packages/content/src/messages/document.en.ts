import type { MessageParams, Words } from './words.ts';

/** What `document-invalid` expected, by the key the parser gives. */
const expectations: Readonly<Record<string, Words>> = {
  text: () => 'text in quotation marks',
  'text-not-empty': () => 'text that is not empty',
  'text-at-most': (p) => `text of at most ${p.limit} characters`,
  number: () => 'a number',
  'whole-number': () => 'a whole number',
  'number-at-least': (p) => `a number not below ${p.limit}`,
  'number-at-most': (p) => `a number not above ${p.limit}`,
  list: () => 'a list in square brackets',
  'list-not-empty': () => 'a list with at least one item',
  'list-at-most': (p) => `a list of at most ${p.limit} items`,
  fields: () => 'fields in curly brackets',
  'one-of': (p) => `one of ${p.options}`,
  'identifier-free': () => 'an id that can be a file name',
  identifier: () => 'an id of lower-case letters a–z and digits, words joined by single hyphens',
};

const remedies: Readonly<Record<string, string>> = {
  text: 'Write it between quotation marks.',
  'text-not-empty': 'Write the words, or take the whole entry out.',
  'text-at-most': 'Shorten it.',
  number: 'Write the number without quotation marks.',
  'whole-number': 'Write 1, 2, 3 … without quotation marks.',
  'list-not-empty': 'Add what is missing.',
  'list-at-most': 'Take the surplus out.',
  'one-of': 'Choose one of these.',
  'identifier-free': 'Windows keeps this name for a device; choose another, such as con-1.',
  identifier: 'Write an id like dangjian-minzheng.',
  'known-field': 'Check its spelling, or take it out.',
};

/** Where a name stands. */
const standings: Readonly<Record<string, string>> = {
  dek: 'in the 专访 line',
  turn: 'before what is said',
  credit: 'in the credits',
  none: 'on the lower third',
};

function found(p: MessageParams): string {
  if (p.found === '') return 'nothing';
  return p.expected === 'text-at-most' ? `${p.foundChars}: ${p.found}` : String(p.found);
}

function remedy(p: MessageParams): string {
  if (p.found === '') return `Add “${p.field}”.`;
  if (p.expected === 'text-at-most' && p.field === 'name') {
    return 'Write the name alone; the unit goes under “organization”, posts go under “posts”.';
  }
  return remedies[String(p.expected)] ?? 'Mend the value here.';
}

/** Why a character is forbidden, by its kind. */
const forbidden: Readonly<Record<string, string>> = {
  control: 'a control character or line break, which has no picture',
  direction: 'a mark that turns the reading direction and can disguise a name',
  invisible: 'an invisible character, which breaks lines and searches',
  'private-use': 'a character of private use, which looks different on every computer',
  broken: 'the trace of a character lost when the text was converted',
};

/** What to write instead of a form of address, by its kind. */
const addressRemedies: Readonly<Record<string, string>> = {
  'village-head': 'Write 村委会主任 or 村主任.',
  'village-official': 'Write 村干部, or the post; only 大学生村官 is said.',
  boss: 'Write the post: an official is not called 老板.',
  personally: 'Take it out, unless it has to stay: the news is sparing with it of what leaders do.',
};

/** What JSON would go on with, by the key of the fault. */
const jsonExpectations: Readonly<Record<string, string>> = {
  value: 'a value (text in quotation marks, a number, a list or fields)',
  name: 'the name of a field in quotation marks',
  colon: 'a colon “:”',
  'comma-or-brace': 'a comma “,” or the closing “}”',
  'comma-or-bracket': 'a comma “,” or the closing “]”',
  quote: 'the closing quotation mark " of the text',
  escape: 'text in which every backslash is written twice',
  end: 'the end of the document',
};

const jsonPlaces: Readonly<Record<string, string>> = {
  'end-of-line': 'the end of the line',
  'end-of-file': 'the end of the file',
};

/** English words of the document messages: what was expected, what was found, what to do. The caller prints where. */
export const documentEn = {
  'document-not-json': (p) =>
    `line ${p.line}, column ${p.column}: expected ${jsonExpectations[String(p.expected)] ?? p.expected}, found ${jsonPlaces[String(p.found)] ?? `“${p.found}”`}. Look at this place and just before it: a mark of punctuation is missing, left over, or not an English one.`,
  'document-absent': () =>
    'expected this document, because a list in packages/content/src names it, found no such file. Put the file back, or correct its line in the list.',
  'document-invalid': (p) =>
    p.expected === 'known-field'
      ? `there is no field “${p.field}” (it holds ${p.found}). ${remedy(p)}`
      : `expected ${expectations[String(p.expected)]?.(p) ?? p.expected}, found ${found(p)}. ${remedy(p)}`,
  'id-duplicate': (p) =>
    `expected an id of its own, found “${p.id}”, which ${p.first} already has. Give one of them another id.`,
  'person-unknown': (p) =>
    `expected the id of somebody under “people” (${p.known}), found “${p.id}”. Correct the id, or add the person.`,
  'role-not-held': (p) =>
    `expected a role that ${p.name} has (${p.roles}), found “${p.role}”. Correct the role here, or add it to the roles of ${p.name}.`,
  'attribution-without-name': (p) =>
    `expected words before the colon that mean ${p.name}, found “${p.attribution}”. Compare with the script: the words before the colon, the name or the posts where ${p.name} is introduced, or who says this is wrong.`,
  'interviewee-missing': () =>
    'expected at least one person with the role “interviewee”, found none. Give the role to whoever is interviewed.',
  'dek-without-interviewee': (p) =>
    `expected the name of somebody interviewed (${p.names}), found “${p.dek}”. Compare with the script and correct the name: this line goes on the title card.`,
  'dek-names-nobody': (p) =>
    `“${p.dek}” names nobody who is interviewed (${p.names}), and goes on the title card as the script has it. Look whether that is wanted.`,
  'script-empty': () =>
    'expected at least one sentence that is spoken, found none. Put in what was said, or take the interview out of the library.',
  'ordinal-out-of-order': (p) =>
    `expected ordinal ${p.expected}, found ${p.found}. Points count 1, 2, 3 …, and from one again for another speaker or another list; correct the number, or look for a missing point.`,
  'point-empty': (p) =>
    `expected the words of point ${p.ordinal}, found “${p.headline}”. Write the point in one clause, or make the block a statement.`,
  'headline-lines-differ': (p) =>
    `expected the headline “${p.headline}” broken into lines, found “${p.lines}”. Use the same characters in the same order, or write null to have it broken automatically.`,
  'point-wording-orphan': (p) =>
    `expected the id of a point (${p.known}), found “${p.id}”, so this wording is not shown. Move it to the right point, or take it out.`,
  'column-mismatch': (p) =>
    `expected column “${p.expected}”, found “${p.found}”. Correct “column”, or make the interview with its own column.`,
  'character-forbidden': (p) =>
    `expected characters that can be shown, found ${p.codePoint} at character ${p.position}: ${forbidden[String(p.kind)] ?? p.kind}. Type this place again from the newsroom's text.`,
  'people-alike': (p) =>
    `“${p.found}” (${standings[String(p.foundAt)] ?? p.foundAt}) and “${p.name}” (${standings[String(p.nameAt)] ?? p.nameAt}) differ by one character, expected one spelling of one person. Ask how they write it: if they are one person, correct the wrong place; if they are two, write the unit and posts of each, 原局长 say.`,
  'name-spelled-otherwise': (p) =>
    `expected the name ${p.name} (${standings[String(p.nameAt)] ?? p.nameAt}), found “${p.found}” in “${p.near}”. Compare with the person's own spelling and correct the wrong place; if somebody else is meant, write their unit and posts, 原局长 say.`,
  'post-differs': (p) =>
    `expected the posts of ${p.name} as on the lower third (${p.expected === '' ? 'none' : p.expected}), found “${p.found}”. The title card shows the 专访 line: correct whichever is wrong.`,
  'organization-differs': (p) =>
    `expected the unit of ${p.name} as on the lower third, “${p.expected}”, found “${p.found}”. Correct whichever is wrong.`,
  'organization-two-forms': (p) =>
    `expected one form of the unit of ${p.name} on screen, found “${p.found}” here and “${p.expected}” on the lower third. Both may be right; to show one, write the same in both places.`,
  'party-post-late': (p) =>
    `expected the Party post of ${p.name} before the administrative post of the same rank, found “${p.administrative}、${p.party}”. Write “${p.party}、${p.administrative}”, unless the appointment says otherwise.`,
  'former-misplaced': (p) =>
    `expected 原 before the post that ${p.name} once held, found “${p.found}”. Write “${p.expected}”; leave it if the unit itself no longer exists.`,
  'level-doubled': (p) =>
    `expected the level of the committee once, found “${p.found}” in “${p.near}”. Write “${p.expected}” after the place's name.`,
  'party-department-bare': (p) =>
    `expected the Party committee in the department's name, found “${p.found}”. Write “${p.expected}”.`,
  'form-of-address': (p) =>
    `expected wording fit for the news, found “${p.found}” in “${p.near}”. ${addressRemedies[String(p.form)] ?? 'Word it otherwise.'}`,
  'speaker-uncredited': (p) =>
    `expected everybody of the newsroom who speaks in the script's credits, found ${p.name} (${p.role}) in none. Add the name to the credits, or correct who speaks.`,
  'marker-missing': (p) =>
    `expected the number “${p.expected}” ${p.previous === '' ? 'at the beginning' : `after “${p.previous}”`}, found “${p.found}”. Compare with the script: a point is missing, or the number is wrong.`,
  'mark-unclosed': (p) =>
    `expected “${p.partner}” after the “${p.mark}” at character ${p.position}, found none: “${p.near}”. Add it, or take the opening mark out.`,
  'mark-unopened': (p) =>
    `expected “${p.partner}” before the “${p.mark}” at character ${p.position}, found none: “${p.near}”. Add it, or take the closing mark out.`,
  'half-width-mark': (p) =>
    `expected full-width marks in Chinese, found ${p.count}; the first is “${p.found}” in “${p.near}”. Write “${p.expected}”.`,
  'text-to-fill-in': (p) =>
    `this is still to be written: “${p.found}”. Write what it is, or delete the whole entry.`,
  'character-look-alike': (p) =>
    `expected “${p.expected}”, found the look-alike “${p.found}” (${p.codePoint}) in “${p.near}”. Write “${p.expected}”.`,
  'character-compatibility': (p) =>
    `expected ordinary characters, found ${p.count} that only look so; the first is ${p.codePoint} at character ${p.position}, read as ${p.expected}. Type them again: searches and fonts do not know them, mostly they come out of a PDF.`,
  'character-traditional': (p) =>
    `expected characters of the table of standard characters, found ${p.count} traditional or variant forms: ${p.pairs}. Write the standard forms; names of people stay as the lower third writes them.`,
  'character-outside-table': (p) =>
    `expected the 8,105 characters of the table of standard characters, found ${p.character} (${p.codePoint}). ${p.standard === '' ? 'Check it against the script' : `Its standard form is ${p.standard}; check it`}: in the name of a person or a place it may stay, otherwise write a standard character.`,
  'name-character-outside-table': (p) =>
    `expected the 8,105 characters of the table of standard characters, found ${p.character} (${p.codePoint}) in the name ${p.name}. ${p.standard === '' ? '' : `Its standard form is ${p.standard}. `}People keep the name they have: please ask once how it is written in the papers, then leave it so.`,
  'document-id-duplicate': (p) =>
    `expected an id that no other document has, found “${p.id}” a second time. Give one of them another id: files are named after it.`,
  'column-unknown': (p) =>
    `expected the id of a column (${p.known}), found “${p.id}”. Correct the id, or add the column to the library.`,
  'episode-interview-unknown': (p) =>
    `expected the id of an interview (${p.known}), found “${p.id}”. Correct the id, or add the interview to the library.`,
  'episode-interview-foreign': (p) =>
    `expected an interview of column “${p.expected}”, found “${p.id}”, which belongs to “${p.found}”. Take it out of the episode, or correct “column” in the interview.`,
  'episode-interview-repeated': (p) =>
    `expected every interview once, found “${p.id}” again. Take the repetition out of the episode.`,
} satisfies Record<string, Words>;
