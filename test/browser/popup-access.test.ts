/** That everybody can use the summary: by keyboard alone, by touch, enlarged, from right to left, in light and dark. */
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, onStage, openPainted, openSummary, type TestBrowser, until } from './harness/browser.ts';
import { articlePage } from './harness/pages.ts';
import type { Site } from './harness/site.ts';

/** How much the light of a text must differ from its ground (WCAG 2.2, 1.4.3). */
const LEAST_CONTRAST = 4.5;

describe.each(BROWSERS)('the summary in %s', (name) => {
  let site: Site;
  let test: TestBrowser;
  let popup: Page;

  onStage(name, (stage) => {
    ({ test, site } = stage);
  });
  beforeAll(async () => {
    const page = await openPainted(test, site.add('/2024/05/14/library', articlePage()));
    popup = await openSummary(test, page.url());
    await popup.setViewport({ width: 420, height: 600 });
  });

  it('is reached whole by the keyboard, in the order of the page', async () => {
    await popup.bringToFront();
    const controls = await popup.evaluate(() => {
      const all = [...document.querySelectorAll<HTMLElement>('button, a, input')].filter((element) =>
        element.checkVisibility(),
      );
      for (const [index, element] of all.entries()) element.dataset.order = `${index}`;
      document.querySelector<HTMLElement>('[data-order="0"]')?.focus();
      return all.length;
    });
    const reached = ['0'];
    // Firefox stops at the scrolling row of links as well, which is none of the controls.
    for (let press = 0; press < controls; press++) {
      await popup.keyboard.press('Tab');
      reached.push(await popup.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.order ?? ''));
    }
    expect(controls).toBeGreaterThan(20);
    const inOrder = Array.from({ length: controls }, (_, index) => `${index}`);
    expect(reached.filter((order) => order !== '').slice(0, controls)).toEqual(inOrder);
  });

  it('opens a person with the keyboard', async () => {
    await popup.evaluate(() => document.querySelector<HTMLElement>('.more')?.focus());
    await popup.keyboard.press('Enter');
    await until(() => popup.evaluate(() => document.querySelector('.about .mentions') !== null));
    await popup.keyboard.press('Enter');
    await until(() => popup.evaluate(() => document.querySelector('.about .mentions') === null));
  });

  it('has targets of at least 24 pixels each way', async () => {
    const small = await popup.evaluate(() =>
      [...document.querySelectorAll('button, a, input')]
        .filter((element) => element.checkVisibility())
        .map((element) => ({ size: element.getBoundingClientRect(), words: element.textContent }))
        .filter(({ size }) => size.width < 24 || size.height < 24),
    );
    expect(small).toEqual([]);
  });

  it.each(['ltr', 'rtl'])('fits a narrow or enlarged view, %s', async (direction) => {
    for (const width of [320, 420, 800]) {
      await popup.setViewport({ width, height: 600 });
      const overflow = await popup.evaluate((dir) => {
        document.documentElement.dir = dir;
        return document.documentElement.scrollWidth - innerWidth;
      }, direction);
      expect([width, overflow <= 0]).toEqual([width, true]);
    }
    await popup.evaluate(() => {
      document.documentElement.dir = 'ltr';
    });
    await popup.setViewport({ width: 420, height: 600 });
  });

  it.each(['light', 'dark'])('has legible text in %s colours', async (scheme) => {
    await popup.evaluate((wanted) => {
      document.documentElement.style.colorScheme = wanted;
    }, scheme);
    const faint = await popup.evaluate((least) => {
      const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
      if (!canvas) throw new Error('no canvas');
      /** Relative luminance as WCAG 2 defines it. */
      const light = (color: string): number => {
        canvas.clearRect(0, 0, 1, 1);
        canvas.fillStyle = color;
        canvas.fillRect(0, 0, 1, 1);
        const [red = 0, green = 0, blue = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((value) =>
          value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
        );
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
      };
      const groundOf = (element: Element | null): string => {
        const color = element ? getComputedStyle(element).backgroundColor : 'white';
        return element && /^rgba\(.*, 0\)$/.test(color) ? groundOf(element.parentElement) : color;
      };
      return [...document.querySelectorAll('body *')]
        .filter((element) =>
          [...element.childNodes].some(
            ({ nodeType, data }: Node & { data?: string }) => nodeType === 3 && data?.trim(),
          ),
        )
        .filter((element) => element.checkVisibility())
        .map((element) => {
          const [a, b] = [light(getComputedStyle(element).color), light(groundOf(element))];
          return { words: element.textContent, ratio: (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05) };
        })
        .filter(({ ratio }) => ratio < least);
    }, LEAST_CONTRAST);
    expect(faint).toEqual([]);
  });
});
