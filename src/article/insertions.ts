/** Tells what stands in the middle of a line and is no part of its sentence: numbers of notes, cards to point at, pictures of letters. */

import { CARD_CLASS, ICON_CLASS } from '../language/class-words.ts';
import type { Run } from './boxes.ts';
import { classWordsOf } from './furniture.ts';
import { beginsWord, endsWord } from './letters.ts';

/** "1", "[2]", "(3)", "1,4", "a", "*", "†". */
const NOTE = /^\s*[[(]?\s*(?:\d{1,3}(?:\s*[,–-]\s*\d{1,3})*|[a-z]|[*†‡§]+)\s*[\])]?\s*$/;

/** Where a number is a power: "10⁶", but not "in 2019¹"; "m²", "4 metres²", but not "Ada Lind²". */
const isPower = (number: string, before: string): boolean =>
  /\d$/.test(before)
    ? !/\b(?:19|20)\d\d$/.test(before)
    : /^[23]$/.test(number) && /(?:(?:^|[^\p{L}])\p{L}{1,2}|\d\s?\p{Ll}+)$/u.test(before);

/** The element's text where it has little and is hardly nested, else null. */
function briefText(node: Node, depth = 3): string | null {
  if (node.nodeType === 3) return (node.nodeValue ?? '').slice(0, 40);
  if (!depth || node.childNodes.length > 3) return null;
  const parts = [...node.childNodes].map((child) => briefText(child, depth - 1));
  return parts.includes(null) ? null : parts.join('');
}

function isNote(element: Element, before: Run['nodes']): boolean {
  const isReference = element.getAttribute('role') === 'doc-noteref';
  const isRaised = element.tagName === 'SUP' || /align:\s*super/.test(element.getAttribute('style') ?? '');
  const isLink = element.tagName === 'A';
  if (!(isReference || isRaised || isLink)) return false;
  const text = briefText(element);
  if (text === null || !NOTE.test(text)) return false;
  const link = (isLink ? element : element.querySelector('a'))?.getAttribute('href');
  if (isReference || (isRaised && link?.includes('#'))) return true;
  const last = before.at(-1);
  if (typeof last !== 'object') return false;
  const line = last.data.slice(-40);
  if (isLink && !isRaised) return link?.[0] === '#' && /\S$/.test(line);
  // "M<sup>c</sup>Cann"
  return /[a-z]/.test(text) ? !!link : !isPower(text.trim(), line);
}

/** What shows when a word is pointed at; the word itself may be named so too. */
function isCard(element: Element): boolean {
  const isNamed = (at: Element | null) => !!at?.hasAttribute('class') && CARD_CLASS.test(classWordsOf(at));
  return isNamed(element) && ((briefText(element)?.length ?? Infinity) > 30 || isNamed(element.parentElement));
}

/** Of what is kept from screen readers: the name of a picture, or a card glued to a word; a drop cap is text. */
function isOrnament(element: Element, before: Run['nodes']): boolean {
  if (element.getAttribute('aria-hidden') !== 'true') return false;
  if (ICON_CLASS.test(element.getAttribute('class') ?? '')) return true;
  const last = before.at(-1);
  return typeof last === 'object' && endsWord(last.data) && beginsWord(element.firstChild?.nodeValue ?? '');
}

/**
 * @param element with attributes, or a superscript
 * @param before what of the line stands before it
 */
export function isInsertion(element: Element, before: Run['nodes']): boolean {
  if (isOrnament(element, before)) return true;
  return before.length > 0 && (isNote(element, before) || isCard(element));
}
