import { library, type Interview } from '@lanmu/content';

/** The first words of a real interview, with a headline that would be markup if text were. */
export function shortInterview(): Interview {
  const interview = library.interviews.find(({ id }) => id === 'dangjian-santun');
  if (interview === undefined) throw new Error('The real interview is gone.');
  const [turn] = interview.script.turns;
  if (turn === undefined) throw new Error('The real interview has no turns.');
  const { direction, script } = interview;
  return {
    ...interview,
    id: 'short',
    headline: '<script>党建</script>&amp;引领助发展',
    script: { ...script, turns: [turn] },
    direction: { ...direction, headlineLines: null, pointWordings: {} },
  };
}
