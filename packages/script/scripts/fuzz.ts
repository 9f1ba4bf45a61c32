import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { checkInput } from './fuzz/check-input.ts';
import { makeInput } from './fuzz/make-input.ts';
import { Random } from './fuzz/random.ts';
import { shrinkInput } from './fuzz/shrink-input.ts';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    seed: { type: 'string' },
    from: { type: 'string', default: '0' },
  },
});
const minutes = Number(values.minutes);
const seed = values.seed === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(values.seed);
const from = Number(values.from);
if (![minutes, seed, from].every(Number.isFinite)) {
  console.error('Usage: pnpm fuzz --minutes 10 --seed 1 --from 0');
  process.exit(2);
}

const seedScript = await readFile(
  new URL('../../content/library/dangjian-funeng/source/000_9bc68531ab82b23a.txt', import.meta.url),
);
const begun = new Date();
const tally = new Map<string, { read: number; refused: number; slowest: number }>();
let failure: string | null = null;
let count = 0;
for (; failure === null && Date.now() - begun.getTime() < minutes * 60_000; count += 1) {
  // Each input has a seed of its own, so that one that failed is made again without those before it.
  const random = new Random(Math.imul(seed, 0x9e3779b1) + from + count);
  const input = makeInput(random, seedScript);
  const outcome = checkInput(input);
  const row = tally.get(input.kind) ?? { read: 0, refused: 0, slowest: 0 };
  tally.set(input.kind, row);
  if (outcome.isRead) row.read += 1;
  else row.refused += 1;
  row.slowest = Math.max(row.slowest, outcome.milliseconds);
  if (outcome.broken.length === 0) continue;
  const smallest = shrinkInput(input);
  const broken = checkInput(smallest).broken;
  failure = [
    `Broken by ${input.kind}: ${(broken.length > 0 ? broken : outcome.broken).join('; ').slice(0, 500)}`,
    `Again: pnpm fuzz --seed ${seed} --from ${from + count}`,
    `Smallest input, ${smallest.fileName}, ${smallest.bytes.length} bytes, as text and in base64:`,
    JSON.stringify(new TextDecoder().decode(smallest.bytes.subarray(0, 2000))),
    Buffer.from(smallest.bytes.subarray(0, 4000)).toString('base64'),
  ].join('\n');
}

const rows = [...tally].toSorted(([a], [b]) => (a < b ? -1 : 1));
const peakMegabytes = Math.round(process.resourceUsage().maxRSS / 1024);
const report = [
  '# Last run of the fuzzer',
  '',
  `\`pnpm fuzz --minutes ${minutes} --seed ${seed}${from === 0 ? '' : ` --from ${from}`}\`, begun ${begun.toISOString()}, Node ${process.version}.`,
  '',
  failure === null
    ? `${count} inputs, none broke a law. Peak memory ${peakMegabytes} MB.`
    : `Input ${count} broke a law.\n\n\`\`\`text\n${failure}\n\`\`\``,
  '',
  '| Input | Read | Refused | Slowest, ms |',
  '|---|---|---|---|',
  ...rows.map(
    ([kind, { read, refused, slowest }]) => `| ${kind} | ${read} | ${refused} | ${Math.round(slowest)} |`,
  ),
  '',
].join('\n');
await writeFile(new URL('fuzz-result.md', import.meta.url), report);
console.log(failure ?? report);
process.exitCode = failure === null ? 0 : 1;
