/** Says whom a reading's pointers mean: people by their mentions, behind pronouns and nouns too, or else words. */

import type { Span } from '../analysis.ts';
import type { Chance, Pointer, Reading } from '../reading.ts';
import { isSmallWord, type SmallWords } from './small-words.ts';

/** Whom a pointer means: a person, or the text's own words. */
export interface Meant {
  person: number | null;
  /** The mention that is used, and the words that it means. */
  span: Span;
  text: string;
  confidence: number;
}

/** How likely each person is, by index. */
type Chances = Map<number, number>;

/** One pronoun means another, that one a third: no chain is longer. */
const LONGEST_CHAIN = 4;
/** So short a word in small letters before a name makes it a part of another's description: "aide of Ada Lind". */
const SHORT_WORD = /(?:^|\s)\p{Ll}{1,3}\s$/u;
const OWNS = /^['’]s?\s/;
/** A short word before others, as "the" and "der". */
const ARTICLE = /^\p{L}{1,3}\s/u;
/** How likely somebody is meant by the words for what they are. */
const BY_ROLE = 0.8;
/** Of a phrase that is a name with hardly more than an article before it, so much is the name. */
const NAMED = 0.6;

function overlaps(one: Span, other: Span): boolean {
  return one.block === other.block && one.start < other.end && other.start < one.end;
}

export class Whose {
  private readonly byBlock = new Map<number, { span: Span; person: number }[]>();
  private readonly meant = new Map<number, Reading['meant'][number][]>();
  private readonly roles: Reading['roles'];
  private readonly things: readonly Span[];
  private readonly words: SmallWords;

  /** @param people of each the mentions that are known */
  constructor(people: readonly (readonly Span[])[], { meant, roles, names }: Reading, words: SmallWords) {
    this.words = words;
    this.roles = roles;
    this.things = names.filter(({ type }) => type !== 'PER').map(({ span }) => span);
    for (const [person, mentions] of people.entries())
      for (const span of mentions) this.inBlock(span.block).push({ span, person });
    for (const mention of meant) {
      const { block } = mention.span;
      this.meant.set(block, [...(this.meant.get(block) ?? []), mention]);
    }
  }

  private inBlock(block: number): { span: Span; person: number }[] {
    const known = this.byBlock.get(block) ?? [];
    this.byBlock.set(block, known);
    return known;
  }

  /** The person who is mentioned there. */
  mentionAt(span: Span): { span: Span; person: number } | null {
    return this.inBlock(span.block).find((mention) => overlaps(mention.span, span)) ?? null;
  }

  /** The person whom a phrase names as its head: of "the mayor, Ada Lind" her, of "an aide of Ada Lind" nobody. */
  personIn(phrase: Span): number | null {
    const inside = this.inBlock(phrase.block)
      .filter(({ span }) => overlaps(span, phrase))
      .sort((a, b) => a.span.start - b.span.start);
    return inside.find(({ span }) => this.isHead(span, phrase))?.person ?? null;
  }

  private isHead(name: Span, phrase: Span): boolean {
    if (name.start > phrase.start) {
      const before = phrase.text.slice(0, name.start - phrase.start);
      const isRole = this.roles.some(
        ({ span, person }) => overlaps(span, { ...phrase, end: name.start }) && person && overlaps(person, name),
      );
      if (!isRole && SHORT_WORD.test(before)) return false;
    }
    return !OWNS.test(phrase.text.slice(Math.max(0, name.end - phrase.start)));
  }

  /** How likely a pronoun or noun means each of the people; what is missing to 1 is nobody's. */
  chancesOf(mention: Span, chain = 0): Chances {
    const chances: Chances = new Map();
    const asked = this.meant.get(mention.block)?.find(({ span }) => overlaps(span, mention));
    if (!asked || chain === LONGEST_CHAIN) return chances;
    for (const likely of asked.by.likely) {
      if (!overlaps(likely, asked.span)) this.share(likely, chances, chain + 1);
    }
    return chances;
  }

  /** Gives what is likely to who is mentioned there, or is meant there. */
  private share(likely: Chance, chances: Chances, chain: number): void {
    const add = (person: number, chance: number) => chances.set(person, (chances.get(person) ?? 0) + chance);
    const known = this.mentionAt(likely);
    if (known) add(known.person, likely.chance);
    else for (const [person, chance] of this.chancesOf(likely, chain)) add(person, likely.chance * chance);
  }

  /** @returns who is likeliest, all mentions of a person together; null where that is nobody */
  choose({ span: words, confidence, nobody, likely }: Pointer): Meant | null {
    const chances: Chances = new Map();
    const named = words && this.personIn(words);
    for (const place of likely) {
      if (words && overlaps(place, words)) continue;
      this.share(place, chances, 0);
    }
    const ofWords: Chances = words ? this.ofWords(words, named) : new Map();
    for (const [person, chance] of ofWords) chances.set(person, (chances.get(person) ?? 0) + confidence * chance);
    const asWords = words ? confidence * this.ofThemselves(words, ofWords) : 0;
    const [person, chance] = [...chances].reduce((best, next) => (next[1] > best[1] ? next : best), [-1, 0]);
    if (Math.max(chance, asWords) < nobody) return null;
    if (words && asWords > chance)
      return { person: null, span: words, text: this.thingMeant(words), confidence: asWords };
    if (person < 0) return null;
    const nearest = likely.map((place) => this.mentionAt(place)).find((mention) => mention?.person === person);
    const span = ofWords.has(person) ? words : (nearest?.span ?? words);
    return span && { person, span, text: span.text, confidence: Math.min(1, chance) };
  }

  /** Whom the words mean, by name or without one. */
  private ofWords(words: Span, named: number | null): Chances {
    if (named !== null) return new Map([[named, 1]]);
    if (this.isThing(words)) return new Map();
    const known = this.inBlock(words.block).find(({ span }) => span.start === words.start && span.end === words.end);
    if (known) return new Map([[known.person, 1]]);
    const chances = this.chancesOf(words);
    const bearer = this.bearerOf(words);
    return bearer === null ? chances : new Map([[bearer, Math.max(BY_ROLE, chances.get(bearer) ?? 0)]]);
  }

  /** "The mayor": the one person whom some words beside the name call so. */
  private bearerOf({ text }: Span): number | null {
    const noun = text.toLowerCase().replace(ARTICLE, '');
    if (!/\p{L}{4}/u.test(noun)) return null;
    const bearers = new Set<number>();
    for (const { span, person } of this.roles) {
      const role = ` ${span.text.toLowerCase()} `;
      const bearer = person && role.includes(` ${noun} `) ? this.mentionAt(person) : null;
      if (bearer) bearers.add(bearer.person);
    }
    const [only] = bearers;
    return bearers.size === 1 && only !== undefined ? only : null;
  }

  /** How likely the words stand for themselves: a word alone may be a pronoun, which means somebody or tells nothing. */
  private ofThemselves(words: Span, ofWords: Chances): number {
    const asked = this.meant.get(words.block)?.find(({ span }) => overlaps(span, words));
    if (isSmallWord(words.text, this.words) && asked) return asked.by.nobody;
    return 1 - [...ofWords.values()].reduce((sum, chance) => sum + chance, 0);
  }

  /** What "it" or "they" mean, where that is an organisation or some others who speak; else the words themselves. */
  private thingMeant(words: Span): string {
    const asked = this.meant.get(words.block)?.find(({ span }) => overlaps(span, words));
    const [best] = asked?.by.likely ?? [];
    if (!asked || !best || best.chance < asked.by.nobody || !isSmallWord(words.text, this.words)) return words.text;
    const phrases = [...this.things, ...(this.meant.get(best.block) ?? []).map(({ span }) => span)];
    const thing = phrases.find((span) => overlaps(span, best) && !isSmallWord(span.text, this.words));
    return thing?.text ?? words.text;
  }

  private isThing(words: Span): boolean {
    return this.things.some(
      (name) => overlaps(name, words) && name.end === words.end && name.text.length >= NAMED * words.text.length,
    );
  }
}
