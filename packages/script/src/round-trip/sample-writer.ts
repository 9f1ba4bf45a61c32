import { roleName, type Role } from '@lanmu/content';
import type { Pick, SampleBlock, SampleInterview, SamplePerson, SampleTurn } from './sample-interview.ts';

/** Labels that credits stand under, by role. */
const labels: Partial<Record<Role, string>> = { reporter: '记者', host: '主持人', crew: '摄像' };

const cues: Partial<Record<Role, readonly string[]>> = {
  host: ['【导语】', '【口播】', '【演播室】'],
  reporter: ['【出镜】', '【记者出镜】', '【现场】'],
  interviewee: ['【同期】', '【采访】', '【同期声】'],
};

function described({ name, organization, posts }: SamplePerson): string {
  return `${organization ?? ''}${posts.join('、')}${name}`;
}

/** An interview as a newsroom writes it, and the words before each turn's colon as they should be read. */
export type WrittenInterview = { lines: string[]; attributions: (string | null)[] };

/** Writes an interview; every choice of form is picked. */
export class SampleWriter {
  readonly #pick: Pick;

  constructor(pick: Pick) {
    this.#pick = pick;
  }

  #one<T>(list: readonly T[]): T {
    return list[this.#pick(list.length)] as T;
  }

  #credits(people: readonly SamplePerson[]): string[] {
    const mark = this.#one([' ', '：', '　', '/']);
    const each = people.map(({ name, role }) => `${labels[role] ?? ''}${mark}${name}`);
    return this.#pick(2) === 0 ? [each.join(this.#one([' ', '　']))] : each;
  }

  /** Who speaks, in one of the forms that say so here: `alone` when the role says it, `only` when a cue does, `known` when the name does. */
  #speaker(
    person: SamplePerson,
    knows: { alone: boolean; only: boolean; known: boolean },
  ): { cue: string; before: string | null } {
    const { name, role } = person;
    const full =
      role === 'interviewee'
        ? [described(person), `${name}（${described({ ...person, name: '' })}）`]
        : [`${roleName[role]}${name}`];
    const words = [...full, ...(knows.known ? [name] : [])];
    const answers = knows.only ? ['答', '嘉宾'] : ['答'];
    const alone = role === 'interviewee' ? answers : role === 'reporter' ? ['问', '记者'] : ['主持人'];
    const cue = this.#pick(3) === 0 ? this.#one(cues[role] ?? ['']) : '';
    if (!knows.alone) return { cue, before: this.#one(words) };
    const before = this.#one([...words, ...alone]);
    return { cue, before: knows.only && cue !== '' && this.#pick(2) === 0 ? null : before };
  }

  /** The paragraphs of a turn, each with the words that stand in it. */
  #paragraphs({ blocks, isInside }: SampleTurn): string[] {
    const paragraphs: string[] = [];
    const add = (text: string, joins: boolean): void => {
      if (joins && paragraphs.length > 0) paragraphs[paragraphs.length - 1] += text;
      else paragraphs.push(text);
    };
    blocks.forEach((block: SampleBlock) => {
      if (block.kind === 'statement') for (const text of block.paragraphs) add(text, isInside);
      else {
        add(`${block.marker ?? ''}${block.headline}`, isInside);
        block.body.forEach((text, i) => {
          // A clause goes on where it is; a sentence may, unless its headline is known by being a line.
          const follows = block.headline.endsWith('，') || (block.marker !== null && this.#pick(2) === 0);
          add(text, isInside || (i === 0 && follows));
        });
      }
    });
    return paragraphs;
  }

  /** A paragraph as it is, or cut after a comma as pages cut them, a page number between. */
  #cut(text: string, { isHeaded }: { isHeaded: boolean }): string[] {
    // Right under a heading, a cut line shorter than the heading is as well the rest of it [S701].
    const least = isHeaded ? 36 : 0;
    const commas = Array.from(text.matchAll(/，/gu), ({ index }) => index + 1).filter((at) => at > least);
    // A heading is no sentence: cut, it would be two.
    if (commas.length === 0 || !text.endsWith('。') || this.#pick(4) > 0) return [text];
    const at = this.#one(commas);
    return [text.slice(0, at), ...this.#one([[], [''], ['', '— 3 —', '']]), text.slice(at)];
  }

  /** An interview and its lines, empty ones among them. */
  interview(interview: SampleInterview): WrittenInterview {
    const { headline, interviewed, credited, turns } = interview;
    const lines = [
      ...headline,
      `——${this.#one(['专访', '对话'])}${interviewed.map(described).join(this.#one(['、', '和']))}`,
      ...this.#credits(credited),
    ];
    const attributions: (string | null)[] = [];
    const lastInRole = new Map<Role, SamplePerson>();
    const known = new Set([...interviewed, ...credited]);
    const spoken = turns.map(({ speaker }) => speaker).filter(({ role }) => role === 'interviewee');
    const interviewees = new Set([...interviewed, ...spoken]);
    for (const turn of turns) {
      const { speaker } = turn;
      const holder =
        lastInRole.get(speaker.role) ??
        [...interviewed, ...credited].find(({ role }) => role === speaker.role);
      const { cue, before } = this.#speaker(speaker, {
        alone: holder === speaker,
        // 【同期】 and 嘉宾： may be anybody of several who are interviewed.
        only: speaker.role !== 'interviewee' || interviewees.size === 1,
        known: known.has(speaker),
      });
      attributions.push(before);
      lastInRole.set(speaker.role, speaker);
      known.add(speaker);
      const isHeaded = turn.blocks.some((block) => block.kind === 'point' && block.marker === null);
      const [first = [], ...rest] = this.#paragraphs(turn).map((text) => this.#cut(text, { isHeaded }));
      if (cue !== '' && this.#pick(2) === 0) lines.push(cue);
      else if (cue !== '') lines.push('');
      const onLine = lines.at(-1) === cue || cue === '' ? '' : cue;
      const [head = '', ...more] = first;
      lines.push(
        `${onLine}${before === null ? '' : `${before}${this.#one(['：', ':'])}`}${head}`,
        ...more,
        ...rest.flat(),
      );
    }
    return {
      // Lines of a headline with an empty line between may be two things.
      lines: lines.flatMap((line, i) =>
        i < headline.length - 1 || this.#pick(3) === 0 ? [line] : [line, ''],
      ),
      attributions,
    };
  }
}
