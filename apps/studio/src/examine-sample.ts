import { houseLooks, sampleTimeline, type Sample } from '@lanmu/graphics';
import { faultFinding, type Examined, type Format } from '@lanmu/timeline';
import { sampleWith } from './sample-with.ts';
import { standsIn } from './stand-ins.ts';

/** Lays a sample of the side panel out in a format: what of its own words would look wrong, and the picture in any case. */
export function examineSample(
  sample: Sample,
  options: { payload: Sample['payload']; theme: string; format: Format },
): Examined {
  const { payload, theme, format } = options;
  const timeline = sampleTimeline(sampleWith(sample, payload), { theme, format });
  const faults = houseLooks({ logos: {}, standsIn })
    .faultsOf(timeline)
    // What it stands on has words of its own; and it is to be looked at, not to be read in time.
    .filter(({ cue, code }) => cue.id === timeline.cues.at(-1)?.id && code !== 'card-too-short');
  return {
    timeline,
    findings: faults.map((fault) =>
      faultFinding(fault, [`${sample.id}: payload`, fault.field].filter((part) => part !== '').join('.')),
    ),
  };
}
