/** What a reader sees in the page, in both browsers. */

import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { hasSharedData, SHARED } from '../../corpora/shared.ts';
import { analyse } from '../../src/analyse.ts';
import type { Analysis } from '../../src/analysis.ts';
import { readArticle } from '../../src/article/read-page.ts';
import { type LoadedModel, loadModel } from '../../src/encoder/model.ts';
import { readWithModel as readWith } from '../../src/encoder/read.ts';
import { forReaders } from '../../src/extension/for-readers.ts';
import { compileKernels } from '../../tools/kernel.ts';
import { openExtensionPage } from '../../tools/launch.ts';
import {
  askTabState,
  BROWSERS,
  closeOtherPages,
  forceColours,
  hasPageScript,
  highlightsOf,
  onStage,
  openPainted,
  progressOf,
  type TestBrowser,
  tabOf,
  until,
  untilFlashed,
  watchFlashes,
} from './harness/browser.ts';
import { articlePage, dutchPage, shopPage } from './harness/pages.ts';
import type { Site } from './harness/site.ts';

const ARTICLE = '/2024/05/14/library-moves-out-of-the-rivers-reach';

if (!hasSharedData()) console.warn('../shared is not here: the seed article is passed over');

describe.each(BROWSERS)('in the page, in %s', (name) => {
  let test: TestBrowser;
  let site: Site;
  onStage(name, (stage) => {
    ({ test, site } = stage);
  });
  let model: LoadedModel;
  beforeAll(async () => {
    model = await loadModel(readFileSync(new URL('../../models/reading.bin', import.meta.url)), await compileKernels());
  });
  afterEach(() => closeOtherPages(test));

  /** What the command line would find in the same page, as far as it is sure enough to be shown. */
  async function analysedInNode(html: string, url: string): Promise<Analysis> {
    const { article } = readArticle(new JSDOM(html, { url }).window.document, url);
    const read = await analyse(article, (blocks, passages) => readWith(blocks, passages, model, async () => {}));
    return forReaders(read);
  }

  /** The last bits of `Math.exp` are each engine's own. */
  function rounded(analysis: Analysis): unknown {
    const round = (_: string, value: unknown) => (typeof value === 'number' ? Number(value.toFixed(9)) : value);
    return JSON.parse(JSON.stringify(analysis, round));
  }

  async function analysisOf(url: string): Promise<Analysis> {
    const state = await askTabState(test, await tabOf(test, url));
    if (state.state !== 'analysed') throw new Error(`the tab is ${state.state}`);
    return state.analysis;
  }

  /** What the page counted since it was parsed. */
  function watched(page: Page): Promise<{ records: string[]; shift: number }> {
    return page.evaluate(() => ({ records: Reflect.get(window, 'records'), shift: Reflect.get(window, 'shift') }));
  }

  it('paints every quotation by its kind, and every name', async () => {
    const url = site.add(ARTICLE, articlePage());
    const page = await openPainted(test, url);
    const { quotations, people } = await analysedInNode(articlePage(), url);
    const textOf = (kind: string) => quotations.filter((quotation) => quotation.kind === kind).map(({ text }) => text);
    const highlights = await highlightsOf(page);
    expect(highlights.direct).toEqual(textOf('direct'));
    expect(highlights.direct).toContain('They ask me for a dry one.');
    expect(highlights.partial).toEqual(['a car park with a view']);
    expect(highlights.term).toEqual(['upturned boat']);
    const names = people
      .flatMap(({ mentions }) => mentions.filter(({ via }) => via === 'name'))
      .sort((a, b) => a.block - b.block || a.start - b.start);
    expect(highlights.person).toEqual(names.map(({ text }) => text));
  });

  it('paints in a language that is not read what stands between marks, as nothing else', async () => {
    const url = site.add(ARTICLE, dutchPage());
    const page = await test.browser.newPage();
    await page.goto(url);
    await until(async () => (await progressOf(test, url)) === 'read' && 'unread' in (await highlightsOf(page)));
    expect(await highlightsOf(page)).toEqual({
      unread: ['Wij hebben lang gewacht', 'Nu is het genoeg, want niemand wil ervoor betalen.', 'Red de Steiger'],
    });
    expect(rounded(await analysisOf(url))).toEqual(rounded(await analysedInNode(dutchPage(), url)));
  });

  it('shows exactly what the command line finds', async () => {
    const url = site.add(ARTICLE, articlePage());
    await openPainted(test, url);
    expect(rounded(await analysisOf(url))).toEqual(rounded(await analysedInNode(articlePage(), url)));
  });

  it.skipIf(!hasSharedData())('shows of the seed article exactly what the command line finds', async () => {
    const html = readFileSync(new URL('seed/page.html', SHARED), 'utf8');
    const url = site.add('/seed-article-of-the-project.html', html);
    await openPainted(test, url);
    expect(rounded(await analysisOf(url))).toEqual(rounded(await analysedInNode(html, url)));
  });

  it('changes nothing in the page and moves nothing', async () => {
    const page = await openPainted(test, site.add(ARTICLE, articlePage()));
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
    expect(await watched(page)).toEqual({ records: [], shift: 0 });
  });

  it('paints inside an open shadow root, under the eyes of the reader', async () => {
    const script = `const story = document.querySelector('#story');
      const host = document.createElement('the-story');
      host.attachShadow({ mode: 'open' }).append(...story.childNodes);
      story.append(host);`;
    const page = await openPainted(test, site.add(ARTICLE, articlePage({ script })));
    await page.bringToFront();
    await until(async () => (await amberIn(page)) > 500);
    await page.evaluate(() => CSS.highlights.clear());
    await until(async () => (await amberIn(page)) === 0);
  });

  /** Opens an article whose story stands in a frame of the same site. */
  async function openFramed(): Promise<Page> {
    const story = /<div id="story">.*?<\/div>/s;
    const html = articlePage();
    const style = '<style>body { font: 18px/1.6 serif; }</style>';
    site.add('/story-frame', `<!doctype html><meta charset="utf-8">${style}<body>${story.exec(html)?.[0]}</body>`);
    const framed = html.replace(story, '<iframe src="/story-frame" width="600" height="700"></iframe>');
    const page = await test.browser.newPage();
    await page.goto(site.add(ARTICLE, framed));
    await page.bringToFront();
    await until(async () => (await amberIn(page)) > 500);
    return page;
  }

  it('paints inside a frame of the same site that holds the story, under the eyes of the reader', async () => {
    const page = await openFramed();
    const inFrame = await page.evaluate(() => {
      const frame = document.querySelector('iframe')?.contentDocument?.defaultView;
      return [...(frame?.CSS.highlights.get('whosaid-direct') ?? [])].map(String);
    });
    expect(inFrame).toContain('They ask me for a dry one.');
    expect(await highlightsOf(page)).toEqual({});
  });

  // Firefox shows a content script the registry of the document that is gone.
  it.runIf(name === 'chromium')('paints inside a frame again when it has loaded anew', async () => {
    const page = await openFramed();
    await page.evaluate(
      () =>
        new Promise((resolve) => {
          const frame = document.querySelector('iframe');
          frame?.addEventListener('load', resolve);
          frame?.contentWindow?.location.reload();
        }),
    );
    await until(async () => (await amberIn(page)) > 500);
  });

  /** How many pixels of the page, as it is on the screen, have the tint of a direct quotation on white. */
  async function amberIn(page: Page): Promise<number> {
    const image = await page.screenshot({ encoding: 'base64' });
    return test.control.evaluate(async (data) => {
      const picture = new Image();
      picture.src = `data:image/png;base64,${data}`;
      await picture.decode();
      const canvas = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
      canvas?.drawImage(picture, 0, 0);
      const pixels = canvas?.getImageData(0, 0, picture.width, picture.height).data ?? [];
      let count = 0;
      for (let at = 0; at < pixels.length; at += 4) {
        const [red = 0, green = 0, blue = 0] = [pixels[at], pixels[at + 1], pixels[at + 2]];
        if (red === 255 && Math.abs(green - 241) < 3 && Math.abs(blue - 199) < 3) count++;
      }
      return count;
    }, image);
  }

  it('paints under a policy that forbids the page every style', async () => {
    const policy = `<meta http-equiv="content-security-policy" content="style-src 'none'; script-src 'none'">`;
    const html = articlePage().replace('<head>', `<head>${policy}`);
    const page = await openPainted(test, site.add(ARTICLE, html));
    expect(await tintOf(page, 'direct')).toMatch(/^rgba\(255, 190, 0/);
  });

  it('marks what the reader wants marked, at once', async () => {
    const page = await openPainted(test, site.add(ARTICLE, articlePage()));
    await test.control.evaluate(() => chrome.storage.local.set({ marked: ['person', 'term'] }));
    await until(
      async () =>
        Object.keys(await highlightsOf(page))
          .sort()
          .join() === 'person,term',
    );
    const other = await openPainted(test, site.add(`${ARTICLE}-2`, articlePage()));
    expect(Object.keys(await highlightsOf(other)).sort()).toEqual(['person', 'term']);
    await test.control.evaluate(() => chrome.storage.local.clear());
    await until(async () => 'direct' in (await highlightsOf(page)));
  });

  it('paints in the colours that the reader chooses, at once and in what is opened later, and in the usual ones again', async () => {
    const page = await openPainted(test, site.add(ARTICLE, articlePage()));
    const options = await openExtensionPage(test, 'options/options.html');
    await options.waitForSelector('input[type=color]');
    // The browser's own dialog of colours takes no events from a test.
    await options.$eval('input[type=color]', (field) => {
      field.value = '#00aa55';
      for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
    });
    const isGreen = async (view: Page) => /^rgba\(0, 170, 85/.test(await tintOf(view, 'direct'));
    await until(() => isGreen(page));
    expect(await tintOf(page, 'partial')).toMatch(/^rgba\(255, 130, 60/);
    expect(await isGreen(await openPainted(test, site.add(`${ARTICLE}-2`, articlePage())))).toBe(true);
    await options.$eval('fieldset > button', (usual) => (usual as HTMLButtonElement).click());
    await until(async () => /^rgba\(255, 190, 0/.test(await tintOf(page, 'direct')));
    await test.control.evaluate(() => chrome.storage.local.clear());
  });

  /** The page itself can see how a highlight is drawn. */
  function tintOf(page: Page, layer: string): Promise<string> {
    return page.evaluate(
      (name) => getComputedStyle(document.querySelector('p') ?? document.body, `::highlight(${name})`).backgroundColor,
      `whosaid-${layer}`,
    );
  }

  it('leaves a page that is no article alone', async () => {
    const url = site.add('/kettles/copper', shopPage());
    const page = await test.browser.newPage();
    await page.goto(url);
    // An article opened after it is painted: by then the gate has long looked at the shop.
    await openPainted(test, site.add(ARTICLE, articlePage()));
    expect(await highlightsOf(page)).toEqual({});
    expect(await hasPageScript(test, await tabOf(test, url))).toBe(false);
  });

  it('paints again when the page has thrown the highlights out', async () => {
    const url = site.add(ARTICLE, articlePage());
    const page = await openPainted(test, url);
    const before = await highlightsOf(page);
    await page.evaluate(() => CSS.highlights.clear());
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    expect(await highlightsOf(page)).toEqual(before);
  });

  it('scrolls to a passage that is asked for and flashes it', async () => {
    const url = site.add(ARTICLE, articlePage({ style: '#story p { margin-bottom: 90vh; }' }));
    const page = await openPainted(test, url);
    await watchFlashes(page);
    expect(await showLastQuotation(await tabOf(test, url))).toBe(true);
    await untilFlashed(page, 'upturned boat');
    await until(() => page.evaluate(isTermInTheMiddle));
    await until(async () => (await highlightsOf(page)).flash === undefined);
  });

  // Firefox under test cannot be told what the reader's system prefers.
  it.runIf(name === 'chromium')('goes to a passage at once for readers who want no motion', async () => {
    const url = site.add(ARTICLE, articlePage({ style: '#story p { margin-bottom: 90vh; }' }));
    const page = await openPainted(test, url);
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    expect(await showLastQuotation(await tabOf(test, url))).toBe(true);
    expect(await page.evaluate(isTermInTheMiddle)).toBe(true);
  });

  it.runIf(name === 'chromium')('has lines without tints where the reader’s own colours rule', async () => {
    const page = await openPainted(test, site.add(ARTICLE, articlePage()));
    await forceColours(page);
    for (const layer of ['direct', 'partial', 'term', 'person'])
      expect([layer, await tintOf(page, layer)]).toEqual([layer, expect.stringMatching(/, 0\)$/)]);
    const lines = await page.evaluate(() =>
      ['direct', 'partial', 'term', 'indirect', 'person'].map(
        (layer) => getComputedStyle(document.body, `::highlight(whosaid-${layer})`).textDecorationStyle,
      ),
    );
    expect(lines).toEqual(['solid', 'dashed', 'wavy', 'double', 'dotted']);
  });

  it('says so when the passage that is asked for is gone', async () => {
    const url = site.add(ARTICLE, articlePage());
    const page = await openPainted(test, url);
    await page.evaluate(() => document.querySelector('#story')?.replaceChildren());
    expect(await showLastQuotation(await tabOf(test, url))).toBe(false);
    expect((await highlightsOf(page)).flash).toBeUndefined();
  });

  async function showLastQuotation(tab: number): Promise<unknown> {
    const state = await askTabState(test, tab);
    if (state.state !== 'analysed') throw new Error(state.state);
    const { document, revision, analysis } = state;
    const quotation = analysis.quotations.findLast(({ kind }) => kind === 'term');
    if (!quotation) throw new Error('no term');
    const { block, start, end } = quotation;
    const message = { type: 'popup-to-page/show', document, revision, block, start, end };
    const { value } = await test.control.evaluate((to, said) => chrome.tabs.sendMessage(to, said), tab, message);
    return value;
  }

  function isTermInTheMiddle(): boolean {
    for (const range of CSS.highlights.get('whosaid-term') ?? []) {
      const { top, bottom } = (range as Range).getBoundingClientRect();
      return Math.abs((top + bottom) / 2 - innerHeight / 2) < 40;
    }
    return false;
  }
});
