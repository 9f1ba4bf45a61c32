import { library, type Interview } from '@lanmu/content';
import { compileSegment, format1080p25 } from '@lanmu/timeline';
import { expect, test } from 'vitest';

const [column] = library.columns;
if (column === undefined) throw new Error('The library is empty.');

/** Faults of what the documents say, which compiling tells; hand-set lines have more tests beside what looks at them. */
const said: readonly {
  name: string;
  id: string;
  code: string;
  direction: Partial<Interview['direction']>;
}[] = [
  {
    name: 'a name that goes before it is read',
    id: 'dangjian-santun',
    code: 'lower-third-short',
    direction: { pace: 2 },
  },
  {
    name: 'captions that go before they are read',
    id: 'dangjian-weijian',
    code: 'caption-fast',
    direction: { pace: 2 },
  },
  {
    name: 'a headline that a person broke inside a post',
    id: 'dangjian-minzheng',
    code: 'line-tears',
    direction: { headlineLines: ['我区民政局党组', '书记谈民政工作'] },
  },
  {
    name: 'a headline whose second line a person began with a mark',
    id: 'dangjian-minzheng',
    code: 'line-starts-badly',
    direction: { headlineLines: ['努力擦亮“大爱民政', '、暖心民政”特色党建品牌'] },
  },
];

test.each(said)('the check of documents finds $name', ({ id, code, direction }) => {
  const interview = library.interviews.find((each) => each.id === id);
  if (interview === undefined) throw new Error('The interview is gone.');
  const codesWith = (changes: Partial<Interview['direction']>): string[] =>
    compileSegment({
      interview: { ...interview, direction: { ...interview.direction, ...changes } },
      column,
      format: format1080p25,
    }).findings.map((finding) => finding.code);
  expect(codesWith({})).toEqual([]);
  expect(codesWith(direction)).toContain(code);
});
