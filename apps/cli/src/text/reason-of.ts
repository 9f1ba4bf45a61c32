/** The reason an error gives, as one line without its final stop. */
export function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.。]$/, '');
}
