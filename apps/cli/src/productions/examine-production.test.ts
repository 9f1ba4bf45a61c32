import { formats } from '@lanmu/timeline';
import { library, wordFinding, type Interview } from '@lanmu/content';
import { createRequire } from 'node:module';
import { expect, test, vi } from 'vitest';
import { graphicsEntry } from '../workspace-paths.ts';
import { examineProduction, type Examined } from './examine-production.ts';
import { libraryProductions } from './library-productions.ts';

const [column] = library.columns;
const [first, ...others] = library.interviews;
if (column === undefined || first === undefined) throw new Error('The library is empty.');

/** The first interview bent by `change`, alone or in its column's episode. */
function examined(
  change: (interview: Interview) => void,
  kind: 'interview' | 'episode' = 'interview',
): Examined {
  const interview = structuredClone(first);
  if (interview === undefined || column === undefined) throw new Error('The library is empty.');
  change(interview);
  const { id, headline } = interview;
  const interviews = kind === 'interview' ? [interview] : [interview, ...others];
  return examineProduction(
    { id, kind, origin: id, document: null, headline, column, interviews },
    formats[0],
  );
}

const told = ({ findings }: Examined): string[] =>
  findings.map(({ code, severity, where }) => `${severity} ${code} ${where}`);

test.each(formats)('the real interviews and their episode are found sound in $id', (format) => {
  for (const production of libraryProductions(library)) {
    const { findings, timeline } = examineProduction(production, format);
    expect(findings).toEqual([]);
    expect(timeline).not.toBeNull();
  }
});

test('what does not fit in one format only says in which', () => {
  // A television's lower third holds it on one line, a phone's does not, and it has no parts to turn at.
  const renamed = JSON.stringify(first).replaceAll('王娜', '买买提'.repeat(7));
  const interview: Interview = JSON.parse(renamed);
  const { id, headline } = interview;
  const production = { id, origin: id, document: null, headline, column, interviews: [interview] };
  const [usual, , vertical] = formats.map((format) =>
    examineProduction({ ...production, kind: 'interview' }, format)
      .findings.filter(({ code }) => code === 'text-too-long')
      .map((finding) => [wordFinding({ finding, language: 'zh' }), wordFinding({ finding, language: 'en' })]),
  );
  expect(usual).toEqual([]);
  expect(vertical).toContainEqual([
    expect.stringMatching(/people\[0\]\.name: 竖屏画面（vertical）：人名条用最小字号也只放得下 1 行/),
    expect.stringMatching(/people\[0\]\.name: upright picture \(vertical\): expected at most 1 × 19 /),
  ]);
});

test('a headline that does not fit is an error where it stands, in the segment as in the episode', () => {
  const lengthen = (interview: Interview): void => {
    interview.headline = '坚持党建引领推动全区民政事业高质量发展'.repeat(6);
  };
  for (const kind of ['interview', 'episode'] as const) {
    const found = examined(lengthen, kind);
    expect(found.timeline).toBeNull();
    // On the ground alone and beside the points, and on the title card.
    expect(told(found)).toEqual(
      Array.from({ length: 3 }, () => 'error text-too-long dangjian-minzheng: headline'),
    );
  }
  const [finding] = examined(lengthen).findings;
  if (finding === undefined) throw new Error('Nothing was found.');
  expect(wordFinding({ finding, language: 'zh' })).toMatch(
    /^dangjian-minzheng: headline: 标题板用最小字号也只放得下 4 行、每行 23 个字，实际有 114 个字/,
  );
  expect(wordFinding({ finding, language: 'en' })).toMatch(/found 114: “.*”\. Shorten it\.$/);
});

test('whatever is too long is told where an editor can shorten it', () => {
  const long = '党总支书记、村委会主任、区人大代表';
  expect(
    told(
      examined((interview) => {
        const [person, reporter] = interview.people;
        person?.posts.push(long.repeat(9));
        if (reporter !== undefined) reporter.name = '买买提'.repeat(10);
        interview.script.credits[0]?.people.push(...Array.from({ length: 20 }, () => 'wei-jian'));
        interview.direction.pointWordings = { ...interview.direction.pointWordings, p1: long.repeat(4) };
      }),
    ),
  ).toEqual([
    'error text-too-long dangjian-minzheng: script.credits',
    'error text-too-long dangjian-minzheng: people[0].posts',
    'error text-too-long dangjian-minzheng: direction.pointWordings["p1"]',
  ]);
});

test('a character the fonts lack is an error with its number, once for each text', () => {
  const found = examined((interview) => {
    interview.dek = interview.dek.replace('专访', '🎉专访');
    // On the title card and on the ground under it.
    interview.headline = `🎉${interview.headline}`;
    const [person] = interview.people;
    if (person !== undefined) person.organization = '区民政𮧵局';
  });
  // What the checks of the text say of a unit written like that are warnings.
  const errors = told(found).filter((line) => line.startsWith('error'));
  expect(errors).toEqual([
    'error character-without-glyph dangjian-minzheng: headline',
    'error character-without-glyph dangjian-minzheng: dek',
    'error character-without-glyph dangjian-minzheng: people[0].organization',
  ]);
  expect(found.findings.map(({ params }) => params['codePoint'])).toContain('U+1F389');
  expect(told(examined((interview) => void (interview.headline = '䶮𬭎话民政')))).toEqual([]);
});

test('a character that the font of the station has is told and let pass; what that lacks too stays an error', () => {
  const { resolve } = createRequire(graphicsEntry());
  vi.stubEnv(
    'LANMU_FALLBACK_FONT',
    resolve('@expo-google-fonts/noto-serif-sc/900Black/NotoSerifSC_900Black.ttf'),
  );
  const found = examined((interview) => {
    const [person] = interview.people;
    if (person !== undefined) person.organization = '区民政䶶局';
  });
  expect(told(found).filter((line) => line.includes('font'))).toEqual([
    'info character-in-fallback-font dangjian-minzheng: people[0].organization',
  ]);
  expect(found.timeline).not.toBeNull();
  const both = examined((interview) => {
    const [person] = interview.people;
    if (person !== undefined) person.organization = '区民政𮧵局';
  });
  expect(both.timeline).toBeNull();
  vi.unstubAllEnvs();
});

test('a column with a theme nobody has, or with a character that disguises its title, is not made', () => {
  const [production] = libraryProductions(library);
  if (production === undefined) throw new Error('The library is empty.');
  const found = (change: object): string[] => {
    const { findings, timeline } = examineProduction(
      { ...production, column: { ...column, ...change } },
      formats[0],
    );
    expect(timeline).toBeNull();
    return findings.map(({ code, where }) => `${code} ${where}`);
  };
  expect(found({ theme: 'purple' })).toEqual(['theme-unknown dangjian-funeng: theme']);
  expect(found({ title: '党建\u202E赋能' })).toEqual(['character-forbidden dangjian-funeng: title']);
  expect(found({ label: '专\uFFFD' })).toEqual(['character-forbidden dangjian-funeng: label']);
});
