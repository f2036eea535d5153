/** The extension as it is on a phone, for the browser tests: without what browsers for phones do not offer extensions. */

import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName } from '../../../tools/browsers.mjs';
import { outputFolder } from '../../../tools/build.ts';

/** What Firefox for Android passes over in a manifest. */
const MISSING = ['commands', 'side_panel', 'sidebar_action'];
const MISSING_PERMISSIONS = ['contextMenus', 'sidePanel'];

/** @returns a copy of the browser's build, whose manifest asks for nothing that is missing, so that it is not there */
export async function phoneBuild(name: BrowserName): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'whosaid-'));
  await cp(outputFolder(name === 'chromium' ? 'chrome' : 'firefox'), folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8'));
  for (const key of MISSING) delete manifest[key];
  manifest.permissions = manifest.permissions.filter((permission: string) => !MISSING_PERMISSIONS.includes(permission));
  await writeFile(path, JSON.stringify(manifest));
  return folder;
}
