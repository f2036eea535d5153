/** Hands the browser a file to download, made here: no page is asked for it, and no permission is needed. */

/** @param pieces of the file's content, in order */
export function download(name: string, mime: string, ...pieces: BlobPart[]): void {
  const address = URL.createObjectURL(new Blob(pieces, { type: mime }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the file after the click; a minute is plenty.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
