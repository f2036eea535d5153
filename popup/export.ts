/** Takes an analysis out of the extension: to the clipboard, or into a file. */
import type { Analysis } from '../src/analysis.ts';
import { FORMATS, type Format, type FormatName } from '../src/export/formats.ts';
import { download } from '../src/extension/download.ts';
import type { WrongMark } from '../src/wrong-marks.ts';

/** @throws DOMException if the browser does not let the page write to the clipboard */
export async function copy(analysis: Analysis, wrong: readonly WrongMark[], format: FormatName): Promise<void> {
  const { write }: Format = FORMATS[format];
  await navigator.clipboard.writeText(write(analysis, wrong).trimEnd());
}

/** Hands the browser a file to download, named after the headline. */
export function save(analysis: Analysis, wrong: readonly WrongMark[], format: FormatName): void {
  const { extension, mime, write }: Format = FORMATS[format];
  download(`${fileName(analysis.article.headline)}.${extension}`, mime, write(analysis, wrong));
}

/** A name that every file system takes: letters and digits of any script, joined by hyphens. */
export function fileName(headline: string | null): string {
  const words = (headline ?? '').normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.join('-').slice(0, 60).replace(/-$/, '') || 'whosaid';
}
