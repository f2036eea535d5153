/** The people of all articles, as the reader has joined and parted them. */
import { useEffect, useState } from 'preact/hooks';
import type { ArticleRow } from '../src/library/article-row.ts';
import { type Decision, type KnownPerson, peopleOver } from '../src/library/same-people.ts';
import { readDecisions } from '../src/library/store.ts';
import { useDigests } from './use-digests.ts';

export interface KnownPeople {
  people: KnownPerson[];
  decisions: Decision[];
}

/** @returns null until all articles are read */
export function usePeople(rows: readonly ArticleRow[]): KnownPeople | null {
  const digests = useDigests(rows);
  const [known, setKnown] = useState<KnownPeople | null>(null);
  useEffect(() => {
    let isWanted = true;
    if (digests)
      readDecisions().then((decisions) => {
        const appearances = digests.flatMap((each) => each.appearances);
        if (isWanted) setKnown({ people: peopleOver(appearances, decisions), decisions });
      });
    return () => {
      isWanted = false;
    };
  }, [digests, rows]);
  return known;
}
