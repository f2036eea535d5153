/** A build of its own for a suite that changes what it is made of. */

import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { BrowserName } from '../../../tools/browsers.mjs';
import { outputFolder } from '../../../tools/build.ts';
import { onStage, type Stage } from './browser.ts';

/**
 * `onStage` with a copy of what `npm run build` made, whose folder `onStart` is told too, and which goes after the tests.
 * @param alter changes the copy before the browser takes it up
 * @param isPhone as for `startBrowser`
 */
export function onCopiedBuild(
  name: BrowserName,
  onStart: (stage: Stage & { folder: string }) => void,
  alter: (folder: string) => Promise<void> = async () => undefined,
  isPhone = false,
): void {
  let folder: string;
  onStage(
    name,
    (stage) => onStart({ ...stage, folder }),
    async () => {
      folder = await mkdtemp(join(tmpdir(), 'whosaid-'));
      await cp(outputFolder(name === 'chromium' ? 'chrome' : 'firefox'), folder, { recursive: true });
      await alter(folder);
      return folder;
    },
    isPhone,
  );
  afterAll(() => rm(folder, { recursive: true }));
}
