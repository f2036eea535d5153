/** Reading articles where they are shown: what style sheets hide, shadow roots, frames, and the way back to the page. */

import { build } from 'esbuild';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasSharedData, idsIn, readJson, sharedPage } from '../../corpora/shared.ts';
import { requireBrowser } from '../../tools/browsers.mjs';
import { BROWSERS } from './harness/browser.ts';
import { type Site, startSite } from './harness/site.ts';

/** What the tests run in the page. */
const PROBE = `
import { rangesOf } from './src/anchor/live-text.ts';
import { readArticle } from './src/article/read-page.ts';
globalThis.readTexts = () => readArticle(document, location.href).article.blocks.map(({ text }) => text);
globalThis.checkPlaces = () => {
  const before = document.documentElement.outerHTML;
  const { blocks } = readArticle(document, location.href);
  let characters = 0;
  let lost = 0;
  let unseen = 0;
  for (const block of blocks) {
    characters += block.text.length;
    const ranges = rangesOf(block, 0, block.text.length) ?? [];
    const back = ranges.map(String).join('').replace(/[\\s\\u00ad\\u200b\\u2060]+/g, '');
    if (back !== block.text.replace(/ /g, '')) lost += block.text.length;
    for (const { startContainer } of ranges) {
      if (!startContainer.parentElement.checkVisibility({ visibilityProperty: true })) unseen += startContainer.data.length;
    }
  }
  return { characters, lost, unseen, isUnchanged: document.documentElement.outerHTML === before };
};`;

const FIRST = 'The harbour of Pell will close at night from Monday, and its lamps will be put out one after the other.';
const LAST = 'Fishermen who sail before dawn have been told to bring their own lanterns and to sing while they row.';
const HIDDEN =
  'Nobody who looks at this page can see the words of this paragraph, and so nobody should be quoted on them.';

const pageOf = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>The harbour goes dark</title>${head}</head><body><h1>The harbour goes dark</h1>${body}</body></html>`;

const story = (inside: string) => `<div><p>${FIRST}</p>${inside}<p>${LAST}</p></div>`;

describe.each(BROWSERS)('an article read in %s', (name) => {
  let browser: Browser;
  let site: Site;
  let probe: string;
  beforeAll(async () => {
    const root = process.getuid?.() === 0 && name === 'chromium';
    const bundled = build({ stdin: { contents: PROBE, resolveDir: '.', loader: 'ts' }, bundle: true, write: false });
    browser = await launch({
      browser: name === 'chromium' ? 'chrome' : 'firefox',
      executablePath: requireBrowser(name),
      args: root ? ['--no-sandbox'] : [],
    });
    site = await startSite();
    probe = (await bundled).outputFiles[0]!.text;
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  async function open(html: string): Promise<Page> {
    const page = await browser.newPage();
    await page.goto(site.add('/news/the-harbour-goes-dark', html));
    await page.evaluate(probe);
    return page;
  }

  async function textsOf(html: string): Promise<unknown> {
    const page = await open(html);
    const texts = await page.evaluate('readTexts()');
    await page.close();
    return texts;
  }

  it.each([
    ['cut away', '.x { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden }'],
    ['moved away', '.x { position: absolute; left: -9999px }'],
    ['a card not yet pointed at', '.x { position: absolute; opacity: 0 }'],
  ])('leaves out of a sentence what a style sheet says is %s', async (_, style) => {
    const html = `<p>The harbour master<span class="x">, opens outside</span> will light the last lamp herself.</p>`;
    expect(await textsOf(pageOf(story(html), `<style>${style}</style>`))).toContain(
      'The harbour master will light the last lamp herself.',
    );
  });

  it('breaks the line where a style sheet does, and nowhere else', async () => {
    const style = '.x { display: block } .y { float: left; font-size: 3em } .z { display: inline-block }';
    const html = `<p><b class="x">PELL</b><i>The harbour</i> master will light the last lamp herself.</p><p><b class="y">T</b>he har<b class="z">bour</b> stays dark.</p>`;
    const texts = await textsOf(pageOf(story(html), `<style>${style}</style>`));
    expect(texts).toContain('PELL The harbour master will light the last lamp herself.');
    expect(texts).toContain('The harbour stays dark.');
  });

  it.each([
    ['display', '.x { display: none }', `<p class="x">${HIDDEN}</p>`],
    ['visibility', '.x { visibility: hidden }', `<p class="x">${HIDDEN}</p>`],
    ['a hidden ancestor', '.x { display: none }', `<div class="x"><div><p>${HIDDEN}</p></div></div>`],
    ['a closed details element', '', `<details><summary></summary><p>${HIDDEN}</p></details>`],
  ])('has no text that is hidden by %s', async (_, style, hidden) => {
    expect(await textsOf(pageOf(story(hidden), `<style>${style}</style>`))).toEqual([
      'The harbour goes dark',
      FIRST,
      LAST,
    ]);
  });

  it('has no words that are hidden inside a paragraph', async () => {
    const html = pageOf(
      story('<p>Twelve boats <span class="x">(see our map)</span> sail each night.</p>'),
      '<style>.x { display: none }</style>',
    );
    expect(await textsOf(html)).toContain('Twelve boats sail each night.');
  });

  it('has the text of an open shadow root, with the way back to it', async () => {
    const page = await open(
      pageOf(
        story(
          `<story-part><template shadowrootmode="open"><p>“We know the rocks by heart,” said Ada Moor.</p></template></story-part>`,
        ),
      ),
    );
    expect(await page.evaluate('readTexts()')).toEqual([
      'The harbour goes dark',
      FIRST,
      '“We know the rocks by heart,” said Ada Moor.',
      LAST,
    ]);
    expect(await page.evaluate('checkPlaces()')).toMatchObject({ lost: 0, unseen: 0 });
    await page.close();
  });

  it('has the text of a frame from the same site', async () => {
    const frame = site.add('/frame', `<body>${story('')}</body>`);
    expect(await textsOf(pageOf(`<iframe src="${frame}" width="600" height="400"></iframe>`))).toEqual([
      'The harbour goes dark',
      FIRST,
      LAST,
    ]);
  });

  it('is read from a page of 10,000 nested elements', async () => {
    const deep = `${'<div>'.repeat(10_000)}<p>Nothing is as deep as this.</p>${'</div>'.repeat(10_000)}`;
    expect(await textsOf(pageOf(`${story('')}${deep}`))).toEqual(expect.arrayContaining([FIRST, LAST]));
  });
});

describe.skipIf(!hasSharedData())('the news pages of ../shared, in chromium', () => {
  it('lead every character of every block back to live text that can be seen, and stay as they are', async () => {
    const bundled = await build({
      stdin: { contents: PROBE, resolveDir: '.', loader: 'ts' },
      bundle: true,
      write: false,
    });
    const browser = await launch({
      executablePath: requireBrowser('chromium'),
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    });
    const page = await browser.newPage();
    await page.setJavaScriptEnabled(false);
    await page.setRequestInterception(true);
    const truth = readJson('pages/articles/truth.json') as Record<string, { url?: unknown }>;
    let html = '';
    page.on('request', (request) =>
      request.isNavigationRequest() && request.frame() === page.mainFrame()
        ? request.respond({ contentType: 'text/html; charset=utf-8', body: html })
        : request.abort(),
    );
    for (const id of idsIn('pages/articles')) {
      html = sharedPage(`pages/articles/${id}`);
      await page.goto(String(truth[id]?.url), { waitUntil: 'domcontentloaded' });
      await page.evaluate(bundled.outputFiles[0]!.text);
      expect({ id, ...((await page.evaluate('checkPlaces()')) as object) }).toMatchObject({
        id,
        lost: 0,
        unseen: 0,
        isUnchanged: true,
      });
    }
    await browser.close();
  }, 300_000);
});
