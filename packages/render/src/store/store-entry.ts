/** What the store keeps: pictures as they were captured, groups of pictures as they were encoded, pages of contact sheets. */
export type EntryKind = 'pictures' | 'groups' | 'sheets';

/** Which entry: the kind and the digest of everything that decides its content, in hexadecimal. */
export type EntryName = { kind: EntryKind; key: string };
