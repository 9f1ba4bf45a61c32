// pnpm typecheck, unit, lint, verify: turbo with what it must always run with. node scripts/turbo.mjs run test
import { runTurbo } from './run-turbo.mjs';

process.exitCode = await runTurbo(process.argv.slice(2));
