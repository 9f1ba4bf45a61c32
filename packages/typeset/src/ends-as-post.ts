const post =
  /(?:书记|主任|局长|院长|校长|所长|站长|队长|会长|经理|主席|[镇乡村部县市区]长|教导员|政委|行长|理事长|总编辑|代表|委员)$/u;

/** Whether a word or an item of a list ends as an official post does: 党支部副书记. */
export function endsAsPost(words: string): boolean {
  return post.test(words);
}
