import { strToU8, zipSync } from 'fflate';

const transitional = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** The strict vocabulary of ISO 29500, which Word writes on demand. */
export const strictNamespace = 'http://purl.oclc.org/ooxml/wordprocessingml/main';

/** Parts of a Word file as XML, without their root element; `document` is what stands in the body. */
export type SampleParts = {
  document: string;
  styles?: string;
  numbering?: string;
  comments?: string;
  footnotes?: string;
  endnotes?: string;
};

/** Text made safe to stand in XML. */
export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** A part of a Word file: its root element with the namespaces Word declares. */
export function samplePart(root: string, content: string, namespace = transitional): string {
  const names = [
    `xmlns:w="${namespace}"`,
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
    'xmlns:w16se="http://schemas.microsoft.com/office/word/2015/wordml/symex"',
    'xmlns:v="urn:schemas-microsoft-com:vml"',
  ];
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:${root} ${names.join(' ')}>${content}</w:${root}>`;
}

/** A paragraph of runs, or of one run with the given text. */
export function paragraph(content: string, properties = ''): string {
  const runs = content.startsWith('<') ? content : run(content);
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
}

/** A run with text and properties such as `<w:b/>`. */
export function run(text: string, properties = ''): string {
  const look = properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`;
  return `<w:r>${look}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
}

/** A small Word file for tests. */
export function sampleDocx(parts: SampleParts | string, namespace = transitional): Uint8Array {
  const { document, ...others } = typeof parts === 'string' ? { document: parts } : parts;
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': strToU8(samplePart('document', `<w:body>${document}</w:body>`, namespace)),
  };
  for (const [name, content] of Object.entries(others)) {
    files[`word/${name}.xml`] = strToU8(samplePart(name, content, namespace));
  }
  return zipSync(files);
}
