/** Remotion puts what the command line told it here. */
declare const process: { readonly env: Readonly<Record<string, string | undefined>> };

/** Half-open runs of code points, from `gap.length` pairs in base 36. */
function unpacked(packed: string): { start: number; end: number }[] {
  let at = 0;
  return packed.split(' ').map((run) => {
    const [gap = '', length = ''] = run.split('.');
    const start = at + Number.parseInt(gap, 36);
    at = start + Number.parseInt(length, 36);
    return { start, end: at };
  });
}

const packed = process.env['REMOTION_LANMU_STAND_INS'] ?? '';
const runs = packed === '' ? [] : unpacked(packed);

/** Whether the configured font stands in for a character that the bundled ones lack. */
export function standsIn(character: string): boolean {
  const codePoint = character.codePointAt(0) ?? 0;
  return runs.some(({ start, end }) => codePoint >= start && codePoint < end);
}
