import { afterEach, beforeEach, expect, test, vi } from 'vitest';

beforeEach(() => vi.resetModules());
afterEach(() => vi.unstubAllEnvs());

async function told(): Promise<string[]> {
  const { library } = await import('@lanmu/content');
  const { format1080p25 } = await import('@lanmu/timeline');
  const { examineInterview } = await import('./examine-interview.ts');
  const [first] = library.interviews;
  if (first === undefined) throw new Error('The library is empty.');
  const { findings } = examineInterview({ ...first, headline: '讲好𠮷祥𠮸话' }, format1080p25);
  const all = findings.flatMap(({ code, severity, params }) =>
    /font|glyph/.test(code) ? [`${severity} ${code} ${params['character']}`] : [],
  );
  return [...new Set(all)];
}

test('beside the picture a character that the configured font draws is told and let pass, as on the command line', async () => {
  expect(await told()).toEqual(['error character-without-glyph 𠮷', 'error character-without-glyph 𠮸']);
  vi.resetModules();
  const { packRuns, runsOf } = await import('@lanmu/typeset');
  const { studioVariables } = await import('@lanmu/timeline');
  const added = Array.from('𠀋𠮷', (character) => character.codePointAt(0) ?? 0);
  vi.stubEnv(studioVariables.standIns, packRuns(runsOf(added)));
  expect(await told()).toEqual(['info character-in-fallback-font 𠮷', 'error character-without-glyph 𠮸']);
});
