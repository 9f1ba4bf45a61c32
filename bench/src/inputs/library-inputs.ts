import { library, type Column, type Interview } from '@lanmu/content';
import { compileEpisode, compileSegment, format1080p25, type Timeline } from '@lanmu/timeline';

/** The interview that is measured, of the column that comes with the project. */
export const measuredId = 'dangjian-minzheng';

/** What the benchmark renders. */
export type LibraryInputs = {
  interview: Interview;
  column: Column;
  /** The interviews of the column's episode, in its order. */
  interviews: readonly Interview[];
};

/** The measured interview and its column. Throws when the library no longer has them. */
export function libraryInputs(): LibraryInputs {
  const interview = library.interviews.find(({ id }) => id === measuredId);
  const column = library.columns.find(({ id }) => id === interview?.column);
  if (interview === undefined || column === undefined) throw new Error(`The library has no ${measuredId}.`);
  const interviews = column.episode.map((id) => {
    const found = library.interviews.find((each) => each.id === id);
    if (found === undefined) throw new Error(`The library has no ${id}.`);
    return found;
  });
  return { interview, column, interviews };
}

/** The timeline that `lanmu render` makes of an interview. */
export function segmentTimeline(interview: Interview, column: Column): Timeline {
  return compileSegment({ interview, column, format: format1080p25 }).timeline;
}

/** The timeline that `lanmu render` makes of a column's episode. */
export function episodeTimeline({ column, interviews }: LibraryInputs): Timeline {
  return compileEpisode({ column, interviews, format: format1080p25 }).timeline;
}
