import { expect, test } from 'vitest';
import { readScript, type ReadScript } from './read-script.ts';
import { settleIds } from './settle-ids.ts';
import { sampleSource } from './source/sample-source.ts';

const script = `让群众少跑腿
——专访区民政局局长王娜
记者：魏建
王娜：今年我们新建了12处养老服务站。
我们把服务送到了村口。
这项工作还要做下去。`;

const read = (text: string): ReadScript => readScript(sampleSource(text), { columnIdOf: () => 'minsheng' });
const idsOf = ({ interviews }: ReadScript): string[] => interviews.map(({ id }) => id);

const known = read(script).interviews.map((interview) => ({ ...interview, id: 'minsheng-01' }));

test('[S904] an interview whose headline or words were corrected keeps the id it is known by', () => {
  for (const corrected of [
    script.replace('少跑腿', '不跑腿'),
    script.replace('12处', '13处').replace('村口', '家门口').replace('这项', '本项'),
  ]) {
    const settled = settleIds(read(corrected), known);
    expect(idsOf(settled)).toEqual(['minsheng-01']);
    const places = settled.coverage.flatMap(({ where }) => (where === null ? [] : [where]));
    expect(places.some((where) => where.startsWith('minsheng-01: '))).toBe(true);
    expect(places.filter((where) => where.startsWith('minsheng-wang'))).toEqual([]);
  }
});

test('[S904] an interview whose name was corrected is the same one, also beside another with the new name', () => {
  const corrected = script.replaceAll('王娜', '王丽');
  expect(idsOf(settleIds(read(corrected), known))).toEqual(['minsheng-01']);
  expect(idsOf(settleIds(read(corrected.replace('少跑腿', '不跑腿')), known))).toEqual(['minsheng-01']);
  const namesake = read(corrected).interviews;
  expect(idsOf(settleIds(read(corrected), [...known, ...namesake]))).toEqual(['minsheng-wang-li']);
  const colleague = script
    .replaceAll('王娜', '王丽')
    .replace(/王丽：[^]*/u, '王丽：我们刚刚开始。\n还要做下去。');
  expect(idsOf(settleIds(read(colleague), known))).toEqual(['minsheng-wang-li']);
});

test('[S904] of two interviews that share their answers each keeps its own id', () => {
  const second = known.map((each) => ({ ...each, id: 'minsheng-02', headline: '让企业少跑腿' }));
  expect(idsOf(settleIds(read(script.replace('群众', '企业')), [...known, ...second]))).toEqual([
    'minsheng-02',
  ]);
});

test('[S904] another interview with the same person is another, and never takes the id of the first', () => {
  const next = `两年建成百个站点\n——专访区民政局局长王娜\n记者：魏建\n王娜：明年我们换一种办法。`;
  expect(idsOf(settleIds(read(next), known))).toEqual(['minsheng-wang-na']);
  const namesake = known.map((interview) => ({ ...interview, id: 'minsheng-wang-na' }));
  expect(idsOf(settleIds(read(next), namesake))).toEqual(['minsheng-wang-na-2']);
});
