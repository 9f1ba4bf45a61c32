import type { Block, Role } from '@lanmu/content';
import type { MarkerStyle } from '../markers/marker-style.ts';
import { clauses, headingParts, headlines, names, organizations, postLists } from './sample-words.ts';
import { leastWithinSentence } from '../turns/marker-run.ts';
import { mostPoints, sampleMarker, sampleStyles } from './sample-markers.ts';

/** Chooses one of so many. */
export type Pick = (count: number) => number;

/** Somebody of a sample. */
export type SamplePerson = {
  name: string;
  role: Role;
  organization: string | null;
  posts: readonly string[];
};

/** A block of a sample, ids aside. */
export type SampleBlock = Block extends infer Each ? (Each extends Block ? Omit<Each, 'id'> : never) : never;

/** What somebody says in a sample. */
export type SampleTurn = {
  speaker: SamplePerson;
  blocks: readonly SampleBlock[];
  /** Whether everything stands in one paragraph. */
  isInside: boolean;
  heading: string | null;
};

/** A typed interview before it is written. */
export type SampleInterview = {
  headline: readonly string[];
  interviewed: readonly SamplePerson[];
  credited: readonly SamplePerson[];
  /** Those who first come up when they speak. */
  others: readonly SamplePerson[];
  turns: readonly SampleTurn[];
};

const counts = ['', '', '两', '三', '四', '五'];

/** Makes interviews out of choices; a maker is for one script, in which nothing comes back that would be a running head. */
export class SampleMaker {
  readonly #pick: Pick;
  readonly #style: MarkerStyle | null | undefined;
  #headlines = 0;
  #headings = 0;

  constructor(pick: Pick, style?: MarkerStyle | null) {
    this.#pick = pick;
    this.#style = style;
  }

  #one<T>(list: readonly T[]): T {
    return list[this.#pick(list.length)] as T;
  }

  #sentence(clauseCount: number, end = '。'): string {
    return `${Array.from({ length: clauseCount }, () => this.#one(clauses)).join('，')}${end}`;
  }

  #paragraph(): string {
    return Array.from({ length: 1 + this.#pick(3) }, () => this.#sentence(1 + this.#pick(3))).join('');
  }

  /** Words before points, and what they call them. */
  #lead(count: number): { text: string; heading: string | null } {
    const number = counts[count] ?? '';
    return this.#one([
      { text: '我们做了不少工作。', heading: null },
      { text: `从${number}个方面做好工作：`, heading: `${number}个方面` },
      { text: `我们以“${number}个坚持”为抓手，抓紧落实。`, heading: `${number}个坚持` },
      { text: `着力实施${number}大提升行动。`, heading: `${number}大提升行动` },
    ]);
  }

  /** A heading that no other of the script is like. */
  #heading(): string {
    const [before, after] = headingParts;
    const at = this.#headings;
    this.#headings += 1;
    return `${before[at % before.length]}，${after[Math.floor(at / before.length) % after.length]}`;
  }

  #point(
    style: MarkerStyle | null,
    ordinal: number,
    of: { count: number; bodies: number; isInside: boolean; isOneSentence: boolean },
  ): SampleBlock {
    const { count } = of;
    // Not every point of a list must be written alike.
    const isInFront = style?.readInFront !== undefined && !of.isInside && this.#pick(2) === 0;
    const marker = style === null ? null : sampleMarker(style, ordinal, { count, isInFront });
    const bodies = Array.from({ length: of.bodies }, () => this.#paragraph());
    // What stands under a heading is longer than the heading: else the two would be one line that a page break cut.
    if (style === null)
      return {
        kind: 'point',
        ordinal,
        marker,
        headline: this.#heading(),
        body: bodies.map((body) => `${body}${this.#sentence(4)}`),
      };
    if (of.isOneSentence) {
      const headline = this.#sentence(1, ordinal === count ? '。' : '，');
      return { kind: 'point', ordinal, marker, headline, body: [] };
    }
    if (of.isInside)
      return {
        kind: 'point',
        ordinal,
        marker,
        headline: this.#sentence(1, this.#one(['。', '；'])),
        body: bodies.slice(0, 1),
      };
    // A first sentence that is too long for a panel leaves its first clause as the headline [S806].
    const isLong = bodies.length > 0 && this.#pick(4) === 0;
    if (!isLong) return { kind: 'point', ordinal, marker, headline: this.#sentence(1), body: bodies };
    const [first = '', ...rest] = bodies;
    return {
      kind: 'point',
      ordinal,
      marker,
      headline: '抓住关键环节，',
      body: [`${this.#sentence(4)}${first}`, ...rest],
    };
  }

  #turn(speaker: SamplePerson): SampleTurn {
    const before = Array.from({ length: this.#pick(3) }, () => this.#paragraph());
    const plain = (): SampleTurn => ({
      speaker,
      blocks: [{ kind: 'statement', paragraphs: before.length === 0 ? [this.#paragraph()] : before }],
      isInside: false,
      heading: null,
    });
    if (speaker.role !== 'interviewee' || this.#pick(2) === 0) return plain();
    const style = this.#style === undefined ? this.#one(sampleStyles) : this.#style;
    const count = 2 + this.#pick(mostPoints - 1);
    // Headings without a number are known by being lines of their own.
    const isInside = style !== null && this.#pick(2) === 0;
    const bodies = style === null ? 1 + this.#pick(2) : this.#pick(3);
    const hasLead = before.length > 0;
    // 去年我们一是…，二是…，三是…。
    const mayFollowComma = style?.mayFollowComma === true && count >= leastWithinSentence;
    const isOneSentence = isInside && mayFollowComma && this.#pick(2) === 0;
    const isMidClause = isOneSentence && hasLead && this.#pick(2) === 0;
    const lead = this.#lead(count);
    const paragraphs = [...before.slice(1), `${lead.text}${isMidClause ? '去年我们' : ''}`];
    const points = Array.from({ length: count }, (_, i) =>
      this.#point(style, i + 1, { count, bodies, isInside, isOneSentence }),
    );
    // Under points that have nothing but a headline, one more paragraph is as well the body of the last [S807].
    const closes = !isInside && bodies > 0 && this.#pick(3) === 0;
    return {
      speaker,
      blocks: [
        ...(hasLead
          ? [{ kind: 'statement' as const, paragraphs: isInside ? [paragraphs.join('')] : paragraphs }]
          : []),
        ...points,
        ...(closes ? [{ kind: 'statement' as const, paragraphs: [this.#paragraph()] }] : []),
      ],
      isInside,
      heading: hasLead ? lead.heading : null,
    };
  }

  /** An interview: one or two people are asked, one asks, one reports; somebody else may come up on the way. */
  interview(): SampleInterview {
    const first = this.#pick(names.length);
    const nameAt = (i: number): string => names[(first + i) % names.length] ?? '';
    const described = (i: number): SamplePerson => ({
      name: nameAt(i),
      role: 'interviewee',
      organization: this.#one(organizations),
      posts: this.#one(postLists),
    });
    const credited = (i: number, role: Role): SamplePerson => ({
      name: nameAt(i),
      role,
      organization: null,
      posts: [],
    });
    const interviewed = Array.from({ length: 1 + this.#pick(2) }, (_, i) => described(i));
    const crew = [credited(2, 'reporter'), credited(3, 'host'), credited(4, 'crew')];
    const other = described(5);
    const speakers = [...interviewed, ...crew.slice(0, 2), other];
    const chosen = [
      interviewed[0] as SamplePerson,
      ...Array.from({ length: this.#pick(6) }, () => this.#one(speakers)),
    ];
    const headline = Array.from({ length: 1 + this.#pick(2) }, () => {
      this.#headlines += 1;
      return headlines[(this.#headlines - 1) % headlines.length] ?? '';
    });
    return {
      headline,
      interviewed,
      credited: crew,
      others: chosen.includes(other) ? [other] : [],
      turns: chosen.map((speaker) => this.#turn(speaker)),
    };
  }
}
