/** The full-frame art a theme may choose: rays over cloth, planes of light over a city, a sun over fields. */
export type ArtName = 'rays' | 'planes' | 'hills';
