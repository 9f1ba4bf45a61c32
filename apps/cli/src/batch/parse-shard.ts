import { CliProblem } from '../cli-problem.ts';
import { exitCodes } from '../exit-codes.ts';
import type { Shard } from './shard-items.ts';

/** The part a text such as `2/5` asks for; all of it for null. Throws a CliProblem for anything else. */
export function parseShard(text: string | null): Shard {
  if (text === null) return { index: 1, count: 1 };
  const [, index = '', count = ''] = /^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? [];
  const shard = { index: Number(index), count: Number(count) };
  if (shard.index >= 1 && shard.index <= shard.count) return shard;
  throw new CliProblem({ code: 'cli-bad-shard', params: { value: text }, exitCode: exitCodes.usage });
}
