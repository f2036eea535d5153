/** The popup in real browsers: over an article, over pages that are none, and what its lines and switches do. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { openExtensionPage, pressButton } from '../../tools/launch.ts';
import { BROWSERS, onStage, openPainted, openSummary, type TestBrowser, tabOf, until } from './harness/browser.ts';
import { articlePage, shopPage } from './harness/pages.ts';
import type { Site } from './harness/site.ts';

const HEADLINE = 'Pell Harbour moves its library out of the river’s reach';

/** The words of the elements that match, in the popup. */
function texts(popup: Page, selector: string): Promise<string[]> {
  return popup.$$eval(selector, (elements) => elements.map(({ textContent }) => textContent.trim()));
}

async function heading(popup: Page): Promise<string> {
  return (await texts(popup, 'h1'))[0] ?? '';
}

/** Clicks the first button that holds these words, once it is there. */
async function click(popup: Page, words: string): Promise<void> {
  await until(() =>
    popup.evaluate((wanted) => {
      const found = [...document.querySelectorAll('button')].find((button) => button.textContent.includes(wanted));
      found?.click();
      return found !== undefined;
    }, words),
  );
}

describe.each(BROWSERS)('the popup in %s', (name) => {
  let site: Site;
  let test: TestBrowser;

  onStage(name, (stage) => {
    ({ test, site } = stage);
  });

  it('sums up the article: what happened, who said what, when', async () => {
    const page = await openPainted(test, site.add('/2024/05/14/library', articlePage()));
    const popup = await openSummary(test, page.url());
    expect(await heading(popup)).toBe(HEADLINE);
    expect(await texts(popup, '.meta > span:first-child')).toEqual(['The Pell Harbour Post', 'By Jonna Westmark']);
    expect(await texts(popup, '.people h3')).toEqual(expect.arrayContaining(['Maren Oldcastle', 'Teodor Brandis']));
    expect(await texts(popup, '.speaker q')).toContain('We cannot dry the same books every spring,');
    await Promise.all([popup.close(), page.close()]);
  });

  it.runIf(name === 'chromium')('opens with the stored result, never a word of waiting', async () => {
    const page = await openPainted(test, site.add('/2024/05/14/stored', articlePage()));
    await until(() =>
      test.control.evaluate(async () => Object.keys(await chrome.storage.session.get(null)).length > 1),
    );
    const popup = await openSummary(test, page.url());
    await popup.evaluateOnNewDocument(() => {
      const seen: string[] = [];
      Object.assign(globalThis, { seen });
      new MutationObserver(() => seen.push(document.querySelector('h1')?.textContent ?? '')).observe(document, {
        childList: true,
        subtree: true,
      });
    });
    await popup.reload();
    await until(async () => (await heading(popup)) === HEADLINE);
    const seen: string[] = await popup.evaluate(() => Reflect.get(globalThis, 'seen'));
    expect(seen.filter((words) => words !== '' && words !== HEADLINE)).toEqual([]);
    await Promise.all([popup.close(), page.close()]);
  });

  it('follows its tab to the next page when it stands in a tab of its own', async () => {
    const page = await openPainted(test, site.add('/2024/05/14/first', articlePage()));
    const popup = await openSummary(test, page.url());
    expect(await heading(popup)).toBe(HEADLINE);
    await page.goto(site.add('/pan', shopPage()));
    await until(async () => (await heading(popup)) === 'This does not look like a news article');
    await page.goto(site.add('/2024/05/14/second', articlePage()));
    await until(async () => (await heading(popup)) === HEADLINE);
    await Promise.all([popup.close(), page.close()]);
  });

  it('opens on what happened and on the voices, with every part in sight by its name, at 450 × 510', async () => {
    const page = await openPainted(test, site.add('/2024/05/14/glance', articlePage()));
    const popup = await openSummary(test, page.url());
    await popup.setViewport({ width: 450, height: 510 });
    const seen = await popup.evaluate(() => {
      const bottom = document.querySelector('.site-bar')!.getBoundingClientRect().top;
      const inSight = (element: Element) => {
        const box = element.getBoundingClientRect();
        return box.width > 0 && box.left >= 0 && box.right <= innerWidth && box.top >= 0 && box.bottom <= bottom;
      };
      const all = (selector: string) => [...document.querySelectorAll(selector)].map(inSight);
      return { points: all('.key-points li'), names: all('.contents a, .search-bar input, #voices h2') };
    });
    expect(seen.points.length).toBeGreaterThan(2);
    expect(new Set([...seen.points, ...seen.names])).toEqual(new Set([true]));
    // None lies under another: each is what a click there would hit.
    const hits = await popup.$$eval('.contents a', (links) =>
      links.map((link) => {
        const { left, top, width, height } = link.getBoundingClientRect();
        return link.contains(document.elementFromPoint(left + width / 2, top + height / 2));
      }),
    );
    expect(hits).not.toContain(false);
    await Promise.all([popup.close(), page.close()]);
  });

  it('folds a long list after five lines, opens it by the keyboard, and when a search finds something in it', async () => {
    const voices = ['Alma Reyes', 'Bror Quist', 'Clara Munt', 'Dora Pell', 'Enno Vark', 'Fia Lund', 'Gus Tarn'];
    const after = voices
      .map((who) => `<p>“The river will come back,” said ${who}, a member of the council.</p>`)
      .join('');
    const page = await openPainted(test, site.add('/2024/05/14/voices', articlePage({ after })));
    const popup = await openSummary(test, page.url());
    await popup.bringToFront();
    const shown = () =>
      popup.$$eval('.people > li', (lines) => lines.filter((line) => line.getBoundingClientRect().height > 0).length);
    const all = (await popup.$$('.people > li')).length;
    expect(all).toBeGreaterThan(5);
    expect(await shown()).toBe(5);
    await popup.focus('.people + .fold');
    await popup.keyboard.press('Enter');
    await until(async () => (await shown()) === all);
    const focused = await popup.evaluate(() => document.activeElement?.closest('.people > li')?.previousElementSibling);
    expect(focused).not.toBeNull();
    await popup.click('.people + .fold');
    await until(async () => (await shown()) === 5);
    await popup.type('input[type=search]', voices.at(-1)!);
    await until(async () => (await shown()) === 1);
    await Promise.all([popup.close(), page.close()]);
  });

  it('leads from a line to its passage in the page', async () => {
    const filler = `<p>${'The river runs past the harbour and the old mill. '.repeat(200)}</p>`;
    const ending = '<p>“The boat has left the building,” said Maren Oldcastle.</p>';
    const page = await openPainted(test, site.add('/2024/05/14/long', articlePage({ after: filler + ending })));
    const popup = await openSummary(test, page.url());
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await click(popup, 'The boat has left the building');
    await until(() => page.evaluate(() => scrollY > 500));
    expect(await texts(popup, '.notice')).toEqual(['']);
    await Promise.all([popup.close(), page.close()]);
  });

  it('says so politely when the passage is no longer there', async () => {
    const page = await openPainted(test, site.add('/2024/05/14/edited', articlePage()));
    const popup = await openSummary(test, page.url());
    await page.evaluate(() => document.querySelector('#story')?.remove());
    await click(popup, 'We cannot dry the same books');
    await until(async () => (await texts(popup, '.notice'))[0] === 'That passage is no longer on the page.');
    await Promise.all([popup.close(), page.close()]);
  });

  it('says why a page is no article, and analyses it all the same when asked to', async () => {
    const page = await test.browser.newPage();
    await page.goto(site.add('/kettle', shopPage()));
    const popup = await openSummary(test, page.url());
    expect(await heading(popup)).toBe('This does not look like a news article');
    expect(await texts(popup, '.state li')).toContain('It looks like a shop.');
    await click(popup, 'Analyse it anyway');
    await until(async () => (await texts(popup, '.speaker q')).includes('Boils faster than mine,'));
    await Promise.all([popup.close(), page.close()]);
  });

  it('says so where extensions may not run', async () => {
    const popup = await openSummary(test, await test.control.evaluate(() => location.href));
    expect(await heading(popup)).toBe('Extensions may not run here');
    expect(await texts(popup, '[role=switch]')).toEqual([]);
    await popup.close();
  });

  it('copies the summary when asked to', async () => {
    const page = await openPainted(test, site.add('/2024/05/14/copied', articlePage()));
    const popup = await openSummary(test, page.url());
    await popup.bringToFront();
    await popup.click('[popovertarget=export]:not(.passage)');
    await popup.click('.menu .passage');
    await until(async () => (await texts(popup, '.notice'))[0] === 'Copied');
    await Promise.all([popup.close(), page.close()]);
  });

  it('gives away a link to the passage where the reader went', async () => {
    const page = await openPainted(test, site.add('/2024/05/14/shared', articlePage()));
    const popup = await openSummary(test, page.url());
    await click(popup, 'We cannot dry the same books');
    await popup.bringToFront();
    await popup.click('[popovertarget=export]:not(.passage)');
    await click(popup, 'Link to “We cannot dry');
    await until(async () => (await texts(popup, '.notice'))[0] === 'Copied');
    await Promise.all([popup.close(), page.close()]);
  });

  it('keeps what the reader says is wrong, on this device, until it is taken back', async () => {
    const page = await openPainted(test, site.add('/2024/05/14/wrong', articlePage()));
    const popup = await openSummary(test, page.url());
    const isMarked = (view: Page) => view.evaluate(() => document.querySelector('.marked.quotation') !== null);
    await popup.bringToFront();
    await popup.click('.speaker .flag');
    await until(() => isMarked(popup));
    const kept = () => test.control.evaluate(async () => (await chrome.storage.local.get('wrong')).wrong);
    await until(async () => ((await kept()) as unknown[] | undefined)?.length === 1);
    await popup.close();

    const again = await openSummary(test, page.url());
    await until(() => isMarked(again));
    await again.click('.speaker .flag');
    await until(async () => ((await kept()) as unknown[] | undefined)?.length === 0);
    expect(await isMarked(again)).toBe(false);
    await Promise.all([again.close(), page.close()]);
  });

  it('switches the site off and on again', async () => {
    const page = await openPainted(test, site.add('/2024/05/14/switched', articlePage()));
    const popup = await openSummary(test, page.url());
    await click(popup, '127.0.0.1');
    await until(async () => (await heading(popup)) === 'Switched off on 127.0.0.1');
    await until(() => page.evaluate(() => ![...CSS.highlights.keys()].some((key) => key.startsWith('whosaid-'))));
    await click(popup, 'Switch it on');
    await until(async () => (await heading(popup)) === HEADLINE);
    await Promise.all([popup.close(), page.close()]);
  });

  it('shows names made of markup as text', async () => {
    const name = '<img src=x onerror=alert(1)>';
    const html = articlePage().replaceAll('Jonna Westmark', name.replaceAll('<', '&lt;'));
    const page = await openPainted(test, site.add('/2024/05/14/hostile', html));
    const popup = await openSummary(test, page.url());
    expect(await texts(popup, 'img')).toEqual([]);
    await Promise.all([popup.close(), page.close()]);
  });

  it.runIf(name === 'chromium')('opens from the toolbar over the page, 420 pixels of content wide', async () => {
    const page = await openPainted(test, site.add('/2024/05/14/toolbar', articlePage()));
    const popup = await pressButton(test, page);
    await until(async () => (await heading(popup)) === HEADLINE);
    const sizes = () => popup.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    // The window follows its content.
    await until(async () => (await sizes()).every((width) => 400 < width && width < 520));
    const [content = 0, window = 0] = await sizes();
    expect(content).toBeLessThanOrEqual(window);
    await page.close();
  });

  // The last one, since access that was taken away comes back by a person's click only. Chromium's API cannot take it away.
  it.runIf(name === 'firefox')('says so where the reader took its access away, and offers to ask for it', async () => {
    const page = await openPainted(test, site.add('/2024/05/14/withheld', articlePage()));
    const tab = await tabOf(test, page.url());
    await test.control.evaluate(() => chrome.permissions.remove({ origins: ['http://*/*', 'https://*/*'] }));
    await page.reload();
    const popup = await openExtensionPage(test, `popup/popup.html?tab=${tab}`);
    await until(async () => (await heading(popup)) === 'No access to this site');
    expect(await texts(popup, '.action')).toEqual(['Always allow on all sites', 'Just this once']);
    await Promise.all([popup.close(), page.close()]);
  });
});
