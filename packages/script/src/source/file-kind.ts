/** What a file is by its first bytes; `text` when they say nothing else. */
export type FileKind =
  | 'archive'
  | 'encrypted'
  | 'html'
  | 'media'
  | 'old-office'
  | 'old-word'
  | 'pdf'
  | 'picture'
  | 'rtf'
  | 'text'
  | 'word-xml'
  | 'zip';

type Signature = { kind: FileKind; at: number; bytes: readonly number[] };

function signature(kind: FileKind, hex: string, at = 0): Signature {
  return { kind, at, bytes: hex.split(' ').map((byte) => Number.parseInt(byte, 16)) };
}

/** Bytes that kinds of files begin with; the first that fits counts. */
const signatures: readonly Signature[] = [
  signature('zip', '50 4b 03 04'),
  signature('zip', '50 4b 05 06'),
  // PNG, JPEG, GIF, TIFF both ways, Photoshop, WebP, HEIC, AVIF
  signature('picture', '89 50 4e 47 0d 0a'),
  signature('picture', 'ff d8 ff'),
  signature('picture', '47 49 46 38'),
  signature('picture', '49 49 2a 00'),
  signature('picture', '4d 4d 00 2a'),
  signature('picture', '38 42 50 53 00'),
  signature('picture', '57 45 42 50 56 50 38', 8),
  signature('picture', '66 74 79 70 68 65 69', 4),
  signature('picture', '66 74 79 70 61 76 69 66', 4),
  // MP4 and MOV, WAV, AVI, MP3, Ogg, FLAC, Matroska, Windows Media
  signature('media', '66 74 79 70', 4),
  signature('media', '57 41 56 45 66 6d 74', 8),
  signature('media', '41 56 49 20 4c 49 53 54', 8),
  signature('media', '49 44 33 03 00'),
  signature('media', '49 44 33 04 00'),
  signature('media', 'ff fb'),
  signature('media', '4f 67 67 53 00'),
  signature('media', '66 4c 61 43 00'),
  signature('media', '1a 45 df a3'),
  signature('media', '30 26 b2 75 8e 66 cf'),
  // gzip, RAR, 7-Zip, xz
  signature('archive', '1f 8b'),
  signature('archive', '52 61 72 21 1a'),
  signature('archive', '37 7a bc af 27 1c'),
  signature('archive', 'fd 37 7a 58 5a 00'),
];

const oldOffice = signature('old-office', 'd0 cf 11 e0 a1 b1 1a e1');

/** How text begins that is made for other programs than an editor of text. */
const openings: readonly (readonly [FileKind, RegExp])[] = [
  ['pdf', /^\s*%PDF-/],
  ['rtf', /^\s*\{\\rtf/],
  ['word-xml', /^\s*<\?xml[^]{0,400}(?:progid="Word\.Document"|<pkg:package|<w:wordDocument)/],
  ['html', /^\s*(?:<\?xml[^>]{0,200}>\s*)?<(?:!doctype\s+html|html[\s>])/i],
];

function fits(bytes: Uint8Array, { at, bytes: wanted }: Signature): boolean {
  return wanted.every((byte, i) => bytes[at + i] === byte);
}

/** Whether an old Office file holds a stream of this name, which it writes in two bytes a letter. */
function holds(bytes: Uint8Array, name: string): boolean {
  const wanted = Array.from(name).flatMap((letter) => [letter.charCodeAt(0), 0]);
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (fits(bytes, { kind: 'text', at, bytes: wanted })) return true;
  }
  return false;
}

function kindOfOldOffice(bytes: Uint8Array): FileKind {
  // A .docx with a password is a file of the old kind outside.
  if (holds(bytes, 'EncryptedPackage')) return 'encrypted';
  if (holds(bytes, 'WordDocument')) return 'old-word';
  return holds(bytes, 'Workbook') || holds(bytes, 'PowerPoint Document') ? 'old-office' : 'old-word';
}

/** What a file is by its content, whatever its name [S2]. */
export function fileKind(bytes: Uint8Array): FileKind {
  if (fits(bytes, oldOffice)) return kindOfOldOffice(bytes);
  const found = signatures.find((each) => fits(bytes, each));
  if (found !== undefined) return found.kind;
  const head = new TextDecoder().decode(bytes.subarray(0, 1024));
  return openings.find(([, opening]) => opening.test(head))?.[0] ?? 'text';
}
