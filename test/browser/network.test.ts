/** The promise of PRIVACY.md, watched in both browsers: the extension asks the network for nothing. */

import { describe, expect, it } from 'vitest';
import { openExtensionPage } from '../../tools/launch.ts';
import { askTabState, BROWSERS, onStage, openPainted, type TestBrowser, tabOf, until } from './harness/browser.ts';
import { articlePage } from './harness/pages.ts';
import type { Site } from './harness/site.ts';

const ARTICLE = '/2024/05/14/library-moves-out-of-the-rivers-reach';

describe.each(BROWSERS)('the network, in %s', (name) => {
  let test: TestBrowser;
  let site: Site;
  onStage(name, (stage) => {
    ({ test, site } = stage);
  });

  it('hears nothing from page and popup while an article is read', async () => {
    const article = site.add(ARTICLE, articlePage());
    const page = await openPainted(test, article);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.reload();
    await until(() => page.evaluate(() => CSS.highlights.has('whosaid-direct')));

    const popup = await openExtensionPage(test, `popup/popup.html?tab=${await tabOf(test, article)}`);
    popup.on('request', (request) => asked.push(request.url()));
    await until(() => popup.evaluate(() => document.body.textContent.includes('Maren Oldcastle')));

    const overNetwork = (urls: string[]) => urls.filter((url) => /^(?:http|ws)/.test(url));
    expect(new Set(overNetwork(asked))).toEqual(new Set([article]));
    expect(site.requests).toEqual([ARTICLE, ARTICLE]);
  });

  it('is closed to the pages of the extension by their policy', async () => {
    const reached = await test.control.evaluate(
      (url) =>
        fetch(url, { mode: 'no-cors' }).then(
          () => true,
          () => false,
        ),
      `${site.origin}/collect`,
    );
    expect(reached).toBe(false);
    expect(site.requests).not.toContain('/collect');
  });
});

describe('the network, in chromium', () => {
  let test: TestBrowser;
  let site: Site;
  onStage('chromium', (stage) => {
    ({ test, site } = stage);
  });

  it('hears nothing from the service worker while an article is read', async () => {
    const [target] = await Promise.all([
      test.browser.waitForTarget(
        (candidate) => candidate.type() === 'service_worker' && candidate.url().startsWith(test.extensionOrigin),
      ),
      // The browser may have ended it by now; a question starts it again.
      askTabState(test, (await test.control.evaluate(() => chrome.tabs.getCurrent())).id),
    ]);
    const asked: string[] = [];
    const session = await target.createCDPSession();
    await session.send('Network.enable');
    session.on('Network.requestWillBeSent', ({ request }) => asked.push(request.url));

    await openPainted(test, site.add(ARTICLE, articlePage()));
    const own = `${test.extensionOrigin}/manifest.json`;
    // Loaded on purpose, to prove that the watch sees what is loaded.
    await session.send('Runtime.evaluate', { expression: `fetch('${own}')`, awaitPromise: true });
    const files = ['encoder.wasm', 'encoder-relaxed.wasm', 'names.txt', 'reading.bin', 'trigrams.txt'].map(
      (file) => `${test.extensionOrigin}/${file.endsWith('.wasm') ? '' : 'models/'}${file}`,
    );
    // Scripts of the worker's own, which it has had since it was installed, are asked for or not: of languages the article's.
    const isAsked = (url: string) => !url.endsWith('/analysis.js') && !url.endsWith('/language/en.js');
    expect(asked.filter(isAsked).toSorted()).toEqual([...files, own].toSorted());
  });
});
