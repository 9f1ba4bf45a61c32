/** What a column has that nobody has said more of: the word after its title, and the theme of its graphics. */
export const usualColumn = { label: '专栏', theme: 'red' } as const;
