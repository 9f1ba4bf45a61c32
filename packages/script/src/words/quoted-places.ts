const pairs = ['“”', '‘’', '「」', '『』', '《》', '（）'];

/** For each place in a text, whether something that was opened before it, quotation marks or brackets, is still open there. */
export function quotedPlaces(text: string): boolean[] {
  const depths = pairs.map(() => 0);
  let isStraightOpen = false;
  const places = [false];
  for (const character of text.split('')) {
    if (character === '"') isStraightOpen = !isStraightOpen;
    for (const [i, pair] of pairs.entries()) {
      const depth = depths[i] ?? 0;
      // What is closed and never was opened opens nothing.
      if (character === pair[0]) depths[i] = depth + 1;
      else if (character === pair[1]) depths[i] = Math.max(0, depth - 1);
    }
    places.push(isStraightOpen || depths.some((depth) => depth > 0));
  }
  return places;
}
