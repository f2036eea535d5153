/** The options and the welcome page in both browsers. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openExtensionPage } from '../../tools/launch.ts';
import {
  BROWSERS,
  highlightsOf,
  openPainted,
  registeredGates,
  startBrowser,
  type TestBrowser,
  until,
} from './harness/browser.ts';
import { articlePage } from './harness/pages.ts';
import { startSite } from './harness/site.ts';

describe.each(BROWSERS)('the extension’s own pages in %s', (name) => {
  let test: TestBrowser;
  beforeAll(async () => {
    test = await startBrowser(name);
  });
  afterAll(() => test?.browser.close());

  it('welcome people after installing, with the real marks on an example', async () => {
    const address = `${test.extensionOrigin}/options/welcome.html`;
    await until(async () => {
      const tabs = await test.control.evaluate(() => chrome.tabs.query({}));
      return tabs.some(({ url }) => url === address);
    });
    const welcome = await openExtensionPage(test, 'options/welcome.html');
    await welcome.waitForSelector('blockquote');
    const { direct, person } = await highlightsOf(welcome);
    expect(direct).toContain('People here lost jobs because a boat did not come,');
    expect(person).toContain('Ines Calloway');
    await welcome.close();
  });

  it('lead from the welcome to an article of the reader’s own that is open and was read', async () => {
    const site = await startSite();
    const article = await openPainted(test, site.add('/2024/05/14/library', articlePage()));
    const welcome = await openExtensionPage(test, 'options/welcome.html');
    await welcome.waitForSelector('li button');
    await welcome.click('li button');
    await until(() => article.evaluate(() => document.visibilityState === 'visible'));
    // The list follows what is open.
    await article.close();
    await until(async () => (await welcome.$('li button')) === null);
    await Promise.all([welcome.close(), site.close()]);
  });

  it('let people say that the extension works only when they click', async () => {
    const options = await openExtensionPage(test, 'options/options.html');
    await options.waitForSelector('input[type=radio]');
    const modes = await options.$$('input[type=radio]');
    await modes[1]?.click();
    await until(async () => (await registeredGates(test.control)).length === 0);
    await modes[0]?.click();
    await until(async () => (await registeredGates(test.control)).length === 1);
    await options.close();
  });

  it('let people switch off a site and forget everything', async () => {
    const options = await openExtensionPage(test, 'options/options.html');
    await options.waitForSelector('#site');
    await options.type('#site', 'https://news.example/today');
    await options.keyboard.press('Enter');
    const sites = () =>
      options.$$eval('section:has(form) li > span', (all) => all.map(({ textContent }) => textContent));
    await until(async () => (await sites()).length > 0);
    expect(await sites()).toEqual(['news.example']);
    await until(async () => (await registeredGates(test.control))[0]?.excludeMatches?.length !== undefined);

    await options.click('main > section:last-of-type button');
    await until(async () => (await sites()).length === 0);
    expect(await options.evaluate(() => chrome.storage.local.get(null))).toEqual({});
    await options.close();
  });
});
