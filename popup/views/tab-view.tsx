/** Everything the popup shows of one tab, kept up to date with what the background and the reader's choices say. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Span } from '../../src/analysis.ts';
import { browser, type Tab } from '../../src/extension/browser.ts';
import { showPassage } from '../../src/extension/channel.ts';
import { msg } from '../../src/extension/i18n.ts';
import type { Progress, ViewState } from '../../src/extension/messages.ts';
import { siteOf, switchSite } from '../../src/extension/settings.ts';
import { readWrongMarks, storeWrongMark } from '../../src/extension/wrong-store.ts';
import { isSameMark, type WrongMark } from '../../src/wrong-marks.ts';
import { focusedIn, putFocus } from '../kept-focus.ts';
import { whyNotArticle } from '../unread-reasons.ts';
import { useTabState } from '../use-tab-state.ts';
import { ExportMenu } from './export-menu.tsx';
import { Keep } from './keep.tsx';
import { ReadingContext } from './passage.tsx';
import { SiteBar } from './site-bar.tsx';
import { BrowserPage, Failed, NoAccess, NotArticle, SiteOff, Working } from './states.tsx';
import { Summary } from './summary.tsx';
import { WrongContext } from './wrong.tsx';

export interface TabViewProps {
  tab: Tab & { id: number };
  /** What is known of the tab already, shown until the background has answered. */
  known: ViewState;
  /** Whether the reader switched this site off. */
  off: boolean;
  /** Whether the view fills a tab or window of its own, so that the article must be brought to the front. */
  alone: boolean;
  /** Makes room for the passage that was gone to; `undefined` where the view does not cover the page. */
  onShown?: (() => void) | undefined;
  /** Opens the same view beside the page; `undefined` where that cannot be. */
  onPanel?: (() => void) | undefined;
}

export function TabView({ tab, known, off, alone, onShown, onPanel }: TabViewProps) {
  const [isOff, setOff] = useState(off);
  const [notice, setNotice] = useState('');
  const [heading, setHeading] = useState('');
  /** Where the reader went last, and in which reading of the page. */
  const [went, setWent] = useState<{ span: Span; state: ViewState } | null>(null);
  const [marks, setMarks] = useState<WrongMark[]>([]);
  const main = useRef<HTMLElement>(null);

  /** What the keyboard was at before the view was drawn anew. */
  const focused = useRef<string | null>(null);
  const [told, setTold] = useState('');

  const { state, setState, ask } = useTabState(tab.id, known, () => {
    focused.current = main.current && focusedIn(main.current);
  });
  const askAgain = (force = false) => {
    setNotice('');
    setState({ state: 'working' });
    return ask(force);
  };
  const switchHere = async (site: string, on: boolean) => {
    setOff(!on);
    await switchSite(site, on);
    if (on) await askAgain();
    else setState({ state: 'site-off', site });
  };
  const goTo = async (span: Span) => {
    if (state.state !== 'analysed') return;
    if (alone) await browser.tabs.update(tab.id, { active: true });
    const isThere = await showPassage(tab.id, state, span);
    setWent(isThere ? { span, state } : null);
    setNotice(isThere ? '' : msg('passageGone'));
    if (isThere) onShown?.();
  };

  // Of a private window nothing is kept, so that there is nothing to mark or to switch.
  const keeps = !tab.incognito;
  const page = state.state === 'analysed' ? (state.analysis.article.url ?? tab.url) : undefined;
  useEffect(() => {
    if (keeps && page !== undefined) readWrongMarks(page).then(setMarks);
  }, [page]);
  const mark = async (wrong: WrongMark, isWrong: boolean) => {
    setMarks((all) => [...all.filter((other) => !isSameMark(other, wrong)), ...(isWrong ? [wrong] : [])]);
    if (page !== undefined) await storeWrongMark(page, wrong, isWrong);
  };

  useEffect(() => {
    setHeading(main.current?.querySelector('h1')?.textContent ?? '');
  }, [state.state]);

  useLayoutEffect(() => {
    if (main.current && focused.current !== null) putFocus(main.current, focused.current);
    focused.current = null;
  }, [state]);

  const progress = state.state === 'analysed' ? state.progress : null;
  const before = useRef<Progress | null>(null);
  useEffect(() => {
    if (progress === 'reading') setTold(msg('stillReading'));
    else if (progress !== 'read') setTold(progress ? msg('readingFailed') : '');
    else setTold(before.current === 'reading' ? msg('hasBeenRead') : '');
    before.current = progress;
  }, [progress]);

  const site = state.state === 'site-off' ? state.site : tab.url ? siteOf(tab.url) : null;
  const switchable = !keeps || state.state === 'browser-page' || state.state === 'no-access' ? null : site;
  return (
    <WrongContext value={{ marks, onMark: keeps && page !== undefined ? mark : null }}>
      <p class="visually-hidden" role="status">
        {told ? `${heading}. ${told}` : heading}
      </p>
      <main ref={main}>{view()}</main>
      <SiteBar
        site={switchable}
        on={!isOff}
        notice={notice}
        onSwitch={(on) => site && switchHere(site, on)}
        onPanel={onPanel}
        keeps={keeps}
      >
        {keeps && state.state === 'analysed' && state.progress === 'read' && (
          <Keep tab={tab.id} analysis={state.analysis} url={tab.url ?? ''} onDone={setNotice} />
        )}
        {state.state === 'analysed' && state.progress === 'read' && (
          <ExportMenu
            analysis={state.analysis}
            url={page ?? ''}
            passage={went?.state === state ? went.span : null}
            onDone={setNotice}
          />
        )}
      </SiteBar>
    </WrongContext>
  );

  function view() {
    switch (state.state) {
      case 'analysed':
        return (
          <ReadingContext value={{ goTo, language: state.analysis.language }}>
            <Summary analysis={state.analysis} progress={state.progress} />
          </ReadingContext>
        );
      case 'working':
        return <Working />;
      case 'not-article':
        return <NotArticle why={whyNotArticle(state.reasons)} onAnalyse={() => askAgain(true)} />;
      case 'browser-page':
        return <BrowserPage />;
      case 'no-access': {
        const { origins } = state;
        // Asked for within the click: browsers refuse a request that comes after waiting for something else.
        const grant = async () => (await browser.permissions.request({ origins })) && askAgain();
        return <NoAccess site={onlySite(origins)} onGrant={grant} onOnce={() => askAgain(true)} />;
      }
      case 'site-off':
        return (
          <SiteOff site={state.site} onSwitchOn={() => switchHere(state.site, true)} onOnce={() => askAgain(true)} />
        );
      case 'error':
        return <Failed message={state.message} onRetry={() => askAgain()} />;
    }
  }
}

/** The site that match patterns, as `https://news.example/*`, are for; `null` where they are for all sites. */
function onlySite([pattern = '']: readonly string[]): string | null {
  return /:\/\/([^/*]+)\//.exec(pattern)?.[1] ?? null;
}
