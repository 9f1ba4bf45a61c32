import type { Block } from '../block.ts';
import type { Check } from './check.ts';
import { documentFinding } from './document-finding.ts';
import { interviewTexts } from './interview-texts.ts';
import { quoteAround } from './quote-around.ts';
import { unpairedMarks, type ParagraphPiece } from './unpaired-marks.ts';

/** The paragraphs of a block; a point's headline and the first of its body are one paragraph of the script. */
function paragraphsOf(block: Block, at: readonly PropertyKey[]): ParagraphPiece[][] {
  if (block.kind === 'statement') {
    return block.paragraphs.map((text, i) => [{ path: [...at, 'paragraphs', i], text }]);
  }
  const headline = { path: [...at, 'headline'], text: block.headline };
  const [first, ...rest] = block.body.map((text, i) => ({ path: [...at, 'body', i], text }));
  return [first === undefined ? [headline] : [headline, first], ...rest.map((piece) => [piece])];
}

/** Quotation marks, brackets and book-title marks come in pairs, paragraph by paragraph and over a turn. */
export const checkPairedMarks: Check = ({ interview }) => {
  const lines = interviewTexts(interview).filter(({ kind }) => kind !== 'spoken');
  const turns = interview.script.turns.map(({ blocks }, i) =>
    blocks.flatMap((block, j) => paragraphsOf(block, ['script', 'turns', i, 'blocks', j])),
  );
  return [...lines.map((line) => [[line]]), ...turns].flatMap((paragraphs) =>
    unpairedMarks(paragraphs).map(({ path, text, mark, index, partner, isOpening }) =>
      documentFinding({
        document: interview,
        path,
        code: isOpening ? 'mark-unclosed' : 'mark-unopened',
        severity: 'warning',
        params: {
          mark,
          partner,
          near: quoteAround({ text, index, length: mark.length }),
          position: Array.from(text.slice(0, index)).length + 1,
        },
      }),
    ),
  );
};
