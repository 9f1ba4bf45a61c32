import type { Part } from './damaged-part.ts';
import { takeParagraphProperty, takeRunProperty, type RunProperties } from './properties.ts';
import { readXml } from './read-xml.ts';
import type { Styles, StyleSource } from './styles.ts';
import type { XmlElement } from './xml-element.ts';

/** Parts of a style that are about parts of a table, or about how it was before. */
const left = new Set(['w:latentStyles', 'w:pPrChange', 'w:rPrChange', 'w:tblStylePr']);

function styleFrom(element: XmlElement): StyleSource {
  return {
    id: element.attribute('w:styleId') ?? '',
    type: element.attribute('w:type') ?? 'paragraph',
    name: '',
    basedOn: null,
    isDefault: ['1', 'true', 'on'].includes(element.attribute('w:default') ?? ''),
    run: {},
    paragraph: {},
  };
}

/** Reads `styles.xml`. Throws SourceError when it is broken. */
export function readStyles(pieces: Iterable<Uint8Array>, place: Part): Styles {
  const sources = new Map<string, StyleSource>();
  const defaults: RunProperties = {};
  let style: StyleSource | null = null;
  let defaultParagraph: string | null = null;
  readXml(pieces, place, {
    open(element) {
      if (left.has(element.name)) return 'skip';
      if (element.name === 'w:style') {
        style = styleFrom(element);
        sources.set(style.id, style);
        if (style.isDefault && style.type === 'paragraph') defaultParagraph = style.id;
      } else if (element.parent === 'w:rPr') {
        takeRunProperty(style?.run ?? defaults, element);
      } else if (style !== null) {
        if (element.name === 'w:name') style.name = element.attribute('w:val') ?? '';
        else if (element.name === 'w:basedOn') style.basedOn = element.attribute('w:val') ?? null;
        else if (element.parent === 'w:pPr' || element.parent === 'w:numPr') {
          takeParagraphProperty(style.paragraph, element);
        }
      }
      return undefined;
    },
    close(name) {
      if (name === 'w:style') style = null;
    },
  });
  return { defaults, sources, defaultParagraph };
}
