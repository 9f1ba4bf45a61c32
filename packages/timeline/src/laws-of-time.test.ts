import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileSegment } from './compile-segment.ts';
import type { Cue, CueOf } from './cue.ts';
import { layers } from './layer.ts';
import type { Kind } from './payload.ts';
import { sampleColumn as column } from './sample-column.ts';
import { sampleFormats } from './sample-formats.ts';
import { sampleInterviews } from './sample-interviews.ts';
import { screenAt } from './screen-at.ts';
import { screenFingerprint } from './screen-fingerprint.ts';
import { utterancesOf } from './utterance.ts';

const runs = { seed: 20_260_601, numRuns: 40 };
const any = fc.record({ interview: sampleInterviews, format: sampleFormats });

function cuesOf<K extends Kind>(cues: readonly Cue[], kind: K): CueOf<K>[] {
  return cues.filter((cue): cue is Extract<Cue, { kind: K }> & CueOf<K> => cue.kind === kind);
}

test('[T2] cues are whole frames inside the programme, their phases and steps inside them', () => {
  fc.assert(
    fc.property(any, ({ interview, format }) => {
      const { cues, lengthFrames } = compileSegment({ interview, column, format }).timeline;
      for (const cue of cues) {
        const { inFrame, outFrame, inFrames, outFrames, stepFrames } = cue;
        for (const n of [inFrame, outFrame, inFrames, outFrames, ...stepFrames]) expect(n % 1).toBe(0);
        expect(inFrame).toBeGreaterThanOrEqual(0);
        expect(outFrame).toBeLessThanOrEqual(lengthFrames);
        expect(inFrames + outFrames, cue.id).toBeLessThanOrEqual(outFrame - inFrame);
        expect(stepFrames[0]).toBe(inFrame);
        expect(stepFrames.toSorted((a, b) => a - b)).toEqual(stepFrames);
        expect(stepFrames.at(-1)).toBeLessThan(outFrame);
      }
    }),
    runs,
  );
});

test('[T3] cues are in order, ids unique, and one is up at a time on each layer but the backdrop', () => {
  fc.assert(
    fc.property(any, ({ interview, format }) => {
      const { cues } = compileSegment({ interview, column, format }).timeline;
      expect(new Set(cues.map(({ id }) => id)).size).toBe(cues.length);
      const rank = ({ inFrame, layer }: Cue): number => inFrame * 100 + layers.indexOf(layer);
      expect(cues.toSorted((a, b) => rank(a) - rank(b))).toEqual(cues);
      for (const layer of layers) {
        const own = cues.filter((cue) => cue.layer === layer);
        own.slice(1).forEach((cue, i) => {
          expect(cue.inFrame, `${own[i]?.id} ${cue.id}`).toBeGreaterThanOrEqual(own[i]?.outFrame ?? 0);
        });
      }
    }),
    runs,
  );
});

test('[T4] a screen holds what is up, back to front; every frame has one and no other number has', () => {
  fc.assert(
    fc.property(any, fc.double({ min: 0, max: 0.999_999, noNaN: true }), ({ interview, format }, at) => {
      const { timeline } = compileSegment({ interview, column, format });
      const frame = Math.floor(at * timeline.lengthFrames);
      const { items } = screenAt(timeline, frame);
      expect(items.length).toBeGreaterThan(0);
      const layerOf = (kind: Kind): number =>
        layers.indexOf(timeline.cues.find((cue) => cue.kind === kind)?.layer ?? 'card');
      const order = items.map(({ kind }) => layerOf(kind));
      expect(order.toSorted((a, b) => a - b)).toEqual(order);
      for (const wrong of [-1, timeline.lengthFrames, frame + 0.25, Number.NaN])
        expect(() => screenAt(timeline, wrong)).toThrow(RangeError);
    }),
    runs,
  );
});

test('[T5] progress rises strictly between 0 and 1 through a phase', () => {
  fc.assert(
    fc.property(any, ({ interview, format }) => {
      const { timeline } = compileSegment({ interview, column, format });
      const [cue] = cuesOf(timeline.cues, 'lowerThird');
      const { inFrame = 0, outFrame = 0, inFrames = 0, outFrames = 0 } = cue ?? {};
      const phaseOf = (frame: number) =>
        screenAt(timeline, frame).items.find(({ kind }) => kind === 'lowerThird')?.phase;
      for (const [name, from, count] of [
        ['in', inFrame, inFrames],
        ['out', outFrame - outFrames, outFrames],
      ] as const) {
        let before = 0;
        for (let frame = from; frame < from + count; frame += 1) {
          const phase = phaseOf(frame);
          const progress = phase?.name === name ? phase.progress : Number.NaN;
          expect(progress).toBeGreaterThan(before);
          expect(progress).toBeLessThan(1);
          before = progress;
        }
      }
      expect(phaseOf(outFrame)).toBeUndefined();
    }),
    { ...runs, numRuns: 20 },
  );
});

test('[T6] pictures change only where a cue, phase or step says so', () => {
  fc.assert(
    fc.property(any, ({ interview, format }) => {
      const { timeline } = compileSegment({ interview, column, format });
      const moving = new Set<number>();
      for (const cue of timeline.cues) {
        for (let frame = cue.inFrame; frame <= cue.inFrame + cue.inFrames; frame += 1) moving.add(frame);
        for (let frame = cue.outFrame - cue.outFrames; frame <= cue.outFrame; frame += 1) moving.add(frame);
        for (const step of cue.stepFrames)
          for (let frame = step; frame <= step + cue.stepInFrames; frame += 1) moving.add(frame);
      }
      let before = '';
      for (let frame = 0; frame < timeline.lengthFrames; frame += 1) {
        const fingerprint = screenFingerprint(screenAt(timeline, frame));
        if (!moving.has(frame)) expect(fingerprint === before, `frame ${frame}`).toBe(true);
        before = fingerprint;
      }
    }),
    { ...runs, numRuns: 12 },
  );
});

test('[T7][T9] captions speak every character in order, marks that no caption shows are told; each 5/6–7 s and 2 frames clear of the next', () => {
  fc.assert(
    fc.property(any, ({ interview, format }) => {
      const { timeline, findings } = compileSegment({ interview, column, format });
      const { num, den } = format.frameRate;
      const captions = cuesOf(timeline.cues, 'caption');
      const unshown = findings.filter(({ code }) => code === 'speech-not-shown');
      for (const { path, text } of utterancesOf(interview)) {
        const spoken = captions
          .filter(({ source }) => source?.path === path)
          .map(({ source }) => source?.text);
        const told = unshown
          .filter(({ where }) => where === `sample: ${path}`)
          .map(({ params }) => params['text']);
        expect([...spoken, ...told].join('')).toBe(text);
      }
      const paths = utterancesOf(interview).map(({ path }) => path);
      const order = captions.map(({ source }) => paths.indexOf(source?.path ?? ''));
      expect(order.toSorted((a, b) => a - b)).toEqual(order);
      for (const [i, { inFrame, outFrame, payload }] of captions.entries()) {
        const next = captions[i + 1];
        if (next !== undefined) expect(next.inFrame - outFrame).toBeGreaterThanOrEqual(2);
        const seconds = ((outFrame - inFrame) * den) / num;
        expect(payload.text).not.toBe('');
        expect(seconds, payload.text).toBeGreaterThanOrEqual(5 / 6 - 1e-9);
        expect(seconds, payload.text).toBeLessThanOrEqual(7);
      }
    }),
    runs,
  );
});

test('[T13] chapters run end to end over the whole programme', () => {
  fc.assert(
    fc.property(any, ({ interview, format }) => {
      const { chapters, lengthFrames } = compileSegment({ interview, column, format }).timeline;
      let at = 0;
      for (const chapter of chapters) {
        expect(chapter.inFrame).toBe(at);
        expect(chapter.outFrame, chapter.title).toBeGreaterThan(at);
        at = chapter.outFrame;
      }
      expect(at).toBe(lengthFrames);
    }),
    runs,
  );
});

test('[T1] the same interview lasts as long at every frame rate, to the frame, however long it is', () => {
  fc.assert(
    fc.property(any, sampleFormats, ({ interview, format }, other) => {
      const secondsOf = (f: typeof format): number[] =>
        cuesOf(compileSegment({ interview, column, format: f }).timeline.cues, 'caption').map(
          ({ inFrame }) => (inFrame * f.frameRate.den) / f.frameRate.num,
        );
      const mine = secondsOf(format);
      secondsOf(other).forEach((seconds, i) => {
        // Ident, title card and its dissolve are a few whole numbers of frames; after that nothing adds up.
        expect(Math.abs(seconds - (mine[i] ?? 0))).toBeLessThan(8 / 24);
        const drift = seconds - (mine[i] ?? 0) - (secondsOf(other)[0] ?? 0) + (mine[0] ?? 0);
        expect(Math.abs(drift)).toBeLessThanOrEqual(2 / 24 + 1e-9);
      });
    }),
    { ...runs, numRuns: 15 },
  );
});

test('compiling twice gives the same timeline', () => {
  fc.assert(
    fc.property(any, ({ interview, format }) => {
      const interviewAgain: typeof interview = JSON.parse(JSON.stringify(interview));
      const again = compileSegment({ interview: interviewAgain, column, format });
      expect(JSON.stringify(again)).toBe(JSON.stringify(compileSegment({ interview, column, format })));
    }),
    { ...runs, numRuns: 20 },
  );
});
