import { library, type Column, type Interview } from '@lanmu/content';

/** The interviews of a column: those of its episode in running order, and those that are not on air yet. */
export function runningOrder(column: Column): { aired: Interview[]; drafts: Interview[] } {
  const own = library.interviews.filter((interview) => interview.column === column.id);
  return {
    aired: column.episode.flatMap((id) => own.filter((interview) => interview.id === id)),
    drafts: own.filter((interview) => !column.episode.includes(interview.id)),
  };
}
