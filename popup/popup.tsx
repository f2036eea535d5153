/** Opens the popup on the tab in view, or on the tab that `?tab=ID` names, with what is stored for it at once. */
import { render } from 'preact';
import { readAnalysis } from '../src/extension/analyses.ts';
import { browser, type Tab } from '../src/extension/browser.ts';
import { setDocumentLanguage } from '../src/extension/i18n.ts';
import { readSitesOff, siteOf } from '../src/extension/settings.ts';
import { Failed } from './views/states.tsx';
import { TabView } from './views/tab-view.tsx';

async function tabInView(): Promise<Tab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

async function open(): Promise<void> {
  const named = new URLSearchParams(location.search).get('tab');
  const tab = named === null ? await tabInView() : await browser.tabs.get(Number(named));
  const { id, url } = tab ?? {};
  if (!tab || id === undefined) throw new Error('no tab in view');
  const [stored, sitesOff] = await Promise.all([readAnalysis(id), readSitesOff()]);
  render(
    <TabView
      tab={{ ...tab, id }}
      known={stored ? { state: 'analysed', ...stored } : { state: 'working' }}
      off={url !== undefined && sitesOff.includes(siteOf(url) ?? '')}
      alone={named !== null}
    />,
    document.body,
  );
}

setDocumentLanguage(document);
const fullWidth = location.search !== '' || navigator.userAgent.includes('Android');
document.documentElement.classList.toggle('full-width', fullWidth);
open().catch((error: unknown) =>
  render(
    <main>
      <Failed message={String(error)} onRetry={() => location.reload()} />
    </main>,
    document.body,
  ),
);
