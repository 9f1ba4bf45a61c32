import { defineCommand } from '../command.ts';
import { checkBrowser } from '../doctor/check-browser.ts';
import { checkCodecs } from '../doctor/check-codecs.ts';
import { checkFallback } from '../doctor/check-fallback.ts';
import { checkFonts } from '../doctor/check-fonts.ts';
import { checkInstallation } from '../doctor/check-installation.ts';
import { checkMemory } from '../doctor/check-memory.ts';
import { checkNode } from '../doctor/check-node.ts';
import { checkOut } from '../doctor/check-out.ts';
import type { DoctorCheck } from '../doctor/doctor-check.ts';
import { exitCodes } from '../exit-codes.ts';
import { displayWidth, padToWidth } from '../text/display-width.ts';

const checks: readonly DoctorCheck[] = [
  checkNode,
  checkInstallation,
  checkBrowser,
  checkFonts,
  checkFallback,
  checkCodecs,
  checkMemory,
  checkOut,
];

const marks = { fine: '✓', doubtful: '!', blocking: '✗' } as const;

/** `lanmu doctor`: what rendering needs on this computer, and what to do about what is missing. */
export const doctorCommand = defineCommand({
  name: 'doctor',
  words: 'cli-help-doctor',
  args: [],
  options: [],
  examples: ['lanmu doctor'],
  run: async ({ context }) => {
    const { say } = context;
    const results = await Promise.all(
      checks.map(async ({ id, label, look }) => ({ id, label: say(label), ...(await look(context)) })),
    );
    const width = Math.max(...results.map(({ label }) => displayWidth(label)));
    const lines = results.map(
      ({ state, label, message }) => `${marks[state]} ${padToWidth(label, width)}  ${message}`,
    );
    const count = results.filter(({ state }) => state === 'blocking').length;
    const summary = count === 0 ? say('cli-doctor-healthy') : say('cli-doctor-blocked', { count });
    return {
      exitCode: count === 0 ? exitCodes.done : exitCodes.environment,
      report: { checks: results.map(({ label: _label, ...result }) => result) },
      text: [...lines, '', summary].join('\n'),
    };
  },
});
