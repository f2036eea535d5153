/** Takes cheap looks at what a page shows: its running text, the lines under its headline, and where its links lead. */

import { linkReasons } from './address.ts';
import { isByline } from './printed.ts';
import type { Reason } from './reasons.ts';

const MOST_PARAGRAPHS = 200;
const MOST_NODES = 10_000;
const MOST_LINES = 60;
const MOST_LINKS = 400;

const UNREAD = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|TEXTAREA|OPTION|BUTTON|svg)$/;
/** Somebody's words between marks. */
const SPEECH = /["“„«「『][^"“”„«»「」『』]{15,}["”“»」』]|‘[^‘’]{15,}’/;

/** A word with a capital letter within a sentence: mostly a name. */
const NAME = /[a-zà-þ,] [A-ZÀ-Þ][a-zà-þ]/g;
/** Where advertisements stand. */
const ADVERTS =
  '[class*=advert i],[id*=advert i],[class*="ad-slot" i],[class*=adslot i],[id^="ad-" i],[id*=gpt-ad i],.adsbygoogle';

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
  let speech = 0;
  let paragraphs = 0;
  let names = 0;
  let hasCase = false;
  const places = new Map<Element | null, number>();
  const take = (element: Element, text: string): void => {
    // A character of Chinese, Japanese or Korean stands for two or three letters.
    const length = text.length * (/[\u3040-\u9fff\uac00-\ud7af]/.test(text) ? 2.5 : 1);
    if (length < 60 || isTeaser(element, text.length)) return;
    prose += length;
    paragraphs++;
    if (SPEECH.test(text)) speech++;
    names += text.match(NAME)?.length ?? 0;
    hasCase ||= /[a-z]{3} [a-z]{2}/.test(text);
    places.set(element.parentElement, (places.get(element.parentElement) ?? 0) + length);
  };
  const elements = document.getElementsByTagName('p');
  for (let at = 0; at < elements.length && at < MOST_PARAGRAPHS; at++) {
    const text = elements[at]!.textContent;
    if (text.length >= 24) take(elements[at]!, text.trim());
  }
  // Some sites break lines instead, or put everything into boxes.
  if (prose < 800 && document.body) {
    const walker = document.createTreeWalker(document.body, 4);
    for (let steps = 0; steps < MOST_NODES && walker.nextNode(); steps++) {
      const { data, length, parentElement } = walker.currentNode as Text;
      if (length >= 24 && parentElement && parentElement.tagName !== 'P') take(parentElement, data.trim());
    }
  }

  const reasons: Reason[] = [];
  const [place, gathered] = [...places].reduce<[Element | null, number]>((a, b) => (b[1] > a[1] ? b : a), [null, 0]);
  const isGathered = gathered >= 0.4 * prose;
  if (prose >= 800) reasons.push(isGathered ? 'prose' : 'scattered-prose');
  else if (prose < 250) reasons.push('little-text');
  if (speech) reasons.push('speech');
  if (speech * 6 >= paragraphs && speech) reasons.push('much-speech');
  if (hasCase && names < prose / 125) reasons.push('few-names');
  const scope = isGathered ? place : place?.parentElement;
  if (scope) {
    if (scope.querySelectorAll('h2,h3,h4').length >= 5) reasons.push('many-headings');
    let items = 0;
    const list = scope.querySelectorAll('li');
    for (let at = 0; at < list.length && at < MOST_PARAGRAPHS; at++) {
      const { length } = list[at]!.textContent;
      if (length >= 60 && !isTeaser(list[at]!, length)) items++;
    }
    if (items >= 3) reasons.push('lists');
  }
  if (document.getElementsByTagName('h2').length >= 6) reasons.push('headings');
  if (document.getElementsByTagName('figcaption').length) reasons.push('captions');
  return reasons;
}

const YEAR = /(?:19|20)\d\d/;

/** A full date: "3 May 2024", "May 3, 2024", "03.05.2024", "2024-05-03", "2024年5月3日". */
const DATE =
  /\b\d{1,2}(?:st|nd|rd|th|\.|º)? (?:de )?[^\s!-@]{3,12}\.?,? (?:de )?(?:19|20)\d\d\b|\b[^\s!-@]{3,12}\.? \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d\d\b|\b\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d\b|(?:19|20)\d\d\s?[./年-]\s?[01]?\d\s?[./月-]\s?[0-3]?\d/;

/** @returns what the page prints as its headline and in the lines around it */
export function headlineReasons(document: Document): Reason[] {
  const reasons: Reason[] = [];
  const headlines = document.getElementsByTagName('h1');
  const title = document.title.toLowerCase();
  let headline: Element | null = null;
  for (let at = 0; at < headlines.length && at < 30 && !headline; at++) {
    const text = headlines[at]!.textContent.trim().toLowerCase();
    if (text.length >= 8 && title.includes(text.slice(0, 40))) headline = headlines[at]!;
  }
  if (headline) reasons.push('headline');
  if (headlines.length > 15 || document.getElementsByTagName('article').length > 15) reasons.push('many-headlines');
  if (!document.body) return reasons;
  const walker = document.createTreeWalker(document.body, 4);
  // A date often stands above the headline.
  if (headline) {
    walker.currentNode = headline;
    for (let back = 0; back < 20 && walker.previousNode(); back++);
  }
  let dated = document.querySelector('time[datetime]') !== null;
  let signed = false;
  for (let steps = 0, lines = 0; lines < MOST_LINES && steps < MOST_NODES && walker.nextNode(); steps++) {
    const text = (walker.currentNode as Text).data.trim();
    if (!text || text.length > 120) continue;
    lines++;
    dated ||= YEAR.test(text) && DATE.test(text);
    signed ||= isByline(text);
  }
  if (dated) reasons.push('dated');
  if (signed) reasons.push('signed');
  return reasons;
}

/** @returns what the page shows of its site: where its links lead, and whether it lives on advertisements */
export function siteReasons(document: Document): Reason[] {
  const { links } = document;
  const addresses: string[] = [];
  for (let at = 0; at < links.length && at < MOST_LINKS; at++) addresses.push(links[at]!.getAttribute('href') ?? '');
  const reasons = linkReasons(addresses);
  if (document.querySelector(ADVERTS)) reasons.push('adverts');
  return reasons;
}
