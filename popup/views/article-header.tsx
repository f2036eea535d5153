/** The article's headline, outlet, dates, reading time, authors and its own credit line. */
import type { Article } from '../../src/analysis.ts';
import { formatLanguage, msg, plural } from '../../src/extension/i18n.ts';
import { formatDay } from '../date-words.ts';
import { readingMinutes } from '../reading-time.ts';
import { Words } from './passage.tsx';

export interface ArticleHeaderProps {
  article: Article;
  /** Whether its language is read: how long it takes is known of no other. */
  isRead: boolean;
}

export function ArticleHeader({ article, isRead }: ArticleHeaderProps) {
  const published = article.published && formatDay(article.published);
  const modified = article.modified && formatDay(article.modified);
  const authors = new Intl.ListFormat(formatLanguage()).format(
    article.byline.filter((name) => name !== article.publisher),
  );
  return (
    <header class="article">
      <p class="meta">
        {article.publisher && <span class="outlet">{article.publisher}</span>}
        {published && <time dateTime={article.published ?? undefined}>{published}</time>}
        {isRead && <span>{plural('readingTime', readingMinutes(article.blocks))}</span>}
      </p>
      <h1>{article.headline ? <Words>{article.headline}</Words> : msg('untitled')}</h1>
      <p class="meta">
        {authors && <span>{msg('byline', authors)}</span>}
        {article.credit && <Words>{article.credit}</Words>}
        {modified && modified !== published && <span>{msg('updated', modified)}</span>}
      </p>
    </header>
  );
}
