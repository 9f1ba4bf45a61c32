import { asProblem } from '../as-problem.ts';
import type { CliContext } from '../cli-context.ts';
import type { DoctorResult } from './doctor-check.ts';

/** A look that threw, as something in the way of rendering. */
export function problemResult(error: unknown, context: CliContext): DoctorResult {
  const { code, params } = asProblem(error);
  return { state: 'blocking', message: context.say(code, params), facts: { code, params } };
}
