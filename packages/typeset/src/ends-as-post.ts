import { offices } from '@lanmu/content/offices';

const post = new RegExp(`(?:${offices.join('|')})$`, 'u');

/** Whether a word or an item of a list ends as an official post does: 党支部副书记. */
export function endsAsPost(words: string): boolean {
  return post.test(words);
}
