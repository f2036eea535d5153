/** What Whosaid does, shown on an example with the marks that it paints in pages, and what it never does. */
import type { Colours } from '../src/extension/highlight-sheet.ts';
import { msg } from '../src/extension/i18n.ts';
import { MARKABLE, type Markable } from '../src/extension/markable.ts';
import { Example } from './example.tsx';
import { useMarks } from './mark-painting.ts';
import type { OpenArticle } from './open-articles.ts';

const LEGEND = [
  ['direct', 'kindDirect'],
  ['partial', 'kindPartial'],
  ['indirect', 'kindIndirect'],
  ['term', 'kindTerm'],
  ['person', 'people'],
  ['unread', 'markUnread'],
] as const satisfies readonly (readonly [Markable, string])[];

export interface WelcomeViewProps {
  colours: Colours;
  /** The articles that are open and were read by now. */
  articles: readonly OpenArticle[];
  onGo: (article: OpenArticle) => void;
}

export function WelcomeView({ colours, articles, onGo }: WelcomeViewProps) {
  const main = useMarks(MARKABLE, colours);
  return (
    <main ref={main}>
      <h1>
        <img src="/icons/icon-48.png" alt="" width="32" height="32" /> {msg('welcome')}
      </h1>
      <p>{msg('welcomeIntro')}</p>
      <p>{msg('welcomeLanguages')}</p>
      <section>
        <h2>{msg('welcomeExample')}</h2>
        <Example />
        <ul class="legend">
          {LEGEND.map(([mark, words]) => (
            <li key={mark} data-mark={mark}>
              {msg(words)}
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{msg('never')}</h2>
        <ul class="promises">
          <li>{msg('neverSends')}</li>
          <li>{msg('neverChanges')}</li>
          <li>{msg('neverKeeps')}</li>
        </ul>
      </section>
      {articles.length > 0 && (
        <section>
          <h2>{msg('welcomeOpen')}</h2>
          <ul>
            {articles.map((article) => (
              <li key={article.tab}>
                <button type="button" onClick={() => onGo(article)}>
                  {article.title}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <p>{msg('welcomeStart')}</p>
        <p>
          <a href="options.html">{msg('options')}</a>
        </p>
      </section>
    </main>
  );
}
