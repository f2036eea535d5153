/** That everybody can use the summary: by keyboard alone, by touch, enlarged, from right to left, in light and dark. */
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  BROWSERS,
  forceColours,
  onStage,
  openPainted,
  openSummary,
  type TestBrowser,
  until,
} from './harness/browser.ts';
import { articlePage } from './harness/pages.ts';
import type { Site } from './harness/site.ts';

/** How much the light of a text must differ from its ground (WCAG 2.2, 1.4.3). */
const LEAST_CONTRAST = 4.5;

describe.each(BROWSERS)('the summary in %s', (name) => {
  let site: Site;
  let test: TestBrowser;
  let popup: Page;
  let address: string;

  onStage(name, (stage) => {
    ({ test, site } = stage);
  });
  beforeAll(async () => {
    const page = await openPainted(test, site.add('/2024/05/14/library', articlePage()));
    address = page.url();
    popup = await openSummary(test, address);
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
    // Anew: past the last control of the one before, the keyboard is in Firefox's own bar.
    const summary = await openSummary(test, address);
    await summary.bringToFront();
    await summary.evaluate(() => document.querySelector<HTMLElement>('.more')?.focus());
    await summary.keyboard.press('Enter');
    await until(() => summary.evaluate(() => document.querySelector('.about .mentions') !== null));
    await summary.keyboard.press('Enter');
    await until(() => summary.evaluate(() => document.querySelector('.about .mentions') === null));
    await summary.close();
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
    // 210 is what a popup of 420 has when it is enlarged to 200%.
    for (const width of [210, 320, 420, 800]) {
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

  // Firefox under test cannot be told what the reader's system prefers.
  it.runIf(name === 'chromium')('keeps its pictures where the reader’s own colours rule', async () => {
    await forceColours(popup);
    const unseen = await popup.evaluate(() => {
      const ground = getComputedStyle(document.documentElement).backgroundColor;
      return [...document.querySelectorAll('svg rect, svg circle, svg path')]
        .filter((shape) => shape.checkVisibility())
        .map((shape) => getComputedStyle(shape))
        .filter(({ fill, stroke }) => [fill, stroke].every((paint) => paint === 'none' || paint === ground)).length;
    });
    expect(unseen).toBe(0);
    await popup.emulateMediaFeatures([]);
  });

  it.runIf(name === 'chromium')('does not move for readers who want no motion', async () => {
    const moving = () =>
      popup.evaluate(() => {
        const style = (selector: string, pseudo?: string) =>
          getComputedStyle(document.querySelector(selector) ?? document.body, pseudo);
        return [style('html').scrollBehavior, style('.more', '::after').transitionDuration];
      });
    expect(await moving()).toEqual(['smooth', '0.12s']);
    await popup.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    expect(await moving()).toEqual(['auto', '0s']);
    await popup.emulateMediaFeatures([]);
  });

  it.runIf(name === 'chromium')('prints all of it, and nothing to press', async () => {
    await popup.emulateMediaType('print');
    const shown = await popup.evaluate(() => ({
      controls: [...document.querySelectorAll('.link, .flag, input, [role=switch], nav')].filter((control) =>
        control.checkVisibility(),
      ).length,
      quotations: [...document.querySelectorAll('.quotation')].filter((line) => line.checkVisibility()).length,
    }));
    expect(shown.controls).toBe(0);
    expect(shown.quotations).toBeGreaterThan(5);
    await popup.emulateMediaType();
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
