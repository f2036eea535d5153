/** What is kept, in few bytes: JSON, compressed as gzip does. */

export async function packed(value: object): Promise<Uint8Array<ArrayBuffer>> {
  return through(new TextEncoder().encode(JSON.stringify(value)), new CompressionStream('gzip'));
}

/** @throws Error if it was not packed so */
export async function unpacked(bytes: Uint8Array<ArrayBuffer>): Promise<unknown> {
  const json = await through(bytes, new DecompressionStream('gzip'));
  return JSON.parse(new TextDecoder().decode(json));
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
