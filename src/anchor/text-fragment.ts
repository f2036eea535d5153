/**
 * Links to a passage of a page, after the URL Fragment Text Directives of the WICG
 * (https://wicg.github.io/scroll-to-text-fragment/).
 */

/** Up to so many UTF-16 code units a passage stands in the link whole; of a longer one, its ends. */
const MAX_EXACT = 200;
/** Words of a long passage's either end, and of what stands around one that occurs twice. */
const WORDS = 5;

/**
 * @param url the page's address; a fragment that it has gives way
 * @param texts the text of each block of the article
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
  const words = passage.split(' ');
  const isLong = passage.length > MAX_EXACT && words.length > 2 * WORDS;
  const [first, last] = isLong ? [words.slice(0, WORDS).join(' '), words.slice(-WORDS).join(' ')] : [passage, ''];
  const isAmbiguous = occurrences(texts, first) > 1 || (isLong && occurrences([passage], last) > 1);
  const before = isAmbiguous ? text.slice(0, start).trim().split(' ').slice(-WORDS).join(' ') : '';
  const after = isAmbiguous ? text.slice(end).trim().split(' ').slice(0, WORDS).join(' ') : '';
  return directive(url, [before && `${encode(before)}-`, encode(first), encode(last), after && `-${encode(after)}`]);
}

function directive(url: string, parts: readonly string[]): string {
  return `${url.replace(/#.*$/s, '')}#:~:text=${parts.filter(Boolean).join(',')}`;
}

/** A hyphen has a meaning of its own in the directive, as have comma and ampersand. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}

/** Browsers take capitals and small letters for the same when they follow a link. */
function occurrences(texts: readonly string[], words: string): number {
  return texts.reduce((sum, text) => sum + text.toLowerCase().split(words.toLowerCase()).length - 1, 0);
}
