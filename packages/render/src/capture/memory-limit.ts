import { readFile } from 'node:fs/promises';
import { totalmem } from 'node:os';

/** Where Linux says how much memory this container may use: cgroup version 2, then 1. */
const limitFiles = ['/sys/fs/cgroup/memory.max', '/sys/fs/cgroup/memory/memory.limit_in_bytes'];

/** Bytes of memory this process may use: the computer's, or the container's where that is less. */
export async function memoryLimit(): Promise<number> {
  const texts = await Promise.all(limitFiles.map((path) => readFile(path, 'utf8').catch(() => '')));
  const limits = texts
    .map((text) => Number(text.trim()))
    .filter((bytes) => Number.isFinite(bytes) && bytes > 0);
  return Math.min(totalmem(), ...limits);
}
