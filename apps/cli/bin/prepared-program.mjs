import { createHash } from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const commandFolder = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const projectFolder = resolve(commandFolder, '..', '..');
const folder = join(projectFolder, '.lanmu', 'program');
const recordPath = join(folder, 'record.json');
const mainName = 'main.mjs';

/** What a program was made of, besides its sources: another of these is another program. */
const lockFile = join(projectFolder, 'pnpm-lock.yaml');

/** How long a program is kept after its sources have changed. */
const keptMs = 24 * 3_600_000;

/** @returns {[name: string, size: number, mtimeMs: number]} a file as it is now, by its path in the project */
function factsOf(path) {
  const { size, mtimeMs } = statSync(path);
  return [relative(projectFolder, path), size, mtimeMs];
}

/** @returns {string} SHA-256 in hexadecimal */
function digestOf(bytes) {
  return createHash('sha256').update(bytes).digest('hex');
}

/** @returns {boolean} whether a program is what was written: a power cut may leave files of no length behind */
function isWhole(programFolder, parts) {
  try {
    return parts.every(([name, sha256]) => digestOf(readFileSync(join(programFolder, name))) === sha256);
  } catch {
    return false;
  }
}

/** Where and by what a program was made: packages stand in it by their places on this disk. */
const maker = { projectFolder: realpathSync(projectFolder), node: process.version, recipe: 1 };

/** @returns {string | null} the program made before, if it and every file it was made of are as they were */
function knownProgram() {
  const { made, program, parts, sources } = JSON.parse(readFileSync(recordPath, 'utf8'));
  if (JSON.stringify(made) !== JSON.stringify(maker)) return null;
  for (const [name, size, mtimeMs] of sources) {
    const found = statSync(join(projectFolder, name));
    if (found.size !== size || found.mtimeMs !== mtimeMs) return null;
  }
  return isWhole(join(folder, program), parts) ? join(folder, program, mainName) : null;
}

/** Packages stay where they are; what the rooms ask of `import.meta` is answered as if each file still stood alone. */
const asIfApart = {
  name: 'as-if-apart',
  setup(build) {
    build.onResolve({ filter: /^[^./]/ }, async ({ path, pluginData, ...importer }) => {
      if (pluginData === 'asked' || path.startsWith('node:') || importer.kind === 'entry-point') return null;
      const { kind, resolveDir } = importer;
      const found = await build.resolve(path, { kind, resolveDir, pluginData: 'asked' });
      if (found.errors.length > 0 || found.external || path.startsWith('@lanmu/')) return found;
      return { path: pathToFileURL(found.path).href, external: true };
    });
    build.onLoad({ filter: /[/\\]src[/\\].*\.ts$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      if (!text.includes('import.meta')) return null;
      const contents = text
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href))
        .replaceAll('import.meta.filename', JSON.stringify(path));
      return { contents, loader: 'ts' };
    });
  },
};

/** Removes programs of other sources; one that was made lately may still be running, and load a part of itself. */
function removeOld(current) {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    const isOld = name !== current && Date.now() - statSync(path).mtimeMs > keptMs;
    if (isOld && name !== 'record.json') rmSync(path, { recursive: true, force: true });
  }
}

async function makeProgram() {
  const startedAt = Date.now();
  const { build } = await import('esbuild');
  const { metafile, outputFiles } = await build({
    entryPoints: { main: join(commandFolder, 'src', 'main.ts') },
    absWorkingDir: projectFolder,
    outdir: folder,
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    outExtension: { '.js': '.mjs' },
    plugins: [asIfApart],
    metafile: true,
    write: false,
    logLevel: 'silent',
  });
  const names = Object.keys(metafile.inputs).map((name) => join(projectFolder, name));
  const sources = [lockFile, fileURLToPath(import.meta.url), ...names].map(factsOf);
  const parts = outputFiles.map(({ path, contents }) => [relative(folder, path), digestOf(contents)]);
  const program = digestOf(JSON.stringify(parts)).slice(0, 16);
  const part = join(folder, `${process.pid}.part`);
  mkdirSync(part, { recursive: true, mode: 0o700 });
  try {
    for (const [i, { contents }] of outputFiles.entries()) writeFileSync(join(part, parts[i][0]), contents);
    const made = join(folder, program);
    // It is named by what is in it: one that is there is this one, unless a part of it is damaged.
    if (!isWhole(made, parts)) {
      rmSync(made, { recursive: true, force: true });
      try {
        renameSync(part, made);
      } catch (error) {
        // Made by another process meanwhile.
        if (!isWhole(made, parts)) throw error;
      }
    }
    // What was saved while it was made may be in it or not: such a program is run once.
    if (sources.every(([, , mtimeMs]) => mtimeMs < startedAt)) {
      const record = join(folder, `record.${process.pid}.part`);
      writeFileSync(record, JSON.stringify({ made: maker, program, parts, sources }));
      renameSync(record, recordPath);
    }
    removeOld(program);
    return join(made, mainName);
  } finally {
    rmSync(part, { recursive: true, force: true });
  }
}

/** Has the program made anew next time. */
export function forgetProgram() {
  rmSync(recordPath, { force: true });
}

/**
 * The command line as one program, made of its sources by esbuild when one of them has changed: three hundred files
 * that are each looked for, read and translated take half a second of every command, and longer beside a virus scanner.
 * @returns {Promise<string | null>} its address to import, or null when the sources have to do
 */
export async function preparedProgram() {
  let path = null;
  try {
    path = knownProgram();
  } catch {
    // There is none yet, or a source is gone.
  }
  try {
    return pathToFileURL(path ?? (await makeProgram())).href;
  } catch {
    // A source that does not compile, a folder that cannot be written: reading the sources tells, or does not mind.
    return null;
  }
}
