/** The articles that are kept, the latest first, and the search in them. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { msg, plural } from '../../src/extension/i18n.ts';
import type { ArticleQuery } from '../../src/library/article-search.ts';
import { ArticleLine } from './article-line.tsx';
import { SearchForm } from './search-form.tsx';
import type { ViewProps } from './view.ts';

/** Lists grow by so many: a page that draws thousands of lines takes seconds. */
const STEP = 25;

const NOTHING: ArticleQuery = {
  words: '',
  speaker: '',
  kind: null,
  source: '',
  outlet: null,
  language: null,
  from: null,
  to: null,
};

export function Articles({ library: { rows, index } }: ViewProps) {
  const [query, setQuery] = useState(NOTHING);
  const [shown, setShown] = useState(STEP);
  const hits = useMemo(() => index.find(query, rows), [index, rows, query]);
  useEffect(() => setShown(STEP), [query]);
  const isAsked = query !== NOTHING;
  return (
    <>
      <SearchForm rows={rows} query={query} onQuery={setQuery} onClear={() => setQuery(NOTHING)} isAsked={isAsked} />
      <p class="counted" role="status">
        {hits.length ? plural('articleCount', hits.length) : msg('foundNothing')}
      </p>
      <ol class="articles">
        {hits.slice(0, shown).map((hit) => (
          <ArticleLine key={hit.row.number} hit={hit} query={query} />
        ))}
      </ol>
      {hits.length > shown && (
        <button type="button" class="link" onClick={() => setShown(shown + STEP)}>
          {plural('more', hits.length - shown)}
        </button>
      )}
    </>
  );
}
