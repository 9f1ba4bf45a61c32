import { readScript } from './read-script.ts';
import { sampleReduction } from './sample-reduction.ts';
import { sampleSource } from './source/sample-source.ts';

/** What a script's only interview was read as, for tests: people, who speaks in which turn, and what was told. */
export type SampleReading = {
  headline: string;
  dek: string;
  column: string | null;
  /** Name, roles, organisation and posts: 王娜 interviewee 区民政局｜局长. */
  people: string[];
  /** Label, role and names: 记者（reporter）：石群. */
  credits: string[];
  /** Speaker and words: 王娜：好。 */
  turns: string[];
  /** Line, severity, code and parameters. */
  told: string[];
};

/** Reads a script that holds one interview; throws when it holds none or several. */
export function sampleReading(text: string): SampleReading {
  const source = sampleSource(text);
  const read = readScript(source, { columnIdOf: () => 'column' });
  const [interview, another] = read.interviews;
  if (interview === undefined || another !== undefined) {
    throw new Error(`one interview expected, found ${read.interviews.length}`);
  }
  const nameOf = new Map(interview.people.map(({ id, name }) => [id, name]));
  const { interviews, findings, column } = sampleReduction(source, read);
  const { people, credits } = interviews[0] ?? { people: [], credits: [] };
  return {
    headline: interview.headline,
    dek: interview.dek,
    column,
    people,
    credits,
    turns: interview.script.turns.map(({ speaker, blocks }) => {
      const said = blocks.flatMap((block) =>
        block.kind === 'statement' ? block.paragraphs : [block.headline, ...block.body],
      );
      return `${nameOf.get(speaker)}：${said.join('／')}`;
    }),
    told: findings,
  };
}
