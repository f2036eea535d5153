/** An article while the model reads it, in both browsers: its marks at once, the reading after them, or why there is none. */

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import {
  BROWSERS,
  badgeOf,
  closeOtherPages,
  highlightsOf,
  onStage,
  openPainted,
  openSummary,
  progressOf,
  type TestBrowser,
  tabOf,
  until,
} from './harness/browser.ts';
import { onCopiedBuild } from './harness/copied-build.ts';
import { articlePage } from './harness/pages.ts';
import type { Site } from './harness/site.ts';

const ARTICLE = '/2024/05/14/library-moves-out-of-the-rivers-reach';

/** Notes in the page which of our highlights there are, each time that they are others than before. */
const WATCH = `window.seen = [];
setInterval(() => {
  const names = [...CSS.highlights.keys()].filter((name) => name.startsWith('whosaid-')).sort().join(' ');
  if (names && names !== seen.at(-1)) seen.push(names);
}, 5);`;

describe.each(BROWSERS)('a reading, in %s', (name) => {
  let test: TestBrowser;
  let site: Site;
  onStage(name, (stage) => {
    ({ test, site } = stage);
  });
  afterEach(() => closeOtherPages(test));

  const seenIn = (page: Page): Promise<string[]> => page.evaluate(() => Reflect.get(window, 'seen'));

  it('paints, counts and tells what stands between marks first, and then all', async () => {
    const url = site.add(ARTICLE, articlePage({ script: WATCH }));
    const page = await test.browser.newPage();
    await page.goto(url);
    await until(async () => (await progressOf(test, url)) === 'reading');
    const counted = await badgeOf(test, await tabOf(test, url));
    const summary = await openSummary(test, url);
    await until(async () => (await seenIn(page)).length > 1);
    const [first, ...later] = await seenIn(page);
    expect(first).toBe('whosaid-unread');
    expect(later.at(-1)).toContain('whosaid-direct');
    expect(Number(counted)).toBeGreaterThan(4);
    expect(await summary.$('.reading-note')).toBeNull();
    expect(await summary.evaluate(() => document.body.textContent)).toContain('Maren Oldcastle');
  });

  it('is given to two tabs at once', async () => {
    const urls = ['-2', '-3'].map((ending) => site.add(ARTICLE + ending, articlePage()));
    const pages = await Promise.all(urls.map((url) => openPainted(test, url)));
    const [one, other] = await Promise.all(pages.map(highlightsOf));
    expect(one).toHaveProperty('direct');
    expect(other).toEqual(one);
  });
});

describe.each(BROWSERS)('a model’s file that is cut short, in %s', (name) => {
  let test: TestBrowser;
  let site: Site;
  onCopiedBuild(
    name,
    (stage) => {
      ({ test, site } = stage);
    },
    async (folder) => {
      const file = join(folder, 'models/reading.bin');
      await writeFile(file, (await readFile(file)).subarray(0, 1_000_000));
    },
  );

  it('leaves what stands between marks, and is told of', async () => {
    const url = site.add(ARTICLE, articlePage());
    const page = await test.browser.newPage();
    await page.goto(url);
    const failure = expect.stringMatching(/the model’s file is cut short: ".+" lies outside/);
    await until(async () => typeof (await progressOf(test, url)) === 'object');
    expect(await progressOf(test, url)).toEqual({ failure });
    expect(Object.keys(await highlightsOf(page))).toEqual(['unread']);
    const summary = await openSummary(test, url);
    const note = await summary.$eval('.reading-note', ({ textContent }) => textContent);
    expect(note).toContain('could not be read further');
    expect(note).toContain('cut short');
  });
});
