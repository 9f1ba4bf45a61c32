/** Prefixes by which the readers know the vocabularies of a Word file, transitional and strict alike. */
const prefixes: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
  ['http://schemas.openxmlformats.org/drawingml/2006/main', 'a'],
  ['http://purl.oclc.org/ooxml/drawingml/main', 'a'],
  ['http://schemas.openxmlformats.org/drawingml/2006/picture', 'pic'],
  ['http://purl.oclc.org/ooxml/drawingml/picture', 'pic'],
  ['http://schemas.openxmlformats.org/drawingml/2006/chart', 'c'],
  ['http://purl.oclc.org/ooxml/drawingml/chart', 'c'],
  ['http://schemas.openxmlformats.org/drawingml/2006/diagram', 'dgm'],
  ['http://purl.oclc.org/ooxml/drawingml/diagram', 'dgm'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.microsoft.com/office/word/2015/wordml/symex', 'w16se'],
  ['urn:schemas-microsoft-com:vml', 'v'],
]);

/** What prefixes mean at an element, '' being the default one; `names` remembers what was looked up. */
export type Scope = { addresses: ReadonlyMap<string, string>; names: Map<string, string> };

/** The scope around the root of a part. */
export function outerScope(): Scope {
  return { addresses: new Map(), names: new Map() };
}

/** The scope inside an element, given its attributes as they are written. */
export function scopeOf(attributes: Readonly<Record<string, string>>, outer: Scope): Scope {
  let addresses: Map<string, string> | null = null;
  for (const name in attributes) {
    if (!name.startsWith('xmlns') || (name.length > 5 && name.charAt(5) !== ':')) continue;
    addresses ??= new Map(outer.addresses);
    addresses.set(name.slice(6), attributes[name] ?? '');
  }
  return addresses === null ? outer : { addresses, names: new Map() };
}

/** A name with the prefix the readers know it by: `w:p`; `?:x` for what they do not know. */
export function knownName(written: string, { addresses, names }: Scope): string {
  const remembered = names.get(written);
  if (remembered !== undefined) return remembered;
  const colon = written.indexOf(':');
  const prefix = prefixes.get(addresses.get(colon === -1 ? '' : written.slice(0, colon)) ?? '') ?? '?';
  const name = `${prefix}:${written.slice(colon + 1)}`;
  if (names.size < 1000) names.set(written, name);
  return name;
}

/** An element as it begins. */
export class XmlElement {
  /** As {@link knownName} has it. */
  readonly name: string;
  /** Name of the element around it, alternatives looked through; '' at the root. */
  readonly parent: string;
  readonly #attributes: Readonly<Record<string, string>>;
  readonly #scope: Scope;

  constructor(options: {
    name: string;
    parent: string;
    attributes: Readonly<Record<string, string>>;
    scope: Scope;
  }) {
    this.name = options.name;
    this.parent = options.parent;
    this.#attributes = options.attributes;
    this.#scope = options.scope;
  }

  /** An attribute by its known name, `w:val`, or bare when it has no prefix. */
  attribute(name: string): string | undefined {
    for (const written in this.#attributes) {
      const found = written.includes(':') ? knownName(written, this.#scope) : written;
      if (found === name) return this.#attributes[written];
    }
    return undefined;
  }
}
