/** What axe-core finds wrong for people who use assistive technology: nothing, in any view, in light and in dark. */

import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { afterEach, describe, expect, it } from 'vitest';
import messages from '../../_locales/en/messages.json' with { type: 'json' };
import { PLAIN_BROWSER } from '../../tools/build.ts';
import { openExtensionPage } from '../../tools/launch.ts';
import { violationsIn } from './harness/axe.ts';
import {
  BROWSERS,
  closeOtherPages,
  onStage,
  openPainted,
  openSummary,
  type TestBrowser,
  tabOf,
  until,
} from './harness/browser.ts';
import { articlePage, shopPage } from './harness/pages.ts';
import type { Site } from './harness/site.ts';

describe.each(BROWSERS)('axe-core, in %s', (name) => {
  let test: TestBrowser;
  let site: Site;
  onStage(name, (stage) => {
    ({ test, site } = stage);
  });
  afterEach(() => closeOtherPages(test));

  const openArticle = () => openPainted(test, site.add('/2024/05/14/library', articlePage()));

  it('finds nothing wrong in the summary, with a person opened and the menu opened', async () => {
    const summary = await openSummary(test, (await openArticle()).url());
    expect(await violationsIn(summary)).toEqual([]);
    await summary.click('.more');
    await summary.waitForSelector('.mentions');
    await summary.click('[popovertarget=export]');
    expect(await violationsIn(summary)).toEqual([]);
  });

  it('finds nothing wrong in a search and in what is about one person', async () => {
    const summary = await openSummary(test, (await openArticle()).url());
    await summary.click('.more');
    await summary.click('.about .link');
    await summary.waitForSelector('.only');
    expect(await violationsIn(summary)).toEqual([]);
    await summary.type('input[type=search]', 'zebra');
    await summary.waitForSelector('.empty');
    expect(await violationsIn(summary)).toEqual([]);
  });

  it('finds nothing wrong in a long list, folded and opened', async () => {
    const names = ['Alma Reyes', 'Bror Quist', 'Clara Munt', 'Dora Pell', 'Enno Vark'];
    const after = names.map((who) => `<p>“The river will come back,” said ${who}, a nurse.</p>`).join('');
    const page = await openPainted(test, site.add('/2024/05/14/crowd', articlePage({ after })));
    const summary = await openSummary(test, page.url());
    expect(await violationsIn(summary)).toEqual([]);
    await summary.click('.people + .fold');
    await summary.waitForSelector('.people + .fold[aria-expanded=true]');
    expect(await violationsIn(summary)).toEqual([]);
  });

  it('finds nothing wrong in the side panel', async () => {
    const panel = await openExtensionPage(test, 'popup/panel.html');
    await panel.waitForSelector('h1');
    expect(await violationsIn(panel)).toEqual([]);
  });

  it('finds nothing wrong while an article is being read', async () => {
    const page = await test.browser.newPage();
    const url = site.addEndless('/2024/05/14/endless', articlePage().replace('</html>', ''));
    page.goto(url).catch(() => undefined);
    await page.waitForSelector('#story');
    const summary = await openExtensionPage(test, `popup/popup.html?tab=${await tabOf(test, url)}`);
    await summary.waitForSelector('.working', { visible: true });
    expect(await violationsIn(summary)).toEqual([]);
  });

  it('finds nothing wrong where there is no summary', async () => {
    const page = await test.browser.newPage();
    await page.goto(site.add('/kettle', shopPage()));
    expect(await violationsIn(await openSummary(test, page.url()))).toEqual([]);
    const failed = await openExtensionPage(test, 'popup/popup.html?tab=987654');
    await failed.waitForSelector('.technical');
    expect(await violationsIn(failed)).toEqual([]);
  });

  it('finds nothing wrong on a site switched off', async () => {
    const page = await openArticle();
    await test.control.evaluate(() => chrome.storage.local.set({ sitesOff: ['127.0.0.1'] }));
    expect(await violationsIn(await openSummary(test, page.url()))).toEqual([]);
    await test.control.evaluate(() => chrome.storage.local.clear());
  });

  it('finds nothing wrong in the options, with a site switched off and a wrong one typed', async () => {
    await test.control.evaluate(() => chrome.storage.local.set({ sitesOff: ['news.example'] }));
    const options = await openExtensionPage(test, 'options/options.html');
    await options.waitForSelector('li > button');
    await options.type('#site', '???');
    await options.keyboard.press('Enter');
    await until(() => options.$eval('.wrong', ({ textContent }) => textContent !== ''));
    expect(await violationsIn(options)).toEqual([]);
    await test.control.evaluate(() => chrome.storage.local.clear());
  });

  it('finds nothing wrong in the welcome page', async () => {
    expect(await violationsIn(await openExtensionPage(test, 'options/welcome.html'))).toEqual([]);
  });

  it.each(['quotation', 'person', 'nothing'])('finds nothing wrong in the card of %s', async (subject) => {
    const page = await test.browser.newPage();
    await page.goto(site.add('/card', await cardPage(subject)));
    await page.waitForSelector('whosaid-card');
    expect(await violationsIn(page)).toEqual([]);
  });
});

/** The card alone in a document, in an open shadow root, where in a page it has a closed one. */
async function cardPage(subject: string): Promise<string> {
  const subjects = { quotation: '{ quotation: 2 }', person: '{ person: 0 }' };
  const { outputFiles } = await build({
    stdin: {
      contents: `
        import { drawCard } from './content-scripts/card-content.ts';
        import { sample } from './test/popup/sample.ts';
        const host = document.body.appendChild(document.createElement('whosaid-card'));
        const subject = ${Reflect.get(subjects, subject) ?? 'null'};
        host.attachShadow({ mode: 'open' }).append(drawCard({ analysis: sample, subject, onGo() {}, onClose() {} }));`,
      resolveDir: '.',
    },
    alias: PLAIN_BROWSER,
    bundle: true,
    write: false,
    banner: {
      js: `globalThis.chrome = { i18n: { getMessage: (key) => (${JSON.stringify(messages)})[key]?.message ?? '' } };`,
    },
  });
  // The reader's scheme is the document's here.
  const style = readFileSync('content-scripts/card.css', 'utf8')
    .replace('all: initial !important;', '')
    .replace('color-scheme: light dark !important;', '');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Card</title>
    <style>body { background: light-dark(#fff, #000); color: light-dark(#000, #fff); } ${style}</style></head>
    <body><main><h1>Card</h1></main><script>${outputFiles[0]?.text}</script></body></html>`;
}
