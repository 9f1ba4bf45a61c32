/** Red, green and blue of a picture's pixel, 0–255. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** A colour and how opaque it is, 0–1. */
export type Tint = { rgb: Rgb; opacity: number };

/** The colour of a token written #rrggbb, #rrggbbaa or rgba(r, g, b, a). Throws a RangeError for any other. */
export function rgbOf(colour: string): Tint {
  const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})?$/i.exec(colour);
  if (hex !== null) {
    const part = (at: number): number => Number.parseInt(hex[at] ?? 'ff', 16);
    return { rgb: [part(1), part(2), part(3)], opacity: part(4) / 255 };
  }
  const rgba = /^rgba\((\d+), (\d+), (\d+), ([\d.]+)\)$/.exec(colour);
  if (rgba === null)
    throw new RangeError(`${JSON.stringify(colour)} is neither #rrggbb, #rrggbbaa nor rgba(r, g, b, a).`);
  const part = (at: number): number => Number(rgba[at]);
  return { rgb: [part(1), part(2), part(3)], opacity: part(4) };
}

/** What shows where a colour of some opacity lies over another. */
export function mixed(over: Tint, under: Rgb): Rgb {
  const mix = (i: 0 | 1 | 2): number => over.rgb[i] * over.opacity + under[i] * (1 - over.opacity);
  return [mix(0), mix(1), mix(2)];
}
