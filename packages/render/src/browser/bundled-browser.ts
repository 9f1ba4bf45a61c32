import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { chmod, mkdir, readFile, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { extract } from 'tar';
import type { OnProgress } from '../render-progress.ts';
import { cacheProblem } from '../work/cache-problem.ts';
import { browserVersion } from './browser-version.ts';
import { bundledDigests } from './bundled-digests.ts';
import type { FoundBrowser } from './found-browser.ts';
import { unpackOnce } from './unpack-once.ts';

const shellName = 'headless_shell';
const nssName = join('lib', 'libnss3.so');

async function packageVersion(packageFolder: string): Promise<string> {
  const json: unknown = JSON.parse(await readFile(join(packageFolder, 'package.json'), 'utf8'));
  if (typeof json === 'object' && json !== null && 'version' in json && typeof json.version === 'string') {
    return json.version;
  }
  throw new Error('@sparticuz/chromium does not say its version.');
}

/** Unpacks a `.br` file to `path`, telling how many of its bytes were read. Resolves to the SHA-256 of the result. */
async function unpackBrotli(from: string, path: string, onBytes: (read: number) => void): Promise<string> {
  const hash = createHash('sha256');
  let read = 0;
  const counting = new Transform({
    transform: (piece: Buffer, _encoding, done) => {
      read += piece.length;
      onBytes(read);
      done(null, piece);
    },
  });
  const hashing = new Transform({
    transform: (piece: Buffer, _encoding, done) => {
      hash.update(piece);
      done(null, piece);
    },
  });
  await pipeline(
    createReadStream(from),
    counting,
    createBrotliDecompress(),
    hashing,
    createWriteStream(path, { flags: 'wx' }),
  );
  return hash.digest('hex');
}

/**
 * The pinned headless shell inside `@sparticuz/chromium`, unpacked once into `<cacheDir>/browser`, with the package's own
 * NSS libraries where the system has none. Linux on x64 only. Throws RenderProblem `cache-full` or `cache-unwritable`, or an Error that
 * says why it does not start.
 */
export async function bundledBrowser(cacheDir: string, onProgress: OnProgress): Promise<FoundBrowser> {
  // Only its files are used: its own code unpacks into a shared temporary folder under a guessable name.
  const packageFolder = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..');
  const binFolder = join(packageFolder, 'bin');
  const version = await packageVersion(packageFolder);
  const digests = bundledDigests[version];
  if (digests === undefined) throw new Error(`@sparticuz/chromium ${version} has no known digest`);
  const unpackTo = (unpacking: Parameters<typeof unpackOnce>[0]): Promise<void> =>
    unpackOnce(unpacking).catch((error: unknown) => {
      throw cacheProblem(error, cacheDir);
    });
  const folder = join(cacheDir, 'browser', version);
  await unpackTo({
    folder,
    fileName: shellName,
    sha256: digests.shell,
    unpack: async (into) => {
      const packed = join(binFolder, 'chromium.br');
      const { size } = await stat(packed);
      const path = join(into, shellName);
      const sha256 = await unpackBrotli(packed, path, (read) =>
        onProgress({ stage: 'browser', item: null, done: read, total: size }),
      );
      await chmod(path, 0o755);
      return { sha256 };
    },
  });
  const executablePath = join(folder, shellName);
  const found = { executablePath, origin: 'bundled', passedOver: null } as const;
  try {
    return { ...found, version: await browserVersion(executablePath, null), libraryDir: null };
  } catch (error) {
    // The loader names the library it misses; anything else is not cured by bringing NSS along.
    if (!/error while loading shared libraries/.test(error instanceof Error ? error.message : ''))
      throw error;
  }
  const libraries = join(cacheDir, 'browser', `${version}-libraries`);
  await unpackTo({
    folder: libraries,
    fileName: nssName,
    sha256: digests.libraries,
    unpack: async (into) => {
      const archive = join(into, 'libraries.tar');
      const sha256 = await unpackBrotli(join(binFolder, 'al2023.tar.br'), archive, () => {});
      await mkdir(join(into, 'lib'));
      await extract({ file: archive, cwd: into });
      await rm(archive);
      return { sha256 };
    },
  });
  const libraryDir = join(libraries, 'lib');
  return { ...found, version: await browserVersion(executablePath, libraryDir), libraryDir };
}
