/**
 * An article as an entry of a list of references: APA (7th edition), MLA (9th edition) or BibTeX.
 *
 * Written out here for the one kind of entry that is needed, and held by its tests to what citation-js makes of the same
 * article: the library itself brings a style engine that is larger than the popup and not under a permissive licence.
 */

import type { Article } from '../analysis.ts';
import { isCollective, PARTICLES, SUFFIX } from '../language/author-names.ts';

export type ReferenceStyle = 'apa' | 'mla' | 'bibtex';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
/** MLA shortens it to four letters. */
const SEPTEMBER = 9;

export interface Name {
  given: string;
  family: string;
  suffix: string;
}

const PARTED = new RegExp(String.raw`^(.*?)\s+((?:(?:${PARTICLES})\s+)*\S+)$`, 'iu');

/**
 * "Maria van der Berg" and "van der Berg, Maria" -> family van der Berg, given Maria. Who has one name only, and an
 * organisation, is a family name.
 */
export function bylineName(byline: string, publisher: string | null): Name {
  const suffix = SUFFIX.exec(byline)?.[1] ?? '';
  const name = byline.trim().replace(SUFFIX, '');
  const sorted = /^([^,]+),\s+([^,]+)$/.exec(name);
  if (sorted) return { family: sorted[1]!, given: sorted[2]!, suffix };
  const match = name === publisher || isCollective(name) ? null : PARTED.exec(name);
  return { given: match?.[1] ?? '', family: match?.[2] ?? name, suffix };
}

export function inverted({ given, family, suffix }: Name): string {
  return [family, given, suffix].filter(Boolean).join(', ');
}

function dottedInitials(given: string): string {
  return given
    .split(/\s+/)
    .filter(Boolean)
    .map((part) =>
      part
        .split('-')
        .map((half) => `${half.charAt(0).toUpperCase()}.`)
        .join('-'),
    )
    .join(' ');
}

export function dateOf(published: string | null): { year: string; month: number; day: number } | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(published ?? '');
  return match ? { year: match[1]!, month: Number(match[2]), day: Number(match[3]) } : null;
}

/** A title that ends in its own mark gets no second one; a full stop stands inside a quotation's marks. */
function closed(text: string): string {
  return /[.?!…][”’]?$/.test(text) ? text : text.replace(/[”’]?$/, '.$&');
}

/** From so many authors on, APA names the first ones and the last. */
const MANY = 21;
const FIRST_OF_MANY = 19;

function listed(authors: readonly string[]): string {
  if (authors.length >= MANY) return `${authors.slice(0, FIRST_OF_MANY).join(', ')}, … ${authors.at(-1)}`;
  return authors.length > 1 ? `${authors.slice(0, -1).join(', ')}, & ${authors.at(-1)}` : (authors[0] ?? '');
}

function apa({ byline, headline, publisher, published, url }: Article): string {
  const authors = listed(
    byline
      .map((name) => bylineName(name, publisher))
      .map(({ given, ...name }) => inverted({ ...name, given: dottedInitials(given) })),
  );
  const date = dateOf(published);
  const when = date ? `(${date.year}, ${MONTHS[date.month - 1]} ${date.day}).` : '(n.d.).';
  const title = closed(headline ?? '[Untitled]');
  // Without an author the title takes the author's place; who is both author and publisher is named once.
  const site = publisher && publisher !== authors ? closed(publisher) : null;
  return [...(authors ? [closed(authors), when, title] : [title, when]), site, url].filter(Boolean).join(' ');
}

/** Quotations inside a title that stands between marks itself. */
function inner(title: string): string {
  return title.replaceAll('“', '‘').replaceAll('”', '’');
}

function mla({ byline, headline, publisher, published, url }: Article): string {
  // What a publisher signs itself begins with its title.
  const names = byline.filter((name) => name !== publisher).map((name) => bylineName(name, publisher));
  const [first, second] = names;
  const other = second && [second.given, second.family, second.suffix].filter(Boolean).join(' ');
  const others = names.length > 2 ? ', et al.' : other ? `, and ${other}` : '';
  const authors = first ? closed(`${inverted(first)}${others}`) : '';
  const date = dateOf(published);
  const month = date && MONTHS[date.month - 1]!;
  const short = month && (month.length > 4 ? `${month.slice(0, date.month === SEPTEMBER ? 4 : 3)}.` : month);
  const when = date && `${date.day} ${short} ${date.year}`;
  const where = [publisher, when, url?.replace(/^https?:\/\//, '')].filter(Boolean).join(', ');
  return [authors, `“${closed(inner(headline ?? 'Untitled'))}”`, where && closed(where)].filter(Boolean).join(' ');
}

/** Characters that mean something to TeX. */
function tex(text: string): string {
  return text.replace(/[\\{}$&#%_^~]/g, (mark) => {
    if (mark === '\\') return '\\textbackslash{}';
    if (mark === '^') return '\\textasciicircum{}';
    if (mark === '~') return '\\textasciitilde{}';
    return `\\${mark}`;
  });
}

/** "Berg, Jr., Martin"; braces keep an organisation's name from being read as a person's. */
function texName(byline: string, publisher: string | null): string {
  const { given, family, suffix } = bylineName(byline, publisher);
  if (!given && /\s/.test(family)) return `{${tex(family)}}`;
  return tex([family, suffix, given].filter(Boolean).join(', '));
}

function bibtex({ byline, headline, publisher, published, url }: Article): string {
  const date = dateOf(published);
  const first = byline[0] ? bylineName(byline[0], publisher).family : (publisher ?? 'article');
  const word = /[\p{L}\p{N}]{4,}/u.exec(headline ?? '')?.[0] ?? '';
  const key = `${first}${date?.year ?? ''}${word}`
    .normalize('NFD')
    .replace(/[^A-Za-z0-9]/g, '')
    .toLowerCase();
  const fields: [string, string | null | undefined][] = [
    ['author', byline.map((name) => texName(name, publisher)).join(' and ') || null],
    ['title', headline && `{${tex(headline)}}`],
    ['journal', publisher && tex(publisher)],
    ['year', date?.year],
    ['month', date && String(date.month)],
    ['day', date && String(date.day)],
    // Braces would break the entry; they stand in no valid address.
    ['url', url?.replace(/[{}]/g, encodeURIComponent)],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
  return [`@article{${key || 'article'},`, ...lines, '}'].join('\n');
}

const STYLES: Record<ReferenceStyle, (article: Article) => string> = { apa, mla, bibtex };

/** @returns the entry as plain text, with what is not known left out */
export function toReference(article: Article, style: ReferenceStyle): string {
  return STYLES[style](article);
}
