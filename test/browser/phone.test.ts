/** Reading on a phone of 360 × 640, with fingers: what is shown, and that all of it can be reached and touched. */

import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { openExtensionPage } from '../../tools/launch.ts';
import {
  BROWSERS,
  closeOtherPages,
  openPainted,
  openSummary,
  rest,
  type TestBrowser,
  until,
} from './harness/browser.ts';
import { onCopiedBuild } from './harness/copied-build.ts';
import { articlePage } from './harness/pages.ts';
import { withoutWhatPhonesLack } from './harness/phone.ts';
import type { Site } from './harness/site.ts';

/** CSS pixels that a finger needs. */
const FINGER = 44;
const STYLE = 'body { margin: 1rem; } main { padding-bottom: 600px; }';
/** Longer than the screen is high. */
const LONG = `<p>“${'The river came up to the third shelf and took the atlases first, one after the other. '.repeat(14)}” said Oldcastle.</p>`;

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

describe.each(BROWSERS)('on a phone, in %s', (name) => {
  let test: TestBrowser;
  let site: Site;
  onCopiedBuild(
    name,
    (stage) => {
      ({ test, site } = stage);
    },
    withoutWhatPhonesLack,
    true,
  );
  afterEach(() => closeOtherPages(test));

  async function openArticle(after = ''): Promise<Page> {
    const page = await openPainted(test, site.add('/2024/05/14/library', articlePage({ style: STYLE, after })));
    await page.bringToFront();
    return page;
  }

  /** Scrolls the nth quotation of a kind to a height of the window. @returns the middle of its first line there */
  function putAt(page: Page, nth: number, height: number): Promise<{ x: number; y: number }> {
    return page.evaluate(
      (index, wanted) => {
        const range = [...(CSS.highlights.get('whosaid-direct') ?? [])].at(index) as Range;
        const first = () => range.getClientRects()[0] as DOMRect;
        scrollBy({ top: first().top - wanted, behavior: 'instant' });
        const { left, top, width, height } = first();
        return { x: left + width / 2, y: top + height / 2 };
      },
      nth,
      height,
    );
  }

  const cardBox = (page: Page): Promise<Box | null> =>
    page.evaluate(() => {
      const box = document.querySelector('whosaid-card')?.getBoundingClientRect();
      return box ? { left: box.left, top: box.top, right: box.right, bottom: box.bottom } : null;
    });

  async function closeByTap(page: Page, x: number, y: number): Promise<void> {
    await page.touchscreen.tap(x, y);
    await until(async () => (await cardBox(page)) === null);
    // Two taps at once would zoom the page.
    await rest(page, 500);
  }

  async function cardAfterTap(page: Page, { x, y }: { x: number; y: number }): Promise<Box> {
    await page.touchscreen.tap(x, y);
    await until(async () => (await cardBox(page)) !== null);
    // A card that a finger has opened stays when the finger has gone.
    await rest(page, 700);
    return (await cardBox(page))!;
  }

  /** What of the page stands out at its sides, and what of it is too small to touch. */
  function unfit(page: Page): Promise<string[]> {
    return page.evaluate((least) => {
      const { scrollWidth, clientWidth } = document.documentElement;
      const wide = scrollWidth > clientWidth ? [`${scrollWidth} wide in ${clientWidth}`] : [];
      const touched = 'a, button, summary, input:not([type=radio], [type=checkbox]), label:has(input)';
      const small = [...document.querySelectorAll(touched)].flatMap((element) => {
        const { width, height } = element.getBoundingClientRect();
        const isShown = element.checkVisibility() && width > 0;
        return isShown && (height < least || width < 24)
          ? [`${element.outerHTML.slice(0, 60)} is ${width} × ${height}`]
          : [];
      });
      return [...wide, ...small];
    }, FINGER);
  }

  it('reads and marks, though there are no keys, no menus and no side panel', async () => {
    const page = await openArticle();
    const missing = await test.control.evaluate(() =>
      ['commands', 'contextMenus', 'sidePanel', 'sidebarAction'].filter(
        (key) => Reflect.get(chrome, key) !== undefined,
      ),
    );
    expect(missing).toEqual([]);
    expect(await page.evaluate(() => matchMedia('(pointer: coarse) and (hover: none)').matches)).toBe(true);
  });

  it('opens the card where a finger taps, in the window, and not under the finger', async () => {
    const page = await openArticle();
    for (const height of [40, 300, 560]) {
      const place = await putAt(page, 0, height);
      const card = await cardAfterTap(page, place);
      expect(card.left).toBeGreaterThanOrEqual(0);
      expect(card.right).toBeLessThanOrEqual(360);
      expect(card.top).toBeGreaterThanOrEqual(0);
      expect(card.bottom).toBeLessThanOrEqual(640);
      expect(card.bottom - card.top).toBeGreaterThan(100);
      expect(Math.max(place.y - card.bottom, card.top - place.y)).toBeGreaterThan(20);
      // Where there is room, the card is above: a hand comes from below.
      if (height === 560) expect(card.bottom).toBeLessThan(place.y);
      await closeByTap(page, 350, 632);
    }
  });

  it('shows a card beside the line that was touched where a quotation fills the screen', async () => {
    const page = await openArticle(LONG);
    await putAt(page, -1, -200);
    for (const y of [100, 540]) {
      const card = await cardAfterTap(page, { x: 180, y });
      expect(card.bottom - card.top).toBeGreaterThan(100);
      expect(Math.max(y - card.bottom, card.top - y)).toBeGreaterThan(20);
      // Its button to close it is as large as a finger.
      await closeByTap(page, card.right - 36, card.top + 36);
    }
  });

  it('tells what happened without scrolling sideways, in lines that a finger can touch', async () => {
    const page = await openArticle();
    const summary = await openSummary(test, page.url());
    await summary.bringToFront();
    const [first] = await summary.$$eval('#key-points .passage', (all) =>
      all.map((one) => one.getBoundingClientRect().bottom),
    );
    expect(first).toBeLessThan(500);
    expect(await unfit(summary)).toEqual([]);
    expect(await summary.$$eval('.ways > *', (all) => all.map(({ textContent }) => textContent))).not.toContain(
      'Side panel',
    );
  });

  it('keeps an article, and shows the library in all its views so that it fits', async () => {
    const page = await openArticle();
    const summary = await openSummary(test, page.url());
    await summary.bringToFront();
    const pressed = (words: string) =>
      summary.evaluate((wanted) => {
        const found = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === wanted);
        found?.click();
        return found !== undefined;
      }, words);
    await until(() => pressed('Keep this article'));
    await until(() => summary.evaluate(() => document.body.textContent.includes('Stop keeping it')));
    expect(await unfit(summary)).toEqual([]);
    const library = await openExtensionPage(test, 'library/library.html');
    await library.waitForSelector('.article-line');
    for (const { hash } of await library.$$eval('nav a[href^="#"]', (all) => all.map(({ hash }) => ({ hash })))) {
      await library.click(`nav a[href="${hash}"]`);
      await rest(library, 300);
      expect([hash, await unfit(library)]).toEqual([hash, []]);
    }
  });

  it('has options and a welcome that fit, and no word of keys', async () => {
    for (const path of ['options/options.html', 'options/welcome.html']) {
      const own = await openExtensionPage(test, path);
      await own.waitForSelector('main');
      expect(await unfit(own)).toEqual([]);
      expect(await own.$('kbd')).toBeNull();
    }
  });
});
