/** Gives a link away: by the system's own way of sharing where there is one, else by the clipboard. */

/**
 * Only within a click, as browsers demand.
 *
 * @returns what became of it; `dismissed` where the reader thought better of it
 * @throws DOMException if the browser does not let the page write to the clipboard either
 */
export async function share(url: string, title: string): Promise<'shared' | 'copied' | 'dismissed'> {
  // Not every browser has it, and some have it but refuse it to extensions.
  if ('share' in navigator) {
    try {
      await navigator.share({ url, title });
      return 'shared';
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return 'dismissed';
    }
  }
  await navigator.clipboard.writeText(url);
  return 'copied';
}
