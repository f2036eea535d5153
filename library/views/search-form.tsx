/** What is looked for: words, and who said them, on whose word, in what outlet, language and time. */
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { formatLanguage, msg, type PlainKey } from '../../src/extension/i18n.ts';
import { KIND_NAMES } from '../../src/extension/kind-names.ts';
import type { ArticleRow } from '../../src/library/article-row.ts';
import type { ArticleQuery } from '../../src/library/article-search.ts';

export interface SearchFormProps {
  rows: readonly ArticleRow[];
  query: ArticleQuery;
  isAsked: boolean;
  onQuery: (query: ArticleQuery) => void;
  onClear: () => void;
}

const WORDS = [
  ['words', 'searchArticles'],
  ['speaker', 'saidBy'],
  ['source', 'onWhoseWord'],
] as const satisfies [keyof ArticleQuery, PlainKey][];
const DAYS = [
  ['from', 'publishedFrom'],
  ['to', 'publishedTo'],
] as const satisfies [keyof ArticleQuery, PlainKey][];
const KINDS = ['direct', 'partial', 'indirect', 'term'] as const;

export function SearchForm({ rows, query, isAsked, onQuery, onClear }: SearchFormProps) {
  const outlets = useMemo(() => countedBy(rows, ({ outlet }) => outlet || null), [rows]);
  const languages = useMemo(() => countedBy(rows, ({ language }) => language), [rows]);
  const names = useMemo(() => new Intl.DisplayNames(formatLanguage(), { type: 'language' }), []);
  const set = (change: Partial<ArticleQuery>) => onQuery({ ...query, ...change });
  return (
    <search class="search-form">
      {WORDS.map(([of, title]) => (
        <label key={of} class={`asked-${of}`}>
          {msg(title)}
          <input type="search" value={query[of]} onInput={(event) => set({ [of]: event.currentTarget.value })} />
        </label>
      ))}
      <Choice
        title={msg('kind')}
        value={query.kind}
        onValue={(value) => set({ kind: KINDS.find((kind) => kind === value) ?? null })}
      >
        {KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {msg(KIND_NAMES[kind])}
          </option>
        ))}
      </Choice>
      <Choice title={msg('outlet')} value={query.outlet} onValue={(outlet) => set({ outlet })}>
        {outlets.map(([outlet, count]) => (
          <option key={outlet} value={outlet}>{`${outlet} (${count})`}</option>
        ))}
      </Choice>
      <Choice title={msg('articleLanguage')} value={query.language} onValue={(language) => set({ language })}>
        {languages.map(([code, count]) => (
          <option key={code} value={code}>{`${names.of(code) ?? code} (${count})`}</option>
        ))}
      </Choice>
      {DAYS.map(([of, title]) => (
        <label key={of}>
          {msg(title)}
          <input
            type="date"
            value={query[of] ?? ''}
            onInput={(event) => set({ [of]: event.currentTarget.value || null })}
          />
        </label>
      ))}
      {isAsked && (
        <button type="button" class="link" onClick={onClear}>
          {msg('showAll')}
        </button>
      )}
    </search>
  );
}

interface ChoiceProps {
  title: string;
  value: string | null;
  onValue: (value: string | null) => void;
  children: ComponentChildren;
}

function Choice({ title, value, onValue, children }: ChoiceProps) {
  return (
    <label>
      {title}
      <select value={value ?? ''} onChange={(event) => onValue(event.currentTarget.value || null)}>
        <option value="">{msg('any')}</option>
        {children}
      </select>
    </label>
  );
}

/** @returns each with the number of articles, those with most first */
function countedBy(rows: readonly ArticleRow[], keyOf: (row: ArticleRow) => string | null): [string, number][] {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].sort(([a, some], [b, others]) => others - some || (a < b ? -1 : 1));
}
