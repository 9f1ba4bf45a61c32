import { format1080p25, screenAt } from '@lanmu/timeline';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Picture } from './Picture.tsx';
import { sampleTimeline } from './sample-timeline.ts';
import { samples } from './samples.ts';

function markupOf(id: string, frame: number): string {
  const sample = samples.find((candidate) => candidate.id === id);
  if (sample === undefined) throw new RangeError(`There is no sample ${id}.`);
  const timeline = sampleTimeline(sample, { theme: 'red', format: format1080p25 });
  return renderToStaticMarkup(<Picture screen={screenAt(timeline, frame)} format={timeline.format} />);
}

test('markup in a headline is shown as those characters', () => {
  const markup = markupOf('title-card-markup', 40);
  expect(markup).toContain('&lt;script&gt;');
  expect(markup).not.toContain('<script');
});

test('in a page of many pictures a gradient of one name is one gradient', () => {
  const sample = samples.find(({ id }) => id === 'ground');
  if (sample === undefined) throw new RangeError('There is no ground.');
  const timeline = sampleTimeline(sample, { theme: 'red', format: format1080p25 });
  // Through the change of the plate, whose corner the light hangs from.
  const frames = Array.from({ length: 20 }, (_, i) => 60 + i);
  const page = renderToStaticMarkup(
    <>
      {[...frames, ...frames].map((frame, i) => (
        <Picture key={i} screen={screenAt(timeline, frame)} format={timeline.format} />
      ))}
    </>,
  );
  const gradients = Array.from(page.matchAll(/<radialGradient id="([^"]*)".*?<\/radialGradient>/gs));
  const named = new Map(gradients.map(([gradient, id]) => [id, gradient]));
  expect(named.size).toBeGreaterThan(5);
  for (const [gradient, id] of gradients) expect(gradient).toBe(named.get(id));
  const used = Array.from(page.matchAll(/url\(#([^)]*)\)/g), ([, id]) => id);
  expect(used.filter((id) => !named.has(id ?? ''))).toEqual([]);
});

test('every sample draws in every phase and step', () => {
  for (const sample of samples) {
    const timeline = sampleTimeline(sample, { theme: 'red', format: format1080p25 });
    for (let frame = 0; frame < timeline.lengthFrames; frame += 7) {
      const markup = renderToStaticMarkup(
        <Picture screen={screenAt(timeline, frame)} format={timeline.format} />,
      );
      expect(markup).not.toMatch(/NaN|undefined|Infinity/);
    }
  }
});

test('equal screens are equal pictures', () => {
  expect(markupOf('lower-third', 30)).toBe(markupOf('lower-third', 31));
  expect(markupOf('lower-third', 3)).not.toBe(markupOf('lower-third', 4));
});

test('an unknown theme is refused by name', () => {
  const screen = { theme: 'purple', format: format1080p25.id, items: [] };
  expect(() => renderToStaticMarkup(<Picture screen={screen} format={format1080p25} />)).toThrow(
    'There is no theme "purple"; there are: red, blue, green.',
  );
});
