/** Reads the section that a page prints: in its breadcrumbs, or in a line over the headline. */

import { classWordsOf, furnitureOf } from './furniture.ts';
import { webAddress } from './metadata.ts';
import { key, plain } from './plain.ts';
import type { Page, Run } from './runs.ts';

const SECTION_CLASS =
  /(?:^|[ -])(?:breadcrumbs?|categor(?:y|ies|ia)|cat|channel|crumbs?|eyebrow|kicker|overline|rubri\w+|secci?on|section|topic|vertical|volanta)(?:$|[ -])/;

/** How many runs over the headline, and at most how many after it, are looked at. */
const BEFORE = 6;
const AFTER = 20;

/** What the same words lead to that are no section's. */
const NO_SECTION =
  /^(?:about|all|back|blog|contact|donate|follow|help|home|latest|learn|log|menu|more|newsletters?|next|previous|read|search|see|share|shop|sign|skip|subscri\w*|view|watch)\b/i;
const PERSON = /[/?](?:authors?|autor|by|byline|people|profile|staff|users?)[/=]/i;

/** The words of a link to the same site, if its address has them too, as `/section/opinion`, or it is named a section. */
function nameIn(link: Element, title: string, site: string, isNamed = false): string | null {
  const name = plain(link.textContent, 40);
  const href = link.getAttribute('href') ?? '';
  if (!name || NO_SECTION.test(name) || PERSON.test(href)) return null;
  if (/^(?:\w+:)?\/\//.test(href) && siteOf(href) !== site) return null;
  const own = key(name);
  return own && own !== title && (isNamed || key(decoded(href.slice(0, 500))).includes(own)) ? name : null;
}

/** The last two labels of the host. */
function siteOf(address: string | null): string {
  const url = webAddress(address, 'https://unknown.invalid');
  return url ? new URL(url).hostname.split('.').slice(-2).join('.') : '';
}

function decoded(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
}

/** Whether the run of that index stands in one of the boxes closest around the headline, as the page's menus do not. */
function isNear(index: number, { box }: Run): boolean {
  let around = box;
  for (let steps = 0; steps < 3 && around.parent?.parent; steps++) around = around.parent;
  return around.firstRun <= index;
}

/**
 * @param page the page
 * @param address the page's own, if known
 * @param headline the index of the headline's run, or -1
 * @param bodyStart the index of the first run of running text
 * @returns the section that the page is filed under by a link of its own: the deepest of its breadcrumbs, else what
 *   stands over the headline, else what is named a section between it and the text; null where there is none
 */
export function printedSection(
  { runs }: Page,
  address: string | null,
  headline: number,
  bodyStart: number,
): string | null {
  const run = runs[headline];
  if (!run) return null;
  const title = key(run.text);
  const site = siteOf(address);
  const document = run.box.element.ownerDocument;
  for (const crumbs of document.querySelectorAll('[class*="breadcrumb" i],[aria-label*="breadcrumb" i]')) {
    if (crumbs.contains(run.box.element)) continue;
    const names = Array.from(crumbs.querySelectorAll('a[href]'), (link) => nameIn(link, title, site));
    const deepest = names.findLast((name) => name !== null);
    if (deepest) return deepest;
  }
  for (let index = headline - 1; index >= Math.max(0, headline - BEFORE); index--) {
    const { box, links, linked, text } = runs[index]!;
    const link = links[0] ?? box.element.closest('a');
    const isNamed = SECTION_CLASS.test(classWordsOf(box.element));
    if (!link || linked < text.length / 2 || links.length > 4 || furnitureOf(box.element) === 'navigation') continue;
    const name = (isNamed || isNear(index, run)) && nameIn(link, title, site, isNamed);
    if (name) return name;
  }
  for (const { box, links } of runs.slice(headline + 1, Math.min(bodyStart, headline + AFTER))) {
    const name = links[0] && SECTION_CLASS.test(classWordsOf(box.element)) && nameIn(links[0], title, site);
    if (name) return name;
  }
  return null;
}
