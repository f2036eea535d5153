/** Links to passages, followed by both browsers. */

import { describe, expect, it } from 'vitest';
import { linesOf, linkToPassage } from '../../src/anchor/text-fragment.ts';
import { readArticle } from '../../src/article/read-page.ts';
import { parsePage } from '../article/page.ts';
import { BROWSERS, onStage, type TestBrowser, until } from './harness/browser.ts';
import type { Site } from './harness/site.ts';

const FILLER = '<p>The ferry called at the pier each morning, and each morning the same six people went on board.</p>';
const HTML = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Ferry stops - The Ellery Courier</title>
<body><article><h1>Ferry stops calling at the pier</h1>${FILLER.repeat(60)}
<p id="lines">“The pier is closed,<br>the bridge is closed <br> and the road<br>ends here,” said the mayor, Gwen Astley.</p>
${FILLER.repeat(60)}</article></body></html>`;

describe.each(BROWSERS)('a link to a passage, in %s', (name) => {
  let test: TestBrowser;
  let site: Site;
  onStage(name, (stage) => {
    ({ test, site } = stage);
  });

  it.each([
    ['one break', 'The pier is closed, the bridge is closed'],
    ['every break', 'The pier is closed, the bridge is closed and the road ends here,'],
    ['no break', 'the bridge is closed'],
  ])('leads there over %s', async (_, passage) => {
    const url = site.add('/2024/05/14/ferry-stops', HTML);
    const { blocks } = readArticle(parsePage(HTML), url).article;
    const block = blocks.findIndex(({ text }) => text.includes(passage));
    const start = blocks[block]!.text.indexOf(passage);
    const page = await test.browser.newPage();
    // Firefox never tells that it has arrived at such an address.
    page
      .goto(linkToPassage(`${url}#part`, linesOf(blocks), { block, start, end: start + passage.length }))
      .catch(() => {});
    const top = () => page.evaluate(() => document.getElementById('lines')?.getBoundingClientRect().top ?? -1);
    await until(async () => {
      const at = await top().catch(() => -1);
      return at > 0 && at < 700;
    });
    expect(await page.evaluate(() => location.hash)).toBe('#part');
    await page.close();
  });
});
