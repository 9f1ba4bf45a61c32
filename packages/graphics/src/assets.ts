/** URLs of pictures by the ids that payloads name them by. */
export type Assets = Readonly<Record<string, string>>;

/** The URL of a picture. Throws a RangeError for one that was not given: nothing is left out in silence. */
export function assetUrl(assets: Assets, id: string): string {
  const url = Object.hasOwn(assets, id) ? assets[id] : undefined;
  if (url === undefined) throw new RangeError(`There is no asset ${JSON.stringify(id)}.`);
  return url;
}
