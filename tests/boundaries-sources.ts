import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const projectFolder = resolve(fileURLToPath(new URL('..', import.meta.url)));

/** A source file, its path from the project's folder with forward slashes. Samples that only tests use count as tests. */
export type SourceFile = { path: string; text: string; isTest: boolean };

const testFile = /\.test\.tsx?$|^packages\/.*\/sample-[^/]*\.tsx?$/;

/** Reads the TypeScript under a folder of the project; none when the folder is not there. */
export function sourceFiles(folder: string): SourceFile[] {
  const root = join(projectFolder, folder);
  const entries = readdirSync(root, { recursive: true, withFileTypes: true });
  return entries
    .filter(
      (entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.parentPath.includes('node_modules'),
    )
    .map((entry) => {
      const full = join(entry.parentPath, entry.name);
      const path = relative(projectFolder, full).split(sep).join('/');
      return { path, text: readFileSync(full, 'utf8'), isTest: testFile.test(path) };
    });
}

/** Every module a source names: imports, re-exports, dynamic imports and types by `import()`. */
export function importedModules(text: string): string[] {
  const code = text.replace(/^\s*(\/\/|\*|\/\*).*$/gm, '');
  const named = code.matchAll(
    /(?:\bfrom\s*|\bimport\s*\(\s*|^\s*import\s+|\brequire\s*\(\s*)['"]([^'"\n]+)['"]/gm,
  );
  return Array.from(named, (match) => match[1] ?? '').filter((name) => name !== '');
}

/** The package a module belongs to: `@lanmu/content/x` is `@lanmu/content`; `node:fs` stays. */
export function packageOf(module: string): string {
  if (module.startsWith('node:')) return module;
  return module
    .split('/')
    .slice(0, module.startsWith('@') ? 2 : 1)
    .join('/');
}
