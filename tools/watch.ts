/** `npm run watch`: builds with source maps what is saved, and has browser and page take it up. */

import { fileURLToPath } from 'node:url';
import { type BuildContext, type BuildOptions, context } from 'esbuild';
import type { Page } from 'puppeteer-core';
import { bundlesFor, putOtherFiles, type Target } from './build.ts';
import { compileKernels } from './kernel.ts';
import type { LaunchedBrowser } from './launch.ts';
import { onSaves } from './saves.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const ROOMS = ['_locales', 'content-scripts', 'icons', 'library', 'models', 'options', 'popup', 'src'];
const SOURCES = [...ROOMS, 'manifest.json'].map((path) => ROOT + path);

/** A folder that is built again and again, each time from what has changed alone. */
export interface Rebuilt {
  folder: string;
  /** @throws Error if it cannot be built; it has been said why */
  rebuild(): Promise<void>;
  end(): Promise<void>;
}

/** Beside what `npm run build` makes, which it leaves alone. */
export async function startRebuilding(target: Target): Promise<Rebuilt> {
  const folder = `${ROOT}dist/watch/${target}`;
  const bundles = await Promise.all(bundlesFor(target, folder).map(withSourceMaps));
  return {
    folder,
    async rebuild() {
      const others = compileKernels().then((kernels) => putOtherFiles(target, folder, kernels));
      await Promise.all([others, ...bundles.map((bundle) => bundle.rebuild())]);
    },
    async end() {
      await Promise.all(bundles.map((bundle) => bundle.dispose()));
    },
  };
}

/** In the scripts themselves: a page may not ask for a file of ours beside them. */
export function withSourceMaps(options: BuildOptions): Promise<BuildContext> {
  return context({ ...options, sourcemap: 'inline' });
}

/**
 * Until the browser is closed: at each save, what was built anew is taken up by the browser, and the page loads anew.
 * What cannot be built changes nothing there.
 */
export async function watchIn(launched: LaunchedBrowser, page: Page, { folder, rebuild }: Rebuilt): Promise<void> {
  const end = onSaves(SOURCES, async () => {
    const saved = performance.now();
    try {
      await rebuild();
      const built = performance.now();
      await takeUp(launched, page, folder);
      console.log(`Built in ${seconds(built - saved)} s, taken up after ${seconds(performance.now() - saved)} s.`);
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
    }
  });
  await new Promise((resolve) => launched.browser.once('disconnected', resolve));
  end();
}

/** Has the browser run what stands in the folder now, and the page load anew under it. */
export async function takeUp({ browser }: LaunchedBrowser, page: Page, folder: string): Promise<void> {
  await browser.installExtension(folder);
  await page.reload({ waitUntil: 'domcontentloaded' });
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(1);
}
