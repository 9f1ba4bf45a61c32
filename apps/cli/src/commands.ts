import type { CommandDefinition } from './command.ts';
import { checkCommand } from './commands/check.ts';
import { doctorCommand } from './commands/doctor.ts';
import { importCommand } from './commands/import.ts';
import { listCommand } from './commands/list.ts';
import { mergeCommand } from './commands/merge.ts';
import { newCommand } from './commands/new.ts';
import { renderCommand } from './commands/render.ts';
import { sheetCommand } from './commands/sheet.ts';
import { stillCommand } from './commands/still.ts';
import { studioCommand } from './commands/studio.ts';
import { verifyCommand } from './commands/verify.ts';

/** Every command, in the order help lists them. A new command is one file and one line here. */
export const commands: readonly CommandDefinition[] = [
  importCommand,
  newCommand,
  renderCommand,
  mergeCommand,
  listCommand,
  stillCommand,
  sheetCommand,
  studioCommand,
  checkCommand,
  verifyCommand,
  doctorCommand,
];
