/** Tags of HTML that Markdown files hold; <VCR> and <同期> are words of a script. */
const names = new Set(
  (
    'a abbr article aside audio b big blockquote body br caption center cite code col colgroup dd del details div dl dt em ' +
    'embed figcaption figure font footer form h1 h2 h3 h4 h5 h6 head header hr html i iframe img input ins kbd label li ' +
    'link main mark meta nav object ol p param picture pre q rp rt ruby s samp script section small source span strike ' +
    'strong style sub summary sup table tbody td tfoot th thead title tr tt u ul var video wbr'
  ).split(' '),
);

const tag = /<(\/?)([a-z][a-z0-9]{0,15})((?:\s[^<>]{0,2000})?)\/?>/iy;

/** A tag at a place of a text. */
export type HtmlTag = { name: string; isEnd: boolean; length: number; attribute: (name: string) => string };

/** The HTML tag that begins at `at`; null when there is none, or none that HTML knows. */
export function htmlTag(text: string, at: number): HtmlTag | null {
  tag.lastIndex = at;
  const match = tag.exec(text);
  if (match === null) return null;
  const [whole, slash, written = '', attributes = ''] = match;
  const name = written.toLowerCase();
  if (!names.has(name)) return null;
  const attribute = (wanted: string): string => {
    const found = new RegExp(`\\s${wanted}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(
      attributes,
    );
    return found?.[1] ?? found?.[2] ?? found?.[3] ?? '';
  };
  return { name, isEnd: slash === '/', length: whole.length, attribute };
}
