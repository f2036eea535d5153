/** Pointing at quotations and names, and moving through them by keyboard, in both browsers. */

import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import {
  askTabState,
  BROWSERS,
  closeOtherPages,
  highlightsOf,
  onStage,
  openPainted,
  rest,
  type TestBrowser,
  tabOf,
  until,
  untilFlashed,
  watchFlashes,
} from './harness/browser.ts';
import { articlePage } from './harness/pages.ts';
import type { Site } from './harness/site.ts';

const ARTICLE = '/2024/05/14/library-moves-out-of-the-rivers-reach';

describe.each(BROWSERS)('the card, in %s', (name) => {
  let test: TestBrowser;
  let site: Site;
  let url: string;
  let page: Page;
  onStage(name, (stage) => {
    ({ test, site } = stage);
  });
  afterEach(() => closeOtherPages(test));

  async function open(style = ''): Promise<void> {
    url = site.add(ARTICLE, articlePage({ style, after: '<p><button id="last">The page’s own</button></p>' }));
    page = await openPainted(test, url);
    await page.bringToFront();
    await watchFlashes(page);
  }

  /** The box of the first line of the `nth` passage of a layer, in pixels of the window. */
  function boxOf(layer: string, nth = 0): Promise<{ left: number; top: number; right: number; bottom: number }> {
    return page.evaluate(
      (wanted, index) => {
        const range = [...(CSS.highlights.get(`whosaid-${wanted}`) ?? [])][index] as Range;
        const { left, top, right, bottom } = range.getClientRects()[0] as DOMRect;
        return { left, top, right, bottom };
      },
      layer,
      nth,
    );
  }

  async function pointAt(layer: string, nth = 0): Promise<void> {
    const { left, right, top, bottom } = await boxOf(layer, nth);
    await page.mouse.move((left + right) / 2 - 3, (top + bottom) / 2);
    await page.mouse.move((left + right) / 2, (top + bottom) / 2);
  }

  function cardBox(): Promise<{ left: number; top: number; right: number; bottom: number } | null> {
    return page.evaluate(() => {
      const card = document.querySelector('whosaid-card');
      if (!card) return null;
      const { left, top, right, bottom } = card.getBoundingClientRect();
      return { left, top, right, bottom };
    });
  }
  const isOpen = async () => (await cardBox()) !== null;

  /** As the browser does when the reader presses the keys of a command. */
  async function command(wanted: string): Promise<void> {
    const message = { type: 'background-to-page/command', command: wanted };
    const tab = await tabOf(test, url);
    await test.control.evaluate((to, said) => chrome.tabs.sendMessage(to, said), tab, message);
  }

  it('opens where a pointer rests on a quotation, and does not cover it', async () => {
    await open();
    expect(await isOpen()).toBe(false);
    await pointAt('direct');
    await until(isOpen);
    const [passage, card] = await Promise.all([boxOf('direct'), cardBox()]);
    expect(card!.top).toBeGreaterThanOrEqual(passage.bottom);
    expect(card!.bottom).toBeLessThan(900);
    expect(card!.right - card!.left).toBeGreaterThan(200);
  });

  it('opens above a quotation that stands at the foot of the window', async () => {
    await open('header { height: 300px; }');
    await pointAt('partial');
    await until(isOpen);
    const [passage, card] = await Promise.all([boxOf('partial'), cardBox()]);
    expect(card!.bottom).toBeLessThanOrEqual(passage.top);
  });

  it('opens on a name', async () => {
    await open();
    await pointAt('person');
    await until(isOpen);
  });

  it('opens on a quotation inside an open shadow root', async () => {
    const script = `const story = document.querySelector('#story');
      const host = document.createElement('the-story');
      host.attachShadow({ mode: 'open' }).append(...story.childNodes);
      story.append(host);`;
    page = await openPainted(test, site.add(ARTICLE, articlePage({ script })));
    await page.bringToFront();
    await pointAt('direct');
    await until(isOpen);
  });

  it('stays while the pointer moves onto it, and goes when it has left', async () => {
    await open();
    await pointAt('direct');
    await until(isOpen);
    const card = (await cardBox())!;
    await page.mouse.move(card.left + 40, card.top + 20, { steps: 5 });
    await rest(page, 700);
    expect(await isOpen()).toBe(true);
    await page.mouse.move(5, 5, { steps: 3 });
    await until(async () => !(await isOpen()));
  });

  it('is dismissed by Escape though the pointer has not moved', async () => {
    await open();
    await pointAt('direct');
    await until(isOpen);
    await page.keyboard.press('Escape');
    await until(async () => !(await isOpen()));
    await rest(page, 500);
    expect(await isOpen()).toBe(false);
  });

  it('does not open while the page scrolls under a pointer at rest', async () => {
    await open('#story { margin-top: 500px; } main { padding-bottom: 2000px; }');
    const { left, top } = await boxOf('direct');
    await page.mouse.move(left + 40, top - 150);
    await rest(page, 500);
    await page.evaluate(() => scrollBy({ top: 155, behavior: 'instant' }));
    await rest(page, 700);
    expect(await isOpen()).toBe(false);
  });

  it('leaves nothing in the page and gives nothing away to it', async () => {
    await open();
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await pointAt('direct');
    await until(isOpen);
    expect(
      await page.evaluate(() => {
        const card = document.querySelector('whosaid-card');
        return { root: card?.shadowRoot, text: card?.textContent, parent: card?.parentNode?.nodeName };
      }),
    ).toEqual({ root: null, text: '', parent: 'HTML' });
    await page.keyboard.press('Escape');
    await until(async () => !(await isOpen()));
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });

  it('keeps its looks under a policy and rules that forbid every style', async () => {
    const policy = `<meta http-equiv="content-security-policy" content="style-src 'none'">`;
    const rules = 'html > * { display: none; color: red; inset: 0; width: 100%; }';
    url = site.add(ARTICLE, articlePage({ style: rules }).replace('<head>', `<head>${policy}`));
    page = await openPainted(test, url);
    await page.bringToFront();
    await pointAt('direct');
    await until(isOpen);
    const card = (await cardBox())!;
    expect(card.right - card.left).toBe(320);
    expect(card.bottom - card.top).toBeGreaterThan(100);
  });

  it('leads by keyboard from quotation to quotation, and back to where the keyboard was', async () => {
    await open('#story p { margin-bottom: 60vh; }');
    await page.focus('#last');
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await command('next-quotation');
    await untilFlashed(page, 'We cannot dry the same books every spring,');
    expect(await isOpen()).toBe(true);
    await command('next-quotation');
    await untilFlashed(page, 'The river has told us what it thinks.');
    await command('previous-quotation');
    await untilFlashed(page, 'We cannot dry the same books every spring,');
    await command('previous-quotation');
    const state = await askTabState(test, await tabOf(test, url));
    await untilFlashed(page, (state.state === 'analysed' && state.analysis.quotations.at(-1)?.text) || '');
    await page.keyboard.press('Escape');
    await until(() => page.evaluate(() => document.activeElement?.id === 'last'));
  });

  it('leads by keyboard to what else the speaker said', async () => {
    await open();
    await command('next-quotation');
    // From the card: close, then the first of the list.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await untilFlashed(page, 'The river has told us what it thinks.');
  });

  it('leads from mention to mention of the same person', async () => {
    await open();
    await pointAt('person');
    await until(isOpen);
    await command('next-mention');
    await untilFlashed(page, 'Oldcastle');
    await command('next-mention');
    await untilFlashed(page, 'Maren Oldcastle');
  });

  it('hides the highlights by keyboard, and shows them again', async () => {
    await open();
    const before = await highlightsOf(page);
    await command('toggle-highlights');
    expect(await highlightsOf(page)).toEqual({});
    await pointAtStory();
    expect(await isOpen()).toBe(false);
    await command('toggle-highlights');
    expect(await highlightsOf(page)).toEqual(before);
  });

  async function pointAtStory(): Promise<void> {
    const story = await page.$('#story p:nth-child(2)');
    const box = await story?.boundingBox();
    await page.mouse.move((box?.x ?? 0) + 60, (box?.y ?? 0) + 15, { steps: 2 });
    await rest(page, 600);
  }

  it('says who said what is selected', async () => {
    await open();
    const selectAndAsk = async (first: string, last: string) => {
      await page.evaluate(
        (from, to) => {
          const find = (text: string) => {
            const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
            while (walker.nextNode()) {
              const node = walker.currentNode as Text;
              if (node.data.includes(text)) return { node, at: node.data.indexOf(text) };
            }
            throw new Error(`no ${text}`);
          };
          const [start, end] = [find(from), find(to)];
          getSelection()?.setBaseAndExtent(start.node, start.at, end.node, end.at + to.length);
        },
        first,
        last,
      );
      const message = { type: 'background-to-page/who-said-selection' };
      await test.control.evaluate((to, said) => chrome.tabs.sendMessage(to, said), await tabOf(test, url), message);
    };
    await selectAndAsk('asked me', 'reading room,');
    const forQuotation = (await cardBox())!;
    await page.keyboard.press('Escape');
    await selectAndAsk('Work on the new one', 'two years');
    const forNothing = (await cardBox())!;
    expect(forQuotation.bottom - forQuotation.top).toBeGreaterThan(forNothing.bottom - forNothing.top + 40);
  });

  it('opens at a tap, and goes at a tap elsewhere', async () => {
    await open();
    const { left, right, top, bottom } = await boxOf('direct');
    await page.touchscreen.tap((left + right) / 2, (top + bottom) / 2);
    await until(isOpen);
    await page.touchscreen.tap(20, 500);
    await until(async () => !(await isOpen()));
  });

  it('leaves the page’s links and buttons as they were', async () => {
    await open();
    await page.evaluate(() => {
      const paragraph = document.querySelectorAll('#story p')[1];
      if (paragraph) paragraph.addEventListener('click', () => document.body.setAttribute('data-clicked', ''));
    });
    await pointAt('direct');
    await until(isOpen);
    const { left, top } = await boxOf('direct');
    await page.mouse.click(left + 20, top + 5);
    await until(() => page.evaluate(() => document.body.hasAttribute('data-clicked')));
  });
});
