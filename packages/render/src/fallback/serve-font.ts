import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FallbackFont } from './fallback-font.ts';

/** A font that pages on this computer can fetch. */
export type ServedFont = { url: string; close: () => void };

/**
 * Serves a font to pages that come from a server themselves and may read no file: Remotion's studio, and what Remotion draws.
 * Only this computer can ask, and only for this font.
 */
export async function serveFont(font: FallbackFont): Promise<ServedFont> {
  const server = createServer((request, response) => {
    if (request.url === `/${font.sha256}`) {
      response.writeHead(200, {
        'Access-Control-Allow-Origin': '*',
        'Content-Type': 'application/octet-stream',
      });
      createReadStream(font.path)
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
  return { url: `http://127.0.0.1:${port}/${font.sha256}`, close };
}
