/** The dek with the name at its end set apart by a full-width space: 专访区民政局党组书记、局长　王娜. */
export function dekText(options: { dek: string; dekName: string | null }): string {
  const { dek, dekName } = options;
  if (dekName === null || dekName === '' || !dek.endsWith(dekName)) return dek;
  return `${dek.slice(0, -dekName.length).trimEnd()}\u3000${dekName}`;
}
