import { availableParallelism } from 'node:os';
import type { RenderEnvironment } from '../render-environment.ts';
import { chooseTabs } from './choose-tabs.ts';
import { availableMemory } from './available-memory.ts';

/** The pages asked for, or as many as this computer bears. */
export function tabsFor({ tabs }: Pick<RenderEnvironment, 'tabs'>): number {
  return tabs ?? chooseTabs({ cores: availableParallelism(), memoryBytes: availableMemory() });
}
