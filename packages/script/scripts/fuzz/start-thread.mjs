import { register } from 'tsx/esm/api';

// A thread does not read TypeScript by itself, also where the program that began it does.
register();
await import('./fuzz-thread.ts');
