import { readIdentity, type Identity } from '../names/read-identity.ts';

/** Longest words for one person, in UTF-16 units (house): four posts with their units are half of it. */
const longestIdentity = 160;

/**
 * Several people with 、 和 与 between, each as `readIdentity` reads one. Names are parted by the same mark as posts: what is
 * no whole identity yet goes on. Empty when what is left at the end is nobody.
 */
export function readIdentities(
  text: string,
  identityOf: (part: string) => Identity | null = (part) => readIdentity(part),
): Identity[] {
  const found: Identity[] = [];
  let open = '';
  for (const part of text.split(/(?<=[、，,；;])|(?=和|与|及)/u)) {
    open += part;
    if (open.length > longestIdentity) return [];
    const identity = identityOf(open.replace(/^[和与及]|[、，,；;]$/gu, ''));
    if (identity === null) continue;
    found.push(identity);
    open = '';
  }
  return open === '' ? found : [];
}
