/** Follows fields: between their begin and their separator stand instructions, then the result until their end. */
export class FieldStack {
  readonly #isInstruction: boolean[] = [];
  #instructions = 0;

  /** Whether the reading stands in an instruction, of whatever field around. */
  get isInInstruction(): boolean {
    return this.#instructions > 0;
  }

  /** Takes in a `w:fldChar` by its type. */
  take(type: string | undefined): void {
    if (type === 'begin') {
      this.#isInstruction.push(true);
      this.#instructions += 1;
    } else if (type === 'separate' && this.#isInstruction.at(-1) === true) {
      this.#isInstruction[this.#isInstruction.length - 1] = false;
      this.#instructions -= 1;
    } else if (type === 'end' && this.#isInstruction.pop() === true) {
      this.#instructions -= 1;
    }
  }
}
