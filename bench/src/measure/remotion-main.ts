import { readFile, writeFile } from 'node:fs/promises';
import { basename, delimiter, join } from 'node:path';
import { bundle } from '@remotion/bundler';
import { makeCancelSignal, renderMedia, selectComposition } from '@remotion/renderer';
import type { RemotionRun } from '../figures/remotion-run.ts';
import { studioFolder } from '../project.ts';
import type { RemotionOrder } from './remotion-order.ts';

async function render(serveUrl: string, order: NonNullable<RemotionOrder['render']>): Promise<RemotionRun> {
  const { timelinePath, outPath, inFrame, outFrame, concurrency, browserPath, libraryDir } = order;
  if (libraryDir !== null) {
    process.env['LD_LIBRARY_PATH'] = [libraryDir, process.env['LD_LIBRARY_PATH']]
      .filter(Boolean)
      .join(delimiter);
  }
  const { cancelSignal, cancel } = makeCancelSignal();
  process.on('SIGINT', cancel);
  const shared = {
    serveUrl,
    inputProps: { timeline: JSON.parse(await readFile(timelinePath, 'utf8')), guides: false },
    browserExecutable: browserPath,
    chromeMode: /headless[-_]shell/i.test(basename(browserPath)) ? 'headless-shell' : 'chrome-for-testing',
    logLevel: 'error',
  } as const;
  const composition = await selectComposition({ ...shared, id: 'lanmu-segment' });
  const startedAt = performance.now();
  const since = (): number => (performance.now() - startedAt) / 1000;
  let start: { seconds: number; frames: number } | null = null;
  await renderMedia({
    ...shared,
    composition,
    codec: 'h264',
    outputLocation: outPath,
    frameRange: [inFrame, outFrame - 1],
    concurrency,
    cancelSignal,
    onProgress: ({ renderedFrames }) => {
      if (start === null && renderedFrames > 0) start = { seconds: since(), frames: renderedFrames };
    },
  });
  const seconds = since();
  const { seconds: startSeconds, frames: startFrames } = start ?? { seconds: 0, frames: 0 };
  return { concurrency, frames: outFrame - inFrame, seconds, startSeconds, startFrames };
}

const [orderPath = '', answerPath = ''] = process.argv.slice(2);
const order: RemotionOrder = JSON.parse(await readFile(orderPath, 'utf8'));
if (order.render === null) {
  await bundle({
    entryPoint: join(studioFolder, 'src', 'index.ts'),
    rootDir: studioFolder,
    outDir: order.bundle,
    enableCaching: false,
  });
} else {
  await writeFile(answerPath, JSON.stringify(await render(order.bundle, order.render)));
}
