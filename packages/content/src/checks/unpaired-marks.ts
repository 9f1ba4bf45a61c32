/** A piece of a paragraph; a paragraph is one or several pieces read as one. */
export type ParagraphPiece = { path: readonly PropertyKey[]; text: string };

/** A mark that has no partner. */
export type UnpairedMark = ParagraphPiece & {
  mark: string;
  /** In UTF-16 units of the piece. */
  index: number;
  /** The partner that was expected. */
  partner: string;
  isOpening: boolean;
};

const closings = new Map(
  ['“”', '‘’', '（）', '()', '《》', '〈〉', '【】', '〔〕', '「」', '『』'].map((pair): [string, string] => [
    pair.slice(0, 1),
    pair.slice(1),
  ]),
);
const openings = new Map(Array.from(closings, ([open, close]) => [close, open]));

/** Marks inside one another beyond this are no text of a newsroom. */
const deepest = 20;

type Placed = UnpairedMark & { paragraph: number };

function isQuotation(mark: string | undefined): boolean {
  return mark === '“' || mark === '‘';
}

/** Full-width and half-width brackets pair: their width is another matter. */
function isPair(open: Placed, close: string): boolean {
  return open.partner === close || open.partner + close === '）)' || open.partner + close === ')）';
}

/** An apostrophe (it’s, ’90), the bracket of 1） or a）, and a smiling face are no marks to be paired. */
function isPlain(text: string, index: number): boolean {
  const start = Math.max(0, index - 4);
  const before = (start > 0 ? '文' : '') + text.slice(start, index);
  if (text[index] === '’')
    return /[A-Za-z0-9]$/u.test(before) || /^\d/u.test(text.slice(index + 1, index + 2));
  if (!/[）)]/u.test(text[index] ?? '')) return false;
  return /(?:^|[。；：，、！？\s])(?:[0-9A-Za-z]{1,2}|[一二三四五六七八九十]{1,3})$|[:;：；]-?$/u.test(
    before,
  );
}

/**
 * Marks without a partner, the first of each paragraph. Brackets and book-title marks close in their paragraph; a
 * quotation may run on, and each of its paragraphs may begin with an opening mark of its own.
 */
export function unpairedMarks(paragraphs: readonly (readonly ParagraphPiece[])[]): UnpairedMark[] {
  const open: Placed[] = [];
  const found = new Map<number, Placed>();
  const tell = (...unpaired: readonly Placed[]): void => {
    for (const each of unpaired) if (!found.has(each.paragraph)) found.set(each.paragraph, each);
  };
  const read = (
    piece: ParagraphPiece,
    place: Pick<Placed, 'mark' | 'index' | 'paragraph'>,
    isFirst: boolean,
  ) => {
    const { mark, index, paragraph } = place;
    const partner = closings.get(mark);
    if (partner !== undefined) {
      const runsOn = isFirst && open.some((each) => each.mark === mark && each.paragraph < paragraph);
      if (runsOn) return;
      // A quotation mark inside one of its own kind: the earlier was never closed.
      if (isQuotation(mark) && open.at(-1)?.mark === mark) tell(...open.splice(-1));
      if (open.length >= deepest && found.has(paragraph)) return;
      const opened = { ...piece, ...place, partner, isOpening: true };
      if (open.length < deepest) open.push(opened);
      else tell(opened);
      return;
    }
    const opening = openings.get(mark);
    if (opening === undefined) return;
    const last = open.findLastIndex((each) => isPair(each, mark));
    if (last >= 0) tell(...open.splice(last).slice(1));
    else if (!found.has(paragraph) && !isPlain(piece.text, index))
      tell({ ...piece, ...place, partner: opening, isOpening: false });
  };
  paragraphs.forEach((pieces, paragraph) => {
    pieces.forEach((piece, i) => {
      const first = i === 0 ? piece.text.search(/\S/u) : -1;
      for (const match of piece.text.matchAll(/[“”‘’（）()《》〈〉【】〔〕「」『』]/gu)) {
        read(piece, { mark: match[0], index: match.index, paragraph }, match.index === first);
      }
    });
    const isLast = paragraph === paragraphs.length - 1;
    const left = open.filter(({ mark }) => isLast || !isQuotation(mark));
    tell(...left);
    open.splice(0, open.length, ...open.filter((each) => !left.includes(each)));
  });
  return [...found.values()].toSorted((a, b) => a.paragraph - b.paragraph);
}
