/** What is kept, for the views: read when the page is opened, and anew each time that something is kept or deleted anywhere. */
import { useEffect, useState } from 'preact/hooks';
import { lastFault } from '../src/extension/keeping.ts';
import type { KeepingFault } from '../src/extension/messages.ts';
import type { ArticleRow } from '../src/library/article-row.ts';
import { latestFirst, type SearchIndex } from '../src/library/article-search.ts';
import { listArticles, NewerLibrary, readIndex, watchLibrary } from '../src/library/store.ts';

export interface OpenLibrary {
  /** The latest first. */
  rows: readonly ArticleRow[];
  index: SearchIndex;
  /** How many all that is kept takes. */
  bytes: number;
  /** Why the last article that was to be kept was not. */
  fault: KeepingFault | null;
}

export type LibraryState =
  | { state: 'opening' }
  | { state: 'open'; library: OpenLibrary }
  /** A later version of the extension laid it out. */
  | { state: 'newer' }
  | { state: 'error'; message: string };

/** Several changes at once are read together. */
const PAUSE_MS = 200;

export function useLibrary(): LibraryState {
  const [state, setState] = useState<LibraryState>({ state: 'opening' });
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const read = () => readLibrary().then(setState);
    const end = watchLibrary(() => {
      clearTimeout(timer);
      timer = setTimeout(read, PAUSE_MS);
    });
    read();
    return () => {
      clearTimeout(timer);
      end();
    };
  }, []);
  return state;
}

async function readLibrary(): Promise<LibraryState> {
  try {
    const [rows, { index, bytes }, fault] = await Promise.all([listArticles(), readIndex(), lastFault()]);
    const all = rows.reduce((sum, row) => sum + row.bytes, bytes);
    return { state: 'open', library: { rows: rows.sort(latestFirst), index, bytes: all, fault } };
  } catch (error) {
    return error instanceof NewerLibrary ? { state: 'newer' } : { state: 'error', message: String(error) };
  }
}
