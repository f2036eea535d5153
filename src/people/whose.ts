/** Says whom a reading's pointers mean: people by their mentions, behind pronouns and nouns too, or else words. */

import type { Span } from '../analysis.ts';
import type { SourceWords } from '../language/language.ts';
import type { Chance, Pointer, Reading } from '../reading.ts';
import { byBlock, type InBlock, type Touching, touching } from '../text/by-block.ts';
import type { Sex } from '../text/name-lexicon.ts';
import { overlaps } from '../text/spans.ts';
import { roleNoun, type SourcePhrase, sourcePhrase } from './phrase.ts';
import { isStranger, sexTold } from './pronouns.ts';
import { isSmallWord, type SmallWords } from './small-words.ts';

/** Whom a pointer means: a person, or the text's own words. */
export interface Meant {
  person: number | null;
  /** The mention that is used, and the words that it means. */
  span: Span;
  text: string;
  confidence: number;
}

/** A name of one of the people. */
interface NamedPerson extends Span {
  person: number;
}
interface RoleBeside extends Span {
  person: Span | null;
  confidence: number;
}
/** A mention of which the reading was asked whom it means. */
interface AskedMention extends Span {
  likely: readonly Chance[];
  /** Whom it means, by the length of the chain of pronouns that has led to it, once that is reckoned. */
  chances: Chances[];
}

/** What is none of the people: the text's words for it, and how likely it is. */
interface Thing {
  text: string;
  chance: number;
}

/** How likely each person is, by index. */
type Chances = Map<number, number>;

/** One pronoun means another, that one a third: no chain is longer. */
const LONGEST_CHAIN = 4;
/** So short a word in small letters before a name makes it a part of another's description: "aide of Ada Lind". */
const SHORT_WORD = /(?:^|\s)\p{Ll}{1,3}\s$/u;
const OWNS = /^['’]s?\s/;
/** How likely somebody is meant by the words for what they are. */
const BY_ROLE = 0.8;
/** So sure are the words for what somebody is theirs. */
const SURE_ROLE = 0.9;
/** Of more who are called so nothing is told. */
const MOST_BEARERS = 50;
/** Of several who are called so, or where the words tell more, who is meant must be likelier than this. */
const LIKELY = 0.1;
/** So many times as likely as another, one of two is clearly it. */
const CLEARLY = 1.5;
/** A pronoun that means somebody less likely than this tells nobody. */
const LEAST = 0.3;
/** And a noun alone, for one who was told of before, less likely than this. */
const LEAST_ALONE = 0.08;
/** So many blocks back somebody may have been named whom a pronoun means without its being known. */
const BACK = 2;
/** Words that tell more than the noun have so many letters, of which the first must be the same: "Ukrainian", "Ukraine". */
const TELLING = /\p{L}{4,}/gu;
const SAME_LETTERS = 4;
/** Of a phrase that is a name with hardly more than an article before it, so much is the name. */
const NAMED = 0.6;

/** One of the article's people: where they are named, what they are said to be, and of which sex, where that is known. */
export interface Described {
  names: readonly Span[];
  roles: readonly Span[];
  sex: Sex | null;
}

function isBehind(one: Span, other: Span): boolean {
  return one.block > other.block || (one.block === other.block && one.start > other.start);
}

/** The first letters of the words that tell something. */
function telling(text: string): string[] {
  return (text.toLowerCase().match(TELLING) ?? []).map((word) => word.slice(0, SAME_LETTERS));
}

export class Whose {
  private readonly namesIn: InBlock<NamedPerson>;
  private readonly namesAt: Touching<NamedPerson>;
  private readonly meantAt: Touching<AskedMention>;
  /** Where a name is held to mean what stands elsewhere, and so what stands there to mean who bears it. */
  private readonly namedLaterAt: Touching<Chance & { person: number }>;
  private readonly rolesAt: Touching<RoleBeside>;
  private readonly thingsAt: Touching<Span>;
  /** What a pronoun may mean that is none of the people. */
  private readonly phrasesAt: Touching<Span>;
  /** Of the words that were asked about, since the same ones are asked again and again. */
  private readonly phrases = new Map<string, SourcePhrase | null>();
  private sexes: readonly (Sex | null)[];
  /** By a noun for what somebody is: whom the article calls so, and the letters of all that it says they are. */
  private readonly bearers = new Map<string, Map<number, Set<string>>>();

  constructor(
    people: readonly Described[],
    { meant, roles, names }: Reading,
    private readonly words: SmallWords,
    private readonly known: SourceWords,
  ) {
    const named = people.flatMap((described, person) =>
      described.names.map((span): NamedPerson => ({ ...span, person })),
    );
    this.namesIn = byBlock(named);
    this.namesAt = touching(named);
    for (const [person, described] of people.entries()) this.learnRoles(person, described.roles);
    this.rolesAt = touching(roles.map(({ span, ...role }): RoleBeside => ({ ...span, ...role })));
    const asked = meant.map(({ span, by }): AskedMention => ({ ...span, likely: by.likely, chances: [] }));
    this.meantAt = touching(asked);
    const forward = asked.flatMap(({ likely, ...span }) => {
      const name = this.mentionAt(span);
      return name ? likely.map((place) => ({ ...place, person: name.person })) : [];
    });
    this.namedLaterAt = touching(forward.filter((place) => !this.mentionAt(place)));
    const things = names.flatMap(({ span, type }) => (type === 'PER' ? [] : span));
    this.thingsAt = touching(things);
    const phrases = [...things, ...meant.map(({ span }) => span)];
    this.phrasesAt = touching(phrases.filter((span) => !this.isPronoun(span) && !this.mentionAt(span)));
    this.sexes = people.map(({ sex }) => sex);
    this.sexes = this.sexesByPronouns(meant.map(({ span }) => span));
    for (const mention of asked) mention.chances = [];
  }

  private learnRoles(person: number, roles: readonly Span[]): void {
    const told = new Set(roles.flatMap(({ text }) => telling(text)));
    for (const { text } of roles)
      for (const word of text.split(/[\s,]+/)) {
        const noun = roleNoun(word, this.known);
        if (noun) this.bearers.set(noun, (this.bearers.get(noun) ?? new Map()).set(person, told));
      }
  }

  /** Whether the word means a man or a woman: "he". */
  tellsSex(word: Span): boolean {
    return sexTold(word, this.known) !== null;
  }

  /** The person who is mentioned there. */
  mentionAt(span: Span): NamedPerson | null {
    return this.namesAt(span)[0] ?? null;
  }

  /** The person whom a phrase names as its head: of "the mayor, Ada Lind" her, of "an aide of Ada Lind" nobody. */
  personIn(phrase: Span): number | null {
    const head = this.namesAt(phrase).find((name) => this.isHead(name, phrase));
    return head?.person ?? this.calledAt(phrase);
  }

  /** Who is called by just these words beside their name: "a man" in "a man named Ada Lind". */
  private calledAt(phrase: Span): number | null {
    const role = this.rolesAt(phrase).find(
      ({ start, end, confidence }) => confidence > SURE_ROLE && start <= phrase.start && phrase.end <= end,
    );
    return role?.person ? (this.mentionAt(role.person)?.person ?? null) : null;
  }

  private isHead(name: Span, phrase: Span): boolean {
    // "Ada Linds Bruder Tom": who is named in the words for what another is.
    const isOfAnother = this.rolesAt(name).some(
      ({ person }) => person && overlaps(person, phrase) && !overlaps(person, name),
    );
    if (isOfAnother) return false;
    if (name.start > phrase.start) {
      const before = phrase.text.slice(0, name.start - phrase.start);
      const roles = this.rolesAt({ ...phrase, end: name.start });
      const isRole = roles.some(({ person }) => person && overlaps(person, name));
      if (!isRole && SHORT_WORD.test(before)) return false;
    }
    return !OWNS.test(phrase.text.slice(Math.max(0, name.end - phrase.start)));
  }

  /** How likely a pronoun or noun means each of the people; what is missing to 1 is nobody's. */
  chancesOf(mention: Span, chain = 0): ReadonlyMap<number, number> {
    const asked = this.askedAt(mention);
    if (!asked) return this.reckon(mention, [], chain);
    // The same mention is come upon from many others.
    asked.chances[chain] ??= this.reckon(asked, asked.likely, chain);
    return asked.chances[chain];
  }

  private reckon(words: Span, mayMean: readonly Chance[], chain: number): Chances {
    const chances: Chances = new Map();
    if (chain === LONGEST_CHAIN || isStranger(words, this.known) || this.isNobodys(words)) return chances;
    let own = 0;
    for (const likely of mayMean)
      if (overlaps(likely, words)) own += likely.chance;
      else this.share(likely, chances, chain + 1);
    const isAnyLikely = () => [...chances.values()].some((chance) => chance > LIKELY);
    if (this.isOneKnown(words) && !isAnyLikely())
      for (const { person, chance } of this.namedLaterAt(words))
        if (chance > LIKELY) chances.set(person, Math.max(chance, chances.get(person) ?? 0));
    let gone = this.leaveFitting(chances, words);
    // "The mayor" is somebody told of before: that the words tell of her first is out of the question too.
    if (this.isOneKnown(words) && isAnyLikely()) gone += own;
    // Who is out of the question leaves what was theirs to the others.
    if (gone < 1) for (const [person, chance] of chances) chances.set(person, Math.min(1, chance / (1 - gone)));
    const bearer = this.bearerOf(words, chances);
    return bearer === null ? chances : new Map([[bearer, Math.max(BY_ROLE, chances.get(bearer) ?? 0)]]);
  }

  /** @returns whom a pronoun or noun means, if that is as likely as `least`, or who was named last where nobody likely can be meant */
  meantBy(words: Span, least: number): { person: number; confidence: number } | null {
    const chances = this.chancesOf(words);
    const [person, confidence] = [...chances].reduce((best, next) => (next[1] > best[1] ? next : best), [-1, 0]);
    if (confidence >= least) return { person, confidence };
    const last = chances.size === 0 ? this.lastNamed(words) : null;
    return last && { person: last.person, confidence: LEAST };
  }

  private askedAt(mention: Span): AskedMention | undefined {
    return this.meantAt(mention)[0];
  }

  /**
   * "She" is no man, however likely the reading has it.
   * @returns how likely those were who are left out
   */
  private leaveFitting(chances: Chances, words: Span): number {
    let gone = 0;
    for (const [person, chance] of chances) {
      if (this.fits(person, words)) continue;
      gone += chance;
      chances.delete(person);
    }
    return gone;
  }

  /** Whether the words can mean somebody of that sex. */
  private fits(person: number, words: Span): boolean {
    const sex = sexTold(words, this.known);
    const own = this.sexes[person] ?? null;
    return sex === null || own === null || sex === own;
  }

  /** Of whom no name tells it, the sex that the pronouns have which are likeliest to mean them. */
  private sexesByPronouns(meant: readonly Span[]): (Sex | null)[] {
    const shares = this.sexes.map(() => ({ male: 0, female: 0 }));
    for (const span of meant) {
      const sex = sexTold(span, this.known);
      if (sex) for (const [person, chance] of this.chancesOf(span)) shares[person]![sex] += chance;
    }
    return this.sexes.map((known, person) => {
      const { male, female } = shares[person]!;
      return known ?? (male > CLEARLY * female ? 'male' : female > CLEARLY * male ? 'female' : null);
    });
  }

  /** Gives what is likely to who is mentioned there, or is meant there. */
  private share(likely: Chance, chances: Chances, chain: number): void {
    const add = (person: number, chance: number) => chances.set(person, (chances.get(person) ?? 0) + chance);
    const known = this.mentionAt(likely);
    if (known) add(known.person, likely.chance);
    else for (const [person, chance] of this.chancesOf(likely, chain)) add(person, likely.chance * chance);
  }

  /** @returns who is likeliest, all mentions of a person together; null where that is nobody */
  choose(pointer: Pointer): Meant | null {
    const { span: words, confidence, nobody, likely } = pointer;
    const chances: Chances = new Map();
    const named = words && this.personIn(words);
    for (const place of likely) {
      if (words && overlaps(place, words)) continue;
      this.share(place, chances, 0);
    }
    const ofWords = words ? this.ofWords(words, named) : new Map<number, number>();
    for (const [person, chance] of ofWords) chances.set(person, (chances.get(person) ?? 0) + confidence * chance);
    if (words) this.leaveFitting(chances, words);
    const thing = words && this.thingMeant(words, pointer, ofWords);
    const asWords = thing?.chance ?? 0;
    const [person, chance] = [...chances].reduce((best, next) => (next[1] > best[1] ? next : best), [-1, 0]);
    const least = words && this.isPronoun(words) ? Math.max(LEAST, nobody) : nobody;
    if (Math.max(chance, asWords) < least) {
      const last = words && this.lastNamed(words);
      return last && { person: last.person, span: words, text: words.text, confidence: LEAST };
    }
    if (thing && asWords > chance && !this.isOnes(thing.text, chance))
      return { person: null, span: words, text: thing.text, confidence: asWords };
    if (person < 0) return null;
    const nearest = likely.map((place) => this.mentionAt(place)).find((mention) => mention?.person === person);
    const mention = ofWords.has(person) ? words : (nearest ?? words);
    if (!mention) return null;
    const { block, start, end, text } = mention;
    return { person, span: { block, start, end, text }, text, confidence: Math.min(1, chance) };
  }

  /** "He", where it is not known who: who was named last and may be a man. */
  private lastNamed(words: Span): NamedPerson | null {
    if (!sexTold(words, this.known) || this.known.means.several.has(words.text.toLowerCase())) return null;
    for (let block = words.block; block >= words.block - BACK; block--) {
      const before = this.namesIn(block, 0, block < words.block ? Number.POSITIVE_INFINITY : words.start);
      const last = before.findLast(({ person }) => this.fits(person, words));
      if (last) return last;
    }
    return null;
  }

  /** Whom the words mean, by name or without one. */
  private ofWords(words: Span, named: number | null): ReadonlyMap<number, number> {
    if (named !== null) return new Map([[named, 1]]);
    return this.isThing(words) ? new Map() : this.chancesOf(words);
  }

  private isPronoun({ text }: Span): boolean {
    const lower = text.toLowerCase();
    const { man, woman, several } = this.known.means;
    if (this.isAnybody(lower)) return false;
    if ([this.known.pronouns, man, woman, several].some((list) => list.has(lower))) return true;
    return isSmallWord(text, this.words) && !this.phraseOf(text)?.known;
  }

  /**
   * "The mayor": whom the article calls so elsewhere. Of several, or where the words tell more than what is known of them,
   * it is who is likely anyway.
   */
  private bearerOf({ text }: Span, chances: Chances): number | null {
    const phrase = this.phraseOf(text);
    const called = phrase?.type === 'person' ? this.bearers.get(phrase.head) : undefined;
    if (!phrase || !called || called.size > MOST_BEARERS) return null;
    const more = telling(phrase.bare.replace(phrase.head, ''));
    const ranked = [...called].map(([person, told]) => ({
      person,
      shared: more.filter((letters) => told.has(letters)).length,
      chance: chances.get(person) ?? 0,
    }));
    ranked.sort((one, other) => other.shared - one.shared || other.chance - one.chance);
    const [best, next] = ranked;
    const isOnly = next === undefined || best!.shared > next.shared;
    if (!best || (isOnly && (more.length === 0 || best.shared > 0))) return best?.person ?? null;
    const isLikeliest = best.chance > LIKELY && (!next || best.chance > CLEARLY * next.chance);
    return isLikeliest ? best.person : null;
  }

  private phraseOf(text: string): SourcePhrase | null {
    const known = this.phrases.get(text);
    if (known !== undefined) return known;
    const phrase = sourcePhrase(text, this.known);
    this.phrases.set(text, phrase);
    return phrase;
  }

  /** "Many", "some": pronouns that stand before nouns too, and point to nobody who was named. */
  private isAnybody(lower: string): boolean {
    return this.known.pronouns.has(lower) && this.known.indefinite.has(lower);
  }

  /** "The mayor", "the 36-year-old": one who was told of before, by no name. */
  private isOneKnown({ text }: Pick<Span, 'text'>): boolean {
    const [first, ...more] = text.toLowerCase().split(/\s/);
    return more.length > 0 && this.known.definite.has(first!);
  }

  /** "The minister": one told of by name before rather than somebody without one, who need be the less likely the less the words tell. */
  private isOnes(text: string, chance: number): boolean {
    const phrase = this.phraseOf(text);
    return phrase?.type === 'person' && this.isOneKnown({ text }) && chance >= (phrase.alone ? LEAST_ALONE : LEAST);
  }

  /** "The ministry", "activists", "many": no single person, whoever was named before. */
  private isNobodys({ text }: Span): boolean {
    if (this.isAnybody(text.toLowerCase())) return true;
    const phrase = this.phraseOf(text);
    return phrase?.known === true && (phrase.type === 'anonymous' ? phrase.several : phrase.type !== 'person');
  }

  /** What the words mean where that is nobody of the people: themselves, or of "it" and "they" what those mean. */
  private thingMeant(words: Span, { confidence, likely }: Pointer, ofWords: ReadonlyMap<number, number>): Thing | null {
    if (!this.isPronoun(words)) {
      const left = 1 - [...ofWords.values()].reduce((sum, chance) => sum + chance, 0);
      return { text: words.text, chance: confidence * left };
    }
    const chances = new Map<string, number>();
    // "She" means nothing that is told of behind it.
    const isOfOne = this.tellsSex(words);
    const add = (place: Chance, share: number) => {
      for (const phrase of this.phrasesAt(place))
        if (!overlaps(phrase, words) && !(isOfOne && isBehind(phrase, words)))
          chances.set(phrase.text, (chances.get(phrase.text) ?? 0) + share * place.chance);
    };
    for (const place of this.askedAt(words)?.likely ?? []) add(place, confidence);
    // What the pointer has beside the pronoun is as much what is meant.
    for (const place of likely) if (!overlaps(place, words)) add(place, 1);
    const best = [...chances].reduce<[string, number] | null>((a, b) => (a && a[1] >= b[1] ? a : b), null);
    return best && { text: best[0], chance: best[1] };
  }

  /**
   * Whether the words are the name of a thing, with what a comma adds ("Halden Energy, which owns the port"), or of several
   * ("the JP, the Kelm Party and Unity").
   */
  isThing(words: Span): boolean {
    const things = this.thingsAt(words);
    const { length } = words.text.split(',', 1)[0]!;
    if (things.some((name) => name.end === words.start + length && name.text.length >= NAMED * length)) return true;
    const named = things.reduce((sum, name) => sum + name.text.length, 0);
    return things.length > 1 && named >= NAMED * words.text.length && things.at(-1)!.end === words.end;
  }
}
