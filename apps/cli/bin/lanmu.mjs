#!/usr/bin/env node
// The rooms export TypeScript; tsx lets this Node read it, from whatever folder the command is run in.
import { register } from 'tsx/esm/api';

register();
try {
  await import('../src/main.ts');
} catch (error) {
  const { failedStart } = await import('../src/failed-start.ts');
  await failedStart(error);
}
