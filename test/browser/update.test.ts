/** An update over an earlier version: what the reader has set stays, and so does what is open. */

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { openExtensionPage } from '../../tools/launch.ts';
import {
  askTabState,
  BROWSERS,
  badgeOf,
  closeOtherPages,
  highlightsOf,
  openPainted,
  registeredGates,
  rest,
  type Stage,
  tabOf,
  until,
} from './harness/browser.ts';
import { onCopiedBuild } from './harness/copied-build.ts';
import { articlePage } from './harness/pages.ts';

const MARK = { page: 'https://news.example/story', what: 'person', text: 'Grey Harbour', who: null };

describe.each(BROWSERS)('an update in %s', (name) => {
  let stage: Stage;
  let folder: string;
  onCopiedBuild(name, (begun) => {
    stage = begun;
    folder = begun.folder;
  });

  async function update(): Promise<void> {
    const path = join(folder, 'manifest.json');
    const manifest = JSON.parse(await readFile(path, 'utf8'));
    await writeFile(path, JSON.stringify({ ...manifest, version: '99.0.0' }));
    await stage.test.browser.installExtension(folder);
  }

  const welcomes = async () => {
    const tabs = await stage.test.control.evaluate(() => chrome.tabs.query({}));
    return tabs.filter(({ url }) => url?.endsWith('welcome.html')).length;
  };

  async function pointAtQuotation(page: Page): Promise<void> {
    const { x, y } = await page.evaluate(() => {
      const [range] = CSS.highlights.get('whosaid-direct') ?? [];
      const { left, top, height } = (range as Range).getClientRects()[0] as DOMRect;
      return { x: left + 40, y: top + height / 2 };
    });
    await page.mouse.move(x - 3, y);
    await page.mouse.move(x, y);
  }

  const cards = (page: Page) => page.evaluate(() => document.querySelectorAll('whosaid-card').length);

  it('keeps settings, marks and what is open, and shows no second welcome', async () => {
    const { test, site } = stage;
    await closeOtherPages(test);
    expect(await welcomes()).toBe(0);
    // As the version before kept them.
    await test.control.evaluate(() => chrome.storage.sync.set({ marked: ['direct', 'person'] }));
    const before = { sitesOff: ['courier.example'], wrong: [MARK] };
    await test.control.evaluate((kept) => chrome.storage.local.set(kept), before);
    const url = site.add('/2024/05/14/library', articlePage());
    const page = await openPainted(test, url);
    await page.bringToFront();
    // The card's script is there, in the page, when the update comes.
    await pointAtQuotation(page);
    await until(async () => (await cards(page)) === 1);
    await page.mouse.move(5, 5);
    await until(async () => (await cards(page)) === 0);
    await page.evaluate(() => Object.assign(window, { before: CSS.highlights.get('whosaid-direct') }));

    await update();

    // The article that is open is read anew without being asked, and the script of the version before keeps still.
    await until(() =>
      page.evaluate(() => {
        const now = CSS.highlights.get('whosaid-direct');
        return now !== undefined && now !== Reflect.get(window, 'before');
      }),
    );
    await pointAtQuotation(page);
    await until(async () => (await cards(page)) > 0);
    await rest(page, 700);
    expect(await cards(page)).toBe(1);

    // The extension's pages of the version before are gone.
    test.control = await openExtensionPage(test, 'options/options.html');
    await until(async () => Object.keys(await test.control.evaluate(() => chrome.storage.sync.get(null))).length === 0);
    const kept = await test.control.evaluate(() => chrome.storage.local.get(null));
    expect(kept).toEqual({ ...before, marked: ['direct', 'person'] });
    const [gate] = await registeredGates(test.control);
    expect(gate?.excludeMatches).toEqual(['*://*.courier.example/*']);

    const tab = await tabOf(test, url);
    expect((await askTabState(test, tab)).state).toBe('analysed');
    expect(await badgeOf(test, tab)).not.toBe('');
    // To look away and back has the script of the version before clear up.
    await page.bringToFront();
    await until(async () => Object.keys(await highlightsOf(page)).length > 0);
    expect(Object.keys(await highlightsOf(page)).sort()).toEqual(['direct', 'person']);
    expect(await welcomes()).toBe(0);
  });
});
