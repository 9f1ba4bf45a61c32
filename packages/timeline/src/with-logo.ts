import type { Cue } from './cue.ts';
import type { Logo } from './logo.ts';
import type { ColumnPayload } from './payload.ts';

/** The column's mark with a logo, which stands where the station's name is. */
function marked<C extends ColumnPayload>(column: C, logo: Logo): C {
  return { ...column, station: null, logo: logo.id };
}

/** The cue with the station's logo where it shows the column; as it is for other kinds. */
export function withLogo(cue: Cue, logo: Logo): Cue {
  if (cue.kind === 'bug') return { ...cue, payload: marked(cue.payload, logo) };
  // The opening has room for both.
  if (cue.kind === 'ident') return { ...cue, payload: { ...cue.payload, logo: logo.id } };
  if (cue.kind !== 'titleCard') return cue;
  return { ...cue, payload: { ...cue.payload, column: marked(cue.payload.column, logo) } };
}
