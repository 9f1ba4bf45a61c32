import { open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { checkOutFolder } from '@lanmu/render/plain';
import { CliProblem } from '../../cli-problem.ts';
import { exitCodes } from '../../exit-codes.ts';
import { reasonOf } from '../../text/reason-of.ts';
import { proofMark } from './proof-mark.ts';

/** The mark stands within so many bytes from a page's beginning. */
const headBytes = 512;

/** The first bytes of a file as text; null when there is none. Throws a CliProblem for what cannot be read. */
async function headOf(path: string): Promise<string | null> {
  try {
    const file = await open(path, 'r');
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(headBytes), 0, headBytes, 0);
      return buffer.toString('utf8', 0, bytesRead);
    } finally {
      await file.close();
    }
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    const params = { path, reason: reasonOf(error) };
    throw new CliProblem({ code: 'proof-unreadable', params, exitCode: exitCodes.failed });
  }
}

/**
 * Proves that a proof page can be written at a path: a page by its name, in a folder that can be written, and nothing there
 * but an earlier page of ours unless `force`. Throws a CliProblem that says what is in the way.
 */
export async function checkProofPath(path: string, options: { force: boolean }): Promise<void> {
  if (!/\.html?$/i.test(path)) {
    throw new CliProblem({ code: 'proof-not-html', params: { path }, exitCode: exitCodes.usage });
  }
  const head = await headOf(path);
  if (head !== null && !head.includes(proofMark) && !options.force) {
    throw new CliProblem({ code: 'proof-not-ours', params: { path }, exitCode: exitCodes.failed });
  }
  await checkOutFolder(dirname(path));
}
