/** Makes plain, bounded strings of what pages put into their metadata. */

import { beginsWord } from './letters.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  gt: '>',
  hellip: '…',
  laquo: '«',
  ldquo: '“',
  lsquo: '‘',
  lt: '<',
  mdash: '—',
  nbsp: ' ',
  ndash: '–',
  quot: '"',
  raquo: '»',
  rdquo: '”',
  rsquo: '’',
  szlig: 'ß',
};

/** The marks of `&eacute;`, `&Uuml;` and their like, to be joined with the letter. */
const ACCENTS: Readonly<Record<string, string>> = {
  acute: '\u0301',
  caron: '\u030c',
  cedil: '\u0327',
  circ: '\u0302',
  grave: '\u0300',
  ring: '\u030a',
  tilde: '\u0303',
  uml: '\u0308',
};

function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(([a-z])([a-z]{1,7})));/gi,
    (whole, decimal, hex, name, letter, accent) => {
      if (name)
        return ENTITIES[name.toLowerCase()] ?? (ACCENTS[accent] ? (letter + ACCENTS[accent]).normalize() : whole);
      const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

/**
 * @param text metadata as the page gives it, maybe with entities (once or twice encoded) and tags
 * @param most the longest that is taken, in code units; longer text is no such thing and reads as null
 * @returns the text, white space collapsed; null where nothing is left
 */
export function plain(text: string | null | undefined, most = 500): string | null {
  if (!text || text.length > most * 4) return null;
  const decoded = text.includes('&') ? decodeEntities(decodeEntities(text)) : text;
  const bare = (decoded.includes('<') ? decoded.replace(/<\/?[a-z][^<>]{0,300}>/gi, ' ') : decoded)
    .replace(/[\u00ad\u200b\u2060]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return bare && bare.length <= most ? bare : null;
}

/** What is neither letter nor digit in the scripts of Europe, and what surely is one in many. */
const BETWEEN = /[^A-Za-z0-9\u00c0-\u02ff\u0370-\u1fff\u2070-\uffff]+/g;
const UNSURE =
  /[^A-Za-z0-9\u00df-\u00f6\u00f8-\u024f\u0370-\u0373\u0388-\u03ff\u0400-\u0481\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fa5\uac00-\ud7a3]/;

/** @returns letters and digits alone, in lower case: what is left when two texts are compared for sameness */
export function key(text: string): string {
  const lower = text.toLowerCase();
  if (!/[^ -~]/.test(lower)) return lower.replace(/[^a-z0-9]+/g, '');
  const bare = lower.normalize('NFKD').replace(BETWEEN, '');
  return UNSURE.test(bare) ? [...bare].filter(beginsWord).join('') : bare;
}

/** @returns the element's text without the style sheets and scripts in it, which components bring along */
export function elementText(element: Element): string {
  let text = element.textContent;
  for (const code of element.querySelectorAll('style,script')) text = text.replace(code.textContent, ' ');
  return text;
}
