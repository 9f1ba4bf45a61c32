import type { Words } from './words.ts';

/** Files that are no script, by kind: what was found, and what to do. */
const kinds: Readonly<Record<string, readonly [found: string, remedy: string]>> = {
  picture: ['a picture', 'Type the words into a .docx or .txt file.'],
  media: ['a sound or video file', 'Choose the script instead: a .docx or .txt file.'],
  pdf: ['a PDF', 'Open it, copy its text into a .txt file, or ask for the Word file.'],
  'old-word': [
    'a document of Word 97–2003 or WPS (.doc, .wps)',
    'Open it in Word or WPS and save it as .docx.',
  ],
  'old-office': [
    'an old Office file that is no text document',
    'Copy its text into Word and save it as .docx.',
  ],
  rtf: ['a rich text file (.rtf)', 'Open it in Word or WPS and save it as .docx.'],
  'word-xml': ['a Word document in one XML file', 'Open it in Word and save it as .docx.'],
  html: ['a web page', 'Open it in a browser and copy its text into a .txt file.'],
  sheet: ['a table of Excel (.xlsx)', 'Copy its text into Word and save it as .docx.'],
  slides: ['slides of PowerPoint (.pptx)', 'Copy their text into Word and save it as .docx.'],
  'open-document': ['an OpenDocument file (.odt)', 'Open it and save it as .docx.'],
  archive: ['a compressed archive', 'Unpack it and choose the script inside.'],
  binary: [
    'bytes that are no text in any known encoding',
    'Open the file in the program that made it and save it as .docx, or as .txt in UTF-8.',
  ],
};

/** Why a Word file cannot be read, by the key the reader gives. */
const damages: Readonly<Record<string, string>> = {
  directory: 'its table of contents is missing or broken, as in a file copied or downloaded by half',
  duplicate: 'it holds this part twice',
  method: 'this part is compressed in a way that Word does not use',
  size: 'this part is not as long as it says',
  checksum: 'this part differs from its checksum',
  deflate: 'this part does not unpack',
  encoding: 'this part holds bytes that are no letters',
  xml: 'the XML of this part is broken',
  doctype: 'this part declares a document type, which Word never writes',
  attributes: 'a tag of this part has far too many attributes',
};

/** What of a Word file is not read, by kind. */
const partsLeft: Readonly<Record<string, string>> = {
  pictures: 'pictures or embedded objects',
  'headers-footers': 'headers and footers',
  links: 'addresses of links (the words of the links are kept)',
  'embedded-documents': 'documents embedded in this one',
};

/** English words about reading a script's file: what was expected, what was found, what to do. The caller prints where. */
export const sourceEn = {
  'source-letters-lost': (p) =>
    `expected a script, found ${p.count} question marks where letters were lost. Save the original as UTF-8 text or as a Word file.`,
  'source-empty': () => 'expected a script, found an empty file. Save it again, and look at its size.',
  'source-too-large': (p) =>
    `expected a script of at most ${p.limitMegabytes} MB, found ${p.megabytes} MB. Take the pictures out, or copy the words alone into a new file.`,
  'source-too-long': (p) =>
    `expected a script of at most ${p.limit} characters, found more. Split it into several files.`,
  'source-too-many-lines': (p) =>
    `expected a script of at most ${p.limit} lines, found more. Split it into several files.`,
  'source-kind-unsupported': (p) => {
    const [found, remedy] = kinds[String(p.kind)] ?? [String(p.kind), ''];
    return `expected a script as .docx, .txt or .md, found ${found}. ${remedy}`;
  },
  'source-encrypted': () =>
    'expected a file that opens without a password, found an encrypted one. Open it in Word, take the password off (File, Info, Protect Document) and save it again.',
  'source-docx-damaged': (p) =>
    `expected a whole Word file, found damage in ${p.part}: ${damages[String(p.reason)] ?? p.reason}. Open it in Word or WPS, save it again as .docx, or copy its text into a new file.`,
  'source-docx-swollen': (p) =>
    `expected at most ${p.limitMegabytes} MB of text and markup in ${p.part}, found more. Copy the words alone into a new file.`,
  'source-docx-nesting': (p) =>
    `expected elements nested at most ${p.limit} deep in ${p.part}, found deeper ones. Copy the words alone into a new file.`,
  'source-encoding': (p) =>
    `read as ${p.encoding}, because it is not UTF-8. If letters look wrong, save the file as UTF-8.`,
  'source-encoding-doubtful': (p) =>
    `expected text in ${p.encoding}, found ${p.count} places that mean nothing in it and stand as “�”. Compare with the original, or save the file again as UTF-8.`,
  'source-control-character': (p) =>
    `found the control character ${p.codePoint}, ${p.count} times, first as character ${p.position} of this line. It is kept and has no picture; delete it in the script.`,
  'source-comment': (p) => `left out a comment: “${p.text}”. Put it into the text if it is to be spoken.`,
  'source-image': (p) => `left out a picture: “${p.text}” (${p.address}).`,
  'source-link': (p) => `kept the words “${p.text}” of a link and left out its address ${p.address}.`,
  'source-struck': (p) =>
    `found words struck through: “${p.text}”. They are kept; delete them in the script if they are not to be spoken.`,
  'source-symbol': (p) =>
    `found the symbol ${p.code} of the font ${p.font}; it is read as ${p.codePoint}. Type it as an ordinary character.`,
  'source-tracked-changes': (p) =>
    `found tracked changes: ${p.inserted} insertions, ${p.deleted} deletions, ${p.moved} moves. The script is read as if all were accepted. Left out: “${p.text}”. Accept or reject them in Word to be sure.`,
  'source-footnote': (p) => `left out a footnote: “${p.text}”. Put it into the text if it is to be spoken.`,
  'source-endnote': (p) => `left out an endnote: “${p.text}”. Put it into the text if it is to be spoken.`,
  'source-hidden-text': (p) =>
    `left out hidden text: “${p.text}”. Make it visible in Word if it is to be read, or delete it.`,
  'source-ruby': (p) => `left out the reading “${p.text}” set above “${p.base}”.`,
  'source-drawn-text': (p) =>
    `left out words that are part of a drawing: “${p.text}”. Type them into the text if they belong to the script.`,
  'source-formula': (p) =>
    `found a formula; its characters are read in a row: “${p.text}”. Write it as it is to be shown.`,
  'source-field': (p) =>
    `left out what stands in a field where Word keeps instructions: “${p.text}”. Look at this place in Word.`,
  'source-bullets': (p) =>
    `left out the bullet marks (“${p.marks}”) before ${p.count} paragraphs. Number them if they are points.`,
  'source-numbering-unknown': (p) =>
    `found automatic numbering in the form “${p.format}”, which is read as 1, 2, 3. Type these numbers by hand.`,
  'source-parts-left': (p) => `left out ${p.count} ${partsLeft[String(p.kind)] ?? p.kind}.`,
  'source-more': (p) => `found ${p.count} more of the same: ${p.code}. The first ones are told one by one.`,
} satisfies Record<string, Words>;
