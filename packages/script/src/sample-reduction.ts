import type { Block, Interview } from '@lanmu/content';
import type { ReadScript } from './read-script.ts';
import type { SourceText } from './source/source-text.ts';

type Reduced = string | null | Reduced[] | { [key: string]: Reduced };

/** What was understood of an interview, for a person to read. */
export type ReducedInterview = {
  headline: string[];
  dek: string;
  pointsHeading: string | null;
  people: string[];
  credits: string[];
  turns: Reduced[];
};

/** What was understood of a script, for a person to read. */
export type ReducedScript = {
  read: string;
  column: string | null;
  interviews: ReducedInterview[];
  findings: string[];
};

function reduceBlock(block: Block): Reduced {
  if (block.kind === 'statement') return { say: [...block.paragraphs] };
  const { marker, headline, body } = block;
  return { point: marker ?? '（无序号）', headline, body: [...body] };
}

function reduceInterview({ headline, dek, people, script, direction }: Interview): ReducedInterview {
  const nameOf = (id: string): string => people.find((person) => person.id === id)?.name ?? `没有 ${id}`;
  return {
    headline: [...(direction.headlineLines ?? [headline])],
    dek,
    pointsHeading: direction.pointsHeading,
    people: people.map(
      ({ name, roles, organization, posts }) =>
        `${name} ${roles.join('+')}${posts.length > 0 || organization !== null ? ` ${organization ?? ''}｜${posts.join('、')}` : ''}`,
    ),
    credits: script.credits.map(
      ({ label, role, people: ids }) => `${label}（${role}）：${ids.map(nameOf).join('、')}`,
    ),
    turns: script.turns.map(({ speaker, role, attribution, blocks }) => ({
      who: `${nameOf(speaker)} ${role}`,
      attribution,
      blocks: blocks.map(reduceBlock),
    })),
  };
}

/** What was understood of a script, without ids and places inside it, for a person to read and tests to compare. */
export function sampleReduction(
  source: SourceText,
  { column, interviews, findings }: ReadScript,
): ReducedScript {
  const { fileName, encoding, format } = source;
  return {
    read: encoding === null ? format : `${format} ${encoding}`,
    column: column === null ? null : `《${column.title}》${column.label}`,
    interviews: interviews.map(reduceInterview),
    findings: findings.map(({ code, severity, where, params }) =>
      [`${where.slice(fileName.length + 1) || '0'} ${severity} ${code}`, ...Object.values(params)].join(
        ' | ',
      ),
    ),
  };
}
