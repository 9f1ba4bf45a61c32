import type { Block } from './block.ts';
import type { Interview } from './interview.ts';
import { printPath } from './print-path.ts';
import { scriptMarks, unmarked } from './script-marks.ts';
import type { TranscriptPiece } from './transcript-piece.ts';

type Step = { path: PropertyKey[]; text: string; before: string; after: string };

function blockSteps(block: Block, path: PropertyKey[]): Step[] {
  const step = (text: string, ...keys: PropertyKey[]): Step => ({
    path: [...path, ...keys],
    text,
    ...unmarked,
  });
  if (block.kind === 'statement') return block.paragraphs.map((text, i) => step(text, 'paragraphs', i));
  return [
    ...(block.marker === null ? [] : [step(block.marker, 'marker')]),
    step(block.headline, 'headline'),
    ...block.body.map((text, i) => step(text, 'body', i)),
  ];
}

/**
 * An interview's text as the newsroom wrote it, in script order, piece by piece. Organizations, posts, ordinals and the
 * direction are left out: they repeat or interpret what these pieces say.
 */
export function transcript(interview: Interview): TranscriptPiece[] {
  const { headline, dek, people, script } = interview;
  const nameOf = (id: string): string => people.find((person) => person.id === id)?.name ?? id;
  const steps: Step[] = [
    { path: ['headline'], text: headline, ...unmarked },
    { path: ['dek'], text: dek, ...scriptMarks.dek },
    ...script.credits.flatMap(({ label, people: credited }, i): Step[] => [
      { path: ['script', 'credits', i, 'label'], text: label, ...unmarked },
      ...credited.map((id, j) => ({
        path: ['script', 'credits', i, 'people', j],
        text: nameOf(id),
        ...unmarked,
      })),
    ]),
    ...script.turns.flatMap(({ attribution, blocks }, i): Step[] => [
      ...(attribution === null
        ? []
        : [{ path: ['script', 'turns', i, 'attribution'], text: attribution, ...scriptMarks.attribution }]),
      ...blocks.flatMap((block, j) => blockSteps(block, ['script', 'turns', i, 'blocks', j])),
    ]),
  ];
  return steps.map(({ path, ...piece }) => ({
    where: `${interview.id}: ${printPath({ document: interview, path })}`,
    ...piece,
  }));
}
