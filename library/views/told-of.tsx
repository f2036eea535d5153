/** What every view of the library says of an article: its title, who published it, and when. */
import type { ComponentChildren } from 'preact';
import { formatDay } from '../../popup/date-words.ts';
import { formatLanguage, msg } from '../../src/extension/i18n.ts';
import type { ArticleHead } from '../../src/library/kept-article.ts';

/** The words of an article, in its own language and direction. */
export function ArticleWords({ article, children }: { article: ArticleHead; children: ComponentChildren }) {
  return (
    <span lang={article.language ?? undefined} dir="auto">
      {children}
    </span>
  );
}

export function DayOf({ day }: { day: string | null }) {
  const words = day && formatDay(day);
  return words && day ? <time dateTime={day.slice(0, 10)}>{words}</time> : <span>{msg('dayUnknown')}</span>;
}

/** Where words of an article lead: to their passage in the live page, in a tab of its own. */
export function Live({ link, children }: { link: string | null; children: ComponentChildren }) {
  if (link === null) return <span>{children}</span>;
  return (
    <a href={link} target="_blank" rel="noreferrer">
      {children}
    </a>
  );
}

export function ArticleNote({ article }: { article: ArticleHead }) {
  return (
    <span class="notes">
      {article.outlet && <span>{article.outlet}</span>}
      <DayOf day={article.published} />
      <span>
        <ArticleWords article={article}>{article.title || msg('untitled')}</ArticleWords>
      </span>
    </span>
  );
}

/** While all articles are read. */
export function BeingRead() {
  return (
    <p class="muted" role="status">
      {msg('articlesBeingRead')}
    </p>
  );
}

export function percent(share: number): string {
  return new Intl.NumberFormat(formatLanguage(), { style: 'percent' }).format(share);
}

export function asCount(number: number): string {
  return new Intl.NumberFormat(formatLanguage()).format(number);
}

export function listed(names: readonly string[]): string {
  return new Intl.ListFormat(formatLanguage()).format(names);
}
