/** What axe-core finds wrong in a page for people who use assistive technology. */

import axe from 'axe-core';
import type { Page } from 'puppeteer-core';

const SCHEMES = ['light', 'dark'] as const;

/** What axe-core finds in a page in both colour schemes, each as `scheme rule: elements`. */
export async function violationsIn(page: Page): Promise<string[]> {
  await page.bringToFront();
  await page.evaluate(axe.source);
  const found: string[] = [];
  for (const scheme of SCHEMES) {
    const rules = await page.evaluate(async (wanted) => {
      document.documentElement.style.colorScheme = wanted;
      const { violations } = await (Reflect.get(window, 'axe') as typeof axe).run(document);
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    }, scheme);
    found.push(...rules.map((rule) => `${scheme} ${rule}`));
  }
  return found;
}
