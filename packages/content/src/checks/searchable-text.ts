/** A text in which many names are looked for: its characters, and the places of each. */
export class SearchableText {
  readonly characters: readonly string[];
  /** Where each character begins, in UTF-16 units. */
  readonly indices: readonly number[];
  readonly #places = new Map<string, number[]>();

  constructor(text: string) {
    this.characters = Array.from(text);
    const indices: number[] = [];
    let index = 0;
    for (const [place, character] of this.characters.entries()) {
      indices.push(index);
      index += character.length;
      const places = this.#places.get(character);
      if (places === undefined) this.#places.set(character, [place]);
      else places.push(place);
    }
    this.indices = indices;
  }

  /** The places of a character, counted in characters, in order. */
  placesOf(character: string): readonly number[] {
    return this.#places.get(character) ?? [];
  }
}
