import type { Check } from './check.ts';
import { documentFinding } from './document-finding.ts';

function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/**
 * Points count 1, 2, 3 …, from one for every speaker and wherever they begin again, and every one has words to show; so has
 * the script as a whole.
 */
export const checkPoints: Check = ({ interview }) => {
  const { turns } = interview.script;
  const blocks = turns.flatMap((turn, i) =>
    turn.blocks.map((block, j) => ({
      block,
      speaker: turn.speaker,
      path: ['script', 'turns', i, 'blocks', j],
    })),
  );
  const isSilent = blocks.every(({ block }) =>
    block.kind === 'point'
      ? !hasWords(block.headline + block.body.join(''))
      : !block.paragraphs.some(hasWords),
  );
  if (isSilent) {
    return [documentFinding({ document: interview, path: ['script'], code: 'script-empty', params: {} })];
  }
  let expected = 0;
  let last: string | null = null;
  return blocks.flatMap(({ block, speaker, path }) => {
    if (block.kind !== 'point') return [];
    const { ordinal: found, headline } = block;
    expected = found === 1 || speaker !== last ? 1 : expected + 1;
    last = speaker;
    const inOrder =
      found === expected
        ? []
        : [
            documentFinding({
              document: interview,
              path: [...path, 'ordinal'],
              code: 'ordinal-out-of-order',
              params: { expected, found },
            }),
          ];
    const worded = hasWords(headline)
      ? []
      : [
          documentFinding({
            document: interview,
            path: [...path, 'headline'],
            code: 'point-empty',
            params: { ordinal: expected, headline },
          }),
        ];
    return [...inOrder, ...worded];
  });
};
