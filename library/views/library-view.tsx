/** The whole page of the library: its views by name, the one that the address names, and what was just done. */
import type { ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { KEEPING_FAULTS } from '../../popup/views/keep.tsx';
import { Failed } from '../../popup/views/states.tsx';
import { msg, type PlainKey } from '../../src/extension/i18n.ts';
import { hrefOf, useRoute } from '../route.ts';
import { useLibrary } from '../use-library.ts';
import { Articles } from './articles.tsx';
import { CheckSheet } from './check-sheet.tsx';
import { Everybody } from './everybody.tsx';
import { Newer } from './newer.tsx';
import { OneArticle } from './one-article.tsx';
import { OnePerson } from './one-person.tsx';
import { OutAndIn } from './out-and-in.tsx';
import { OutletShares } from './outlet-shares.tsx';
import { Storage } from './storage.tsx';
import { TellContext, type ViewProps } from './view.ts';
import { WordsBeside } from './words-beside.tsx';

interface View {
  name: string;
  /** null for a view that the navigation does not lead to. */
  title: PlainKey | null;
  show: ComponentType<ViewProps>;
}

const VIEWS: readonly View[] = [
  { name: 'articles', title: 'articles', show: Articles },
  { name: 'article', title: null, show: OneArticle },
  { name: 'people', title: 'people', show: Everybody },
  { name: 'person', title: null, show: OnePerson },
  { name: 'words', title: 'sameWords', show: WordsBeside },
  { name: 'outlets', title: 'outlets', show: OutletShares },
  { name: 'checks', title: 'checks', show: CheckSheet },
  { name: 'out', title: 'outAndIn', show: OutAndIn },
  { name: 'storage', title: 'storage', show: Storage },
];

/** Views that are of use where nothing is kept. */
const WITHOUT_ARTICLES: ReadonlySet<string> = new Set(['out', 'storage']);

export function LibraryView() {
  const opened = useLibrary();
  const { view, what } = useRoute();
  const [told, setTold] = useState('');
  const fault = opened.state === 'open' ? opened.library.fault : null;
  const main = useRef<HTMLElement>(null);
  const shown = VIEWS.find(({ name }) => name === view) ?? VIEWS[0]!;
  // Who goes elsewhere by the keyboard goes on from there.
  const first = useRef(true);
  useEffect(() => {
    setTold('');
    if (!first.current) main.current?.focus();
    first.current = false;
  }, [view, what]);
  return (
    <TellContext value={setTold}>
      <header class="library-header">
        <h1>
          <img src="/icons/icon-48.png" alt="" width="28" height="28" /> {msg('library')}
        </h1>
        <nav aria-label={msg('libraryParts')}>
          {VIEWS.map(
            ({ name, title }) =>
              title && (
                <a key={name} href={hrefOf(name)} aria-current={name === shown.name ? 'page' : undefined}>
                  {msg(title)}
                </a>
              ),
          )}
          <a href="/options/options.html">{msg('options')}</a>
        </nav>
      </header>
      {fault && (
        <p class="fault" role="alert">
          {msg(KEEPING_FAULTS[fault])}
        </p>
      )}
      <main ref={main} tabIndex={-1} class={`view-${shown.name}`}>
        {content()}
      </main>
      <p class="told" role="status">
        {told}
      </p>
    </TellContext>
  );

  function content() {
    switch (opened.state) {
      case 'opening':
        return null;
      case 'newer':
        return <Newer />;
      case 'error':
        return <Failed message={opened.message} onRetry={() => location.reload()} />;
      case 'open':
        return opened.library.rows.length || WITHOUT_ARTICLES.has(shown.name) ? (
          <shown.show library={opened.library} what={what} />
        ) : (
          <NothingKept />
        );
    }
  }
}

function NothingKept() {
  return (
    <div class="empty">
      <h2>{msg('nothingKept')}</h2>
      <p>{msg('nothingKeptWhy')}</p>
    </div>
  );
}
