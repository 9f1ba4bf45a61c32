import { writeFileSync } from 'node:fs';

// Loaded before a program by `--import`: says at its end how much memory it took at most, in kilobytes.
process.on('exit', () => {
  writeFileSync(process.env.PEAK_MEMORY_FILE, String(process.resourceUsage().maxRSS));
});
