/** Remotion puts what the command line told it here, in the studio and in a render. */
declare const process: { readonly env: Readonly<Record<string, string | undefined>> };

/** Where the page can fetch the font for what the bundled ones lack; null when none is configured. */
export function fallbackAddress(): string | null {
  return process.env['REMOTION_LANMU_FALLBACK_URL'] ?? null;
}
