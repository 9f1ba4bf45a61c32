#!/usr/bin/env node
// The rooms export TypeScript; tsx lets this Node read it, from whatever folder the benchmark is run in.
import { register } from 'tsx/esm/api';

register();
await import('../src/main.ts');
