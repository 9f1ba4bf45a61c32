import { existsSync } from 'node:fs';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, type TestContext } from 'vitest';
import { briefInterview } from './brief-interview.ts';
import { childProcesses } from './child-processes.ts';
import { lanmu, isDrawing, startLanmu, type LanmuRun } from './cli-run.ts';
import { killOnTheWay, type Victim } from './kill-on-the-way.ts';
import { stillRunning, workOf } from './left-behind.ts';
import { seededRandom } from './seeded-random.ts';
import { smallDisk, type SmallDisk } from './small-disk.ts';

/** How many times something is killed; the long run by hand is LANMU_FAULT_ROUNDS=20. */
const rounds = Number(process.env['LANMU_FAULT_ROUNDS'] ?? 3);
const victims: readonly Victim[] = ['command', 'browser', 'page'];
const isLinux = process.platform === 'linux';

type Id = 'brief' | 'other';

let cwd = '';
/** What an undisturbed run makes, how long it takes, and how many pictures both have between them. */
let undisturbed: { files: Record<Id, Buffer>; elapsedMs: number; pictures: number };

const render = (args: readonly string[], store: string): Promise<LanmuRun> =>
  lanmu(['render', ...args, '--store', store], { cwd });

async function file(out: string, id: Id): Promise<Buffer> {
  return readFile(join(cwd, out, `${id}.mp4`));
}

async function isWhole(out: string, id: Id): Promise<boolean> {
  return (await file(out, id)).equals(undisturbed.files[id]);
}

/** How many pictures the one file of a batch has, and how many of them were drawn. */
async function pictures(out: string): Promise<{ count: number; drawn: number }> {
  const manifest = JSON.parse(await readFile(join(cwd, out, 'manifest.json'), 'utf8')) as {
    items: [{ pictures: { count: number; drawn: number } }];
  };
  return manifest.items[0].pictures;
}

/** What nobody needs any more and is still in a store: half-made entries and claims. */
async function strayIn(store: string): Promise<string[]> {
  const entries = await readdir(join(cwd, store), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && (/\.part$/.test(entry.name) || entry.parentPath.endsWith('claims')))
    .map(({ name }) => name);
}

/** Copies about half of the pictures that an undisturbed run left to another store, and nothing that was encoded. */
async function fillHalf(store: string): Promise<void> {
  await cp(join(cwd, 'whole store'), join(cwd, store), {
    recursive: true,
    filter: (path) => !/[\\/](groups[\\/].*|pictures[\\/][89a-f].)$/.test(path),
  });
}

/** A small disk at a folder of the test, gone when the test is; skips the test where none can be had. */
async function diskAt(folder: string, size: string, context: TestContext): Promise<SmallDisk> {
  const disk = await smallDisk(join(cwd, folder), size);
  if (typeof disk === 'string') return context.skip(disk);
  context.onTestFinished(() => disk.remove());
  return disk;
}

beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'lanmu-faults-'));
  for (const id of ['brief', 'other'] as const) {
    await writeFile(join(cwd, `${id}.json`), JSON.stringify(briefInterview(id)));
  }
  const startedAt = performance.now();
  for (const id of ['brief', 'other'] as const) {
    const { exitCode, stderr } = await render([`./${id}.json`, '--out', `undisturbed ${id}`], 'whole store');
    expect(exitCode, stderr).toBe(0);
    if (id === 'brief')
      undisturbed = { files: {} as never, elapsedMs: performance.now() - startedAt, pictures: 0 };
    undisturbed.files[id] = await file(`undisturbed ${id}`, id);
    undisturbed.pictures += (await pictures(`undisturbed ${id}`)).drawn;
  }
}, 300_000);
afterAll(() => rm(cwd, { recursive: true, force: true }));

test.runIf(isLinux)(
  'a page killed as it comes up, its fonts not there yet, is replaced within the minute',
  async () => {
    const startedAt = performance.now();
    const { isKilled, exitCode } = await killOnTheWay({
      args: ['render', './brief.json', '--out', 'early', '--store', 'store of early'],
      cwd,
      env: {},
      victim: 'page',
      delayMs: 0,
    });
    expect({ isKilled, exitCode }).toEqual({ isKilled: true, exitCode: 0 });
    expect(await isWhole('early', 'brief')).toBe(true);
    expect(performance.now() - startedAt).toBeLessThan(60_000);
  },
  150_000,
);

test.runIf(isLinux)(
  `killed ${rounds} times at any moment (command, browser, page), a render is resumed to the very same file`,
  async () => {
    const random = seededRandom(Number(process.env['LANMU_FAULT_SEED'] ?? 3));
    for (let round = 0; round < rounds; round += 1) {
      const victim = victims[round % victims.length] ?? 'command';
      const out = `round ${round}`;
      const store = `store of round ${round}`;
      const processIds: number[] = [];
      let killed = null;
      // A moment after the end kills nothing: then an earlier one is tried.
      for (let latest = 0.95; killed?.isKilled !== true && latest > 0.2; latest *= 0.7) {
        await rm(join(cwd, store), { recursive: true, force: true });
        await rm(join(cwd, out), { recursive: true, force: true });
        killed = await killOnTheWay({
          args: ['render', './brief.json', '--out', out, '--store', store],
          cwd,
          env: {},
          victim,
          delayMs: random() * latest * undisturbed.elapsedMs,
        });
        processIds.push(killed.processId);
      }
      const what = `round ${round}, ${victim}`;
      expect(killed?.isKilled, what).toBe(true);
      expect(await stillRunning(killed?.children ?? []), what).toEqual([]);
      // The name is there for a whole file only, whatever was killed.
      if (existsSync(join(cwd, out, 'brief.mp4'))) expect(await isWhole(out, 'brief'), what).toBe(true);
      if (victim === 'command') expect(killed?.exitCode, what).toBe(null);
      else expect(killed?.exitCode, `${what}: ${killed?.stderr}`).toBe(0);
      // One that was killed before it wrote down what it makes has nothing to resume.
      const isBegun = existsSync(join(cwd, out, 'manifest.json'));
      const { processId, ended } = startLanmu(
        ['render', ...(isBegun ? [] : ['./brief.json']), '--resume', '--out', out, '--store', store],
        { cwd },
      );
      processIds.push(processId);
      const { exitCode, stderr } = await ended;
      expect(exitCode, `${what}: ${stderr}`).toBe(0);
      expect(stderr, what).not.toMatch(/damaged/);
      expect(await isWhole(out, 'brief'), what).toBe(true);
      expect((await readdir(join(cwd, out))).toSorted(), what).toEqual(['brief.mp4', 'manifest.json']);
      expect(await strayIn(store), what).toEqual([]);
      for (const id of processIds) expect(await workOf(id), what).toEqual([]);
      await rm(join(cwd, store), { recursive: true, force: true });
    }
  },
  120_000 + rounds * 60_000,
);

test.runIf(isLinux)(
  'a store on a full disk is done without, which is told, and is sound once there is room',
  async (context) => {
    const disk = await diskAt('small store', '6m', context);
    // First there is no room for so much as a folder, then not for all pictures.
    await disk.change('nr_inodes=1');
    const none = await render(['./brief.json', '--out', 'no store'], 'small store');
    expect(none.exitCode, none.stderr).toBe(0);
    expect(none.stderr).toMatch(/^The disk of the store of pictures at .*small store is full/m);
    expect(await isWhole('no store', 'brief')).toBe(true);
    await disk.change('nr_inodes=10000');
    const full = await render(['./brief.json', '--out', 'no store', '--force'], 'small store');
    expect(full.exitCode, full.stderr).toBe(0);
    expect(full.stderr.match(/The disk of the store of pictures at .*small store is full/g)).toHaveLength(1);
    expect(await isWhole('no store', 'brief')).toBe(true);
    expect(await strayIn('small store')).toEqual([]);
    await disk.change('size=400m');
    const { exitCode, stderr } = await render(
      ['./brief.json', '--out', 'no store', '--force'],
      'small store',
    );
    expect(exitCode, stderr).toBe(0);
    expect(stderr).not.toMatch(/damaged|full/);
    expect(await isWhole('no store', 'brief')).toBe(true);
    const { count, drawn } = await pictures('no store');
    // What was kept before the disk was full is used.
    expect(drawn).toBeLessThan(count);
  },
  300_000,
);

test.runIf(isLinux)(
  'an output folder on a full disk gets no half file, and the whole one once there is room',
  async (context) => {
    const disk = await diskAt('small out', '2m', context);
    // First not a byte is free, then not enough for the file.
    const filler = join(cwd, 'small out', 'filler');
    await writeFile(filler, Buffer.alloc(4 * 2 ** 20)).catch(() => {});
    const none = await render(['./brief.json', '--out', 'small out'], 'whole store');
    expect(none.exitCode, none.stderr).toBe(3);
    expect(none.stderr).toMatch(/^Error: The disk is full at .*small out.*\n$/m);
    expect(await readdir(join(cwd, 'small out'))).toEqual(['filler']);
    await rm(filler);
    const full = await render(['./brief.json', '--out', 'small out'], 'whole store');
    expect(full.exitCode).toBe(3);
    expect(full.stderr).toMatch(/^Error: The disk is full at .*small out.*\n$/m);
    expect(await readdir(join(cwd, 'small out'))).toEqual(['manifest.json']);
    await disk.change('size=64m');
    const { exitCode, stderr } = await render(['--resume', '--out', 'small out'], 'whole store');
    expect(exitCode, stderr).toBe(0);
    expect(await isWhole('small out', 'brief')).toBe(true);
  },
  300_000,
);

test.runIf(isLinux)(
  'a store that cannot be written is used as far as it goes, and that is said',
  async (context) => {
    const disk = await diskAt('sealed store', '400m', context);
    await fillHalf('sealed store');
    await disk.change('ro');
    const before = (await readdir(join(cwd, 'sealed store'), { recursive: true })).toSorted();
    const { exitCode, stderr } = await render(['./brief.json', '--out', 'unsealed'], 'sealed store');
    expect(exitCode, stderr).toBe(0);
    expect(stderr).toMatch(/The store of pictures at .*sealed store cannot be written/);
    expect(await isWhole('unsealed', 'brief')).toBe(true);
    const { count, drawn } = await pictures('unsealed');
    expect(drawn).toBeGreaterThan(0);
    expect(drawn).toBeLessThan(count);
    expect((await readdir(join(cwd, 'sealed store'), { recursive: true })).toSorted()).toEqual(before);
  },
  300_000,
);

test('two renders at once share a store: both files are right and nothing is drawn twice', async () => {
  const ids = ['brief', 'other'] as const;
  const runs = await Promise.all(
    ids.map((id) => render([`./${id}.json`, '--out', `shared ${id}`], 'shared store')),
  );
  for (const { exitCode, stderr } of runs) expect(exitCode, stderr).toBe(0);
  for (const id of ids) expect(await isWhole(`shared ${id}`, id), id).toBe(true);
  const [brief, other] = [await pictures('shared brief'), await pictures('shared other')];
  expect(brief.drawn + other.drawn).toBe(undisturbed.pictures);
  // They were at it at once: neither came when the other was done.
  expect(Math.min(brief.drawn, other.drawn)).toBeGreaterThan(undisturbed.pictures - brief.count);
  expect(await strayIn('shared store')).toEqual([]);
}, 300_000);

test('a second batch into a folder is refused by the number of the first, which is whole', async () => {
  const args = ['render', './brief.json', '--out', 'one folder', '--store', 'store of one folder'];
  await fillHalf('store of one folder');
  const first = startLanmu(args, { cwd });
  await first.saysOnStderr(isDrawing);
  const children = isLinux ? await childProcesses(first.processId) : [];
  const second = await render(['./other.json', '--out', 'one folder'], 'whole store');
  expect(second.exitCode).toBe(1);
  expect(second.stderr).toMatch(new RegExp(`one folder is in use: process ${first.processId} `));
  const { exitCode, stderr } = await first.ended;
  expect(exitCode, stderr).toBe(0);
  expect(await isWhole('one folder', 'brief')).toBe(true);
  expect((await readdir(join(cwd, 'one folder'))).toSorted()).toEqual(['brief.mp4', 'manifest.json']);
  expect(await stillRunning(children)).toEqual([]);
}, 300_000);
