/** What a language costs where it is not used: nothing in the scripts that come into pages, nor in popup and options. */

import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { LANGUAGE_CODES } from '../../src/language/language.ts';
import { PLAIN_BROWSER } from '../../tools/build.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const OF_ONE_LANGUAGE = /^src\/language\/([a-z]{2})\//;

/** Bytes of a language in the thread that reads, before they are packed, of our own choosing. */
const MOST = 40_000;

/** Of each language that a bundle holds words of, how many bytes. */
async function languagesIn(entry: string): Promise<Record<string, number>> {
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: [entry],
    outdir: 'dist',
    bundle: true,
    write: false,
    minify: true,
    charset: 'utf8',
    metafile: true,
    format: 'iife',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    alias: entry.startsWith('content-scripts') ? PLAIN_BROWSER : {},
    logLevel: 'silent',
  });
  const bytes: Record<string, number> = {};
  for (const { inputs } of Object.values(metafile.outputs))
    for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
      const code = OF_ONE_LANGUAGE.exec(path)?.[1];
      if (code && bytesInOutput > 0) bytes[code] = (bytes[code] ?? 0) + bytesInOutput;
    }
  return bytes;
}

describe('a language that is not used', () => {
  it.each([
    'content-scripts/gate.ts',
    'content-scripts/page.ts',
    'content-scripts/card.ts',
    'popup/popup.tsx',
    'options/options.tsx',
    'options/welcome.tsx',
  ])('has no byte in %s', async (entry) => {
    expect(await languagesIn(entry)).toEqual({});
  });

  it('is a few words more where articles are read, beside English, by which all are told apart', async () => {
    const { en, ...others } = await languagesIn('src/analysis-worker.ts');
    expect(en).toBeGreaterThan(0);
    expect(Object.keys(others).sort()).toEqual(LANGUAGE_CODES.filter((code) => code !== 'en').sort());
    for (const bytes of Object.values(others)) expect(bytes).toBeLessThan(MOST);
  });
});
