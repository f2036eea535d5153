/** Takes cheap looks at what a page shows: its running text, the lines around its headline, and what its site has. */

import { BYLINE, TO_READER } from '../language/site-names.ts';
import { linkReasons } from './address.ts';
import type { Reason } from './news-evidence.ts';

const MOST_PARAGRAPHS = 100;
const MOST_NODES = 10_000;
const MOST_LINES = 60;
const MOST_LINKS = 400;

const UNREAD = /SCRIPT|STYLE|OPTION/;
/** Somebody's words between marks. */
const SPEECH = /["“„«「『][^"“”„«»「」『』]{15,}["”“»」』]|‘[^‘’]{15,}’/;
/** Where advertisements stand. */
const ADVERTS = '[class*=advert i],[id*=advert i],[class*=ad-slot i],[id^=ad- i],.adsbygoogle';

/** Whether most of an element's text is one link: the teaser of another story. */
function isTeaser(element: Element, length: number): boolean {
  const inner = element.firstElementChild;
  return (
    element.closest('a') !== null ||
    (inner?.tagName === 'A' && inner.textContent.length > length / 2) ||
    UNREAD.test(element.tagName)
  );
}

/** @returns what the page's running text says for and against an article */
export function textReasons(document: Document): Reason[] {
  let prose = 0;
  let paragraphs = 0;
  let speech = 0;
  let toReader = 0;
  let items = 0;
  const take = (element: Element, text: string): void => {
    // A character of Chinese, Japanese or Korean stands for two or three letters.
    const length = text.length * (/[\u3040-\u9fff\uac00-\ud7af]/.test(text) ? 2.5 : 1);
    if (length < 60 || isTeaser(element, text.length)) return;
    prose += length;
    paragraphs++;
    if (SPEECH.test(text)) speech++;
    else toReader += text.match(TO_READER)?.length ?? 0;
    const next = element.nextElementSibling;
    if (next && /^[OU]L$/.test(next.tagName)) items += next.children.length;
  };
  const elements = document.getElementsByTagName('p');
  for (let at = 0; at < elements.length && at < MOST_PARAGRAPHS; at++) {
    const text = elements[at]!.textContent;
    if (text.length > 23) take(elements[at]!, text.trim());
  }
  // Some sites break lines instead, or put everything into boxes.
  if (prose < 800 && document.body) {
    const walker = document.createTreeWalker(document.body, 4);
    for (let steps = 0; steps < MOST_NODES && walker.nextNode(); steps++) {
      const { data, length, parentElement } = walker.currentNode as Text;
      if (length > 23 && parentElement && parentElement.tagName !== 'P') take(parentElement, data.trim());
    }
  }
  const reasons: Reason[] = [];
  const add = (isSo: boolean, reason: Reason) => isSo && reasons.push(reason);
  add(prose < 250, 'little-text');
  add(speech > 0, 'speech');
  add(speech * 6 > paragraphs, 'much-speech');
  add(toReader > 3 && toReader * 1000 > prose, 'to-reader');
  add(items > 2, 'lists');
  add(document.getElementsByTagName('h2').length > 5, 'headings');
  return reasons;
}

/** A day beside a year: "3 May 2024", "May 3, 2024", "03.05.2024", "2024-05-03", "2024年5月3日". */
const DATE = /(?:^|\D)\d{1,2}\D{1,20}(?:19|20)\d\d(?!\d)|(?:19|20)\d\d\D{1,3}\d{1,2}(?!\d)/;

/** @returns what the lines around the page's headline print */
export function lineReasons(document: Document): Reason[] {
  const reasons: Reason[] = [];
  const headline = document.querySelector('h1');
  if (document.querySelector('time[datetime]')) reasons.push('dated');
  if (!document.body) return [];
  const walker = document.createTreeWalker(document.body, 4);
  // A date often stands above the headline.
  if (headline) {
    walker.currentNode = headline;
    for (let back = 0; back < 20 && walker.previousNode(); back++);
  }
  for (let lines = 0, steps = 0; lines < MOST_LINES && steps < MOST_NODES && walker.nextNode(); steps++) {
    const text = (walker.currentNode as Text).data.trim();
    if (!text || text.length > 100) continue;
    lines++;
    if (DATE.test(text)) reasons.push('dated');
    if (BYLINE.test(text)) reasons.push('signed');
  }
  return reasons;
}

/** @returns what the page shows of its site: where its links lead, and whether it lives on advertisements */
export function siteReasons(document: Document): Reason[] {
  const { links } = document;
  const addresses: string[] = [];
  for (let at = 0; at < links.length && at < MOST_LINKS; at++) addresses.push(links[at]!.getAttribute('href')!);
  const reasons = linkReasons(addresses);
  if (document.querySelector(ADVERTS)) reasons.push('adverts');
  return reasons;
}
