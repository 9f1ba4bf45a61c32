/**
 * Every character of a script that is layout and not content, and where it stands: book-title marks round the
 * column's title, the dash before the dek, the colon after an attribution. Documents leave exactly these out.
 */
export const scriptMarks = {
  columnTitle: { before: '《', after: '》' },
  dek: { before: '——', after: '' },
  attribution: { before: '', after: '：' },
} as const;

/** Text that the script sets without structural characters. */
export const unmarked = { before: '', after: '' } as const;
