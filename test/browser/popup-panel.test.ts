/** The summary beside the page: Chrome's side panel and Firefox's sidebar. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { pressButton } from '../../tools/launch.ts';
import { openPainted, openSummary, startBrowser, until } from './harness/browser.ts';
import { articlePage, shopPage } from './harness/pages.ts';
import { type Site, startSite } from './harness/site.ts';

const HEADLINE = 'Pell Harbour moves its library out of the river’s reach';
const PANEL_BUTTON = '.ways > button::-p-text(Side panel)';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site?.close());

it('opens from the popup beside the page in Chromium, and follows the tab in view', async () => {
  const test = await startBrowser('chromium');
  try {
    const page = await openPainted(test, site.add('/2024/05/14/beside', articlePage()));
    const popup = await pressButton(test, page);
    await popup.waitForSelector(PANEL_BUTTON);
    // The popup is gone before it could say that it was clicked.
    await popup.click(PANEL_BUTTON).catch((error) => popup.isClosed() || Promise.reject(error));
    const target = await test.browser.waitForTarget((candidate) => candidate.url().endsWith('/popup/panel.html'));
    const panel = await target.asPage();
    const heading = () => panel.evaluate(() => document.querySelector('h1')?.textContent ?? '');
    await until(async () => (await heading()) === HEADLINE);

    const shop = await test.browser.newPage();
    await shop.goto(site.add('/kettle', shopPage()));
    await until(async () => (await heading()) === 'This does not look like a news article');
    await page.bringToFront();
    await until(async () => (await heading()) === HEADLINE);
    expect(await panel.$(PANEL_BUTTON)).toBeNull();
  } finally {
    await test.browser.close();
  }
});

it('opens from the summary beside the page in Firefox', async () => {
  const test = await startBrowser('firefox');
  try {
    const page = await openPainted(test, site.add('/2024/05/14/aside', articlePage()));
    const summary = await openSummary(test, page.url());
    expect(await test.control.evaluate(() => chrome.sidebarAction.isOpen({}))).toBe(false);
    await summary.click(PANEL_BUTTON);
    await until(() => test.control.evaluate(() => chrome.sidebarAction.isOpen({})));
  } finally {
    await test.browser.close();
  }
});
