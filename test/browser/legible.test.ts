/** Highlights on pages of many looks, in both browsers: never below 4.5 : 1 where the page itself is not. */

import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { afterEach, describe, expect, it } from 'vitest';
import { hasSharedData, readJson, sharedPage } from '../../corpora/shared.ts';
import { BROWSERS, closeOtherPages, onStage, openPainted, type TestBrowser, until } from './harness/browser.ts';
import { articlePage } from './harness/pages.ts';
import type { Site } from './harness/site.ts';

const ARTICLE = '/2024/05/14/library-moves-out-of-the-rivers-reach';

/** The looks of five kinds of page. */
const LOOKS = {
  'a broadsheet': 'body { color: #121212; background: #fffdf8; font-family: Georgia, serif; }',
  'a dark page': 'html { background: #0f1115; } body { color: #d6d8dd; } a { color: #8ab4f8; }',
  'a tabloid':
    'body { background: #fff100; color: #000; font: bold 19px sans-serif; } #story p:nth-child(2) { background: #c00; color: #fff; }',
  'a sports page': '#story { color: #767676; font-family: sans-serif; } #story p:nth-child(4) { color: #333; }',
  'a magazine': `body { background: linear-gradient(#233, #455); color: #fff; } #story p:nth-child(2) { background: #fff; color: #222; }`,
};

/** Stored pages of five kinds, with what styles they carry in themselves: what they asked other servers for was not stored. */
const STORED = {
  // None of the stored pages is dark of itself; this one is made so, as a dark theme does it.
  'with a dark theme': ['bdb56ac83513635d', 'html, body, body * { background-color: #121417; color: #d6d8dd; }'],
  'of a serif broadsheet': ['5fa3154ec031ab35', ''],
  'of a tabloid': ['8b19453030820413', ''],
  'of a sports site': ['08f793762792bd25', ''],
  'of an explainer': ['16c30add7e96315e', ''],
} as const;

if (!hasSharedData()) console.warn('../shared is not here: highlights on stored pages are not measured');

/** A stored page without its scripts, and closed to the network. */
function storedPage(id: string, style: string): string {
  const policy = `default-src 'none'; style-src 'unsafe-inline'; img-src data:`;
  return sharedPage(`pages/articles/${id}`)
    .replace(/<script(?![^>]*ld\+json)[^>]*>[\s\S]*?<\/script>/gi, '')
    .replace(/<head[^>]*>/i, (head) => `${head}<meta http-equiv="content-security-policy" content="${policy}">`)
    .replace(/<\/head>/i, (end) => `<style>${style.replaceAll(';', ' !important;')}</style>${end}`);
}

interface Look {
  name: string;
  text: string;
  tint: string;
  /** From the text outwards, up to the first opaque one. */
  backgrounds: string[];
  isPicture: boolean;
}

describe.each(BROWSERS)('highlights, in %s', (browser) => {
  let test: TestBrowser;
  let site: Site;
  onStage(browser, (stage) => {
    ({ test, site } = stage);
  });
  afterEach(() => closeOtherPages(test));

  it.each(Object.entries(LOOKS))('are legible on %s', async (_, style) => {
    const page = await openPainted(test, site.add(ARTICLE, articlePage({ style })));
    const looks = await looksOf(page);
    expect(looks.length).toBeGreaterThan(8);
    expectLegible(looks);
  });

  it.skipIf(!hasSharedData()).each(Object.entries(STORED))('are legible on a page %s', async (_, [id, style]) => {
    const truth = v.parse(
      v.record(v.string(), v.looseObject({ url: v.optional(v.string()) })),
      readJson('pages/articles/truth.json'),
    );
    const { pathname } = new URL(truth[id]?.url ?? '');
    const page = await openPainted(test, site.add(pathname, storedPage(id, style)));
    const looks = await looksOf(page);
    expect(looks.length).toBeGreaterThan(5);
    expectLegible(looks);
    // Not by giving up: most of what is marked has its tint.
    const tinted = looks.filter(({ tint }) => rgba(tint)[3] > 0);
    expect(looks.filter(({ name }) => name.endsWith('-plain')).length).toBeLessThan(looks.length / 2);
    expect(tinted.length).toBeGreaterThan(0);
  });

  it('have no tint where the text lies on a picture or is pale already, and one elsewhere', async () => {
    /** The names under which quotations are painted, once there are enough for what is asked of them. */
    const namesOn = async (look: keyof typeof LOOKS, are: (names: string[]) => boolean) => {
      const page = await openPainted(test, site.add(ARTICLE, articlePage({ style: LOOKS[look] })));
      let names: string[] = [];
      await until(async () => {
        const looks = await looksOf(page);
        names = looks.map(({ name }) => name).filter((name) => /^whosaid-(?:direct|partial)/.test(name));
        return are(names);
      });
      // Another look has the same address.
      await page.close();
      return names;
    };
    const isPlain = (name: string) => name.endsWith('-plain');
    const onBroadsheet = await namesOn('a broadsheet', (names) => names.length > 0);
    expect(onBroadsheet.filter(isPlain)).toEqual([]);
    for (const look of ['a sports page', 'a magazine'] as const) {
      await namesOn(look, (names) => names.some(isPlain) && !names.every(isPlain));
    }
  });
});

function looksOf(page: Page): Promise<Look[]> {
  return page.evaluate(() => {
    const looks = [];
    for (const [name, ranges] of CSS.highlights) {
      for (const range of ranges) {
        const element = range.startContainer.parentElement as Element;
        const backgrounds = [];
        let isPicture = false;
        for (let at: Element | null = element; at; at = at.parentElement) {
          const { backgroundColor, backgroundImage } = getComputedStyle(at);
          backgrounds.push(backgroundColor);
          isPicture ||= backgroundImage !== 'none';
          if (!/, 0(?:\.\d+)?\)$/.test(backgroundColor)) break;
        }
        const tint = getComputedStyle(element, `::highlight(${name})`).backgroundColor;
        looks.push({ name, text: getComputedStyle(element).color, tint, backgrounds, isPicture });
      }
    }
    return looks;
  });
}

/** Every tint leaves its text at 4.5 : 1, and none lies on a picture. */
function expectLegible(looks: readonly Look[]): void {
  for (const { name, text, tint, backgrounds, isPicture } of looks) {
    const tintColour = rgba(tint);
    if (isPicture) expect(tintColour[3], `${name} on a picture`).toBe(0);
    if (tintColour[3] === 0) continue;
    const below = backgrounds.map(rgba).reduceRight((bottom, top) => lay(top, bottom), [255, 255, 255, 1]);
    const ratio = contrastOf(rgba(text), lay(tintColour, below));
    expect(ratio, `${name}: ${text} on ${tint} over ${backgrounds}`).toBeGreaterThanOrEqual(4.5);
  }
}

type Rgba = [number, number, number, number];

function rgba(css: string): Rgba {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (css.match(/[\d.]+/g) ?? []).map(Number);
  return [red, green, blue, alpha];
}

function lay([red, green, blue, alpha]: Rgba, [r, g, b]: Rgba): Rgba {
  const mix = (top: number, bottom: number) => top * alpha + bottom * (1 - alpha);
  return [mix(red, r), mix(green, g), mix(blue, b), 1];
}

function contrastOf(a: Rgba, b: Rgba): number {
  const luminance = (colour: Rgba) => {
    const [red = 0, green = 0, blue = 0] = colour
      .slice(0, 3)
      .map((part) => (part <= 10 ? part / 3294 : (part / 269 + 0.0513) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [one, other] = [luminance(a), luminance(b)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}
