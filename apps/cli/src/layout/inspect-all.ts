import type { CliContext } from '../cli-context.ts';
import type { Examined } from '../productions/examine-production.ts';
import { namedFindings } from '../productions/named-findings.ts';
import { withProgress } from '../progress/with-progress.ts';
import { cacheFolder, pageEntry, studioEntry } from '../workspace-paths.ts';
import { inspectLayout, type InspectedLayout } from './inspect-layout.ts';

/** Looks at everything that could be compiled in the browser that draws. Throws like {@link inspectLayout}. */
export async function inspectAll(
  examined: readonly Examined[],
  folder: string,
  context: CliContext,
): Promise<InspectedLayout> {
  const all: InspectedLayout = { findings: [], frames: 0 };
  for (const { production, compiled, logos } of examined) {
    if (compiled === null) continue;
    const { column, interviews } = production;
    const { findings, frames } = await withProgress(context, (onProgress) =>
      inspectLayout({
        timeline: compiled,
        logos,
        documents: { column, interviews },
        folder,
        settings: {
          studioEntry: studioEntry(),
          pageEntry: pageEntry(),
          cacheDir: cacheFolder,
          tabs: 1,
          signal: context.signal,
          onProgress,
        },
      }),
    );
    all.findings.push(...namedFindings(findings, production));
    all.frames += frames;
  }
  return all;
}
