import type { XmlElement } from './xml-element.ts';

/** What is said of characters, as far as it matters to a script; undefined where it is left to what is above. */
export type RunProperties = {
  styleId?: string | undefined;
  isBold?: boolean | undefined;
  isHidden?: boolean | undefined;
  isStruck?: boolean | undefined;
};

/** What is said of a paragraph; levels count from 0, as in the file. */
export type ParagraphProperties = {
  styleId?: string | undefined;
  outlineLevel?: number | undefined;
  numberId?: string | undefined;
  numberLevel?: number | undefined;
};

function isOn(element: XmlElement): boolean {
  return !['0', 'false', 'off'].includes(element.attribute('w:val') ?? '1');
}

/** A whole number of an attribute, inside a range; undefined when it is none. */
export function wholeNumber(
  text: string | undefined,
  range: { from: number; to: number },
): number | undefined {
  const value = Number(text ?? '');
  return text !== undefined && /^\s*[+-]?\d+\s*$/.test(text) && value >= range.from && value <= range.to
    ? value
    : undefined;
}

/** Takes in one element of `w:rPr`. */
export function takeRunProperty(properties: RunProperties, element: XmlElement): void {
  if (element.name === 'w:b') properties.isBold = isOn(element);
  else if (element.name === 'w:vanish') properties.isHidden = isOn(element);
  else if (element.name === 'w:strike' || element.name === 'w:dstrike') {
    properties.isStruck = properties.isStruck === true || isOn(element);
  } else if (element.name === 'w:rStyle') properties.styleId = element.attribute('w:val');
}

/** Takes in one element of `w:pPr`, or of the `w:numPr` in it. */
export function takeParagraphProperty(properties: ParagraphProperties, element: XmlElement): void {
  const value = element.attribute('w:val');
  if (element.name === 'w:pStyle') properties.styleId = value;
  else if (element.name === 'w:outlineLvl') properties.outlineLevel = wholeNumber(value, { from: 0, to: 9 });
  else if (element.parent === 'w:numPr' && element.name === 'w:numId') properties.numberId = value;
  else if (element.parent === 'w:numPr' && element.name === 'w:ilvl') {
    properties.numberLevel = wholeNumber(value, { from: 0, to: 8 });
  }
}
