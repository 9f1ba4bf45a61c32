import { library } from '@lanmu/content';
import { format1080p25 } from '@lanmu/timeline';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { examineInterview } from './examine-interview.ts';
import { noGuides } from './guides.ts';
import { ExaminedSegment } from './ExaminedSegment.tsx';

const environment = vi.hoisted(() => ({ isStudio: true }));
vi.mock('remotion', () => ({ getRemotionEnvironment: () => environment }));
vi.mock('./Segment.tsx', () => ({ Segment: () => 'the picture' }));

const [interview] = library.interviews;
if (interview === undefined) throw new Error('The library is empty.');
const drawn = (dek: string, isStudio: boolean): string => {
  environment.isStudio = isStudio;
  const examined = examineInterview({ ...interview, dek }, format1080p25);
  return renderToStaticMarkup(<ExaminedSegment examined={examined} guides={noGuides} />);
};

test('sound words give the picture alone', () => {
  expect([drawn(interview.dek, true), drawn(interview.dek, false)]).toEqual(['the picture', 'the picture']);
});

test('a mistake stands beside the picture in the studio, counted, and fails a render', () => {
  const markup = drawn('专访某人', true);
  expect(markup).toMatch(/the picture<\/div><div/);
  expect(markup).toContain(`${interview.id}: dek: 应含有`);
  expect(markup).toContain('错误 1，警告 0，提示 0');
  expect(() => drawn('专访某人', false)).toThrow(`${interview.id}: dek: expected`);
});
