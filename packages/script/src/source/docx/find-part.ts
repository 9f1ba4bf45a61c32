import { damagedPart } from './damaged-part.ts';
import type { ZipEntry } from './zip-directory.ts';

/** The parts of a Word file that are read; nothing else of it is ever unpacked. */
export type PartName = 'comments' | 'document' | 'endnotes' | 'footnotes' | 'numbering' | 'styles';

/**
 * The entry of a part: `word/document.xml`, or `word/document2.xml` as Word for the web writes it; null when there is
 * none. Throws SourceError when there are two of one name, of which nobody knows which one counts.
 */
export function findPart(entries: readonly ZipEntry[], part: PartName, fileName: string): ZipEntry | null {
  const exact = `word/${part}.xml`;
  const named = entries.filter(({ name }) => name.toLowerCase() === exact);
  if (named.length > 1) throw damagedPart({ fileName, part: exact }, 'duplicate');
  const numbered = new RegExp(`^word/${part}\\d{1,3}\\.xml$`, 'i');
  return named[0] ?? entries.find(({ name }) => numbered.test(name)) ?? null;
}
