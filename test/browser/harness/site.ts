/** A site for the browser tests: pages given as strings, served from this machine, and a record of what was asked for. */

import { createServer } from 'node:http';

export interface Site {
  /** As `http://127.0.0.1:8080`. */
  origin: string;
  /** The paths asked for so far, in order. */
  requests: string[];
  /** Adds a page. @returns its address */
  add(path: string, html: string): string;
  /** Adds a page that never comes to its end. @returns its address */
  addEndless(path: string, html: string): string;
  close(): Promise<void>;
}

export async function startSite(): Promise<Site> {
  const pages = new Map<string, string>();
  const endless = new Set<string>();
  const requests: string[] = [];
  const server = createServer(({ url = '/' }, response) => {
    requests.push(url);
    const html = pages.get(url);
    response.writeHead(html === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    if (endless.has(url)) response.write(html);
    else response.end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  const origin = `http://127.0.0.1:${address.port}`;
  const add = (path: string, html: string) => {
    pages.set(path, html);
    return origin + path;
  };
  return {
    origin,
    requests,
    add,
    addEndless(path, html) {
      endless.add(path);
      return add(path, html);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
