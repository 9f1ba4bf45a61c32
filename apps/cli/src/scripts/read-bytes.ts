import { createReadStream } from 'node:fs';
import { basename, resolve } from 'node:path';
import { CliProblem } from '../cli-problem.ts';
import { exitCodes } from '../exit-codes.ts';
import { reasonOf } from '../text/reason-of.ts';

/** A script's file: its bytes and what to call it. */
export type ScriptFile = { bytes: Buffer; fileName: string };

/** Name of what comes through a pipe, from the clipboard say. */
const pipedName = 'stdin.txt';

/** A script in which this share of the bytes is question marks has lost its letters on the way. */
const lostShare = 0.3;

/** Refuses what Windows PowerShell makes of Chinese in a pipe. */
function refuseLost(bytes: Buffer): void {
  const letters = bytes.filter((byte) => byte > 0x20);
  const lost = letters.filter((byte) => byte === 0x3f).length;
  if (lost <= letters.length * lostShare) return;
  const params = { count: lost };
  throw new CliProblem({ code: 'cli-pipe-lost', params, exitCode: exitCodes.failed });
}

/** What a stream brings, up to so many bytes: what goes on beyond is not read into memory. */
async function readUpTo(stream: AsyncIterable<Buffer | string>, mostBytes: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of stream) {
    const bytes = typeof part === 'string' ? Buffer.from(part) : part;
    parts.push(bytes);
    length += bytes.length;
    if (length >= mostBytes) break;
  }
  return Buffer.concat(parts);
}

/**
 * The bytes at a path, or those of standard input for `-`; a little more than `mostBytes` at most, so that too many can be
 * told. Throws a CliProblem when they cannot be read.
 */
export async function readBytes(options: {
  path: string;
  cwd: string;
  stdin: AsyncIterable<Buffer | string>;
  mostBytes: number;
}): Promise<ScriptFile> {
  const { path, cwd, stdin, mostBytes } = options;
  if (path === '-') {
    const bytes = await readUpTo(stdin, mostBytes + 1);
    refuseLost(bytes);
    return { bytes, fileName: pipedName };
  }
  try {
    const bytes = await readUpTo(createReadStream(resolve(cwd, path)), mostBytes + 1);
    return { bytes, fileName: basename(path) };
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    const code = isMissing ? 'cli-script-missing' : 'cli-script-unreadable';
    const params = { path, reason: reasonOf(error) };
    throw new CliProblem({ code, params, exitCode: exitCodes.failed });
  }
}
