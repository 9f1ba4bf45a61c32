import type { z } from 'zod';
import type { Finding } from './finding.ts';
import { foundValue } from './found-value.ts';
import { reservedNamePattern } from './identifier.ts';
import { printPath } from './print-path.ts';

const expectedTypes: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'number',
  int: 'whole-number',
  array: 'list',
  object: 'fields',
  record: 'fields',
};

type Expectation = { expected: string; limit?: number; options?: string };

/** What a schema wanted, in the terms the words of `document-invalid` know. */
function expectationOf(issue: z.core.$ZodIssue): Expectation {
  switch (issue.code) {
    case 'invalid_type':
      return { expected: expectedTypes[issue.expected] ?? issue.expected };
    case 'too_small':
      if (issue.origin === 'string') return { expected: 'text-not-empty' };
      if (issue.origin === 'array') return { expected: 'list-not-empty' };
      return { expected: 'number-at-least', limit: Number(issue.minimum) };
    case 'too_big':
      if (issue.origin === 'string') return { expected: 'text-at-most', limit: Number(issue.maximum) };
      if (issue.origin === 'array') return { expected: 'list-at-most', limit: Number(issue.maximum) };
      return { expected: 'number-at-most', limit: Number(issue.maximum) };
    case 'invalid_format':
      return { expected: issue.pattern === String(reservedNamePattern) ? 'identifier-free' : 'identifier' };
    case 'invalid_value':
      return { expected: 'one-of', options: issue.values.map(String).join(', ') };
    case 'invalid_union':
      return {
        expected: 'one-of',
        options: 'options' in issue ? (issue.options ?? []).map(String).join(', ') : '',
      };
    default:
      return { expected: issue.code };
  }
}

function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (node, key) => (typeof node === 'object' && node !== null ? Reflect.get(node, key) : undefined),
    json,
  );
}

/** What a schema holds against a document, one finding for each place; `fileName` opens every `where`. */
export function schemaFindings(options: { error: z.ZodError; json: unknown; fileName: string }): Finding[] {
  const { error, json, fileName } = options;
  const findingAt = (path: readonly PropertyKey[], expectation: Expectation): Finding => {
    const value = valueAt(json, path);
    const printed = printPath({ document: json, path });
    return {
      code: 'document-invalid',
      severity: 'error',
      where: printed === '' ? fileName : `${fileName}: ${printed}`,
      params: {
        ...expectation,
        found: foundValue(value),
        ...(typeof value === 'string' ? { foundChars: Array.from(value).length } : {}),
        field: String(path.findLast((key) => typeof key === 'string') ?? ''),
      },
    };
  };
  return error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => findingAt([...issue.path, key], { expected: 'known-field' }))
      : [findingAt(issue.path, expectationOf(issue))],
  );
}
