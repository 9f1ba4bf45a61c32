import { library, type Block, type Interview } from '@lanmu/content';

/** As much of a block as makes every kind of graphic come up: its headline or its first clause. */
function shortened(block: Block): Block {
  if (block.kind === 'point') return { ...block, body: [] };
  const [first = ''] = block.paragraphs;
  return { ...block, paragraphs: [first.split('，', 2).join('，')] };
}

/**
 * The first words of a real interview, with a headline that would be markup if text were: a host, an interviewee, two
 * points, and all that stands around them.
 */
export function shortInterview(): Interview {
  const interview = library.interviews.find(({ id }) => id === 'dangjian-minzheng');
  if (interview === undefined) throw new Error('The real interview is gone.');
  const { direction, script } = interview;
  const turns = script.turns.map((turn) => ({ ...turn, blocks: turn.blocks.slice(0, 3).map(shortened) }));
  return {
    ...interview,
    id: 'short',
    headline: '<script>党建</script>&amp;引领助发展',
    script: { ...script, turns },
    direction: { ...direction, headlineLines: null, pointsHeading: '两个方面', pointWordings: {} },
  };
}
