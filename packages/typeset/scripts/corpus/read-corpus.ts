import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Face } from '../../src/index.ts';
import type { CorpusText, ReviewedText } from './corpus-text.ts';

const folder = join(import.meta.dirname, '..', '..', 'corpus');

/** The files of the corpus, and the face that the graphics draw such texts in. */
const files: readonly { name: string; face: Face }[] = [
  { name: 'headlines.txt', face: 'serif900' },
  { name: 'deks.txt', face: 'sans500' },
  { name: 'points.txt', face: 'sans600' },
];

/** `14/2: text｜text = name name`: box and marks of reviewed lines, and names, may be left out. */
const entry = /^(?:(?<em>\d+)\/(?<lines>\d+): )?(?<text>[^=]+?)(?: = (?<names>.+))?$/u;

/** Every text of the corpus once, and every setting that an editor reviewed. Throws a SyntaxError for a line it cannot read. */
export function readCorpus(): { texts: CorpusText[]; reviewed: ReviewedText[] } {
  const texts = new Map<string, CorpusText>();
  const reviewed: ReviewedText[] = [];
  for (const { name, face } of files) {
    const rows = readFileSync(join(folder, name), 'utf8').split(/\r?\n/u);
    rows.forEach((row, i) => {
      if (row === '' || row.startsWith('#')) return;
      const source = `${name}:${i + 1}`;
      const groups = entry.exec(row)?.groups;
      const marked = groups?.['text'] ?? '';
      const isReviewed = groups?.['em'] !== undefined;
      if (groups === undefined || (marked.includes('｜') && !isReviewed)) throw new SyntaxError(source);
      const text = marked.replaceAll('｜', '');
      const known = texts.get(text);
      const names = [...(known?.names ?? []), ...(groups['names']?.split(' ') ?? [])];
      const each = { text, names, face, source };
      texts.set(text, known ?? each);
      if (!isReviewed) return;
      const lines = marked.split('｜').map((line) => line.trim());
      reviewed.push({ ...each, maxEm: Number(groups['em']), maxLines: Number(groups['lines']), lines });
    });
  }
  return { texts: [...texts.values()], reviewed };
}
