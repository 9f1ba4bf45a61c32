import { formats } from '@lanmu/timeline';
import { library } from '@lanmu/content';
import { expect, test } from 'vitest';
import { examineProduction } from './examine-production.ts';
import { libraryProductions } from './library-productions.ts';

test('an interview the episode does not list is offered by itself, and its mistakes do not block the episode', () => {
  const [column] = library.columns;
  const [interview] = library.interviews;
  if (column === undefined || interview === undefined) throw new Error('The library is empty.');
  const draft = { ...interview, id: 'a-draft', dek: '专访一个不在名单里的人' };
  const running = [...column.episode].reverse();
  const productions = libraryProductions({
    columns: [{ ...column, episode: running }],
    interviews: [draft, ...library.interviews],
  });
  expect(productions.map(({ id }) => id)).toEqual([...running, 'a-draft', `${column.id}-episode`]);
  const episode = productions.find(({ kind }) => kind === 'episode');
  expect(episode?.interviews.map(({ id }) => id)).toEqual(running);
  const examined = productions.map((each) => [
    each.id,
    examineProduction(each, formats[0]).timeline === null,
  ]);
  expect(examined.filter(([, isBlocked]) => isBlocked)).toEqual([['a-draft', true]]);
});
