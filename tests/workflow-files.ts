import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** A step of a job: what it runs in a shell, or the action it uses. */
export type WorkflowStep = {
  name?: string;
  run?: string;
  uses?: string;
  if?: string;
  env?: Record<string, string>;
  with?: Record<string, unknown>;
};

/** A job, as far as tests look at it. */
export type WorkflowJob = {
  needs?: string;
  if?: string;
  strategy?: { matrix: Record<string, unknown[]> };
  steps: WorkflowStep[];
};

/** A workflow of GitHub Actions. */
export type Workflow = {
  on: Record<string, unknown>;
  permissions?: Record<string, string>;
  concurrency?: Record<string, unknown>;
  env?: Record<string, string>;
  jobs: Record<string, WorkflowJob>;
};

const folder = join(import.meta.dirname, '..', '.github', 'workflows');

/** The project's workflows by the names of their files. */
export function workflowFiles(): ReadonlyMap<string, Workflow> {
  const names = readdirSync(folder).filter((name) => /\.ya?ml$/.test(name));
  return new Map(names.map((name) => [name, parse(readFileSync(join(folder, name), 'utf8')) as Workflow]));
}
