/** Levenshtein distance in characters. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const substituted = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(substituted, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** The `count` candidates most like `text`, nearest first; a shared beginning or inside counts as near. */
export function nearest(text: string, candidates: readonly string[], count: number): string[] {
  const wanted = text.toLowerCase();
  const scored = candidates.map((candidate) => {
    const known = candidate.toLowerCase();
    const contains = wanted.length >= 3 && (known.includes(wanted) || wanted.includes(known));
    return { candidate, score: contains ? 0 : distance(wanted, known) };
  });
  return scored
    .sort((a, b) => a.score - b.score)
    .slice(0, count)
    .map(({ candidate }) => candidate);
}

/** The one candidate near enough to be a slip of the finger, or null. */
export function likelyMeant(text: string, candidates: readonly string[]): string | null {
  const [best] = nearest(text, candidates, 1);
  if (best === undefined) return null;
  const wanted = text.toLowerCase();
  const isPart = wanted.length >= 3 && best.toLowerCase().includes(wanted);
  return isPart || distance(wanted, best.toLowerCase()) <= Math.max(2, text.length / 3) ? best : null;
}
