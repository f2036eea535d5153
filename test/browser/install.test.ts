/** What `npm run package` puts into Chrome's archive, as its own page of extensions tells of it. */

import * as v from 'valibot';
import { expect, it } from 'vitest';
import { launch } from '../../tools/launch.ts';

const told = v.array(
  v.object({
    id: v.string(),
    state: v.string(),
    installWarnings: v.array(v.unknown()),
    manifestErrors: v.array(v.unknown()),
    runtimeErrors: v.array(v.unknown()),
    runtimeWarnings: v.array(v.unknown()),
  }),
);

it('loads unpacked in Chrome without an error or a warning', async () => {
  const { browser, extensionId } = await launch('chromium', true);
  try {
    const page = await browser.newPage();
    await page.goto('chrome://extensions');
    const all = await page.evaluate(() => Reflect.get(chrome, 'developerPrivate').getExtensionsInfo());
    expect(v.parse(told, all).find(({ id }) => id === extensionId)).toEqual({
      id: extensionId,
      state: 'ENABLED',
      installWarnings: [],
      manifestErrors: [],
      runtimeErrors: [],
      runtimeWarnings: [],
    });
  } finally {
    await browser.close();
  }
});
