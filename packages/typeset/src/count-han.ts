/** Han characters of a text, which is what reading time and orphans count (standards §6.1, §8). */
export function countHan(text: string): number {
  return text.match(/\p{Script=Han}/gu)?.length ?? 0;
}
