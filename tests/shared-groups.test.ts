import { library } from '@lanmu/content';
import { planTimeline } from '@lanmu/render';
import { compileEpisode, compileSegment, format1080p25, type Timeline } from '@lanmu/timeline';
import { expect, test } from 'vitest';

const format = format1080p25;

function groupsOf(timeline: Timeline): { key: string; frames: number; pictures: number }[] {
  return planTimeline(timeline, 'a look').groups.map(({ key, pictures, holdFrames }) => ({
    key,
    pictures: pictures.length,
    frames: holdFrames.reduce((sum, frames) => sum + frames, 0),
  }));
}

test('an episode is joined from the groups of its segments; only its own credits are encoded', () => {
  for (const column of library.columns) {
    const interviews = library.interviews.filter(({ id }) => column.episode.includes(id));
    const segments = interviews.map((interview) => compileSegment({ column, interview, format }).timeline);
    const known = new Set(segments.flatMap(groupsOf).map(({ key }) => key));
    const { timeline } = compileEpisode({ column, interviews, format });
    const credits = timeline.cues.find(({ kind }) => kind === 'credits');
    let frame = 0;
    const own = groupsOf(timeline).flatMap(({ key, frames }) => {
      const inFrame = frame;
      frame += frames;
      return known.has(key) ? [] : [inFrame];
    });
    expect(frame).toBe(timeline.lengthFrames);
    expect(own.filter((inFrame) => inFrame < (credits?.inFrame ?? 0))).toEqual([]);
  }
});

test('every chapter begins with a picture a player can land on', () => {
  for (const interview of library.interviews) {
    const column = library.columns.find(({ id }) => id === interview.column);
    if (column === undefined) throw new Error(`no column ${interview.column}`);
    const { timeline } = compileSegment({ column, interview, format });
    let frame = 0;
    const starts = new Set<number>();
    for (const { frames } of groupsOf(timeline)) {
      starts.add(frame);
      frame += frames;
    }
    expect(timeline.chapters.filter(({ inFrame }) => !starts.has(inFrame))).toEqual([]);
  }
});
