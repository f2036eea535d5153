/**
 * Shows the summary of a tab, what is stored for it at once: of the tab in view in the popup, of the tab that
 * `?tab=ID` names in a tab of its own, and of whatever tab comes into view in panel.html, beside the page.
 */
import { render } from 'preact';
import { readAnalysis } from '../src/extension/analyses.ts';
import { browser, hasPanel, openPanel, type Tab } from '../src/extension/browser.ts';
import { setDocumentLanguage } from '../src/extension/i18n.ts';
import { readSitesOff, siteAmong } from '../src/extension/settings.ts';
import { Failed } from './views/states.tsx';
import { TabView } from './views/tab-view.tsx';

const named = new URLSearchParams(location.search).get('tab');
const isPanel = location.pathname.endsWith('/panel.html');
const outlivesPages = isPanel || named !== null;
/** A phone's popup fills the screen: the page lies under it. */
const isPhone = navigator.userAgent.includes('Android');

async function tabToShow(): Promise<Tab> {
  if (named !== null) return browser.tabs.get(Number(named));
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (!tab) throw new Error('no tab in view');
  return tab;
}

/** Counts the views, so that each tab, and each page in it, gets one of its own. */
let views = 0;
let shownTab: number | undefined;

async function show(): Promise<void> {
  const view = ++views;
  const tab = await tabToShow();
  const { id, url } = tab;
  if (id === undefined) throw new Error('the tab has no number');
  const [stored, sitesOff] = await Promise.all([readAnalysis(id), readSitesOff()]);
  if (view !== views) return;
  shownTab = id;
  render(
    <TabView
      key={view}
      tab={{ ...tab, id }}
      known={stored ? { state: 'analysed', ...stored } : { state: 'working' }}
      off={siteAmong(url, sitesOff) !== null}
      alone={named !== null}
      onShown={isPhone && !outlivesPages ? close : undefined}
      onPanel={hasPanel() && !isPanel ? () => openPanelOf(tab) : undefined}
    />,
    document.body,
  );
}

/** Within the click, as browsers demand; the popup makes room for the panel. */
async function openPanelOf({ windowId }: Tab): Promise<void> {
  if (windowId !== undefined) await openPanel(windowId);
  if (named === null) close();
}

function open(): void {
  show().catch((error: unknown) =>
    render(
      <main>
        <Failed message={String(error)} onRetry={() => location.reload()} />
      </main>,
      document.body,
    ),
  );
}

/** What outlives a page follows its tab to the next one. */
async function follow(): Promise<void> {
  const { windows }: Partial<typeof browser> = browser;
  const ownWindow = (await windows?.getCurrent())?.id;
  browser.tabs.onUpdated.addListener((id, { status }) => {
    if (status !== undefined && id === shownTab) open();
  });
  browser.tabs.onActivated.addListener(({ windowId }) => {
    if (windowId === ownWindow && named === null) open();
  });
}

setDocumentLanguage(document);
document.documentElement.classList.toggle('full-width', outlivesPages || isPhone);
open();
if (outlivesPages) follow();
