/** The extension as it is on a phone, for the browser tests: without what browsers for phones do not offer extensions. */

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What Firefox for Android passes over in a manifest. */
const MISSING = ['commands', 'side_panel', 'sidebar_action'];
const MISSING_PERMISSIONS = ['contextMenus', 'sidePanel'];

/** Alters a build, so that its manifest asks for nothing that is missing, and it is not there. */
export async function withoutWhatPhonesLack(folder: string): Promise<void> {
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8'));
  for (const key of MISSING) delete manifest[key];
  manifest.permissions = manifest.permissions.filter((permission: string) => !MISSING_PERMISSIONS.includes(permission));
  await writeFile(path, JSON.stringify(manifest));
}
