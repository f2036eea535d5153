/** What each view of the library is given, and how it tells the reader what it did. */
import { createContext } from 'preact';
import type { OpenLibrary } from '../use-library.ts';

export interface ViewProps {
  library: OpenLibrary;
  /** From the route: which article, or person. */
  what: string;
}

/** Tells the reader what came of what was asked for. */
export const TellContext = createContext<(words: string) => void>(() => {});
