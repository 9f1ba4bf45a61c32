import type { Column, Interview } from '@lanmu/content';

/** An organization of more characters may break between its words where it is set in lines, or no box would hold it (house). */
const longestWholeChars = 16;

/** Names that no caption may break: people, organizations, posts, the column, and its own words [T9]. */
export function protectedNames(interview: Interview, column: Column): string[] {
  return [
    column.title,
    ...(column.words ?? []),
    ...interview.people.flatMap(({ name, organization, posts }) => [name, organization ?? name, ...posts]),
  ];
}

/** Names that no line may break: those of {@link protectedNames} that a line has room for [T16]. */
export function namesInLines(interview: Interview, column: Column): string[] {
  const people = new Set(interview.people.map(({ name }) => name));
  return protectedNames(interview, column).filter(
    (name) => people.has(name) || Array.from(name).length <= longestWholeChars,
  );
}
