/**
 * An article as an entry of a list of references: APA (7th edition), MLA (9th edition) or BibTeX.
 *
 * Written out here for the one kind of entry that is needed: the libraries for it bring a whole style engine.
 */

import type { Article } from '../analysis.ts';

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

interface Name {
  given: string;
  family: string;
}

/** "Maria van der Berg" -> van der Berg, Maria; a name of one word is a family name. */
function nameOf(name: string): Name {
  const match = /^(.*?)\s+((?:(?:al|bin|da|de|del|della|den|der|di|dos|du|el|la|le|ten|ter|van|von)\s+)*\S+)$/iu.exec(
    name.trim(),
  );
  return { given: match?.[1] ?? '', family: match?.[2] ?? name.trim() };
}

function inverted({ given, family }: Name): string {
  return given ? `${family}, ${given}` : family;
}

function initials(given: string): string {
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

function dateOf(published: string | null): { year: string; month: number; day: number } | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(published ?? '');
  return match ? { year: match[1]!, month: Number(match[2]), day: Number(match[3]) } : null;
}

/** A title that ends in its own mark gets no second one. */
function closed(text: string): string {
  return /[.?!…]$/.test(text) ? text : `${text}.`;
}

function apa({ byline, headline, publisher, published, url }: Article): string {
  const names = byline.map(nameOf).map(({ given, family }) => (given ? `${family}, ${initials(given)}` : family));
  const authors = names.length > 1 ? `${names.slice(0, -1).join(', ')}, & ${names.at(-1)}` : (names[0] ?? '');
  const date = dateOf(published);
  const when = date ? `(${date.year}, ${MONTHS[date.month - 1]} ${date.day}).` : '(n.d.).';
  const title = closed(headline ?? '[Untitled]');
  // Without an author the title takes the author's place.
  return [...(authors ? [closed(authors), when, title] : [title, when]), publisher && closed(publisher), url]
    .filter(Boolean)
    .join(' ');
}

function mla({ byline, headline, publisher, published, url }: Article): string {
  const names = byline.map(nameOf);
  const [first, second] = names;
  const others = names.length > 2 ? ', et al.' : second ? `, and ${second.given} ${second.family}` : '';
  const authors = first ? closed(`${inverted(first)}${others}`) : '';
  const date = dateOf(published);
  const month = date && MONTHS[date.month - 1]!;
  const short = month && (month.length > 4 ? `${month.slice(0, month === 'September' ? 4 : 3)}.` : month);
  const when = date && `${date.day} ${short} ${date.year}`;
  const where = [publisher, when, url?.replace(/^https?:\/\//, '')].filter(Boolean).join(', ');
  return [authors, `“${closed(headline ?? 'Untitled')}”`, where && closed(where)].filter(Boolean).join(' ');
}

/** Characters that mean something to TeX. */
function tex(text: string): string {
  return text.replace(/[\\{}$&#%_^~]/g, (mark) => {
    if (mark === '\\') return '\\textbackslash{}';
    if (mark === '^' || mark === '~') return `\\${mark}{}`;
    return `\\${mark}`;
  });
}

function bibtex({ byline, headline, publisher, published, url }: Article): string {
  const date = dateOf(published);
  const first = byline[0] ? nameOf(byline[0]).family : (publisher ?? 'article');
  const word = /[\p{L}\p{N}]{4,}/u.exec(headline ?? '')?.[0] ?? '';
  const key = `${first}${date?.year ?? ''}${word}`
    .normalize('NFD')
    .replace(/[^A-Za-z0-9]/g, '')
    .toLowerCase();
  const fields: [string, string | null | undefined][] = [
    ['author', byline.map((name) => tex(inverted(nameOf(name)))).join(' and ') || null],
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
