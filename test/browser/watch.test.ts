/** What `npm run watch` does after a build, in both browsers. */

import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { outputFolder } from '../../tools/build.ts';
import { takeUp } from '../../tools/watch.ts';
import { BROWSERS, onStage, openPainted, type Stage, until } from './harness/browser.ts';
import { articlePage } from './harness/pages.ts';

describe.each(BROWSERS)('what was built anew, in %s', (name) => {
  let stage: Stage;
  let folder: string;
  onStage(
    name,
    (begun) => {
      stage = begun;
    },
    async () => {
      folder = await mkdtemp(join(tmpdir(), 'whosaid-'));
      await cp(outputFolder(name === 'chromium' ? 'chrome' : 'firefox'), folder, { recursive: true });
      return folder;
    },
  );
  afterAll(() => rm(folder, { recursive: true }));

  it('runs in the page after the save', async () => {
    const { test, site } = stage;
    const page = await openPainted(test, site.add('/2024/05/14/library-moves', articlePage()));
    const script = join(folder, 'content-scripts/page.js');
    await writeFile(script, `document.title = 'built anew';${await readFile(script, 'utf8')}`);
    await takeUp(test, page, folder);
    await until(async () => (await page.title()) === 'built anew');
    expect(await page.title()).toBe('built anew');
  });
});
