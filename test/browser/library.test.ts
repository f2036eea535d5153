/** The library of kept articles in both browsers: off until it is wanted, then kept, found, shown and deleted. */

import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { openExtensionPage } from '../../tools/launch.ts';
import { violationsIn } from './harness/axe.ts';
import {
  BROWSERS,
  closeOtherPages,
  onStage,
  openPainted,
  openSummary,
  type TestBrowser,
  until,
} from './harness/browser.ts';
import { articlePage } from './harness/pages.ts';
import type { Site } from './harness/site.ts';

const HEADLINE = 'Pell Harbour moves its library out of the river’s reach';
const KEEP = '.ways > button:not([popovertarget])';

describe.each(BROWSERS)('the library, in %s', (name) => {
  let test: TestBrowser;
  let site: Site;
  onStage(name, (stage) => {
    ({ test, site } = stage);
  });
  afterEach(async () => {
    await closeOtherPages(test);
    await test.control.evaluate(async () => {
      await chrome.storage.local.clear();
      await new Promise((resolve) => {
        const request = indexedDB.deleteDatabase('library');
        request.onsuccess = resolve;
      });
    });
  });

  const databases = () => test.control.evaluate(() => indexedDB.databases());
  const openArticle = (path = '/2024/05/14/library') => openPainted(test, site.add(path, articlePage()));
  const titles = (page: Page) => page.$$eval('.article-line h2', (all) => all.map(({ textContent }) => textContent));

  async function openLibrary(view = ''): Promise<Page> {
    const page = await openExtensionPage(test, `library/library.html${view}`);
    await page.waitForSelector('main > *');
    return page;
  }

  /** Presses the button with these words in the summary of an article. */
  async function press(summary: Page, words: string): Promise<void> {
    const buttons = await summary.$$(KEEP);
    for (const button of buttons)
      if ((await button.evaluate(({ textContent }) => textContent)) === words) return button.click();
    throw new Error(`no button ${words}`);
  }

  async function keepFromSummary(): Promise<Page> {
    const article = await openArticle();
    const summary = await openSummary(test, article.url());
    const has = (words: string) => summary.evaluate((wanted) => document.body.textContent.includes(wanted), words);
    await until(() => has('Keep this article'));
    await press(summary, 'Keep this article');
    await until(() => has('Kept on this device.'));
    return summary;
  }

  it.runIf(name === 'chromium')('says that the disk is full, and keeps nothing by halves', async () => {
    const article = await openArticle();
    const summary = await openSummary(test, article.url());
    await until(() => summary.evaluate(() => document.body.textContent.includes('Keep this article')));
    const session = await test.control.createCDPSession();
    const origin = test.extensionOrigin;
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
    await press(summary, 'Keep this article');
    await until(() => summary.evaluate(() => document.body.textContent.includes('no room left')));
    const library = await openLibrary();
    expect(await library.$('.article-line')).toBeNull();
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1e9 });
  });

  it('keeps nothing, and makes no database, until the reader asks for it', async () => {
    const requests = site.requests.length;
    const article = await openArticle();
    await openSummary(test, article.url());
    const library = await openLibrary();
    expect(await library.$eval('main h2', ({ textContent }) => textContent)).toBe('Nothing is kept yet');
    expect(await databases()).toEqual([]);
    expect(site.requests.slice(requests).filter((path) => path !== '/favicon.ico')).toEqual(['/2024/05/14/library']);
  });

  it('keeps the article that the reader asks for, and finds in it by word and by speaker', async () => {
    await keepFromSummary();
    const library = await openLibrary();
    expect(await titles(library)).toEqual([HEADLINE]);
    await library.type('.asked-words input', 'RIVER');
    await library.waitForSelector('.passages mark');
    const marked = await library.$$eval('.passages mark', (all) =>
      all.map(({ textContent }) => textContent.toLowerCase()),
    );
    expect(new Set(marked.map((word) => word.slice(0, 5)))).toEqual(new Set(['river']));
    const link = await library.$eval('.passages a', (each) => each.getAttribute('href') ?? '');
    expect(link).toMatch(/\/2024\/05\/14\/library#:~:text=/);
    await library.type('.asked-words input', ' zebra');
    await until(async () => (await titles(library)).length === 0);
    expect(await library.$eval('.counted', ({ textContent }) => textContent)).toBe('Nothing here matches.');
  });

  it('drops it again from the summary', async () => {
    const summary = await keepFromSummary();
    await press(summary, 'Stop keeping it');
    await until(() => summary.evaluate(() => document.body.textContent.includes('No longer kept.')));
    const library = await openLibrary();
    expect(await library.$('.article-line')).toBeNull();
  });

  it('keeps every article that is read, once the reader wants that, and shows each as it comes', async () => {
    const options = await openExtensionPage(test, 'options/options.html');
    await (await options.waitForSelector('.keeping label:nth-of-type(3)'))!.click();
    await until(() =>
      options.evaluate(async () => (await chrome.storage.local.get('keeping')).keeping === 'everywhere'),
    );
    const library = await openLibrary();
    await openArticle('/2024/05/14/one');
    await openArticle('/2024/05/15/two');
    await until(async () => (await titles(library)).length === 2);
  });

  it('shows an article whole, and leads back', async () => {
    await keepFromSummary();
    const library = await openLibrary();
    await library.click('.article-line h2 a');
    await library.waitForSelector('#people');
    expect(await library.$eval('main h1', ({ textContent }) => textContent)).toBe(HEADLINE);
    await library.click('.back a');
    await library.waitForSelector('.article-line');
  });

  it('deletes an article, and everything, by the keyboard alone', async () => {
    await keepFromSummary();
    const library = await openLibrary();
    await library.bringToFront();
    await library.focus('.article-line .link');
    await library.keyboard.press('Enter');
    await until(async () => (await titles(library)).length === 0);
    await closeOtherPages(test);

    await keepFromSummary();
    const storage = await openLibrary('#/storage');
    await storage.bringToFront();
    await storage.focus('main > p:last-child button');
    await storage.keyboard.press('Enter');
    // Who is asked once more has the focus on the answer.
    await storage.waitForSelector('.asking');
    await storage.keyboard.press('Enter');
    await until(async () => (await databases()).length === 0);
    await until(async () => (await storage.$('tbody')) === null);
  });

  it('goes through its fields and lists by the tabulator, in the order in which they stand', async () => {
    await keepFromSummary();
    const library = await openLibrary();
    await library.bringToFront();
    const places: string[] = [];
    for (let presses = 0; presses < 40; presses++) {
      await library.keyboard.press('Tab');
      const at = await library.evaluate(() => {
        const { activeElement } = document;
        if (!activeElement || activeElement === document.body) return null;
        const { top, left } = activeElement.getBoundingClientRect();
        return { top: Math.round(top + scrollY), left, name: activeElement.tagName };
      });
      if (!at) break;
      places.push(at.name);
    }
    // The links above, then eight fields, then the article's title, its page and its button.
    expect(places.filter((each) => each === 'INPUT' || each === 'SELECT').length).toBeGreaterThanOrEqual(8);
    expect(places.indexOf('A')).toBeLessThan(places.indexOf('INPUT'));
    expect(places.lastIndexOf('BUTTON')).toBeGreaterThan(places.lastIndexOf('INPUT'));
  });

  it('has nothing that axe-core finds wrong, in light and in dark', async () => {
    const empty = await openLibrary();
    expect(await violationsIn(empty)).toEqual([]);
    await closeOtherPages(test);
    await keepFromSummary();
    const library = await openLibrary();
    await library.type('.asked-words input', 'river');
    await library.waitForSelector('.passages mark');
    expect(await violationsIn(library)).toEqual([]);
    await library.click('.article-line h2 a');
    await library.waitForSelector('#people');
    expect(await violationsIn(library)).toEqual([]);
    const storage = await openLibrary('#/storage');
    await storage.waitForSelector('tbody');
    await storage.click('tbody button');
    expect(await violationsIn(storage)).toEqual([]);
  });
});
