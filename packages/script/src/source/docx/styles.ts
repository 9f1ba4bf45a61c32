import type { ParagraphProperties, RunProperties } from './properties.ts';

/** A style as `styles.xml` has it. */
export type StyleSource = {
  id: string;
  /** `paragraph`, `character`, `table` or `numbering`. */
  type: string;
  name: string;
  basedOn: string | null;
  isDefault: boolean;
  run: RunProperties;
  paragraph: ParagraphProperties;
};

/** A style with what it has from those it is based on. */
export type Style = {
  run: RunProperties;
  /** Level of a heading from 1; 0 when the style is none. */
  headingLevel: number;
  numberId: string | undefined;
  numberLevel: number | undefined;
  /** Its own id, then those it is based on. */
  ids: readonly string[];
};

/** All styles of a Word file. */
export type Styles = {
  /** What holds for all characters. */
  defaults: RunProperties;
  sources: ReadonlyMap<string, StyleSource>;
  defaultParagraph: string | null;
};

const unstyled: Style = { run: {}, headingLevel: 0, numberId: undefined, numberLevel: undefined, ids: [] };

/** How far styles are followed that are based on each other; Word allows eleven. */
const longestChain = 32;

/** Level by a style's own outline level or its name, which Word keeps in English and WPS may not; null when unsaid. */
function ownLevel(source: StyleSource): number | null {
  const outline = source.paragraph.outlineLevel;
  if (outline !== undefined) return outline === 9 ? 0 : outline + 1;
  const named = /^(?:heading|标题)\s*([1-9])$/i.exec(source.name.trim());
  if (named !== null) return Number(named[1]);
  if (/^(?:title|标题)$/i.test(source.name.trim())) return 1;
  return /^(?:subtitle|副标题)$/i.test(source.name.trim()) ? 2 : null;
}

function nearest<Value>(
  chain: readonly StyleSource[],
  value: (source: StyleSource) => Value | undefined,
): Value | undefined {
  for (const source of chain) {
    const found = value(source);
    if (found !== undefined) return found;
  }
  return undefined;
}

function chainOf(styles: Styles, id: string): StyleSource[] {
  const chain: StyleSource[] = [];
  let next: string | null = id;
  while (next !== null && chain.length < longestChain) {
    const source = styles.sources.get(next);
    if (source === undefined || chain.includes(source)) break;
    chain.push(source);
    next = source.basedOn;
  }
  return chain;
}

/** The style of an id with all it inherits; one that says nothing when there is no such style [S16]. */
export function resolveStyle(styles: Styles, id: string | null | undefined): Style {
  const chain = id === null || id === undefined ? [] : chainOf(styles, id);
  if (chain.length === 0) {
    // Without its list of styles, only the ids that Word gives them in English tell headings.
    const named = /^heading([1-9])$/i.exec(id ?? '');
    return named === null ? unstyled : { ...unstyled, headingLevel: Number(named[1]) };
  }
  return {
    run: {
      isBold: nearest(chain, ({ run }) => run.isBold),
      isHidden: nearest(chain, ({ run }) => run.isHidden),
      isStruck: nearest(chain, ({ run }) => run.isStruck),
    },
    headingLevel: nearest(chain, (source) => ownLevel(source) ?? undefined) ?? 0,
    numberId: nearest(chain, ({ paragraph }) => paragraph.numberId),
    numberLevel: nearest(chain, ({ paragraph }) => paragraph.numberLevel),
    ids: chain.map((source) => source.id),
  };
}

/** {@link resolveStyle} that remembers: a document asks for the same few styles at every paragraph. */
export function styleLookup(styles: Styles): (id: string | null | undefined) => Style {
  const known = new Map<string, Style>();
  return (id) => {
    const key = id ?? styles.defaultParagraph ?? '';
    const style = known.get(key) ?? resolveStyle(styles, key);
    known.set(key, style);
    return style;
  };
}
