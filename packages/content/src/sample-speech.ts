import type { Interview } from './interview.ts';
import { sampleInterview } from './sample-interview.ts';

/** The sample interview in which host and interviewee say these paragraphs and nothing else, for tests. */
export function sampleSpeech(said: { host?: string[]; guest?: string[] }): Interview {
  const interview = sampleInterview();
  const { host = ['观众朋友，大家好。'], guest = ['谢谢大家。'] } = said;
  const [lead, answer] = interview.script.turns;
  if (lead === undefined || answer === undefined) throw new Error('The sample lost a turn.');
  lead.blocks = [{ kind: 'statement', id: 's1', paragraphs: host }];
  answer.blocks = [{ kind: 'statement', id: 's2', paragraphs: guest }];
  interview.direction.pointWordings = {};
  return interview;
}
