/** Scripts of several interviews put under each other to so many bytes, each time with other headlines; for tests and measuring. */
export function sampleLongScript(script: string, bytes: number): string {
  const copies: string[] = [];
  for (let left = bytes; left > 0; left -= Buffer.byteLength(copies.at(-1) ?? '')) {
    const edition = `（之${copies.length + 1}）`;
    copies.push(`${script.replace(/\n+——专访/gu, `${edition}$&`).trim()}\n\n`);
  }
  return copies.join('');
}
