import { isMessageCode, parseInterview, wordFinding, type Interview } from '@lanmu/content';
import { readScript, type ReadScript } from './read-script.ts';
import type { SourceText } from './source/source-text.ts';

/** Everything that is said in some documents, spaces aside. */
function saidIn(interviews: readonly Interview[]): string {
  return interviews
    .flatMap(({ script }) => script.turns.flatMap(({ blocks }) => blocks))
    .map((block) =>
      block.kind === 'statement' ? block.paragraphs.join('') : block.headline + block.body.join(''),
    )
    .join('')
    .replace(/\s/gu, '');
}

function brokenTiles({ coverage }: ReadScript, text: string): string[] {
  const broken: string[] = [];
  let at = 0;
  for (const { start, end } of coverage) {
    if (start !== at || end <= start) broken.push(`coverage goes from ${at} to [${start}, ${end})`);
    at = end;
  }
  if (at !== text.length) broken.push(`coverage ends at ${at} of ${text.length}`);
  return broken;
}

function brokenFindings({ findings }: ReadScript): string[] {
  return findings.flatMap((finding): string[] => {
    if (!isMessageCode(finding.code)) return [`no words for ${finding.code}`];
    if (finding.code === 'script-unaccounted') return [`unaccounted: ${finding.params['text']}`];
    const worded = (['en', 'zh'] as const).map((language) => wordFinding({ finding, language }));
    return worded.some((words) => words.includes('undefined')) ? [`a hole in ${worded[0]}`] : [];
  });
}

function brokenDocuments({ interviews }: ReadScript): string[] {
  const ids = interviews.map(({ id }) => id);
  const twice = ids.filter((id, i) => ids.indexOf(id) < i).map((id) => `two documents of id ${id}`);
  const invalid = interviews.flatMap((interview) => {
    const parsed = parseInterview(JSON.parse(JSON.stringify(interview)), { fileName: interview.id });
    return parsed.ok ? [] : parsed.findings.map((finding) => wordFinding({ finding, language: 'en' }));
  });
  return [...twice, ...invalid];
}

/**
 * What must hold of any source whatever, by what of it does not [S901]: it is tiled, nothing of it is lost, what is said
 * is what was written, every document is one, every finding has words. For tests and the fuzzer.
 */
export function brokenLaws(source: SourceText): { broken: string[]; read: ReadScript } {
  const read = readScript(source, { columnIdOf: () => 'column' });
  const written = read.coverage
    .filter(({ role }) => role === 'spoken')
    .map(({ start, end }) => source.text.slice(start, end))
    .join('')
    .replace(/\s/gu, '');
  const isSaid = saidIn(read.interviews) === written;
  const broken = [
    ...brokenTiles(read, source.text),
    ...brokenFindings(read),
    ...(isSaid ? [] : ['what is said is not what was written']),
    ...brokenDocuments(read),
  ];
  return { broken, read };
}
