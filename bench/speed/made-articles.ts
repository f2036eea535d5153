/** Articles made up by the thousand for measuring the library: words as frequent as words are, and what an analysis finds in them. */

import type { Analysis, Block, Mention, Quotation, QuotationKind, Source, Span } from '../../src/analysis.ts';
import { type KeptArticle, keptArticle } from '../../src/library/kept-article.ts';

const VOCABULARY = 60_000;
const PEOPLE = 4_000;
const OUTLETS = 40;
const PARAGRAPHS = 18;
const SENTENCES = 3;
const SYLLABLES =
  'ka ro mi ten la sor ve dun pi gal ne rus to bel fa lin ho mar ze cor wi das ju pen sta gri ulm ost ba tre'.split(
    ' ',
  );
const KINDS: readonly QuotationKind[] = ['direct', 'partial', 'indirect'];

/** The same numbers in each run (mulberry32). */
export function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** @returns the word of this rank: frequent ones are short */
export function wordOf(rank: number): string {
  let word = '';
  for (let rest = rank + 1; rest > 0; rest = Math.floor(rest / SYLLABLES.length))
    word += SYLLABLES[rest % SYLLABLES.length]!;
  return word;
}

/** By Zipf's law: the second word is half as frequent as the first. */
export function rankFrom(number: number): number {
  return Math.min(VOCABULARY - 1, Math.floor(VOCABULARY ** number) - 1);
}

export function nameOf(person: number): string {
  const capital = (word: string) => word[0]!.toUpperCase() + word.slice(1);
  return `${capital(wordOf(40 + (person % 61)))} ${capital(wordOf(2_000 + person))}`;
}

/** @returns the article of this number: some 6 KB of text, and the JSON of its analysis is four times that or more */
export function madeArticle(number: number): KeptArticle {
  const next = numbersFrom(number + 1);
  const below = (end: number) => Math.floor(next() * end);
  const words = (count: number) => Array.from({ length: count }, () => wordOf(Math.max(0, rankFrom(next())))).join(' ');
  const cast = Array.from({ length: 6 + below(6) }, () => Math.floor(next() ** 2 * PEOPLE));
  const people = [...new Set(cast)].map((person) => ({
    name: nameOf(person),
    aliases: [nameOf(person).split(' ')[1]!],
    mentions: [] as Mention[],
    role: null as Span | null,
    confidence: 0.97,
  }));
  const blocks: Block[] = [];
  const quotations: Quotation[] = [];
  const sources = new Map<number, Source>();
  const sentences: Span[] = [];
  for (let block = 0; block < PARAGRAPHS; block++) {
    let text = '';
    const put = (piece: string): Span => {
      const start = text.length;
      text += piece;
      return { block, start, end: text.length, text: piece };
    };
    for (let sentence = 0; sentence < SENTENCES; sentence++) {
      const start = text.length;
      const person = below(people.length);
      const known = people[person]!;
      const name = known.mentions.length ? known.aliases[0]! : known.name;
      if (next() < 0.4) {
        const kind = KINDS[below(KINDS.length)]!;
        if (kind !== 'indirect') put('“');
        const said = put(words(8 + below(14)));
        if (kind !== 'indirect') put('”');
        put(' ');
        const cue = put('said');
        put(' ');
        const mention = put(name);
        if (!known.role) {
          put(', ');
          known.role = put(words(3));
        }
        known.mentions.push({ ...mention, via: 'name', confidence: 0.98 });
        const speaker = { text: known.name, span: mention, person, confidence: 0.95 };
        quotations.push({ ...said, kind, confidence: 0.96, cue, repeats: [], speaker });
        const source = sources.get(person) ?? {
          who: known.name,
          type: 'person',
          spans: [],
          reason: null,
          basis: null,
          via: null,
        };
        source.spans.push(said);
        sources.set(person, source);
      } else {
        put(`${words(4 + below(8))} `);
        known.mentions.push({ ...put(name), via: 'name', confidence: 0.98 });
        put(` ${words(6 + below(10))}`);
      }
      put('. ');
      sentences.push({ block, start, end: text.length - 1, text: text.slice(start, -1) });
    }
    blocks.push({ kind: 'paragraph', text: text.trimEnd() });
  }
  const outlet = below(OUTLETS);
  const day = new Date(Date.UTC(2022, 0, 1 + (number % 1_500))).toISOString().slice(0, 10);
  const headline = words(8);
  const url = `https://www.${wordOf(500 + outlet)}.example/${day.replaceAll('-', '/')}/${headline.replaceAll(' ', '-')}`;
  const clause = (span: Span) => ({ ...span, value: day, time: null, clause: span, tense: 'past' as const });
  const analysis: Analysis = {
    version: 1,
    article: {
      isNews: true,
      kind: 'article',
      reasons: ['published', 'speech'],
      headline,
      standfirst: words(20),
      byline: [nameOf(below(PEOPLE))],
      credit: null,
      publisher: `The ${nameOf(outlet).split(' ')[1]}`,
      published: `${day}T08:00:00Z`,
      modified: null,
      section: words(1),
      language: 'en',
      url,
      blocks,
      related: [],
    },
    language: 'en',
    read: 'whole',
    people,
    quotations,
    keyPoints: sentences.slice(0, 4).map((span) => ({ ...span, referents: [] })),
    sources: [...sources.values()],
    timeline: sentences.filter((_, index) => index % 9 === 0).map(clause),
    places: [],
    organisations: [],
    figures: sentences
      .filter((_, index) => index % 7 === 0)
      .map((span) => ({ ...span, amount: below(9_000), unit: null, of: span, clause: span })),
  };
  return keptArticle(analysis, url, new Date(Date.UTC(2026, 0, 1) + number * 60_000).toISOString());
}
