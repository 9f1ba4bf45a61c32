const plainKey = /^[A-Za-z_$][\w$]*$/;

function step(node: unknown, key: PropertyKey): unknown {
  return typeof node === 'object' && node !== null && Object.hasOwn(node, key)
    ? Reflect.get(node, key)
    : undefined;
}

/** The variant of a union that `node` is, written behind it on the way to `next`: `blocks[1](point).headline`. */
function variant(node: unknown, next: PropertyKey | undefined): string {
  const kind = step(node, 'kind');
  const isWorthPrinting = typeof kind === 'string' && plainKey.test(kind);
  return isWorthPrinting && next !== undefined && next !== 'kind' ? `(${kind})` : '';
}

/**
 * A path into a document as people read it: `script.turns[0].blocks[1](point).headline`.
 * The one place that prints paths; `document` tells which variant of a union the path runs through.
 */
export function printPath(options: { document: unknown; path: readonly PropertyKey[] }): string {
  let node = options.document;
  let printed = '';
  options.path.forEach((key, i) => {
    node = step(node, key);
    if (typeof key === 'number') printed += `[${key}]`;
    else if (typeof key === 'string' && !plainKey.test(key)) printed += `[${JSON.stringify(key)}]`;
    else printed += (i === 0 ? '' : '.') + String(key);
    printed += variant(node, options.path[i + 1]);
  });
  return printed;
}
