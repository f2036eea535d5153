/** What the background does for tabs, settings and the popup, in both browsers. */

import { JSDOM } from 'jsdom';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { analyseMarks } from '../../src/analyse-marks.ts';
import type { Article } from '../../src/analysis.ts';
import { readArticle } from '../../src/article/read-page.ts';
import type { KnownPage } from '../../src/extension/analyses.ts';
import { outputFolder } from '../../tools/build.ts';
import {
  askTabState,
  BROWSERS,
  badgeOf,
  closeOtherPages,
  endBackground,
  hasPageScript,
  highlightsOf,
  onStage,
  openPainted,
  progressOf,
  registeredGates,
  type TestBrowser,
  tabOf,
  until,
} from './harness/browser.ts';
import { articlePage, shopPage } from './harness/pages.ts';
import type { Site } from './harness/site.ts';

const ARTICLE = '/2024/05/14/library-moves-out-of-the-rivers-reach';

describe.each(BROWSERS)('the background, in %s', (name) => {
  let test: TestBrowser;
  let site: Site;
  let article: string;
  let shop: string;
  onStage(name, (stage) => {
    ({ test, site } = stage);
  });
  beforeAll(() => {
    article = site.add(ARTICLE, articlePage());
    shop = site.add('/kettles/copper', shopPage());
  });
  afterEach(async () => {
    await test.control.evaluate(() => chrome.storage.local.clear());
    await until(async () => (await gateLeavesOut())?.length === 0);
    await closeOtherPages(test);
  });

  /** The sites left out by the registered gate; undefined if none is registered. */
  async function gateLeavesOut(): Promise<string[] | undefined> {
    const [gate] = await registeredGates(test.control);
    return gate && (gate.excludeMatches ?? []);
  }

  async function storedTabs(): Promise<string[]> {
    const stored = await test.control.evaluate(() => chrome.storage.session.get(null));
    return Object.keys(stored).filter((key) => key.startsWith('analysis-'));
  }

  const isPainted = async (page: Page) => 'direct' in (await highlightsOf(page));

  it('shows the number of quotations on the button', async () => {
    await openPainted(test, article);
    const tab = await tabOf(test, article);
    const state = await askTabState(test, tab);
    const quotations = state.state === 'analysed' ? state.analysis.quotations.length : 0;
    expect(quotations).toBeGreaterThan(5);
    expect(await badgeOf(test, tab)).toBe(String(quotations));
  });

  it('answers a second time from what it has stored', async () => {
    await openPainted(test, article);
    const tab = await tabOf(test, article);
    const first = await askTabState(test, tab);
    expect(first).toMatchObject({ state: 'analysed', revision: 0 });
    expect(await askTabState(test, tab)).toEqual(first);
  });

  it('says why a page is no article, and analyses it when told to', async () => {
    const page = await test.browser.newPage();
    await page.goto(shop);
    const tab = await tabOf(test, shop);
    expect(await askTabState(test, tab)).toMatchObject({ state: 'not-article', kind: 'shop' });
    const forced = await askTabState(test, tab, true);
    expect(forced).toMatchObject({ state: 'analysed', analysis: { article: { isNews: false } } });
    await until(async () => (await progressOf(test, shop)) === 'read');
    expect(await askTabState(test, tab)).toMatchObject({ state: 'analysed', analysis: { article: { isNews: false } } });
  });

  it('says that it may not run in a page of the browser', async () => {
    const { id } = await test.control.evaluate(() => chrome.tabs.getCurrent());
    expect(await askTabState(test, id)).toEqual({ state: 'browser-page' });
  });

  it('forgets a tab that is closed', async () => {
    const page = await openPainted(test, article);
    expect(await storedTabs()).toEqual([`analysis-${await tabOf(test, article)}`]);
    await page.close();
    await until(async () => (await storedTabs()).length === 0);
  });

  it('forgets a tab that goes to another page, and takes its number away', async () => {
    const page = await openPainted(test, article);
    await page.goto(shop);
    await until(async () => (await storedTabs()).length === 0);
    expect(await badgeOf(test, await tabOf(test, shop))).toBe('');
  });

  it('analyses a page again that was loaded again', async () => {
    const page = await openPainted(test, article);
    const tab = await tabOf(test, article);
    const before = await askTabState(test, tab);
    await page.reload();
    await until(() => isPainted(page));
    const after = await askTabState(test, tab);
    expect(after).toMatchObject({ state: 'analysed', revision: 0 });
    expect(after).not.toMatchObject({ document: before.state === 'analysed' && before.document });
  });

  it('does nothing on a site switched off, until it is switched on again', async () => {
    const page = await openPainted(test, article);
    const tab = await tabOf(test, article);
    await test.control.evaluate(() => chrome.storage.local.set({ sitesOff: ['127.0.0.1'] }));
    await until(async () => !(await isPainted(page)));
    expect(await gateLeavesOut()).toEqual(['*://*.127.0.0.1/*']);
    await until(async () => (await badgeOf(test, tab)) === '' && (await storedTabs()).length === 0);
    expect(await askTabState(test, tab)).toEqual({ state: 'site-off', site: '127.0.0.1' });

    const again = await test.browser.newPage();
    await again.goto(`${article}?again`);
    const elsewhere = site.add('/2024/05/14/elsewhere-the-library-moves', articlePage());
    await openPainted(test, elsewhere.replace('127.0.0.1', 'localhost'));
    expect(await hasPageScript(test, await tabOf(test, `${article}?again`))).toBe(false);

    await test.control.evaluate(() => chrome.storage.local.set({ sitesOff: [] }));
    await until(() => isPainted(page));
  });

  it('goes on working where a site that is a numeric address of version 6 is switched off', async () => {
    await test.control.evaluate(() => chrome.storage.local.set({ sitesOff: ['[::1]'] }));
    await until(async () => (await gateLeavesOut())?.join() === '*://[::1]/*');
    await openPainted(test, article);
  });

  it('runs nowhere by itself in on-click mode, and analyses when the popup asks', async () => {
    await test.control.evaluate(() => chrome.storage.local.set({ mode: 'on-click' }));
    await until(async () => (await gateLeavesOut()) === undefined);
    const page = await test.browser.newPage();
    await page.goto(article);
    const tab = await tabOf(test, article);
    expect(await hasPageScript(test, tab)).toBe(false);
    expect(await askTabState(test, tab)).toMatchObject({ state: 'analysed' });
    await until(() => isPainted(page));
  });

  it('hears nobody who pretends to be a page', async () => {
    const { error } = await test.control.evaluate(() =>
      chrome.runtime.sendMessage({ type: 'gate-to-background/article-found' }),
    );
    expect(error).toContain('gate-to-background/article-found from no page');
  });
});

describe.each(BROWSERS)('the background, as it comes and goes, in %s', (name) => {
  let test: TestBrowser;
  let site: Site;
  let page: Page;
  onStage(name, (stage) => {
    ({ test, site } = stage);
  });
  beforeAll(async () => {
    page = await openPainted(test, site.add(ARTICLE, articlePage()));
    await page.evaluate(rememberPainted);
  });

  /** Over an installed one, this is an update. */
  async function install(): Promise<void> {
    await test.browser.installExtension(outputFolder(name === 'chromium' ? 'chrome' : 'firefox'));
  }

  function rememberPainted(): void {
    Reflect.set(window, 'earlier', CSS.highlights.get('whosaid-direct'));
  }

  function isPaintedAnew(): boolean {
    const now = CSS.highlights.get('whosaid-direct');
    return now !== undefined && now !== Reflect.get(window, 'earlier');
  }

  it('serves open tabs anew when it was updated, and the old script keeps quiet', async () => {
    await install();
    await until(() => page.evaluate(isPaintedAnew));
    await page.evaluate(rememberPainted);
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    expect(await page.evaluate(isPaintedAnew)).toBe(false);
    expect(await highlightsOf(page)).toHaveProperty('direct');
  });

  it('serves the tabs that were open when it was installed', async () => {
    await test.browser.uninstallExtension(test.extensionId);
    await page.evaluate(() => CSS.highlights.clear());
    await install();
    await until(() => page.evaluate(isPaintedAnew));
    expect((await highlightsOf(page)).partial).toEqual(['a car park with a view']);
  });
});

describe('the background, in firefox', () => {
  let test: TestBrowser;
  let site: Site;
  onStage('firefox', (stage) => {
    ({ test, site } = stage);
  });

  it('says that it has no access where the reader took it away', async () => {
    const url = site.add(ARTICLE, articlePage());
    const page = await openPainted(test, url);
    const tab = await tabOf(test, url);
    await test.control.evaluate(() => chrome.permissions.remove({ origins: ['http://*/*', 'https://*/*'] }));
    await page.reload();
    expect(await hasPageScript(test, tab)).toBe(false);
    expect(await askTabState(test, tab)).toEqual({ state: 'no-access', origins: ['http://*/*', 'https://*/*'] });
  });
});

describe.each(BROWSERS)('the background, ended by the browser, in %s', (name) => {
  let test: TestBrowser;
  let site: Site;
  onStage(name, (stage) => {
    ({ test, site } = stage);
  });

  it('answers the popup after it was ended', async () => {
    const article = site.add(ARTICLE, articlePage());
    await openPainted(test, article);
    const tab = await tabOf(test, article);
    const before = await askTabState(test, tab);
    expect(before.state).toBe('analysed');
    await endBackground(test);
    expect(await askTabState(test, tab)).toEqual(before);
  });

  it('analyses anew what is no longer stored after it was ended', async () => {
    const article = site.add(`${ARTICLE}-2`, articlePage());
    await openPainted(test, article);
    const tab = await tabOf(test, article);
    await test.control.evaluate(() => chrome.storage.session.clear());
    await endBackground(test);
    expect(await askTabState(test, tab)).toMatchObject({ state: 'analysed', revision: 1 });
  });

  /** Long enough that it is still being read when its page can be asked. */
  function longArticle(path: string): string {
    const paragraph = (at: number) =>
      `<p>“Pier ${at} will be mended before the autumn,” said Anna${'abcdefghij'[at % 10]} Reed-${at}, who keeps the books of the harbour, and the council of ward ${at} agreed with her on Monday.</p>`;
    const after = Array.from({ length: 12 }, (_, at) => paragraph(at)).join('');
    return site.add(path, articlePage({ after }));
  }

  /** Opens a page and waits until it is being read. */
  async function openUnread(url: string): Promise<Page> {
    const page = await test.browser.newPage();
    await page.goto(url);
    await until(async () => (await progressOf(test, url)) !== undefined);
    expect(await progressOf(test, url)).toBe('reading');
    return page;
  }

  /** As if the model had read it: one passage is somebody's, and nobody is named. */
  function analysed(article: Article) {
    const { quotations, ...marks } = analyseMarks(article);
    return { ...marks, read: 'whole', quotations: quotations.map((one) => ({ ...one, kind: 'direct' })) };
  }

  const isPainted = async (page: Page) => 'direct' in (await highlightsOf(page));

  it('reads a page to its end though it was ended while it read it', async () => {
    const page = await openUnread(longArticle(`${ARTICLE}-3`));
    await endBackground(test);
    await until(() => isPainted(page));
  });

  it('reads a page though it was ended before the page’s script could come in', async () => {
    // Busy from the gate's word on, so that nothing more comes in.
    const busy = `<script>addEventListener('load', () => setTimeout(() => {
      for (const end = Date.now() + 3000; Date.now() < end; );
    }))</script>`;
    const url = site.add(`${ARTICLE}-6`, articlePage({ after: busy }));
    await test.control.evaluate(() => {
      chrome.runtime.onMessage.addListener((message) => {
        Reflect.set(window, 'heard', JSON.stringify(message));
      });
    });
    const page = await test.browser.newPage();
    page.goto(url).catch(() => {});
    const heard = () => test.control.evaluate(() => String(Reflect.get(window, 'heard')));
    await until(async () => (await heard()).includes('article-found'));
    await endBackground(test);
    await until(() => isPainted(page));
  });

  it('gives a page what was stored before it was ended', async () => {
    const url = longArticle(`${ARTICLE}-4`);
    const { article } = readArticle(new JSDOM(articlePage(), { url }).window.document, url);
    const analysis = analysed(article);
    const page = await openUnread(url);
    const document = await page.evaluate(() => performance.timeOrigin);
    await storeFor(await tabOf(test, url), { document, revision: 0, url, analysis, progress: 'read' });
    await endBackground(test);
    await until(() => isPainted(page));
    expect(await highlightsOf(page)).not.toHaveProperty('person');
  });

  it('has a page painted whose analysis is stored, when the popup asks', async () => {
    await test.control.evaluate(() => chrome.storage.local.set({ mode: 'on-click' }));
    await until(async () => (await registeredGates(test.control)).length === 0);
    const url = site.add(`${ARTICLE}-5`, articlePage());
    const page = await test.browser.newPage();
    await page.goto(url);
    const tab = await tabOf(test, url);
    const { article } = readArticle(new JSDOM(articlePage(), { url }).window.document, url);
    const document = await page.evaluate(() => performance.timeOrigin);
    await storeFor(tab, { document, revision: 0, url, analysis: analysed(article), progress: 'read' });
    expect(await askTabState(test, tab)).toMatchObject({ state: 'analysed', revision: 0 });
    await until(() => isPainted(page));
  });

  function storeFor(tab: number, { analysis, ...page }: { analysis: object } & KnownPage): Promise<void> {
    const items = { [`page-${tab}`]: page, [`analysis-${tab}`]: JSON.stringify(analysis) };
    return test.control.evaluate((all) => chrome.storage.session.set(all), items);
  }
});
