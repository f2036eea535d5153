/** Holds what the stores are told, in `store/`, to what the extension is: its manifest, its messages, its languages, its policy. */

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import manifest from '../manifest.json' with { type: 'json' };
import { formatsOffered } from '../src/export/formats.ts';
import { LANGUAGE_CODES } from '../src/language/language.ts';
import answers from '../store/answers.json' with { type: 'json' };
import { privacyPage } from '../tools/privacy-page.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const IMAGES = `${ROOT}store/images`;
const LOCALES = readdirSync(`${ROOT}_locales`);

const read = (path: string) => readFileSync(`${ROOT}${path}`, 'utf8');
const words = (path: string) => read(path).trim();

/** The size and kind of a PNG, from its header. */
function picture(path: string): { width: number; height: number; hasAlpha: boolean } {
  const bytes = readFileSync(path);
  expect(bytes.toString('latin1', 1, 4)).toBe('PNG');
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20), hasAlpha: bytes[25] === 6 };
}

describe.each(LOCALES)('the listing in %s', (locale) => {
  const listing = (part: string) => words(`store/${locale}/${part}.txt`);
  const messages: Record<string, { message: string }> = JSON.parse(read(`_locales/${locale}/messages.json`));

  it('has the name and the summary that the browser shows, within what the stores allow', () => {
    expect(listing('name')).toBe(messages.extensionName?.message);
    expect(listing('summary-chrome')).toBe(messages.extensionDescription?.message);
    expect(listing('name').length).toBeLessThanOrEqual(45);
    expect(listing('summary-chrome').length).toBeLessThanOrEqual(132);
    expect(listing('summary-firefox').length).toBeLessThanOrEqual(250);
    expect(listing('description').length).toBeLessThanOrEqual(15_000);
  });

  it('names the languages that are read, and no others', () => {
    const names = new Intl.DisplayNames(locale, { type: 'language' });
    const others = ['it', 'nl', 'pl', 'pt', 'ru', 'tr'].map((code) => names.of(code)?.toLowerCase() ?? code);
    for (const part of ['summary-firefox', 'description']) {
      const told = listing(part).toLowerCase();
      for (const code of LANGUAGE_CODES) expect(told).toContain(names.of(code)?.toLowerCase());
      for (const other of others) expect(told).not.toContain(` ${other}`);
    }
  });

  it('names each format that an article can be saved in, and asks for nothing in capitals of its own', () => {
    const description = listing('description');
    for (const [, name] of [...formatsOffered('file'), ...formatsOffered('reference')])
      expect(description).toContain(name);
    expect(description).toContain('MIT');
    // Kept articles are told of by the name of their page.
    expect(description).toContain(messages.library?.message);
    // Stores take plain text: no mark-up, no addresses.
    expect(description).not.toMatch(/<\w|https?:|\*\*|^#/m);
  });
});

describe('what the stores ask', () => {
  it('has a listing for each language of the interface, and no other', () => {
    const folders = readdirSync(`${ROOT}store`, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map(({ name }) => name).filter((name) => name !== 'images')).toEqual(LOCALES);
  });

  it('is answered with one purpose, in one sentence', () => {
    expect(answers.singlePurpose).toMatch(/^[^.]{20,200}\.$/);
  });

  it('is told why for each permission of the manifest, and for no other', () => {
    expect(Object.keys(answers.permissions).sort()).toEqual([...manifest.permissions, 'host permissions'].sort());
    for (const why of Object.values(answers.permissions)) expect(why.length).toBeLessThanOrEqual(1_000);
    const english = JSON.parse(read('_locales/en/messages.json'));
    expect(answers.permissions['host permissions']).toContain(english.modeOnClick.message);
    expect(manifest).not.toHaveProperty('optional_permissions');
  });

  it('is told that nothing is collected, as Firefox’s manifest says', () => {
    expect(Object.values(answers.dataUse.collected).some(Boolean)).toBe(false);
    expect(manifest.browser_specific_settings.gecko.data_collection_permissions.required).toEqual(['none']);
  });

  it('is told why the policy allows WebAssembly, and what runs in it', () => {
    expect(manifest.content_security_policy.extension_pages).toContain("'wasm-unsafe-eval'");
    expect(answers.remoteCode.used).toBe(false);
    for (const word of ["'wasm-unsafe-eval'", 'encoder.wasm', 'encoder-relaxed.wasm', 'src/encoder/kernel'])
      expect(answers.remoteCode.why).toContain(word);
  });
});

describe('the privacy policy', () => {
  it('gives each permission of the manifest, and no other, a row of its own', () => {
    const rows = [...read('PRIVACY.md').matchAll(/^\| `(\w+)`/gm)].map(([, permission]) => permission);
    expect(rows.sort()).toEqual([...manifest.permissions].sort());
  });

  it('is a page as well, word for word (made by `npx tsx tools/listing.ts`)', () => {
    const page = read('store/privacy.html');
    expect(page).toBe(privacyPage(read('PRIVACY.md')));
    expect(page).not.toMatch(/<script|src=|@import|url\(/);
  });

  it('shows as a page what its text has: headings, lists, tables, code, links', () => {
    const page = privacyPage(
      '# A <title>\n\nOne `b` and [c](d).\n\n- one\n  line\n- two\n\n| e | f |\n| --- | --- |\n| **g** | h |',
    );
    expect(page).toContain('<h1>A &lt;title&gt;</h1>');
    expect(page).toContain('<p>One <code>b</code> and <a href="d">c</a>.</p>');
    expect(page).toContain('<ul>\n<li>one line</li>\n<li>two</li>\n</ul>');
    expect(page).toContain('<tr><th>e</th><th>f</th></tr>\n<tr><td><strong>g</strong></td><td>h</td></tr>');
  });
});

describe('the pictures', () => {
  it('are five screenshots and two tiles in the sizes that the stores ask for', () => {
    const shots = readdirSync(IMAGES).filter((name) => /^\d-/.test(name));
    expect(shots).toHaveLength(5);
    for (const name of shots) expect(picture(`${IMAGES}/${name}`)).toMatchObject({ width: 1280, height: 800 });
    expect(picture(`${IMAGES}/tile-440x280.png`)).toEqual({ width: 440, height: 280, hasAlpha: false });
    expect(picture(`${IMAGES}/marquee-1400x560.png`)).toEqual({ width: 1400, height: 560, hasAlpha: false });
    expect(picture(`${IMAGES}/icon-128.png`)).toEqual({ width: 128, height: 128, hasAlpha: true });
  });

  it('are icons of the sizes that the manifest names', () => {
    for (const [size, path] of Object.entries({ ...manifest.icons, ...manifest.action.default_icon }))
      expect(picture(`${ROOT}${path}`)).toEqual({ width: Number(size), height: Number(size), hasAlpha: true });
  });
});
