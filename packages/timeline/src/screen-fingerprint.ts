import type { Screen } from './screen.ts';

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${fields.map(([name, field]) => `${JSON.stringify(name)}:${canonical(field)}`).join(',')}}`;
  }
  return JSON.stringify(value);
}

/**
 * The screen as one canonical string: equal strings are equal pictures, whatever the order of keys [T6].
 * It is the whole content rather than a digest, so that two screens can never be taken for one another.
 */
export function screenFingerprint(screen: Screen): string {
  return canonical(screen);
}
