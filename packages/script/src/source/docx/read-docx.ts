import { findControlCharacters } from '../find-control-characters.ts';
import { FindingList } from '../finding-list.ts';
import { LineCollector } from '../line-collector.ts';
import { refuseSource } from '../refuse-source.ts';
import { sourceLimits } from '../source-limits.ts';
import type { SourceText } from '../source-text.ts';
import { swollenPart, type Part } from './damaged-part.ts';
import { findPart, type PartName } from './find-part.ts';
import { LeftParts } from './left-parts.ts';
import { NoteShelf } from './note-shelf.ts';
import { ParagraphPrinter } from './paragraph-printer.ts';
import { readNotes } from './read-notes.ts';
import { readNumbering } from './read-numbering.ts';
import { readStyles } from './read-styles.ts';
import { readXml } from './read-xml.ts';
import { StoryReader } from './story-reader.ts';
import { TrackedChanges } from './tracked-changes.ts';
import { unpackEntry } from './unpack-entry.ts';
import { zipDirectory, type ZipEntry } from './zip-directory.ts';

/** What a zip without a Word document is, by the files in it. */
function kindOfZip(entries: readonly ZipEntry[]): string {
  const names = new Set(entries.map(({ name }) => name.toLowerCase()));
  if (names.has('xl/workbook.xml')) return 'sheet';
  if (names.has('ppt/presentation.xml')) return 'slides';
  return names.has('mimetype') && names.has('content.xml') ? 'open-document' : 'archive';
}

/** The document as it is read with all changes accepted; `readPart` gives null for a part the file does not have. */
function readStory(
  readPart: <Result>(
    name: PartName,
    read: (pieces: Iterable<Uint8Array>, place: Part) => Result,
  ) => Result | null,
  { collector, findings }: { collector: LineCollector; findings: FindingList },
): void {
  const styles = readPart('styles', readStyles) ?? {
    defaults: {},
    sources: new Map(),
    defaultParagraph: null,
  };
  const numbering = readPart('numbering', readNumbering) ?? { lists: new Map(), instances: new Map() };
  const shelves = {
    'w:commentReference': new NoteShelf('source-comment', readPart('comments', readNotes) ?? new Map()),
    'w:footnoteReference': new NoteShelf('source-footnote', readPart('footnotes', readNotes) ?? new Map()),
    'w:endnoteReference': new NoteShelf('source-endnote', readPart('endnotes', readNotes) ?? new Map()),
  };
  const changes = new TrackedChanges();
  const left = new LeftParts();
  const printer = new ParagraphPrinter({ styles, numbering, collector, findings });
  const story = new StoryReader({
    styles,
    changes,
    left,
    shelves,
    findings,
    hand: (each) => printer.print(each),
  });
  readPart('document', (pieces, place) => readXml(pieces, place, story));
  story.finish();
  for (const shelf of Object.values(shelves)) shelf.tellOthers(findings);
  changes.tell(findings);
  printer.tellTotals();
  left.tell(findings);
}

/**
 * A Word file as text, as it looks with all changes accepted: a line for each paragraph and each line of it [S11]. Only
 * the parts with text, styles, numbering and notes are unpacked. Throws SourceError when the file is no Word file, is
 * damaged or encrypted, or is more than a script can be.
 */
export function readDocx(bytes: Uint8Array, options: { fileName: string }): SourceText {
  const { fileName } = options;
  const entries = zipDirectory(bytes, fileName);
  if (findPart(entries, 'document', fileName) === null) {
    throw refuseSource({ fileName, code: 'source-kind-unsupported', params: { kind: kindOfZip(entries) } });
  }
  const findings = new FindingList(fileName);
  const collector = new LineCollector(fileName);
  let unpackedBytes = 0;
  readStory(
    (name, read) => {
      const entry = findPart(entries, name, fileName);
      unpackedBytes += entry?.plainBytes ?? 0;
      if (unpackedBytes > sourceLimits.unpackedBytes)
        throw swollenPart({ fileName, part: `word/${name}.xml` });
      return entry === null
        ? null
        : read(unpackEntry(bytes, entry, fileName), { fileName, part: entry.name });
    },
    { collector, findings },
  );
  const { text, lines } = collector.finish();
  findControlCharacters(text, findings);
  return { fileName, format: 'docx', encoding: null, text, lines, findings: findings.all() };
}
