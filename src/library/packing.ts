/** Kept articles in few bytes: JSON, compressed as gzip does. */

import * as v from 'valibot';
import { type KeptArticle, keptArticleSchema } from './kept-article.ts';

export async function packed(article: KeptArticle): Promise<Uint8Array<ArrayBuffer>> {
  return through(new TextEncoder().encode(JSON.stringify(article)), new CompressionStream('gzip'));
}

/** @throws Error if it is no article */
export async function unpacked(bytes: Uint8Array<ArrayBuffer>): Promise<KeptArticle> {
  const json = await through(bytes, new DecompressionStream('gzip'));
  return v.parse(keptArticleSchema, JSON.parse(new TextDecoder().decode(json)));
}

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  { readable, writable }: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
  const writer = writable.getWriter();
  // What goes wrong in writing goes wrong in reading too, where it is told.
  writer.write(bytes).catch(() => undefined);
  writer.close().catch(() => undefined);
  return new Uint8Array(await new Response(readable).arrayBuffer());
}
