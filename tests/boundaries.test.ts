import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { expect, test } from 'vitest';
import { importedModules, packageOf, projectFolder, sourceFiles } from './boundaries-sources.ts';
import { rooms } from './boundaries-rooms.ts';

const sources = ['packages', 'apps', 'bench'].flatMap(sourceFiles).filter(({ path }) => /\/src\//.test(path));

function strings(value: unknown): Record<string, string> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function manifest(folder: string): { dependencies: string[]; devDependencies: string[] } {
  const json = strings(JSON.parse(readFileSync(join(projectFolder, folder, 'package.json'), 'utf8')));
  return {
    dependencies: Object.keys(strings(json['dependencies'])),
    devDependencies: Object.keys(strings(json['devDependencies'])),
  };
}

function isListed(name: string, list: readonly string[]): boolean {
  return list.some((entry) => (entry.endsWith('*') ? name.startsWith(entry.slice(0, -1)) : name === entry));
}

test('every package is in the import table', () => {
  const folders = new Set(sources.map(({ path }) => path.slice(0, path.indexOf('/src/'))));
  expect([...folders].toSorted()).toEqual(
    Object.values(rooms)
      .map(({ folder }) => folder)
      .filter((folder) => existsSync(join(projectFolder, folder, 'src')))
      .toSorted(),
  );
});

test('rooms import only what the table allows, one way through the house', () => {
  const strays: string[] = [];
  for (const [own, room] of Object.entries(rooms)) {
    for (const { path, text, isTest } of sources.filter((file) => file.path.startsWith(`${room.folder}/`))) {
      for (const module of importedModules(text)) {
        const name = packageOf(module);
        if (name.startsWith('.')) {
          const depth = path.split('/').length - 1 - room.folder.split('/').length;
          const climbs = module.split('/').filter((part) => part === '..').length;
          if (climbs > depth) strays.push(`${path} leaves its package: ${module}`);
        } else if (name.startsWith('@lanmu/')) {
          if (name === own || !room.rooms.includes(module)) strays.push(`${path} imports ${module}`);
        } else if (!isTest && !isListed(name, room.outside)) {
          strays.push(`${path} imports ${module}`);
        }
      }
    }
  }
  expect(strays).toEqual([]);
});

test('what is imported is declared, and no room declares one it may not import', () => {
  const strays: string[] = [];
  for (const [own, room] of Object.entries(rooms)) {
    const { dependencies, devDependencies } = manifest(room.folder);
    const declared = [...dependencies, ...devDependencies];
    const opened = room.rooms.map(packageOf);
    const allowed = own === '@lanmu/cli' ? [...opened, '@lanmu/studio'] : opened;
    for (const name of declared.filter((each) => each.startsWith('@lanmu/') && !allowed.includes(each))) {
      strays.push(`${own} declares ${name}`);
    }
    for (const { path, text, isTest } of sources.filter((file) => file.path.startsWith(`${room.folder}/`))) {
      for (const name of importedModules(text).map(packageOf)) {
        const isOutside = !name.startsWith('.') && !name.startsWith('node:');
        if (isOutside && !(isTest ? declared : dependencies).includes(name)) {
          strays.push(`${path} imports ${name}, which ${own} does not declare`);
        }
      }
    }
  }
  expect(strays).toEqual([]);
});

/** What plain Node reaches from a file by what it loads, and where that leads out of its room: `path imports module`. */
function reachedFrom(entry: string): { reached: ReadonlySet<string>; outside: string[] } {
  const reached = new Set([entry]);
  const outside: string[] = [];
  for (const path of reached) {
    const text = sources.find((file) => file.path === path)?.text;
    // Types are gone when Node loads a file.
    const loaded = importedModules((text ?? '').replace(/^(?:import|export) type [^;]*;/gm, ''));
    if (text === undefined || !path.endsWith('.ts')) outside.push(path);
    for (const module of loaded) {
      if (module.startsWith('.')) reached.add(posix.join(posix.dirname(path), module));
      else if (!module.startsWith('@lanmu/')) outside.push(`${path} imports ${module}`);
    }
  }
  return { reached, outside };
}

test('the layout door of the graphics loads no React, no font file and nothing else that plain Node cannot', () => {
  const { reached, outside } = reachedFrom(`${rooms['@lanmu/graphics']?.folder}/src/layout.ts`);
  expect(outside).toEqual([]);
  expect(reached.size).toBeGreaterThan(15);
});

test('the plain door of the renderer loads no codecs and no browser, only what Node brings', () => {
  const { reached, outside } = reachedFrom(`${rooms['@lanmu/render']?.folder}/src/plain.ts`);
  expect(outside.filter((line) => !/ imports node:/.test(line))).toEqual([]);
  expect(reached.size).toBeGreaterThan(5);
});

test('only Segment.tsx reads the frame number, and only the studio registers a root', () => {
  const reading = sources.filter(({ text }) => /\buseCurrentFrame\b/.test(text)).map(({ path }) => path);
  expect(reading.filter((path) => !path.endsWith('apps/studio/src/Segment.tsx'))).toEqual([]);
  const registering = sources.filter(({ text }) => /\bregisterRoot\s*\(/.test(text)).map(({ path }) => path);
  expect(registering.filter((path) => path !== 'apps/studio/src/index.ts')).toEqual([]);
});

test('no clock, no chance and no network on the way to pixels', () => {
  const pure = /^(packages\/(content|typeset|timeline|graphics)|apps\/studio)\//;
  const forbidden = /\bMath\.random\b|\bDate\.now\b|\bnew Date\b|\bperformance\.now\b|\bfetch\s*\(/;
  const strays = sources.filter(
    ({ path, text, isTest }) => pure.test(path) && !isTest && forbidden.test(text),
  );
  expect(strays.map(({ path }) => path)).toEqual([]);
});

test('doors list names by hand: no default exports, no export *', () => {
  const strays = sources.filter(({ text }) => /^export default\b|^export \*/m.test(text));
  expect(strays.map(({ path }) => path)).toEqual([]);
});

test('every exported name has a doc comment', () => {
  const declaration =
    /^export (?:declare )?(?:abstract )?(?:async )?(?:function\*?|const|class|type|interface) (\w+)/;
  const bare = sources
    .filter(({ isTest }) => !isTest)
    .flatMap(({ path, text }) => {
      const lines = text.split('\n');
      return lines.flatMap((line, i) => {
        const name = declaration.exec(line)?.[1];
        const isDocumented = (lines[i - 1] ?? '').trimEnd().endsWith('*/');
        return name === undefined || isDocumented ? [] : [`${path}: ${name}`];
      });
    });
  expect(bare).toEqual([]);
});

test('no file is longer than 300 lines, and the median is under 60', () => {
  const lengths = sources.map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }));
  expect(lengths.filter(({ lines }) => lines > 300)).toEqual([]);
  const ordered = lengths.map(({ lines }) => lines).toSorted((a, b) => a - b);
  expect(ordered[Math.floor(ordered.length / 2)]).toBeLessThan(60);
});

test('one version of Remotion everywhere, and of zod, which is the one that Remotion checks for', () => {
  const lockfile = readFileSync(join(projectFolder, 'pnpm-lock.yaml'), 'utf8');
  const versionsOf = (name: RegExp): string[] => {
    const entry = new RegExp(`^  '?(?:${name.source})@(\\d[^:'(]*)'?:$`, 'gm');
    return [...new Set(Array.from(lockfile.matchAll(entry), (match) => match[1] ?? ''))];
  };
  expect(versionsOf(/remotion|@remotion\/(?!licensing)[\w-]+/)).toHaveLength(1);
  // The Studio depends on one exact zod; a second version in the lockfile would be ours, and differ from it.
  expect(versionsOf(/zod/)).toHaveLength(1);
});

test('the scan sees what it is meant to see', () => {
  const text = [
    "import { a } from '@lanmu/content';",
    "import type { B } from 'remotion';",
    "import 'side-effect';",
    "export { c } from './c.ts';",
    "const d = await import('@remotion/renderer');",
    'export {',
    '  e,',
    "} from 'node:fs';",
    " * from 'a-comment'",
  ].join('\n');
  expect(importedModules(text)).toEqual([
    '@lanmu/content',
    'remotion',
    'side-effect',
    './c.ts',
    '@remotion/renderer',
    'node:fs',
  ]);
  expect(packageOf('@lanmu/studio/entry')).toBe('@lanmu/studio');
});

test('no layout asks a dictionary where a line may break: a cue carries the places', () => {
  const dictionary = /\b(?:lineBreaks|splitCaptions|Segmenter)\b/;
  const strays = sources.filter(
    ({ path, text, isTest }) => path.startsWith('packages/graphics/') && !isTest && dictionary.test(text),
  );
  expect(strays.map(({ path }) => path)).toEqual([]);
});
