/** What goes to the stores: reproducible archives that Mozilla's linter has nothing to say about. */

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { compileKernels } from '../tools/kernel.ts';
import { lintFirefoxBuild, packAll } from '../tools/package.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Words that webextension-polyfill says, and nobody else. */
const OF_POLYFILL = 'This script should only be loaded in a browser extension.';

/** Bytes of a store’s archive at most, of our own choosing. */
const MOST = 40_000_000;

describe('npm run package', { timeout: 120_000 }, () => {
  let first: Awaited<ReturnType<typeof packAll>>;
  beforeAll(async () => {
    first = await packAll();
  }, 120_000);

  it('makes the same bytes every run, lint-clean, with one manifest for each browser and the whole source', async () => {
    const second = await packAll();
    expect(second).toEqual(first);
    expect(lintFirefoxBuild()).toEqual([]);

    const [chrome, firefox, source] = first.map(({ path }) => unzipSync(readFileSync(ROOT + path)));
    const manifest = (files: typeof chrome) => JSON.parse(new TextDecoder().decode(files?.['manifest.json']));
    expect(manifest(chrome)).toMatchObject({ manifest_version: 3, background: { service_worker: 'background.js' } });
    expect(manifest(chrome)).not.toHaveProperty('browser_specific_settings');
    expect(manifest(firefox)).toMatchObject({ manifest_version: 3, background: { scripts: ['background.js'] } });
    expect(manifest(firefox).background).not.toHaveProperty('service_worker');
    // The linter then judges it for Firefox for Android too.
    expect(manifest(firefox).browser_specific_settings).toHaveProperty('gecko_android');
    expect(Object.keys(source ?? {})).toEqual(
      expect.arrayContaining(['README.md', 'package-lock.json', 'tools/build.ts']),
    );
  });

  it('has the polyfill in all that is the extension’s own, with its licence, and in no script of a page', async () => {
    for (const { path } of first.slice(0, 2)) {
      const files = Object.entries(unzipSync(readFileSync(ROOT + path)));
      const texts = new Map(files.map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]));
      const holders = [...texts].filter(([name, text]) => name.endsWith('.js') && text.includes(OF_POLYFILL));
      expect(holders.map(([name]) => name).filter((name) => name !== 'analysis-worker.js')).toEqual([
        'background.js',
        'library/library.js',
        'options/options.js',
        'options/welcome.js',
        'popup/popup.js',
      ]);
      expect(texts.get('THIRD-PARTY-LICENSES.txt')).toMatch(
        /webextension-polyfill \S+ \(MPL-2\.0\)\s+Mozilla Public License/,
      );
    }
  });

  it('ships the model and its kernels as files, within what a store’s archive may have', async () => {
    for (const { path } of first.slice(0, 2)) {
      const archive = readFileSync(ROOT + path);
      expect(archive.length).toBeLessThan(MOST);
      const files = unzipSync(archive);
      // Compared as bytes: an assertion would list millions of them.
      const isModel = readFileSync(`${ROOT}models/reading.bin`).equals(files['models/reading.bin'] ?? new Uint8Array());
      expect(isModel).toBe(true);
      expect(WebAssembly.validate(new Uint8Array(files['encoder.wasm'] ?? []))).toBe(true);
      expect(files['encoder-relaxed.wasm']).toEqual(new Uint8Array((await compileKernels()).relaxed));
    }
  });

  it('ships no source map and no page of anybody else', async () => {
    const [chrome] = first;
    const files = Object.keys(unzipSync(readFileSync(ROOT + (chrome?.path ?? ''))));
    expect(files.filter((file) => /\.map$|\.svg$|fixtures|corpora/.test(file))).toEqual([]);
    expect(files).toEqual(expect.arrayContaining(['LICENSE', 'THIRD-PARTY-LICENSES.txt', 'icons/icon-128.png']));
  });
});
