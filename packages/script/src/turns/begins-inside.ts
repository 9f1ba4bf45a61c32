/** Whether a line begins with a mark that no paragraph begins with, so that it goes on with the one before. */
export function beginsInside(text: string): boolean {
  return /^[，。、；：？！,;:?!”’》）)】」』…—～·]/u.test(text);
}
