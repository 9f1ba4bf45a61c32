import { SaxesParser } from 'saxes';
import { refuseSource } from '../refuse-source.ts';
import { sourceLimits } from '../source-limits.ts';
import { damagedPart, type Part } from './damaged-part.ts';
import { knownName, outerScope, scopeOf, XmlElement, type Scope } from './xml-element.ts';

/** Who is told of the elements of a part, in order. */
export type XmlReader = {
  /** An element begins; `skip` leaves out all that is in it, its end included. */
  open: (element: XmlElement) => 'skip' | undefined;
  /** Text directly inside the element `parent`. */
  text?: (text: string, parent: string) => void;
  close?: (name: string) => void;
};

type Open = { name: string; parent: string; scope: Scope; hasChoice: boolean };

/** Alternatives in a file for programs of different age: what stands in them belongs to the element around. */
const alternatives = new Set(['mc:AlternateContent', 'mc:Choice', 'mc:Fallback']);

/** UTF-8, or UTF-16 by its mark or its first zero; Word writes the first, the standard allows the second. */
function encodingOf(piece: Uint8Array): string {
  const [first = 0, second = 0] = piece;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  return (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c) ? 'utf-16be' : 'utf-8';
}

/**
 * Reads the XML of a part as it is unpacked. Of alternatives only the first is read. Throws SourceError for XML that is
 * broken, declares a document type, is nested too deep or has an element with too many attributes.
 */
export function readXml(pieces: Iterable<Uint8Array>, place: Part, reader: XmlReader): void {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  const stack: Open[] = [];
  const outer = outerScope();
  const limit = sourceLimits.depth;
  let skippedDepth = 0;
  let attributeCount = 0;
  const tooDeep = refuseSource({
    fileName: place.fileName,
    code: 'source-docx-nesting',
    params: { part: place.part, limit },
  });

  /** An alternative that is not read, because one before it was. */
  const isOtherChoice = (name: string): boolean => {
    const around = stack.at(-1);
    if (around?.name !== 'mc:AlternateContent') return false;
    const isOther = around.hasChoice;
    around.hasChoice = isOther || name === 'mc:Choice';
    return isOther;
  };

  parser.on('error', () => {
    throw damagedPart(place, 'xml');
  });
  parser.on('doctype', () => {
    throw damagedPart(place, 'doctype');
  });
  parser.on('opentagstart', () => {
    attributeCount = 0;
  });
  parser.on('attribute', () => {
    attributeCount += 1;
    if (attributeCount > sourceLimits.attributes) throw damagedPart(place, 'attributes');
  });
  parser.on('opentag', ({ name: written, attributes }) => {
    if (stack.length + skippedDepth >= limit) throw tooDeep;
    if (skippedDepth > 0) {
      skippedDepth += 1;
      return;
    }
    const around = stack.at(-1);
    const scope = scopeOf(attributes, around?.scope ?? outer);
    const name = knownName(written, scope);
    const parent = alternatives.has(around?.name ?? '') ? (around?.parent ?? '') : (around?.name ?? '');
    const isLeft = alternatives.has(name)
      ? isOtherChoice(name)
      : reader.open(new XmlElement({ name, parent, attributes, scope })) === 'skip';
    if (isLeft) skippedDepth = 1;
    else stack.push({ name, parent, scope, hasChoice: false });
  });
  parser.on('closetag', () => {
    if (skippedDepth > 0) {
      skippedDepth -= 1;
      return;
    }
    const closed = stack.pop();
    if (closed !== undefined && !alternatives.has(closed.name)) reader.close?.(closed.name);
  });
  const takeText = (text: string): void => {
    if (skippedDepth === 0) reader.text?.(text, stack.at(-1)?.name ?? '');
  };
  parser.on('text', takeText);
  parser.on('cdata', takeText);

  let decoder: InstanceType<typeof TextDecoder> | null = null;
  const decode = (piece?: Uint8Array): string => {
    try {
      decoder ??= new TextDecoder(piece === undefined ? 'utf-8' : encodingOf(piece), { fatal: true });
      return piece === undefined ? decoder.decode() : decoder.decode(piece, { stream: true });
    } catch {
      throw damagedPart(place, 'encoding');
    }
  };
  for (const piece of pieces) if (piece.length > 0) parser.write(decode(piece));
  parser.write(decode());
  parser.close();
}
