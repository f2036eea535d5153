/** Pages that do not stay as they were loaded, in both browsers: the right text is marked, and nothing else. */

import { fileURLToPath } from 'node:url';
import { inflateSync, constants as zlib } from 'node:zlib';
import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import {
  askTabState,
  BROWSERS,
  badgeOf,
  closeOtherPages,
  highlightsOf,
  onStage,
  openPainted,
  type TestBrowser,
  tabOf,
  until,
} from './harness/browser.ts';
import { articlePage, shopPage } from './harness/pages.ts';
import type { Site } from './harness/site.ts';

const ARTICLE = '/2024/05/14/library-moves-out-of-the-rivers-reach';
const LATE = '“We shall miss the smell of the river,” said Ilse Varga, who reads there every day of the week.';

/** The script of a page that draws its article itself, as many do. */
const HYDRATING = `
  import { createElement, useEffect, useState } from 'react';
  import { hydrateRoot } from 'react-dom/client';
  const story = document.querySelector('#story');
  const texts = [...story.querySelectorAll('p')].map((paragraph) => paragraph.textContent);
  // As a server renders it: nothing stands between the paragraphs.
  for (const node of [...story.childNodes]) if (node.nodeType === Node.TEXT_NODE) node.remove();
  function Story() {
    const [times, setTimes] = useState(0);
    useEffect(() => {
      window.times = times;
      if (times < 20) setTimeout(() => setTimes(times + 1), 50);
    }, [times]);
    // Every fifth time each paragraph is another element, as when a list loses its keys.
    return texts.map((text, index) => createElement('p', { key: index + ':' + Math.floor(times / 5) }, text));
  }
  hydrateRoot(story, createElement(Story));`;

/** An endless page: its end comes near, and another story is put under the first, which then has the address. */
const ENDLESS = `
  const next = document.createElement('article');
  next.innerHTML = '<h1>Ferrymen ask for a bridge</h1><p>By Osei Lund · 3 June 2023</p>' + ${JSON.stringify(
    [
      'The men who row people over the Pell have asked the county to build a bridge, and to do it before they are too old to cross it on foot.',
      '“Nobody has ever asked a ferryman what he wants,” said Osei Lund, who has rowed for forty-one years and has a bad shoulder from it.',
      'There were thirty-two boats when he began, and there are five now, of which two leak. The fare has been the same since the year of the great frost, when the river could be walked on.',
      'The county says that it has heard of the wish and that a bridge would have to be paid for by somebody. A decision is not expected before the winter.',
    ].map((text) => `<p>${text}</p>`),
  )}.join('') + '<div style="height: 150vh"></div>';
  document.querySelector('article').style.paddingBottom = '150vh';
  new IntersectionObserver(([entry], observer) => {
    if (!entry.isIntersecting) return;
    document.querySelector('main').append(next);
    observer.disconnect();
  }, { rootMargin: '60%' }).observe(document.querySelector('footer'));`;
const ENDLESS_ADDRESS = `
  new IntersectionObserver((entries) => {
    const isNext = entries.at(-1).isIntersecting;
    if (isNext || next.isConnected)
      history.replaceState({}, '', isNext ? '/2023/06/03/ferrymen-ask-for-a-bridge' : '${ARTICLE}');
  }, { rootMargin: '-45% 0% -45% 0%' }).observe(next);`;

/** The colours that a PDF draws with, as red, green and blue from 0 to 1. */
function coloursIn(pdf: Uint8Array): string[] {
  const bytes = Buffer.from(pdf);
  const colours: string[] = [];
  for (let at = bytes.indexOf('stream'); at >= 0; at = bytes.indexOf('stream', at + 6)) {
    const start = bytes.indexOf('\n', at) + 1;
    if (bytes[start] !== 0x78) continue;
    const drawing = inflateSync(bytes.subarray(start), { finishFlush: zlib.Z_SYNC_FLUSH }).toString('latin1');
    for (const [, colour = ''] of drawing.matchAll(/((?:[\d.]+ ){3})rg\b/gi))
      colours.push(
        colour
          .trim()
          .split(' ')
          .map((part) => Number(part).toFixed(2))
          .join(' '),
      );
  }
  return colours;
}

async function bundled(contents: string): Promise<string> {
  const resolveDir = fileURLToPath(new URL('.', import.meta.url));
  const { outputFiles } = await build({ stdin: { contents, resolveDir }, bundle: true, write: false, minify: true });
  return outputFiles[0]?.text ?? '';
}

describe.each(BROWSERS)('a page in motion, in %s', (name) => {
  let test: TestBrowser;
  let site: Site;
  onStage(name, (stage) => {
    ({ test, site } = stage);
  });
  afterEach(() => closeOtherPages(test));

  const openArticle = (parts = {}): Promise<Page> => openPainted(test, site.add(ARTICLE, articlePage(parts)));
  const direct = async (page: Page) => (await highlightsOf(page)).direct ?? [];

  it('loses the highlight of a passage that its script changes, at once, and keeps the others', async () => {
    const page = await openArticle();
    const after = await page.evaluate(async () => {
      const paragraph = document.querySelectorAll('#story p')[1]?.firstChild as Text;
      paragraph.data = paragraph.data.replace('books', 'maps');
      await new Promise((resolve) => requestAnimationFrame(resolve));
      return [...(CSS.highlights.get('whosaid-direct') ?? [])].map(String);
    });
    expect(after).not.toContain('We cannot dry the same maps every spring,');
    expect(after).toContain('They ask me for a dry one.');
    await until(async () => (await direct(page)).includes('We cannot dry the same maps every spring,'));
  });

  it('keeps its highlights when a framework draws the same article anew', async () => {
    const page = await openArticle();
    const before = await highlightsOf(page);
    await page.evaluate(() => {
      const story = document.querySelector('#story');
      story?.replaceWith(story.cloneNode(true));
    });
    await until(async () => JSON.stringify(await highlightsOf(page)) === JSON.stringify(before));
  });

  it('keeps its highlights and its peace while a framework hydrates the article and draws it over and over', async () => {
    const html = articlePage({ script: await bundled(HYDRATING) });
    const page = await test.browser.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => errors.push(message.text()));
    await page.goto(site.add(ARTICLE, html));
    await until(() => page.evaluate(() => Reflect.get(window, 'times') === 20));
    await until(async () => (await direct(page)).includes('They ask me for a dry one.'));
    expect(await direct(page)).toHaveLength(4);
    expect(errors).toEqual([]);
  });

  it('marks a paragraph that comes late', async () => {
    const page = await openArticle();
    await page.evaluate((text) => {
      document.querySelector('#story')?.append(Object.assign(document.createElement('p'), { textContent: text }));
    }, LATE);
    await until(async () => (await direct(page)).includes('We shall miss the smell of the river,'));
    const state = await askTabState(test, await tabOf(test, page.url()));
    expect(state).toMatchObject({ state: 'analysed', revision: 1 });
  });

  it('marks what unfolds at a click', async () => {
    const page = await openArticle({
      after: `<button onclick="document.querySelector('#rest').hidden = false">Read more</button>`,
      script: `const rest = Object.assign(document.createElement('p'), { id: 'rest', hidden: true });
        rest.textContent = ${JSON.stringify(LATE)};
        document.querySelector('#story').append(rest);`,
    });
    expect(await direct(page)).not.toContain('We shall miss the smell of the river,');
    await page.click('button');
    await until(async () => (await direct(page)).includes('We shall miss the smell of the river,'));
  });

  it('is noticed as an article when its text comes late', async () => {
    const html = articlePage({
      script: `const story = document.querySelector('article'); story.remove();
        setTimeout(() => document.querySelector('main').append(story), 900);`,
    });
    const page = await openPainted(test, site.add(ARTICLE, html));
    expect(await direct(page)).toContain('They ask me for a dry one.');
  });

  it('is read anew when it goes from article to article without loading', async () => {
    const page = await openArticle();
    const tab = await tabOf(test, page.url());
    await page.evaluate((text) => {
      history.pushState({}, '', '/2024/05/15/readers-will-miss-the-smell-of-the-river');
      setTimeout(() => {
        const heading = document.querySelector('h1');
        if (heading) heading.textContent = 'Readers will miss the smell of the river';
        for (const old of document.querySelectorAll('#story p')) old.textContent = text;
      }, 300);
    }, LATE);
    await until(async () => new Set(await direct(page)).has('We shall miss the smell of the river,'));
    expect(await direct(page)).not.toContain('They ask me for a dry one.');
    await until(async () => (await badgeOf(test, tab)) !== '');
    const state = await askTabState(test, tab);
    expect(JSON.stringify(state)).not.toContain('a dry one');
  });

  it('loses everything when it goes on to what is no article', async () => {
    const page = await openArticle();
    const tab = await tabOf(test, page.url());
    await page.evaluate((html) => {
      history.pushState({}, '', '/kettles/copper');
      const shop = new DOMParser().parseFromString(html, 'text/html');
      document.head.replaceWith(document.adoptNode(shop.head));
      document.body.replaceWith(document.adoptNode(shop.body));
    }, shopPage());
    await until(async () => Object.keys(await highlightsOf(page)).length === 0 && (await badgeOf(test, tab)) === '');
    expect(await askTabState(test, tab)).toMatchObject({ state: 'not-article' });
  });

  it('is noticed when it goes from a list to an article without loading', async () => {
    const page = await test.browser.newPage();
    await page.goto(site.add('/', shopPage()));
    await page.evaluate(
      (path, html) => {
        history.pushState({}, '', path);
        setTimeout(() => {
          const article = new DOMParser().parseFromString(html, 'text/html');
          document.head.replaceWith(document.adoptNode(article.head));
          document.body.replaceWith(document.adoptNode(article.body));
        }, 500);
      },
      ARTICLE,
      articlePage(),
    );
    await until(async () => (await direct(page)).includes('They ask me for a dry one.'));
  });

  describe.each([
    ['keeps its address', ENDLESS],
    ['changes its address', ENDLESS + ENDLESS_ADDRESS],
  ])('that has no end and %s', (_, script) => {
    const stateOf = async (page: Page) => {
      const state = await askTabState(test, await tabOf(test, page.url()));
      if (state.state !== 'analysed') throw new Error(`the tab is ${state.state}`);
      return { headline: state.analysis.article.headline, revision: state.revision };
    };
    const scrollTo = (page: Page, selector: string) =>
      page.evaluate((wanted) => document.querySelector(wanted)?.scrollIntoView({ block: 'center' }), selector);

    it('has the story in view marked and counted, once, and then the first again', async () => {
      const page = await openArticle({ script });
      const first = await direct(page);
      await scrollTo(page, 'footer');
      await until(() => page.evaluate(() => document.querySelectorAll('article').length === 2));
      await scrollTo(page, 'article + article h1');
      await until(async () => (await direct(page)).join() === 'Nobody has ever asked a ferryman what he wants,');
      // What looks again a while after a change must find the same.
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      expect(await direct(page)).toEqual(['Nobody has ever asked a ferryman what he wants,']);
      expect(await stateOf(page)).toEqual({ headline: 'Ferrymen ask for a bridge', revision: 1 });
      await scrollTo(page, 'h1');
      await until(async () => (await direct(page)).join() === first.join());
      expect((await stateOf(page)).revision).toBe(2);
    });
  });

  it('is printed without its marks, and has lost none of them after', async () => {
    const TINT = '1.00 0.75 0.00';
    const LINE = '0.84 0.55 0.00';
    const print = async (page: Page) => coloursIn(await page.pdf({ printBackground: true }));
    const page = await openArticle();
    const before = await highlightsOf(page);
    const printed = await print(page);
    expect(printed).not.toContain(TINT);
    expect(printed).not.toContain(LINE);
    expect(await highlightsOf(page)).toEqual(before);
    expect(await askTabState(test, await tabOf(test, page.url()))).toMatchObject({ state: 'analysed', revision: 0 });
    // The same colours of the page's own are printed: ours would have been seen.
    await page.evaluate(() => {
      document
        .querySelector('h1')
        ?.setAttribute(
          'style',
          'background: rgb(255 190 0 / 22%); text-decoration: underline 2px rgb(214 140 0 / 80%)',
        );
    });
    expect(await print(page)).toEqual(expect.arrayContaining([TINT, LINE]));
  });

  it('keeps its highlights when it only goes to another place in itself', async () => {
    const page = await openArticle();
    const tab = await tabOf(test, page.url());
    const before = await askTabState(test, tab);
    await page.evaluate(() => {
      location.hash = 'comments';
    });
    expect(await askTabState(test, tab)).toEqual(before);
    expect(await direct(page)).toContain('They ask me for a dry one.');
  });

  it('is marked and counted again when the reader comes back to it', async () => {
    const page = await openArticle();
    const url = page.url();
    await page.evaluate(() => Reflect.set(window, 'isKept', true));
    await page.goto(site.add('/kettles/copper', shopPage()));
    // puppeteer's own goBack waits for a load that a page kept in memory never has.
    await page.evaluate(() => setTimeout(() => history.back()));
    await until(() => page.evaluate(() => Reflect.get(window, 'isKept') === true).catch(() => false));
    await until(async () => (await direct(page)).includes('They ask me for a dry one.'));
    const tab = await tabOf(test, url);
    await until(async () => (await badgeOf(test, tab)) !== '');
    expect(await askTabState(test, tab)).toMatchObject({ state: 'analysed' });
  });
});
