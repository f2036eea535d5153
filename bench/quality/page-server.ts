/** Hands out stored pages, so that a browser finds them at a real address. */

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { sharedPage } from '../../corpora/shared.ts';

/** None of a page's own scripts run, and nothing but the page itself is there. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/**
 * @param folder under `../shared`, as `pages/articles`
 * @returns the address, without a slash at its end, below which each page has its name
 */
export async function servePages(folder: string): Promise<{ address: string; close: () => void }> {
  const server = createServer((request, response) => {
    const id = /^\/([\w.-]+)$/.exec(new URL(request.url ?? '', 'http://localhost').pathname)?.[1];
    if (!id || id === 'favicon.ico') return response.writeHead(404).end();
    const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': POLICY };
    response.writeHead(200, headers).end(sharedPage(`${folder}/${id}`));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}`, close: () => server.close() };
}
