/**
 * Links to a passage of a page, after the URL Fragment Text Directives of the WICG
 * (https://wicg.github.io/scroll-to-text-fragment/).
 */

import type { Block } from '../analysis.ts';

/** Up to so many UTF-16 code units a passage stands in the link whole; of a longer one, its ends. */
const MAX_EXACT = 200;
/** Words of a long passage's either end, and of what stands around one that occurs twice. */
const WORDS = 5;

/** What no search goes over: a line break of the page, and half a character, which no address can hold. */
const UNSEARCHED = /\n|\p{Surrogate}/u;

/** @returns the text of each block, with a line feed where the page breaks a line */
export function linesOf(blocks: readonly Block[]): string[] {
  return blocks.map(({ text, breaks = [] }) => {
    let lines = '';
    let from = 0;
    for (const at of breaks) {
      lines += `${text.slice(from, at)}\n`;
      from = at + 1;
    }
    return lines + text.slice(from);
  });
}

const head = (line = '') => line.trim().split(' ').slice(0, WORDS).join(' ');
const tail = (line = '') => line.trim().split(' ').slice(-WORDS).join(' ');

/**
 * @param url the page's address; a fragment that it has stays, since it may say which page is shown
 * @param texts the text of each block of the article, from `linesOf`
 * @param span the passage: block, and offsets into its text
 * @returns the address that makes a browser scroll to the passage
 */
export function linkToPassage(
  url: string,
  texts: readonly string[],
  { block, start, end }: { block: number; start: number; end: number },
): string {
  const text = texts[block] ?? '';
  const passage = text.slice(start, end);
  const lines = passage.split(UNSEARCHED).filter((line) => line.trim());
  const isLong = passage.length > MAX_EXACT && passage.split(' ').length > 2 * WORDS;
  const isRange = isLong || lines.length > 1;
  const [first, last] = isRange ? [head(lines[0]), tail(lines.at(-1))] : [(lines[0] ?? '').trim(), ''];
  const isAmbiguous = occurrences(texts, first) > 1 || (isRange && occurrences([passage], last) > 1);
  const before = isAmbiguous ? tail(text.slice(0, start).trim().split(UNSEARCHED).at(-1)) : '';
  const after = isAmbiguous ? head(text.slice(end).trim().split(UNSEARCHED)[0]) : '';
  return directive(url, [before && `${encode(before)}-`, encode(first), encode(last), after && `-${encode(after)}`]);
}

function directive(url: string, parts: readonly string[]): string {
  const bare = url.replace(/:~:.*$/s, '');
  return `${bare}${bare.includes('#') ? '' : '#'}:~:text=${parts.filter(Boolean).join(',')}`;
}

/** A hyphen has a meaning of its own in the directive, as have comma and ampersand. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}

/** Browsers take capitals and small letters for the same when they follow a link. */
function occurrences(texts: readonly string[], words: string): number {
  return texts.reduce((sum, text) => sum + text.toLowerCase().split(words.toLowerCase()).length - 1, 0);
}
