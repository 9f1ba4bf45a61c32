import { sourceLimits } from '../source-limits.ts';
import type { Part } from './damaged-part.ts';
import { readXml } from './read-xml.ts';

/** Characters of a note that are remembered; more than a finding ever quotes. */
const rememberedChars = sourceLimits.quotedChars * 4;

/**
 * The words of comments, footnotes or endnotes by their ids; the lines that Word draws above footnotes are none.
 * Throws SourceError when the part is broken.
 */
export function readNotes(pieces: Iterable<Uint8Array>, place: Part): Map<string, string> {
  const notes = new Map<string, string>();
  let id: string | null = null;
  let text = '';
  const add = (more: string): void => {
    if (text.length < rememberedChars) text += more;
  };
  readXml(pieces, place, {
    open(element) {
      const { name } = element;
      if (name === 'w:del' || name === 'w:moveFrom' || name.endsWith('Change')) return 'skip';
      if (name === 'w:comment' || name === 'w:footnote' || name === 'w:endnote') {
        if ((element.attribute('w:type') ?? 'normal') !== 'normal') return 'skip';
        id = element.attribute('w:id') ?? '';
        text = '';
      } else if (name === 'w:tab' && element.parent === 'w:r') add('\t');
      else if (name === 'w:br' || name === 'w:cr') add('\n');
      return undefined;
    },
    text(more, parent) {
      if (parent === 'w:t') add(more);
    },
    close(name) {
      if (name === 'w:p') add('\n');
      if ((name === 'w:comment' || name === 'w:footnote' || name === 'w:endnote') && id !== null) {
        if (text.trim() !== '') notes.set(id, text);
        id = null;
      }
    },
  });
  return notes;
}
