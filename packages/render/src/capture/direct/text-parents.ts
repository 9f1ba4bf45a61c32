/** A node of a document, as the DevTools protocol tells of it. */
type PageNode = { nodeId: number; nodeName: string; nodeValue: string; children?: readonly PageNode[] };

/** The elements that hold text of their own, and that text. */
export function textParents(node: PageNode): { nodeId: number; text: string }[] {
  const children = node.children ?? [];
  const text = children
    .filter(({ nodeName }) => nodeName === '#text')
    .map(({ nodeValue }) => nodeValue)
    .join('');
  const isDrawn = !['SCRIPT', 'STYLE', 'TITLE', 'HEAD'].includes(node.nodeName);
  if (!isDrawn) return [];
  const own = text.trim() === '' ? [] : [{ nodeId: node.nodeId, text }];
  return [...own, ...children.flatMap(textParents)];
}
