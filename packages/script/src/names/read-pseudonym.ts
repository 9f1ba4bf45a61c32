/** A name that is not the real one, as the script marks it: 孙某某（化名）, whose name is shown with the mark. */
export function readPseudonym(text: string): { name: string; mark: string } | null {
  const [, name = '', mark = ''] = /^(.+?)([（(]化名[）)])$/u.exec(text) ?? [];
  return mark === '' ? null : { name, mark };
}
