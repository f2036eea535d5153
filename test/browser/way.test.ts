/** The way of an article through the extension, in both browsers: who is asked, and who is left asleep. */

import { describe, expect, it } from 'vitest';
import { pressButton } from '../../tools/launch.ts';
import {
  BROWSERS,
  endBackground,
  isDrawn,
  onStage,
  openPainted,
  registeredGates,
  rest,
  type Stage,
  until,
} from './harness/browser.ts';
import { articlePage } from './harness/pages.ts';

describe('an article that was read, in chromium', () => {
  let stage: Stage;
  onStage('chromium', (begun) => {
    stage = begun;
  });

  // Firefox lets nobody but a person press the button, and a popup in a tab has the background told of that tab.
  it('is shown by the popup while the background sleeps on', async () => {
    const { test, site } = stage;
    const isAwake = () =>
      test.browser
        .targets()
        .some((one) => one.type() === 'service_worker' && one.url().startsWith(test.extensionOrigin));
    const page = await openPainted(test, site.add('/2024/05/14/library-moves', articlePage()));
    expect(isAwake()).toBe(true);
    await endBackground(test);
    const popup = await pressButton(test, page);
    await until(() => isDrawn(popup));
    await rest(popup, 1_000);
    expect(await popup.evaluate(() => document.body.textContent)).toContain('Maren Oldcastle');
    expect(isAwake()).toBe(false);
  });
});

describe.each(BROWSERS)('the gate, in %s', (name) => {
  let stage: Stage;
  onStage(name, (begun) => {
    stage = begun;
  });

  it('runs where the reader chooses, though the background sleeps as that is chosen', async () => {
    const { test } = stage;
    await endBackground(test);
    await test.control.evaluate(() => chrome.storage.local.set({ mode: 'on-click' }));
    await until(async () => (await registeredGates(test.control)).length === 0);
    await endBackground(test);
    await test.control.evaluate(() => chrome.storage.local.set({ mode: 'every-page' }));
    await until(async () => (await registeredGates(test.control)).length === 1);
    await endBackground(test);
    await test.control.evaluate(() => chrome.storage.local.set({ sitesOff: ['news.example'] }));
    await until(async () => (await registeredGates(test.control))[0]?.excludeMatches?.length === 1);
  });
});
