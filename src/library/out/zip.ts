/** A folder of files as one zip, made piece by piece. */

import { strToU8, Zip, ZipDeflate } from 'fflate';

interface File {
  path: string;
  text: string;
}

/** @returns the archive in pieces */
export async function* zipOf(files: AsyncIterable<File>): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  let pieces: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(new Uint8Array(piece));
  });
  for await (const { path, text } of files) {
    const entry = new ZipDeflate(path);
    zip.add(entry);
    entry.push(strToU8(text), true);
    yield* pieces;
    pieces = [];
  }
  zip.end();
  yield* pieces;
}
