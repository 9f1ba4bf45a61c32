import { lineBreaks, type Break } from '@lanmu/typeset';
import type { Kind, Payloads } from './payload.ts';
import { postPages } from './post-pages.ts';

/** Where texts of a graphic may break, by the text. Which of the places become ends of lines, layouts decide by widths. */
export type Breaks = Readonly<Record<string, readonly Break[]>>;

/** The texts of each kind that may take more than one line; all others are set on one. */
const textsInLines: { readonly [K in Kind]: (payload: Payloads[K]) => readonly string[] } = {
  ground: (payload) => [...(payload.headlineLines ?? [payload.headline]), payload.dek],
  bug: () => [],
  pointsPanel: (payload) => payload.points.map(({ text }) => text),
  lowerThird: (payload) =>
    payload.style === 'crew'
      ? []
      : postPages(payload).map(({ organization, posts }) => organization + posts.join('、')),
  caption: () => [],
  backdrop: () => [],
  ident: (payload) => [payload.title],
  titleCard: (payload) => [...(payload.headlineLines ?? [payload.headline]), payload.dek],
  credits: (payload) => [payload.title],
};

/**
 * The breaks of a payload's texts, none inside a name. They are found once, where the timeline is compiled, because they
 * hang on the dictionary of the engine; so a browser has nothing left to decide [T16].
 */
export function breaksOf<K extends Kind>(options: {
  kind: K;
  payload: Payloads[K];
  names: readonly string[];
}): Breaks {
  const { kind, payload, names } = options;
  const texts = textsInLines[kind](payload).filter((text) => text !== '');
  return Object.fromEntries(texts.map((text) => [text, lineBreaks({ text, names })]));
}

/** Those of some breaks that a payload's own texts have. */
export function breaksWithin<K extends Kind>(options: {
  kind: K;
  payload: Payloads[K];
  breaks: Breaks;
}): Breaks {
  const { kind, payload, breaks } = options;
  const texts = textsInLines[kind](payload);
  return Object.fromEntries(Object.entries(breaks).filter(([text]) => texts.includes(text)));
}
