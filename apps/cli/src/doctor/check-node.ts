import type { DoctorCheck } from './doctor-check.ts';

/** Node 20.19 or newer: what Remotion, the linter and pnpm share (anchors §5). */
export const checkNode: DoctorCheck = {
  id: 'node',
  label: 'cli-doctor-node',
  look: async ({ say }) => {
    const version = process.versions.node;
    const [major = 0, minor = 0] = version.split('.').map(Number);
    const isNewEnough = major > 20 || (major === 20 && minor >= 19);
    return {
      state: isNewEnough ? 'fine' : 'blocking',
      message: isNewEnough ? version : say('cli-doctor-node-old', { version }),
      facts: { version },
    };
  },
};
