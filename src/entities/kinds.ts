/** Finds what a named thing is by the words beside its name: "the chipmaker Nvex", "Orr, a town in the north". */

import type { Span } from '../analysis.ts';
import type { Language, SourceWords } from '../language/language.ts';
import { mainWords, nounIn } from '../people/phrase.ts';
import { spanOf, type TextBlock } from '../text/document.ts';
import type { Token } from '../text/tokens.ts';

/** A name as it stands in the text: `block.tokens.slice(first, end)`. */
interface NameTokens {
  block: TextBlock;
  first: number;
  end: number;
}

/** The words, and the noun of the language's list that they say. */
interface KindTold {
  span: Span;
  noun: string;
}

/** So many words beside the noun tell more of it: "world's largest". */
const MOST_MORE = 4;
/** So many words follow the noun: "of Nvex Group". */
const MOST_AFTER = 6;
/** A phrase behind a name has so many tokens at most. */
const MOST_BEHIND = 20;
/** In UTF-16 code units: longer than what tells an example. */
const EXAMPLE = 24;
const OPENING_MARK = /^["“„«‘]$/;
const OPENS_PHRASE = /^[,(]$/;
const ENDS_PHRASE = /^[,.;:!?)–—]$/;
const ELIDED = /^\p{L}{1,2}['’](?=\p{L})/u;

/** Tells the kinds of organisations, or of places, of a language. */
export class Kinds {
  private readonly sources: SourceWords;
  private readonly lists: readonly ReadonlySet<string>[];
  /** What joins the noun to the name: "of" in "the town of Orr"; nothing joins a body's. */
  private readonly joins: ReadonlySet<string>;
  private readonly notJoined: ReadonlySet<string>;
  /** What is no adjective. */
  private readonly bounds: readonly ReadonlySet<string>[];
  private readonly pastEnding: RegExp | null;

  constructor(type: 'ORG' | 'LOC', { sources, clauses, kinds }: Language) {
    const { headEnds, pronouns, indefinite, definite, one, and, is } = sources;
    const { past, present, speech, planned, prepositions, starters } = clauses;
    this.sources = sources;
    this.lists = type === 'LOC' ? [kinds.places] : [sources.organisations, sources.outlets, kinds.bodies];
    this.joins = type === 'LOC' ? kinds.of : new Set();
    this.notJoined = kinds.notOf;
    this.bounds = [
      headEnds,
      pronouns,
      indefinite,
      definite,
      one,
      and,
      is,
      past,
      present,
      speech,
      planned,
      prepositions,
      starters,
    ];
    this.pastEnding = clauses.pastEnding;
  }

  /** @returns the words that say what the name names, unless the name says that itself: not "bank" of "Halden Bank" */
  of(name: NameTokens): Span | null {
    const told = this.before(name) ?? this.behind(name);
    const own = name.block.tokens.slice(name.first, name.end);
    return told && !own.some(({ lower }) => lower.endsWith(told.noun)) ? told.span : null;
  }

  /** @returns the noun that ends with the token: "think tank" and "lender", but not "lenders" */
  private nounAt(tokens: readonly Token[], at: number): string | null {
    const token = tokens[at];
    if (token?.kind !== 'word' || (token.capital && !this.sources.compounds)) return null;
    const { plurals } = this.sources;
    for (const word of [`${tokens[at - 1]?.lower}-${token.lower}`, token.lower])
      for (const list of this.lists) {
        const noun = list.has(word)
          ? word
          : word === token.lower
            ? nounIn(list, word, { ...this.sources, plurals: [] })
            : null;
        const isOne =
          noun && !plurals.some(([ending, one]) => ending.test(noun) && list.has(noun.replace(ending, one)));
        if (isOne) return noun;
      }
    return null;
  }

  /** An adjective or the like: neither a name nor a verb nor what bounds a phrase. */
  private tellsMore(token: Token | undefined): boolean {
    if (token?.kind !== 'word' || token.capital || this.pastEnding?.test(token.text)) return false;
    return !this.bounds.some((words) => words.has(token.lower));
  }

  /** "the chipmaker Nvex", "the northern town of Orr" */
  private before({ block, first, end: nameEnd }: NameTokens): KindTold | null {
    const { tokens } = block;
    const { headFirst, compounds } = this.sources;
    let end = first;
    if (OPENING_MARK.test(tokens[end - 1]?.text ?? '')) end--;
    // "ville d’Orr"
    if (/^['’]$/.test(tokens[end - 1]?.text ?? '')) end--;
    const isJoined = this.joins.has(tokens[end - 1]?.lower ?? '');
    if (isJoined) end--;
    let start = end - 1;
    if (headFirst && !this.nounAt(tokens, start) && this.tellsMore(tokens[start])) start--;
    const noun = this.nounAt(tokens, start);
    if (!noun || (isJoined && this.notJoined.has(noun)) || this.isExample(block, end)) return null;
    // "a business Nvex account"
    if (!headFirst && !compounds && !isJoined && this.tellsMore(tokens[nameEnd])) return null;
    // A German adjective has the ending of its case.
    if (!headFirst && !compounds) {
      while (end - start <= MOST_MORE && this.tellsMore(tokens[start - 1])) start--;
      // "the Kelmish city"
      if (tokens[start - 1]?.capital && this.isDeterminer(tokens[start - 2])) start--;
    }
    if (isJoined && this.isOfAnother(tokens, start)) return null;
    return { noun, span: this.spanOf(block, start, end) };
  }

  /** "Kelm, the main city of Orr" */
  private isOfAnother(tokens: readonly Token[], start: number): boolean {
    const [determiner, mark, name] = [tokens[start - 1], tokens[start - 2], tokens[start - 3]];
    return this.isDeterminer(determiner) && mark?.text === ',' && name?.capital === true;
  }

  private isDeterminer(token: Token | undefined): boolean {
    const { definite, one } = this.sources;
    return token !== undefined && (definite.has(token.lower) || one.has(token.lower));
  }

  /** "a town like Orr" is another. */
  private isExample({ text, tokens }: TextBlock, end: number): boolean {
    const to = tokens[end]?.start ?? text.length;
    return this.sources.examples.test(text.slice(Math.max(0, to - EXAMPLE), to));
  }

  /** "Orr, a town in the north,", "Nvex (a chipmaker)" and "Nvex is a chipmaker" */
  private behind({ block, first, end }: NameTokens): KindTold | null {
    const { tokens } = block;
    const { headFirst, is, one, definite, and, pronouns } = this.sources;
    const isSentence = is.has(tokens[end]?.lower ?? '');
    if (!isSentence && !OPENS_PHRASE.test(tokens[end]?.text ?? '')) return null;
    const start = end + 1;
    const determiner = tokens[start];
    if (!determiner) return null;
    const isOne = one.has(determiner.lower);
    const isBare = headFirst && this.nounAt(tokens, start) !== null && !isSentence;
    if (!isOne && !isBare && (isSentence || !definite.has(determiner.lower))) return null;
    // "in Kelm, Orr, the town of": one of several names.
    const last = tokens[first - 1];
    if (!isOne && last && (last.text === ',' || and.has(last.lower))) return null;
    const length = tokens.slice(start, start + MOST_BEHIND).findIndex(({ text }) => ENDS_PHRASE.test(text));
    if (length < 0 && !isSentence) return null;
    const phrase = tokens.slice(start, length < 0 ? start + MOST_BEHIND : start + length);
    const main = mainWords(phrase, this.sources);
    const heads = headFirst ? main.slice(0, 2) : main.slice(-1);
    const noun = heads
      .map((token) => this.nounAt(tokens, tokens.indexOf(token, start)))
      .find((found) => found !== null);
    if (!noun || main.length > MOST_MORE + 1) return null;
    const from = start + phrase.indexOf(main[0]!);
    const afterMain = start + phrase.indexOf(main.at(-1)!) + 1;
    const relative = phrase.findIndex(({ lower }, at) => start + at >= afterMain && pronouns.has(lower));
    const to = start + (relative < 0 ? phrase.length : relative);
    return { noun, span: this.spanOf(block, from, isSentence || to - afterMain > MOST_AFTER ? afterMain : to) };
  }

  /** Without "l’" of "l’entreprise". */
  private spanOf(block: TextBlock, first: number, end: number): Span {
    const { start, text } = block.tokens[first]!;
    return spanOf(block, start + (ELIDED.exec(text)?.[0].length ?? 0), block.tokens[end - 1]!.end);
  }
}
