import { availableParallelism, totalmem } from 'node:os';
import { availableMemory } from '@lanmu/render/plain';
import type { DoctorCheck } from './doctor-check.ts';

const bytesInGb = 1e9;

/** What a browser with one page and the encoder take together, roughly; less than this swaps. */
const comfortableGb = 2;

/** Memory and processors, which decide how many pages draw at once. */
export const checkMemory: DoctorCheck = {
  id: 'memory',
  label: 'cli-doctor-memory',
  look: async ({ say }) => {
    // A container's limit, where there is one, is what counts; zero or undefined means there is none.
    const limit = process.constrainedMemory?.() || Number.POSITIVE_INFINITY;
    const total = Math.min(totalmem(), limit) / bytesInGb;
    const free = availableMemory() / bytesInGb;
    const params = { freeGb: free.toFixed(1), totalGb: total.toFixed(1), cpus: availableParallelism() };
    return free < comfortableGb
      ? { state: 'doubtful', message: say('cli-doctor-memory-low', params), facts: params }
      : { state: 'fine', message: say('cli-doctor-memory-room', params), facts: params };
  },
};
