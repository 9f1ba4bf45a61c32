import { availableParallelism } from 'node:os';
import type { RenderEnvironment } from '../render-environment.ts';
import { chooseTabs } from './choose-tabs.ts';
import { memoryLimit } from './memory-limit.ts';

/** The pages asked for, or as many as this computer bears. */
export async function tabsFor({ tabs }: Pick<RenderEnvironment, 'tabs'>): Promise<number> {
  return tabs ?? chooseTabs({ cores: availableParallelism(), memoryBytes: await memoryLimit() });
}
