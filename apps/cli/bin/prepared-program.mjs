import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const commandFolder = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const projectFolder = resolve(commandFolder, '..', '..');
const folder = join(projectFolder, '.lanmu', 'program');
const recordPath = join(folder, 'record.json');

/** What a program was made of, besides its sources: another of these is another program. */
const lockFile = join(projectFolder, 'pnpm-lock.yaml');

/** How long a program is kept after its sources have changed. */
const keptMs = 24 * 3_600_000;

/** @returns {[name: string, size: number, mtimeMs: number]} a file as it is now, by its path in the project */
function factsOf(path) {
  const { size, mtimeMs } = statSync(path);
  return [relative(projectFolder, path), size, mtimeMs];
}

/** @returns {string | null} the program made before, if every file it was made of is as it was */
function knownProgram() {
  const { program, sources } = JSON.parse(readFileSync(recordPath, 'utf8'));
  for (const [name, size, mtimeMs] of sources) {
    const found = statSync(join(projectFolder, name));
    if (found.size !== size || found.mtimeMs !== mtimeMs) return null;
  }
  const path = join(folder, program, 'main.js');
  statSync(path);
  return path;
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
    plugins: [asIfApart],
    metafile: true,
    write: false,
    logLevel: 'silent',
  });
  const names = Object.keys(metafile.inputs).map((name) => join(projectFolder, name));
  const sources = [lockFile, fileURLToPath(import.meta.url), ...names].map(factsOf);
  const hash = createHash('sha256');
  for (const { path, contents } of outputFiles) hash.update(`${relative(folder, path)}\n`).update(contents);
  const program = hash.digest('hex').slice(0, 16);
  const part = join(folder, `${process.pid}.part`);
  mkdirSync(part, { recursive: true, mode: 0o700 });
  try {
    writeFileSync(join(part, 'package.json'), '{ "type": "module" }\n');
    for (const { path, contents } of outputFiles) writeFileSync(join(part, relative(folder, path)), contents);
    const made = join(folder, program);
    try {
      renameSync(part, made);
    } catch {
      // Made by another process meanwhile, and the same: it is named by what is in it.
      statSync(join(made, 'main.js'));
    }
    const record = join(folder, `record.${process.pid}.part`);
    writeFileSync(record, JSON.stringify({ program, sources }));
    renameSync(record, recordPath);
    removeOld(program);
    return join(made, 'main.js');
  } finally {
    rmSync(part, { recursive: true, force: true });
  }
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
