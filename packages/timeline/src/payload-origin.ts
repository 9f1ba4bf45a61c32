import { pointLists, type Column, type Interview, type Point } from '@lanmu/content';
import type { Cue } from './cue.ts';

type Documents = { column: Column; interviews: readonly Interview[] };

/** The interview a cue was compiled from: an episode of several writes its id before the cue's. */
function interviewOf(cue: Cue, { interviews }: Documents): Interview | undefined {
  return interviews.find(({ id }) => cue.id.startsWith(`${id}/`)) ?? interviews[0];
}

/** Where a person's name stands: in the given interview first, in end credits in any. */
function nameOrigin(name: string, owner: Interview, { interviews }: Documents): string | null {
  for (const interview of [owner, ...interviews]) {
    const index = interview.people.findIndex((person) => person.name === name);
    if (index !== -1) return `${interview.id}: people[${index}].name`;
  }
  return null;
}

function personOrigin(cue: Cue & { kind: 'lowerThird' }, field: string, owner: Interview): string | null {
  const index = owner.people.findIndex(({ name }) => name === cue.payload.name);
  if (index === -1 || field === 'roleLabel') return null;
  const person = `${owner.id}: people[${index}]`;
  return field === '' ? person : `${person}.${field}`;
}

/** Path of a point's headline, as utterances and findings have it. */
function headlinePath(owner: Interview, point: Point): string | null {
  for (const [i, { blocks }] of owner.script.turns.entries()) {
    const j = blocks.findIndex((block) => block === point);
    if (j !== -1) return `script.turns[${i}].blocks[${j}].headline`;
  }
  return null;
}

function panelOrigin(cue: Cue & { kind: 'pointsPanel' }, field: string, owner: Interview): string | null {
  if (field === 'heading') return `${owner.id}: direction.pointsHeading`;
  const list = pointLists(owner).find((points) =>
    points.some((point) => headlinePath(owner, point) === cue.source?.path),
  );
  const point = list?.[Number(/^points\[(\d+)\]/.exec(field)?.[1])];
  if (point === undefined) return null;
  if (owner.direction.pointWordings[point.id] !== undefined)
    return `${owner.id}: direction.pointWordings[${JSON.stringify(point.id)}]`;
  const path = headlinePath(owner, point);
  return path === null ? null : `${owner.id}: ${path}`;
}

/**
 * Where in the documents a text of a cue comes from, as findings write it: `dangjian-minzheng: people[0].posts`.
 * `field` is the path of the text in the payload, `text` the text itself.
 */
export function payloadOrigin(
  options: Documents & {
    cue: Cue;
    field: string;
    text: string;
  },
): string {
  const { cue, field, text, column } = options;
  const owner = interviewOf(cue, options);
  const columnField = /^(?:column\.)?(title|label|station|logo)$/.exec(field)?.[1];
  if (columnField !== undefined) return `${column.id}: ${columnField}`;
  if (owner === undefined) return column.id;
  const hand = /^headlineLines(\[\d+\])$/.exec(field)?.[1];
  if (hand !== undefined) return `${owner.id}: direction.headlineLines${hand}`;
  if (field === 'headline' || field === 'dek') return `${owner.id}: ${field}`;
  const found =
    cue.kind === 'lowerThird'
      ? personOrigin(cue, field, owner)
      : cue.kind === 'pointsPanel'
        ? panelOrigin(cue, field, owner)
        : /names\[\d+\]$/.test(field)
          ? nameOrigin(text, owner, options)
          : /^(lines|credits)/.test(field)
            ? `${owner.id}: script.credits`
            : null;
  return found ?? `${owner.id}: ${cue.source?.path ?? cue.kind}`;
}
