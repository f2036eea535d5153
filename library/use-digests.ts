/** What views over all articles need of each, read anew when articles come or go. */
import { useEffect, useState } from 'preact/hooks';
import type { ArticleRow } from '../src/library/article-row.ts';
import type { Digest } from '../src/library/digest.ts';
import { readDigests } from '../src/library/store.ts';

/** @returns null until all are read */
export function useDigests(rows: readonly ArticleRow[]): readonly Digest[] | null {
  const [digests, setDigests] = useState<readonly Digest[] | null>(null);
  // What the reader decides and checks changes the library, but none of these.
  const kept = rows.map(({ number, hash }) => `${number} ${hash}`).join();
  useEffect(() => {
    let isWanted = true;
    readDigests().then((all) => isWanted && setDigests(all));
    return () => {
      isWanted = false;
    };
  }, [kept]);
  return digests;
}
