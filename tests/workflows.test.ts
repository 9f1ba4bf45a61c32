import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lanmu } from './cli-run.ts';
import { workflowFiles, type Workflow, type WorkflowJob, type WorkflowStep } from './workflow-files.ts';

const root = join(import.meta.dirname, '..');
const project = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
  engines: { node: string };
  packageManager: string;
};
const workflows = workflowFiles();

function workflow(name: string): Workflow {
  const found = workflows.get(name);
  if (found === undefined) throw new Error(`There is no workflow ${name}.`);
  return found;
}

function job(name: string, id: string): WorkflowJob {
  const found = workflow(name).jobs[id];
  if (found === undefined) throw new Error(`${name} has no job ${id}.`);
  return found;
}

const steps: [string, WorkflowStep][] = [...workflows].flatMap(([name, { jobs }]) =>
  Object.values(jobs).flatMap((each) => each.steps.map((step): [string, WorkflowStep] => [name, step])),
);
/** Every line that a shell runs. */
const lines = steps.flatMap(([, { run = '' }]) => run.split('\n').map((line) => line.trim()));

/** What `lanmu <command> --help` says. */
async function helpOf(args: readonly string[]): Promise<string> {
  const { exitCode, stdout } = await lanmu([...args, '--help'], { cwd: root });
  expect(exitCode).toBe(0);
  return stdout;
}

test('every script that a workflow runs is one of package.json, and pnpm is the pinned one', () => {
  const scripts = lines.flatMap((line) => {
    const [, name] = /^npm (?:run (?:-s )?)?([\w:-]+)/.exec(line) ?? [];
    return name === undefined ? [] : [name];
  });
  expect(new Set(scripts)).toEqual(new Set(['test', 'lanmu']));
  for (const name of scripts) expect(project.scripts).toHaveProperty([name]);
  const pnpms = lines.flatMap((line) => line.match(/\bpnpm@[\d.]+/g) ?? []);
  expect(new Set(pnpms)).toEqual(new Set([project.packageManager]));
  // Nothing else is run: what is not one of these is the question which of them to run.
  const known = /^(npm test$|npm run -s lanmu -- |npx --yes pnpm@|if git cat-file -e |else$|fi$|$)/;
  expect(lines.filter((line) => !known.test(line))).toEqual([]);
});

test('every command and option of lanmu that a workflow uses is one that help knows', async () => {
  const calls = lines.flatMap((line) => {
    const [, command, rest = ''] = /\blanmu -- (\S+)(.*)$/.exec(line) ?? [];
    return command === undefined ? [] : [{ command, options: rest.match(/(?<=\s)--[\w-]+/g) ?? [] }];
  });
  expect(new Set(calls.map(({ command }) => command))).toEqual(new Set(['render', 'merge']));
  const all = await helpOf([]);
  for (const name of new Set(calls.map(({ command }) => command))) {
    expect(all).toMatch(new RegExp(`^  ${name} `, 'm'));
    const help = await helpOf([name]);
    const options = calls.filter(({ command }) => command === name).flatMap((call) => call.options);
    for (const option of options) expect(help, name).toMatch(new RegExp(`^  ${option}\\b`, 'm'));
  }
});

test('the parts of the matrix are all parts of one batch, each once', () => {
  const parts = job('render.yml', 'render').strategy?.matrix['part'] ?? [];
  expect(parts.length).toBeGreaterThan(1);
  expect(parts).toEqual(parts.map((_, index) => `${index + 1}/${parts.length}`));
  const renders = lines.filter((line) => line.includes('lanmu -- render'));
  expect(renders.length).toBe(2);
  for (const line of renders) expect(line).toContain('--all --shard ${{ matrix.part }}');
});

test('the tests run on Node 20, 22 and 24, the oldest being what package.json asks for', () => {
  const nodes = job('ci.yml', 'test').strategy?.matrix['node'] ?? [];
  expect(nodes).toEqual([20, 22, 24]);
  const [, oldest] = /^>=(\d+)\./.exec(project.engines.node) ?? [];
  expect(Math.min(...nodes.map(Number))).toBe(Number(oldest));
  expect(job('ci.yml', 'test').steps.flatMap(({ run }) => run ?? [])).toEqual(['npm test']);
  expect(job('ci.yml', 'test').steps.at(-1)?.env).toEqual({ LANMU_FAULT_ROUNDS: 20 });
  expect(workflow('ci.yml').concurrency).toMatchObject({ 'cancel-in-progress': true });
  expect(readFileSync(join(root, 'README.md'), 'utf8')).toMatch(/^npm test /m);
});

test('a workflow may only read the repository, names its actions by major version and shows no shell an event', () => {
  expect([...workflows.keys()].toSorted()).toEqual(['ci.yml', 'render.yml']);
  for (const [name, { permissions }] of workflows) expect(permissions, name).toEqual({ contents: 'read' });
  const actions = steps.flatMap(([, { uses }]) => uses ?? []);
  expect(actions.length).toBeGreaterThan(0);
  for (const action of actions) expect(action).toMatch(/^actions\/[a-z-]+@v\d+$/);
  // Text of an event would be run; only what the workflow itself lists may stand in a command.
  const texts = lines.flatMap((line) => line.match(/\$\{\{.*?\}\}/g) ?? []);
  expect(new Set(texts)).toEqual(new Set(['${{ matrix.part }}']));
});

test('the store and the browser are what is cached, and what a part made goes where merge looks for it', () => {
  const render = job('render.yml', 'render').steps;
  const uses = (list: readonly WorkflowStep[], action: string): Record<string, unknown>[] =>
    list.filter((step) => step.uses?.startsWith(`actions/${action}@`)).map((step) => step.with ?? {});
  const [cache] = uses(render, 'cache');
  const store = workflow('render.yml').env?.['LANMU_STORE'];
  expect(String(cache?.['path']).trim().split('\n')).toEqual([store, '.lanmu/browser']);
  const key = String(cache?.['key']);
  expect(key).toContain("hashFiles('pnpm-lock.yaml')");
  expect(key).toContain('github.sha');
  for (const start of String(cache?.['restore-keys']).trim().split('\n')) {
    expect(key.startsWith(start)).toBe(true);
    expect(start).toContain("hashFiles('pnpm-lock.yaml')");
  }
  expect(uses(render, 'checkout')).toMatchObject([{ 'fetch-depth': 0 }]);
  const uploads = uses(render, 'upload-artifact').map(({ path }) => path);
  expect(uploads).toEqual(['out/*.mp4', 'out/manifest-*.json']);
  const merge = job('render.yml', 'merge');
  expect(merge.needs).toBe('render');
  expect(uses(merge.steps, 'download-artifact')).toMatchObject([{ path: 'out', pattern: 'manifest-*' }]);
  expect(merge.steps.flatMap(({ run }) => run ?? []).at(-1)).toBe('npm run -s lanmu -- merge out');
});
