#!/usr/bin/env node
// Plain Remotion, in a process of its own: what Lanmu is compared with.
import { register } from 'tsx/esm/api';

register();
await import('../src/measure/remotion-main.ts');
