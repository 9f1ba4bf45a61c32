import type { Block, Credit, Interview, Turn } from '@lanmu/content';
import type { Coverage } from '../coverage/coverage.ts';
import type { BlockDraft } from '../turns/block-draft.ts';
import type { Doubt } from '../turns/doubt.ts';
import type { Counted } from '../turns/marker-run.ts';
import { pointsHeading } from '../turns/points-heading.ts';
import { readBlocks } from '../turns/read-blocks.ts';
import type { Origin } from '../coverage/origin.ts';
import { findWords } from '../words/find-words.ts';
import { joinWords, type Words } from '../words/words.ts';
import { personOrigins } from './person-origins.ts';
import type { SectionDraft } from './section-draft.ts';
import { dekOf } from './dek-of.ts';
import { speakersOf } from './speakers.ts';

/**
 * Gives statements and points their ids, s1 and p1 and on, in the order of the interview, and points their number in their
 * list: every speaker has one of their own, and where the script counts from one again another begins [S71].
 */
class BlockIds {
  #statements = 0;
  #points = 0;
  #ordinal = 0;
  #speaker: string | null = null;

  block(draft: BlockDraft, speaker: string): Block {
    if (draft.kind === 'statement') {
      this.#statements += 1;
      return {
        kind: 'statement',
        id: `s${this.#statements}`,
        paragraphs: draft.paragraphs.map(({ text }) => text),
      };
    }
    this.#points += 1;
    const { marker, headline, body, begins } = draft;
    this.#ordinal = begins || speaker !== this.#speaker ? 1 : this.#ordinal + 1;
    this.#speaker = speaker;
    return {
      kind: 'point',
      id: `p${this.#points}`,
      ordinal: this.#ordinal,
      marker: marker?.text ?? null,
      headline: headline.text,
      body: body.map(({ text }) => text),
    };
  }
}

/** What the points are headed, as the words that say so, when all of them are in one turn and are announced there. */
function headingOf(turns: readonly (readonly BlockDraft[])[]): Words | null {
  const withPoints = turns.filter((blocks) => blocks.some(({ kind }) => kind === 'point'));
  const [blocks] = withPoints;
  if (blocks === undefined || withPoints.length > 1) return null;
  // Two lists in one turn: the heading would stand over the first alone.
  if (blocks.filter((block) => block.kind === 'point' && block.begins).length > 1) return null;
  const first = blocks.findIndex(({ kind }) => kind === 'point');
  const before = joinWords(
    ...blocks.slice(0, first).flatMap((block) => (block.kind === 'statement' ? block.paragraphs : [])),
  );
  const heading = pointsHeading(before.text, blocks.filter(({ kind }) => kind === 'point').length);
  if (heading === null) return null;
  const ranges = findWords(before, heading)?.words.ranges ?? [];
  return { text: heading, ranges };
}

/** The headline in one line; what stands for it where the script has none is told, and stops delivery. */
function headlineOf({ headline, number }: SectionDraft, doubts: Doubt[]): string {
  if (headline.length > 0) return headline.map(({ text }) => text).join(' ');
  doubts.push({ code: 'script-headline-missing', severity: 'error', number, params: {} });
  return '（无标题）';
}

/** Notes where the words of a block went. */
function coverBlock(block: BlockDraft, where: string, coverage: Coverage): void {
  const spoken = (words: Words, path: string): void =>
    coverage.cover(words, 'spoken', { where: `${where}.${path}` });
  if (block.kind === 'statement') {
    block.paragraphs.forEach((words, i) => spoken(words, `paragraphs[${i}]`));
    return;
  }
  if (block.marker !== null) coverage.cover(block.marker, 'marker', { where: `${where}.marker` });
  spoken(block.headline, 'headline');
  block.body.forEach((words, i) => spoken(words, `body[${i}]`));
}

/** An interview document of what was read, and where each of its words came from. */
export function buildInterview(
  draft: SectionDraft,
  options: {
    id: (draft: SectionDraft) => string;
    column: string;
    coverage: Coverage;
    origins: Origin[];
    doubts: Doubt[];
  },
): Interview {
  const { coverage, origins, doubts, column } = options;
  const speakers = speakersOf(draft, doubts);
  const { persons, idOf } = draft.people.persons();
  const id = options.id(draft);
  const at = (path: string): { where: string } => ({ where: `${id}: ${path}` });
  draft.headline.forEach((words) => coverage.cover(words, 'headline', at('headline')));
  for (const words of draft.dek) coverage.cover(words, 'dek', at('dek'));
  const nameOf = (words: Words): string => words.text.replace(/[\s\u3000]/gu, '');
  const credits = draft.credits.map(({ label, role, names }, i): Credit => {
    coverage.cover(label, 'credit', at(`script.credits[${i}].label`));
    names.forEach((words, k) => coverage.cover(words, 'credit', at(`script.credits[${i}].people[${k}]`)));
    return { role, label: nameOf(label), people: names.map((words) => idOf.get(nameOf(words)) ?? '') };
  });
  const ids = new BlockIds();
  let last: { speaker: string | undefined; counted: Counted | null } | null = null;
  const read = draft.turns.map(({ paragraphs }, i) => {
    const follows = last !== null && last.speaker === speakers[i] ? last.counted : null;
    const { blocks, doubts: found, counted } = readBlocks(paragraphs, follows);
    doubts.push(...found);
    if (blocks.some(({ kind }) => kind === 'point')) last = { speaker: speakers[i], counted };
    return blocks;
  });
  const turns = draft.turns.map(({ role, attribution }, i): Turn => {
    if (attribution !== null)
      coverage.cover(attribution, 'attribution', at(`script.turns[${i}].attribution`));
    const blocks = read[i] ?? [];
    blocks.forEach((block, k) => coverBlock(block, `${id}: script.turns[${i}].blocks[${k}]`, coverage));
    return {
      id: `t${i + 1}`,
      speaker: idOf.get(speakers[i] ?? '') ?? '',
      role,
      attribution: attribution?.text ?? null,
      blocks: blocks.map((block) => ids.block(block, speakers[i] ?? '')),
    };
  });
  const heading = headingOf(read);
  const headingRanges = heading?.ranges ?? [];
  const own = new Map<string, Words[]>();
  const about = (name: string, words: Words): void => {
    const personId = idOf.get(name) ?? '';
    const lines = own.get(personId);
    if (lines === undefined) own.set(personId, [words]);
    else lines.push(words);
  };
  draft.turns.forEach(({ attribution }, i) => {
    if (attribution !== null) about(speakers[i] ?? '', attribution);
  });
  for (const words of draft.credits.flatMap(({ names }) => names)) about(nameOf(words), words);
  for (const { name, words } of draft.mentions) about(name, words);
  for (const origin of personOrigins(persons, { id, shared: draft.dek, own })) origins.push(origin);
  for (const range of headingRanges) origins.push({ ...range, ...at('direction.pointsHeading') });
  return {
    id,
    column,
    headline: headlineOf(draft, doubts),
    dek: dekOf(draft, persons, doubts),
    people: persons,
    script: { credits, turns },
    direction: {
      pointsHeading: heading?.text ?? null,
      pace: 1,
      pointWordings: {},
      headlineLines: draft.headline.length > 1 ? draft.headline.map(({ text }) => text) : null,
    },
  };
}
