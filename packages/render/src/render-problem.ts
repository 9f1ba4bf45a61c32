/** Everything that can go wrong on the way from a timeline to a file, as codes with words in the message catalogue. */
export const renderProblemCodes = [
  'browser-missing',
  'browser-died',
  'studio-broken',
  'font-missing',
  'fallback-font-broken',
  'out-unwritable',
  'disk-full',
  'file-busy',
  'cache-unwritable',
  'cache-full',
  'file-mismatch',
  'interrupted',
  'media-failed',
] as const;

/** One of `renderProblemCodes`. */
export type RenderProblemCode = (typeof renderProblemCodes)[number];

/** A failure the user can act on; `params` fill the sentence of the message catalogue. */
export class RenderProblem extends Error {
  readonly code: RenderProblemCode;
  readonly params: Readonly<Record<string, string | number>>;

  constructor(
    code: RenderProblemCode,
    params: Readonly<Record<string, string | number>> = {},
    options?: ErrorOptions,
  ) {
    const details = Object.entries(params).map(([name, value]) => `${name}: ${value}`);
    super([code, ...details].join(', '), options);
    this.name = 'RenderProblem';
    this.code = code;
    this.params = params;
  }
}
