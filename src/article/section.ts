/** Reads the section that a page prints: in its breadcrumbs, or in a line close to the headline. */

import { SECTION_CLASS } from '../language/class-words.ts';
import { NO_SECTION_LINK } from '../language/site-names.ts';
import type { Page } from './boxes.ts';
import { classWordsOf, furnitureOf } from './furniture.ts';
import { elementText, key, plain } from './plain.ts';

/** How many runs over the headline, and at most how many after it, are looked at. */
const BEFORE = 6;
const AFTER = 20;

/** The host's last two labels. */
const SITE = /^(?:https?:)?\/\/(?:[^/]*\.)?([^./]+\.[^./]+)(?:\/|$)/;

/**
 * @param page the page
 * @param address the page's own, if known
 * @param headline the index of the headline's run, or -1
 * @param bodyStart the index of the first run of running text
 * @returns the section that the page is filed under by a link to the same site: the deepest of its breadcrumbs, else
 *   what stands close over the headline, if the link's address has its words too, as `/section/opinion`; else, or
 *   before the text, what is named a section
 */
export function printedSection(
  { runs }: Page,
  address: string | null,
  headline: number,
  bodyStart: number,
): string | null {
  const run = runs[headline];
  if (!run) return null;
  const { element } = run.box;
  const title = key(run.text);
  const nameIn = (link: Element, isNamed: boolean): string | null => {
    const name = plain(elementText(link), 40);
    const href = link.getAttribute('href') ?? '';
    const site = SITE.exec(href)?.[1];
    if (!name || (site && !address?.includes(site))) return null;
    const own = key(name);
    if (!own || own === title || !(isNamed || key(href).includes(own))) return null;
    return NO_SECTION_LINK.test(name) || NO_SECTION_LINK.test(href) ? null : name;
  };

  let asked: Element | null = null;
  for (const crumbs of element.ownerDocument.querySelectorAll('[class*="breadcrumb" i]')) {
    if (crumbs.contains(element) || asked?.contains(crumbs)) continue;
    asked = crumbs;
    for (const link of [...crumbs.querySelectorAll('a[href]')].reverse()) {
      const name = nameIn(link, false);
      if (name) return name;
    }
  }

  let near = run.box;
  for (let steps = 0; steps < 3 && near.parent?.parent; steps++) near = near.parent;
  const around = [
    ...runs.slice(Math.max(0, headline - BEFORE), headline).reverse(),
    ...runs.slice(headline + 1, Math.min(bodyStart, headline + AFTER)),
  ];
  for (const [step, { box, links, linked, text }] of around.entries()) {
    const isOver = step < Math.min(headline - near.firstRun, BEFORE) && furnitureOf(box.element) !== 'navigation';
    const link = links[0] ?? box.element.closest('a');
    const isNamed = SECTION_CLASS.test(classWordsOf(box.element));
    if (!link || linked < text.length / 2 || links.length > 4 || !(isNamed || isOver)) continue;
    const name = nameIn(link, isNamed);
    if (name) return name;
  }
  return null;
}
