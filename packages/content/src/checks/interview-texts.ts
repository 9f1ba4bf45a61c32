import type { Block } from '../block.ts';
import type { Interview } from '../interview.ts';

/** One text of an interview that viewers may read, and where it stands. */
export type InterviewText = {
  path: readonly PropertyKey[];
  text: string;
  /** What it is: words that are spoken, somebody's name, unit or post, or a line the newsroom set. */
  kind: 'spoken' | 'name' | 'organization' | 'post' | 'line';
  /** Whether an interviewee says it: the newsroom's own words are held to stricter rules. */
  isQuoted: boolean;
};

function blockTexts(block: Block): { path: PropertyKey[]; text: string }[] {
  const textsOf = (key: string, texts: readonly string[]) =>
    texts.map((text, i) => ({ path: [key, i], text }));
  if (block.kind === 'statement') return textsOf('paragraphs', block.paragraphs);
  return [{ path: ['headline'], text: block.headline }, ...textsOf('body', block.body)];
}

/** Every text of an interview that may reach the screen, in the order of the document; ids and markers are left out. */
export function interviewTexts(interview: Interview): InterviewText[] {
  const { headline, dek, people, script, direction } = interview;
  const line = (text: string, ...path: PropertyKey[]): InterviewText => ({
    path,
    text,
    kind: 'line',
    isQuoted: false,
  });
  const { pointsHeading, pointWordings } = direction;
  return [
    line(headline, 'headline'),
    line(dek, 'dek'),
    ...people.flatMap(({ name, organization, posts }, i): InterviewText[] => [
      { ...line(name, 'people', i, 'name'), kind: 'name' },
      ...(organization === null
        ? []
        : [{ ...line(organization, 'people', i, 'organization'), kind: 'organization' as const }]),
      ...posts.map((post, j) => ({ ...line(post, 'people', i, 'posts', j), kind: 'post' as const })),
    ]),
    ...script.credits.map(({ label }, i) => line(label, 'script', 'credits', i, 'label')),
    ...script.turns.flatMap(({ attribution, role, blocks }, i): InterviewText[] => [
      ...(attribution === null ? [] : [line(attribution, 'script', 'turns', i, 'attribution')]),
      ...blocks.flatMap((block, j) =>
        blockTexts(block).map(({ path, text }) => ({
          path: ['script', 'turns', i, 'blocks', j, ...path],
          text,
          kind: 'spoken' as const,
          isQuoted: role === 'interviewee',
        })),
      ),
    ]),
    ...(pointsHeading === null ? [] : [line(pointsHeading, 'direction', 'pointsHeading')]),
    ...Object.entries(pointWordings).map(([id, text]) => line(text, 'direction', 'pointWordings', id)),
  ];
}
