import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { turboEnvironment } from '../scripts/run-turbo.mjs';
import { projectFolder } from './boundaries-sources.ts';

test('turbo runs only where it is told to send nothing', () => {
  expect(turboEnvironment).toMatchObject({ TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' });
  const groups = ['packages', 'apps'].flatMap((group) =>
    readdirSync(join(projectFolder, group)).map((name) => join(group, name)),
  );
  const direct = ['.', 'tests', ...groups].flatMap((folder) => {
    const manifest: unknown = JSON.parse(readFileSync(join(projectFolder, folder, 'package.json'), 'utf8'));
    const scripts: Record<string, string> = Reflect.get(Object(manifest), 'scripts') ?? {};
    return Object.entries(scripts).filter(([, command]) => /(^|[\s&|;])(npx |pnpm )?turbo\s/.test(command));
  });
  expect(direct).toEqual([]);
  const scripts = readdirSync(join(projectFolder, 'scripts')).filter((name) => name.endsWith('.mjs'));
  const starting = scripts.filter((name) =>
    readFileSync(join(projectFolder, 'scripts', name), 'utf8').includes("'turbo', 'bin'"),
  );
  expect(starting).toEqual(['run-turbo.mjs']);
});
