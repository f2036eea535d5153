/** One kept article: its summary, as the popup shows it, with links back to its page. */
import { useEffect, useState } from 'preact/hooks';
import { ReadingContext } from '../../popup/views/passage.tsx';
import { Summary } from '../../popup/views/summary.tsx';
import type { Span } from '../../src/analysis.ts';
import { msg } from '../../src/extension/i18n.ts';
import type { KeptArticle } from '../../src/library/kept-article.ts';
import { linksInto } from '../../src/library/links.ts';
import { read } from '../../src/library/store.ts';
import { hrefOf } from '../route.ts';
import type { ViewProps } from './view.ts';

export function OneArticle({ library, what }: ViewProps) {
  /** undefined: it is being read; null: it is not kept (any more). */
  const [kept, setKept] = useState<KeptArticle | null>();
  useEffect(() => {
    let isWanted = true;
    read(what).then((article) => isWanted && setKept(article));
    return () => {
      isWanted = false;
    };
  }, [what, library]);
  if (kept === undefined) return null;
  const goTo = (span: Span) => {
    const link = kept && linksInto(kept)(span);
    if (link) open(link, '_blank', 'noreferrer');
  };
  return (
    <>
      <p class="back">
        <a href={hrefOf('articles')}>{msg('allArticles')}</a>
        {kept && <a href={hrefOf('checks', what)}>{msg('checks')}</a>}
        {kept?.address && (
          <a href={kept.address} target="_blank" rel="noreferrer">
            {msg('openPage')}
          </a>
        )}
      </p>
      {kept ? (
        <ReadingContext value={{ goTo, language: kept.language }}>
          <Summary analysis={kept.analysis} progress="read" />
        </ReadingContext>
      ) : (
        <p class="empty">{msg('notKept')}</p>
      )}
    </>
  );
}
