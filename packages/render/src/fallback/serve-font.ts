import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FallbackFace } from '@lanmu/timeline';
import { fallbackFaces } from './fallback-faces.ts';
import type { FallbackFont } from './fallback-font.ts';

/** The files of a font that pages on this computer can fetch. */
export type ServedFont = { faces: FallbackFace[]; close: () => void };

/**
 * Serves a font to pages that come from a server themselves and may read no file: Remotion's studio, and what Remotion draws.
 * Only this computer can ask, and only for this font.
 */
export async function serveFont(font: FallbackFont): Promise<ServedFont> {
  const server = createServer((request, response) => {
    const file = font.files.find(({ sha256 }) => request.url === `/${sha256}`);
    if (file !== undefined) {
      response.writeHead(200, {
        'Access-Control-Allow-Origin': '*',
        'Content-Type': 'application/octet-stream',
      });
      createReadStream(file.path)
        .on('error', () => response.destroy())
        .pipe(response);
    } else {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  // Listening on a port gives an address with one; only a pipe's would be text.
  const { port } = server.address() as AddressInfo;
  const close = (): void => {
    server.close();
    server.closeAllConnections();
  };
  return { faces: fallbackFaces(font, ({ sha256 }) => `http://127.0.0.1:${port}/${sha256}`), close };
}
