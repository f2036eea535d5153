/** What `npm run watch` does after a build, in both browsers. */

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { takeUp } from '../../tools/watch.ts';
import { BROWSERS, openPainted, type Stage, until } from './harness/browser.ts';
import { onCopiedBuild } from './harness/copied-build.ts';
import { articlePage } from './harness/pages.ts';

describe.each(BROWSERS)('what was built anew, in %s', (name) => {
  let stage: Stage;
  let folder: string;
  onCopiedBuild(name, (begun) => {
    stage = begun;
    folder = begun.folder;
  });

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
