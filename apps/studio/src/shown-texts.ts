import type { ShownText } from '@lanmu/timeline';

/** Every text in an element, in order, measured by the browser itself. */
export function shownTexts(element: Element): ShownText[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: ShownText[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node.nodeValue ?? '';
    const range = document.createRange();
    let start = 0;
    const characters = Array.from(text, (character) => {
      range.setStart(node, start);
      start += character.length;
      range.setEnd(node, start);
      const rects = Array.from(range.getClientRects(), ({ left, top, right, bottom }) => ({
        leftPx: left,
        topPx: top,
        rightPx: right,
        bottomPx: bottom,
      }));
      return { character, rects };
    });
    texts.push({ text, characters });
  }
  return texts;
}
