/** The way to keep the article in the library, or to take it out again, and the way to the library. */
import { useEffect, useState } from 'preact/hooks';
import type { Analysis } from '../../src/analysis.ts';
import { requestKept } from '../../src/extension/channel.ts';
import { msg, type PlainKey } from '../../src/extension/i18n.ts';
import { keptStateOf } from '../../src/extension/keeping.ts';
import type { KeepingFault, KeptState } from '../../src/extension/messages.ts';

export const KEEPING_FAULTS = {
  full: 'keepingFull',
  newer: 'libraryNewer',
  other: 'keepingFailed',
} as const satisfies Record<KeepingFault, PlainKey>;

export interface KeepProps {
  tab: number;
  analysis: Analysis;
  /** The article's address, by the browser's word. */
  url: string;
  /** Tells the reader what came of it. */
  onDone: (notice: string) => void;
}

export function Keep({ tab, analysis, url, onDone }: KeepProps) {
  /** null: not known (yet). */
  const [isKept, setKept] = useState<boolean | null>(null);
  const take = ({ isKept, fault }: KeptState, notice: string) => {
    setKept(isKept);
    onDone(fault && !isKept ? msg(KEEPING_FAULTS[fault]) : notice);
  };
  useEffect(() => {
    // Not asked of the background, which may be asleep.
    keptStateOf(analysis, url).then((state) => take(state, ''));
  }, [analysis]);
  const change = (change: 'keep' | 'drop', notice: PlainKey) =>
    requestKept(tab, change).then(
      (state) => take(state, msg(notice)),
      () => onDone(msg('keepingFailed')),
    );
  if (isKept === null) return null;
  return isKept ? (
    <button type="button" class="link" onClick={() => change('drop', 'dropped')}>
      {msg('dropArticle')}
    </button>
  ) : (
    <button type="button" class="link" onClick={() => change('keep', 'kept')}>
      {msg('keepArticle')}
    </button>
  );
}
