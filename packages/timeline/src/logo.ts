/** The station's logo: what names its bytes, their digest, and where a browser finds them. */
export type Logo = { id: string; url: string };
