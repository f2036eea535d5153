/** Links to the parts of the summary with how much is in each, and the field for searching in them. */
import type { ComponentChildren } from 'preact';
import type { Person } from '../../src/analysis.ts';
import { msg, plural } from '../../src/extension/i18n.ts';
import type { Query } from '../search.ts';

/** A part of the summary. */
export interface SummaryPart {
  id: string;
  title: string;
  count: number;
  content: ComponentChildren;
}

export interface SearchBarProps {
  parts: readonly SummaryPart[];
  query: Query;
  people: readonly Person[];
  onQuery: (query: Query) => void;
}

export function SearchBar({ parts, query, people, onQuery }: SearchBarProps) {
  const person = people[query.person ?? -1];
  const searching = query.words !== '' || person !== undefined;
  return (
    <div class="search-bar">
      <nav class="contents" aria-label={msg('sections')}>
        {parts.map(({ id, title, count }) => (
          <a key={id} href={`#${id}`}>
            {title} <span class="count">{count}</span>
          </a>
        ))}
      </nav>
      <input
        type="search"
        value={query.words}
        placeholder={msg('search')}
        aria-label={msg('search')}
        onInput={(event) => onQuery({ ...query, words: event.currentTarget.value })}
      />
      <p class="visually-hidden" role="status">
        {searching &&
          plural(
            'matches',
            parts.reduce((sum, { count }) => sum + count, 0),
          )}
      </p>
      {person && (
        <p class="only">
          {msg('only', person.name)}
          <button type="button" class="link" onClick={() => onQuery({ words: '', person: null })}>
            {msg('showAll')}
          </button>
        </p>
      )}
    </div>
  );
}
