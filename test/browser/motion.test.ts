/** Pages that do not stay as they were loaded, in both browsers: the right text is marked, and nothing else. */

import { fileURLToPath } from 'node:url';
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
  import { h, hydrate } from 'preact';
  import { useEffect, useState } from 'preact/hooks';
  const texts = [...document.querySelectorAll('#story p')].map((paragraph) => paragraph.textContent);
  function Story() {
    const [times, setTimes] = useState(0);
    useEffect(() => { if (times < 20) setTimeout(() => setTimes(times + 1), 50); }, [times]);
    window.times = times;
    // Every fifth time each paragraph is another element, as when a list loses its keys.
    return texts.map((text, index) => h('p', { key: index + ':' + Math.floor(times / 5) }, text));
  }
  hydrate(h(Story), document.querySelector('#story'));`;

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
