import type { Sample } from '@lanmu/graphics';
import { postPages } from '@lanmu/timeline';

function stepsOf(sample: Sample): number {
  if (sample.kind === 'pointsPanel') return sample.payload.points.length;
  if (sample.kind === 'lowerThird' && sample.payload.style === 'interviewee')
    return postPages(sample.payload).length;
  return sample.kind === 'ground' ? sample.payload.states.length : 1;
}

/** A sample with the payload an editor made of its own, which its kind's schema has parsed, and a step for each state. */
export function sampleWith(sample: Sample, payload: Sample['payload']): Sample {
  // Kind and payload fit: the schema is chosen by the kind. TypeScript cannot follow the pair through a spread.
  const edited = { ...sample, payload } as Sample;
  return { ...edited, steps: stepsOf(edited) };
}
