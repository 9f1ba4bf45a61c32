import type { Block, Credit, Interview, Turn } from '@lanmu/content';
import type { Coverage } from '../../coverage/coverage.ts';
import type { BlockDraft } from '../../turns/block-draft.ts';
import type { Doubt } from '../../turns/doubt.ts';
import type { Counted } from '../../turns/marker-run.ts';
import type { Paragraph } from '../../turns/paragraph.ts';
import { readBlocks } from '../../turns/read-blocks.ts';
import type { Origin } from '../../coverage/origin.ts';
import { startOf, type Words } from '../../words/words.ts';
import { personOrigins } from './person-origins.ts';
import type { SectionDraft } from '../reading/section-draft.ts';
import { dekOf } from './dek-of.ts';
import { listHeadings } from './list-headings.ts';
import { speakersOf } from './speakers.ts';

/**
 * Gives statements and points their ids, s1 and p1 and on, in the order of the interview, and points their number in their
 * list: every speaker has one of their own, and where the script counts from one again another begins [S804].
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

/** Tells what is said to head points and is not shown: one heading stands, over the first list [S808]. */
function tellUnshown(headings: readonly (Words | null)[], { turns }: SectionDraft, doubts: Doubt[]): void {
  const paragraphs = turns.flatMap((turn) => turn.paragraphs);
  for (const heading of headings.slice(1)) {
    if (heading === null) continue;
    const at = startOf(heading);
    const holds = ({ words }: Paragraph): boolean =>
      words.ranges.some(({ start, end }) => start <= at && at < end);
    const number = paragraphs.find(holds)?.number ?? 0;
    const params = { text: heading.text };
    doubts.push({ code: 'script-points-heading-unshown', severity: 'warning', number, params });
  }
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
  const interview: Interview = {
    id,
    column,
    headline: headlineOf(draft, doubts),
    dek: dekOf(draft, persons, doubts),
    people: persons,
    script: { credits, turns },
    direction: {
      pointsHeading: null,
      pace: 1,
      pointWordings: {},
      headlineLines: draft.headline.length > 1 ? draft.headline.map(({ text }) => text) : null,
    },
  };
  const headings = listHeadings(interview, read);
  tellUnshown(headings, draft, doubts);
  const [heading = null] = headings;
  for (const range of heading?.ranges ?? []) origins.push({ ...range, ...at('direction.pointsHeading') });
  return { ...interview, direction: { ...interview.direction, pointsHeading: heading?.text ?? null } };
}
