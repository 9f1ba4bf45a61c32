/** The first line of what was thrown, for the `reason` of a problem. */
export function reasonOf(error: unknown): string {
  // Browsers' drivers throw plain objects at times; `[object Object]` is no reason.
  const isWorded = typeof error === 'object' && error !== null && 'message' in error;
  const text = isWorded ? String(error.message) : typeof error === 'string' ? error : JSON.stringify(error);
  return text?.split('\n', 1)[0] ?? '';
}
