/** Finds what the words beside a name say that the person is: what the reading tells, and what appositions show in any language. */

import type { Span } from '../analysis.ts';
import type { SourceWords } from '../language/language.ts';
import type { Reading } from '../reading.ts';
import { type Touching, touching } from '../text/by-block.ts';
import { sentenceAt, spanOf, type TextBlock, tokenIndexAt } from '../text/document.ts';
import type { Token } from '../text/tokens.ts';
import { mainWords, roleNoun } from './phrase.ts';
import { type ToldRole, ToldRoles } from './told-roles.ts';

/** What somebody is said to be, and how surely it is theirs. */
export interface Role extends Span {
  /** 0..1 */
  confidence: number;
}

/** A role this unlikely to be anybody's is left out. */
const LEAST = 0.4;
/** The same where its words hold no noun that is known for one and others stand between them and the name. */
const LEAST_UNKNOWN = 0.8;
/** How sure noun phrases are of which the reading tells nothing: before a name, after it, shared with others, or behind a verb. */
const BEFORE = 0.95;
const AFTER = 0.85;
const SHARED = 0.8;
const BEHIND_VERB = 0.6;
/** The surest that words are which tell little: a title alone, one of several. */
const SLIGHT = 0.5;
/** The same of what the reading tells where other words stand between. */
const APART = 0.7;
/** Of roles that are nearly as sure as the surest the longest is shown. */
const NEARLY = 0.2;
const MOST_BEFORE = 12;
const MOST_AFTER = 30;
/** So many words, with the marks, may stand in parentheses between a name and its role. */
const MOST_IN_PARENTHESES = 5;
/** So many words that nothing is known of may stand between what a phrase begins with and its noun. */
const MOST_STRANGE = 3;
const MOST_STRANGE_AFTER = 2;
/** So many names may share a role. */
const MOST_SHARING = 8;
/** So many letters before a name may say that it is an example. */
const MOST_LETTERS = 30;
const ENDS = /^[,;:()—–?!«»„“”"[\]]$/;
const AGE = /^\p{N}{1,3}$/u;
const OWNS = /['’]s?$/;
const OWNED = /^(.*\S)['’]s$/u;

export class Roles {
  /** What the reading says that somebody is, by where they are named. */
  private readonly toldOf: Touching<Span & { role: ToldRole }>;
  private readonly toldAt: Touching<ToldRole>;
  private readonly cuesAt: Touching<Span>;
  private readonly sureCuesAt: Touching<Span>;
  private readonly peopleAt: Touching<Span>;
  private readonly thingsAt: Touching<Span>;

  /** @param known what nouns say that somebody is */
  constructor(
    private readonly blocks: readonly TextBlock[],
    { names, roles, attributions }: Pick<Reading, 'names' | 'roles' | 'attributions'>,
    private readonly known: SourceWords,
  ) {
    const told = new ToldRoles(blocks, { names }, known).whole(roles);
    this.peopleAt = touching(names.flatMap(({ span, type }) => (type === 'PER' ? span : [])));
    this.thingsAt = touching(names.flatMap(({ span, type }) => (type === 'PER' ? [] : span)));
    this.toldOf = touching(told.map((role) => ({ ...this.wholeName(role.person), role })));
    this.toldAt = touching(told);
    this.cuesAt = touching(attributions.map(({ cue }) => cue));
    const sure = attributions.filter(({ confidence }) => confidence >= known.sureCue);
    this.sureCuesAt = touching(sure.map(({ cue }) => cue));
  }

  /**
   * @param names where the person is named
   * @returns what they are said to be, in text order
   */
  of(names: readonly Span[]): Role[] {
    const namesAt = touching(names);
    const ofThese = new Set(names.flatMap((name) => this.toldOf(name).map(({ role }) => role)));
    const told = [...ofThese].flatMap(({ confidence, beside, ...span }) => {
      const role = this.ownOf(this.withoutName(span, namesAt));
      if (!role || names.some((name) => this.isOthers(role, name))) return [];
      return confidence >= (beside || this.tells(role) ? LEAST : LEAST_UNKNOWN)
        ? { ...role, confidence: beside ? Math.max(BEFORE, confidence) : Math.min(APART, confidence) }
        : [];
    });
    const bare = (role: Span | null) => role && this.withoutName(role, namesAt);
    const shown = names
      .filter((name) => !this.isDescribing(name))
      .flatMap((name) => [
        ...this.sure(this.before(name) ?? this.before(this.wholeName(name)), BEFORE),
        ...this.sure(bare(this.after(name)), AFTER),
        ...this.sure(this.shared(name), SHARED),
        ...this.sure(this.behindVerb(name), BEHIND_VERB),
      ]);
    const whole = [...told, ...shown]
      .flatMap((role) => this.sure(this.behindCue(role, names), role.confidence))
      .filter((role) => !this.isCutOff(role))
      .map((role) => (this.isSlight(role) ? { ...role, confidence: Math.min(SLIGHT, role.confidence) } : role));
    return whole.sort((a, b) => a.block - b.block || a.start - b.start);
  }

  /** "Dr.", "one of the marchers". */
  private isSlight(role: Span): boolean {
    const { shortRoles, pronouns, headEnds } = this.known;
    if (shortRoles.has(role.text.toLowerCase().replace(/\.$/, ''))) return true;
    const [first, second] = this.tokensOf(role);
    return second !== undefined && pronouns.has(first!.lower) && headEnds.has(second.lower);
  }

  /** The name as the reading has it, with its titles: "Datuk Seri Ada Lind". */
  private wholeName(name: Span): Span {
    return this.peopleAt(name)[0] ?? name;
  }

  /** "Beto Lind" in "a former Beto Lind supporter": no words before it say what he is. */
  private isDescribing(name: Span): boolean {
    const block = this.blocks[name.block]!;
    const next = block.tokens[tokenIndexAt(block, name.end - 1) + 1];
    return next?.kind === 'word' && !next.capital && !this.isCue(block, next) && this.isRole(block, next);
  }

  /** Words right before such a name. */
  private isOthers(role: Span, name: Span): boolean {
    if (role.block !== name.block || role.end > name.start) return false;
    const between = this.blocks[name.block]!.text.slice(role.end, name.start);
    return between.trim() === '' && this.isDescribing(name);
  }

  /** "teilte Bürgermeisterin" before a name: the words for what she is begin behind those that say that she speaks. */
  private behindCue(role: Span | null, names: readonly Span[]): Span | null {
    if (!role || !names.some(({ block, start }) => block === role.block && start >= role.end)) return role;
    const block = this.blocks[role.block]!;
    const tokens = this.tokensOf(role);
    const cue = tokens.findLastIndex((token) => this.isSureCue(block, token));
    const next = tokens[cue + 1];
    return next ? spanOf(block, Math.max(role.start, next.start), role.end) : null;
  }

  private isSureCue({ index }: TextBlock, { start, end }: Token): boolean {
    return this.sureCuesAt({ block: index, start, end }).length > 0;
  }

  /** "BBC" of "BBC’s" before a name: whose somebody is, where nothing tells what. */
  private ownOf(role: Span | null): Span | null {
    const owner = role && OWNED.exec(role.text)?.[1];
    if (!role || !owner) return role;
    const block = this.blocks[role.block]!;
    const end = role.start + owner.length;
    const isThing = this.thingsAt({ ...role, end }).some(
      (thing) => thing.end >= end - 1 && thing.start <= role.start + 1,
    );
    return isThing ? spanOf(block, role.start, end) : role;
  }

  private sure(role: Span | null, confidence: number): Role[] {
    return role ? [{ ...role, confidence }] : [];
  }

  private tokensOf({ block: index, start, end }: Span): Token[] {
    const block = this.blocks[index]!;
    return block.tokens.slice(tokenIndexAt(block, start), tokenIndexAt(block, end - 1) + 1);
  }

  /** Whether the words hold a noun for what somebody is. */
  private tells(role: Span): boolean {
    return this.tokensOf(role).some((token) => this.isRole(this.blocks[role.block]!, token));
  }

  /** "a lawyer of" before a name: the role of somebody else, or words that miss their end. */
  private isCutOff(role: Span): boolean {
    const last = this.tokensOf(role).at(-1);
    return (
      last === undefined ||
      this.known.headEnds.has(last.lower) ||
      this.isDeterminer(last) ||
      /^['’]s?$/.test(last.lower)
    );
  }

  private withoutName(role: Span, namesAt: Touching<Span>): Span | null {
    const [name] = namesAt(role);
    const [start, end] = !name
      ? [role.start, role.end]
      : name.start > role.start
        ? [role.start, name.start]
        : [name.end, role.end];
    const block = this.blocks[role.block]!;
    if (start >= end) return null;
    const tokens = this.tokensOf({ ...role, start, end });
    const first = tokens.findIndex(({ kind }) => kind !== 'punctuation');
    const last = tokens.findLastIndex(({ kind }) => kind !== 'punctuation');
    return first < 0 ? null : spanOf(block, tokens[first]!.start, tokens[last]!.end);
  }

  private isDeterminer({ lower }: Token): boolean {
    return this.known.definite.has(lower) || this.known.indefinite.has(lower);
  }

  /** "Neumann" is a name, whatever it ends with. */
  private isRole(block: TextBlock, token: Token): boolean {
    const noun = roleNoun(token.lower, this.known);
    return noun !== null && (noun === token.lower || !token.capital || !this.personAt(block, token));
  }

  /** "ministers", but not "boss". */
  private isPlural({ lower }: Token): boolean {
    const noun = roleNoun(lower, this.known);
    const bare = lower.replace(/\.$/, '');
    return noun !== null && !bare.endsWith(noun) && this.known.plurals.some(([ending]) => ending.test(bare));
  }

  /** "oligarchs", whatever the noun. */
  private endsAsPlural({ lower, capital }: Token): boolean {
    const { capitalNouns, headEnds, plurals } = this.known;
    return (capital || !capitalNouns) && !headEnds.has(lower) && plurals.some(([ending]) => ending.test(lower));
  }

  private tellsOfSeveral(role: Span): boolean {
    const tokens = this.tokensOf(role);
    const head = this.known.headFirst ? [] : mainWords(tokens, this.known).slice(-1);
    return tokens.some((token) => this.isPlural(token)) || head.some((token) => this.endsAsPlural(token));
  }

  private isCue(block: TextBlock, { start, end }: Token): boolean {
    return this.cuesAt({ block: block.index, start, end }).length > 0;
  }

  private personAt(block: TextBlock, { start, end }: Token): Span | undefined {
    return this.peopleAt({ block: block.index, start, end })[0];
  }

  /** "China's top diplomat" before "Wang Yi", "the mayor of Halden" before ", Ada Lind". */
  private before(name: Span): Span | null {
    const block = this.blocks[name.block]!;
    const { tokens } = block;
    const last = tokenIndexAt(block, name.start) - 1;
    const apposed = tokens[last]?.text === ',';
    return this.endingAt(block, apposed ? last - 1 : last, apposed);
  }

  /** The phrase that ends there and holds a noun for what somebody is. */
  private endingAt(block: TextBlock, last: number, apposed: boolean): Span | null {
    const { tokens } = block;
    const at = tokens[last];
    const from = (at && sentenceAt(block, at.start)?.firstToken) ?? 0;
    const least = Math.max(from, last - MOST_BEFORE);
    // "Gov. Ada Lind"
    let head =
      tokens[last]?.text === '.' && tokens[last - 1] && this.isRole(block, tokens[last - 1]!) ? last - 1 : last;
    // In "the mayor of Halden" the noun stands further back; without a comma only where nouns come before what tells more of them.
    while (head >= least && !this.isRole(block, tokens[head]!)) {
      if (ENDS.test(tokens[head]!.text) || this.isCue(block, tokens[head]!) || !(apposed || this.known.headFirst))
        return null;
      head--;
    }
    if (head < least) return null;
    const start = this.startOf(block, head, from);
    const owned = tokens.slice(start, head).some(({ text }) => OWNS.test(text));
    if (apposed && !this.isDeterminer(tokens[start]!) && !owned) return null;
    return spanOf(block, tokens[start]!.start, tokens[last]!.end);
  }

  /** Where the phrase begins whose noun stands at `head`. */
  private startOf(block: TextBlock, head: number, from: number): number {
    const { tokens } = block;
    let start = head;
    let strange = 0;
    for (let at = head - 1; at >= Math.max(from, head - MOST_BEFORE); at--) {
      const token = tokens[at]!;
      // "He said that then mayor Ada Lind", "the name was mayor Ada Lind's"
      if (this.known.opens.clauses.has(token.lower) || this.known.is.has(token.lower)) break;
      if (this.isDeterminer(token)) return at;
      // "Das teilte Bürgermeisterin Ada Lind mit": the verb is none of it.
      if (ENDS.test(token.text) || this.known.headEnds.has(token.lower) || this.isSureCue(block, token)) break;
      const tells = token.capital || token.kind === 'number' || this.isRole(block, token) || /[-'’]/.test(token.text);
      if (!tells && ++strange > MOST_STRANGE) break;
      if (tells && strange === 0) start = at;
    }
    return start;
  }

  /** "secretary of the council" after "Ada Lind, 42,". */
  private after(name: Span): Span | null {
    const block = this.blocks[name.block]!;
    const { tokens } = block;
    const end = sentenceAt(block, name.start)?.endToken ?? tokens.length;
    let start = this.pastParentheses(block, tokenIndexAt(block, name.end - 1) + 1);
    if (!/^[,(—–]$/.test(tokens[start]?.text ?? '')) return null;
    start++;
    if (AGE.test(tokens[start]?.text ?? '') && tokens[start + 1]?.text === ',') start += 2;
    const stop = this.stopOf(block, start, end);
    if (stop === null || stop === start || stop === end) return null;
    return this.describes(block, start, stop) ? spanOf(block, tokens[start]!.start, tokens[stop - 1]!.end) : null;
  }

  /** Behind "(SPD)" in "Ada Lind (SPD), mayor of Halden,". */
  private pastParentheses({ tokens }: TextBlock, at: number): number {
    if (tokens[at]?.text !== '(') return at;
    const close = tokens.slice(at, at + MOST_IN_PARENTHESES).findIndex(({ text }) => text === ')');
    return close > 0 && tokens[at + close + 1]?.text === ',' ? at + close + 1 : at;
  }

  /** Where the phrase ends; null where it speaks: "Lind, a person familiar with the call said". */
  private stopOf(block: TextBlock, start: number, end: number): number | null {
    const { tokens } = block;
    let stop = start;
    for (; stop < Math.min(end, start + MOST_AFTER); stop++) {
      const token = tokens[stop]!;
      if (ENDS.test(token.text) || (token.text === '.' && stop === end - 1)) break;
      if (this.isCue(block, token)) return null;
    }
    return stop;
  }

  /** Whether a phrase says of one what they are: "a vet", "head of the school", not "the runners must hurry". */
  private describes(block: TextBlock, start: number, stop: number): boolean {
    const { tokens } = block;
    // "Owen Tallis, a vet,": whatever the noun.
    if (
      this.known.one.has(tokens[start]!.lower) &&
      stop - start > 1 &&
      !this.known.headEnds.has(tokens[start + 1]!.lower)
    )
      return true;
    let strange = 0;
    for (let at = start; at < stop; at++) {
      const token = tokens[at]!;
      if (this.isRole(block, token)) return !this.isPlural(token) && !this.isOfNext(block, at, stop);
      if (at > start && this.known.headEnds.has(token.lower)) return false;
      const name = this.personAt(block, token);
      if (name && !OWNS.test(token.text) && !OWNS.test(tokens[at + 1]?.text ?? '') && name.end <= token.end)
        return false;
      const tells = token.capital || token.kind !== 'word' || this.isDeterminer(token) || /[-'’]/.test(token.text);
      if (!tells && ++strange > MOST_STRANGE_AFTER) return false;
    }
    return false;
  }

  /** "cameraman Ned Orr" behind "Ada Lind, 47,": the noun at `head` is that of the name right behind it. */
  private isOfNext(block: TextBlock, head: number, stop: number): boolean {
    const next = head + 1 < stop ? this.personAt(block, block.tokens[head + 1]!) : undefined;
    return next !== undefined && next.end === block.tokens[stop - 1]!.end;
  }

  /** "ministers" of "ministers Ada Lind and Tom Orr", "politicians" of "politicians such as Ada Lind". */
  private shared(name: Span): Span | null {
    const block = this.blocks[name.block]!;
    let at = tokenIndexAt(block, name.start);
    for (let number = 0; number < MOST_SHARING; number++) {
      const role = this.ofSeveral(block, at);
      if (role) return role;
      const other = this.namedBefore(block, at);
      if (other === null) return null;
      at = other;
    }
    return null;
  }

  /** The plural that stands before the first of several names. */
  private ofSeveral(block: TextBlock, first: number): Span | null {
    const { tokens } = block;
    const told =
      tokens[first - 1] &&
      this.toldAt({ block: block.index, start: tokens[first - 1]!.start, end: tokens[first - 1]!.end })[0];
    if (told && this.tellsOfSeveral(told)) return told;
    const from = sentenceAt(block, tokens[first]!.start)?.start ?? 0;
    const example = this.known.examples.exec(
      block.text.slice(Math.max(from, tokens[first]!.start - MOST_LETTERS), tokens[first]!.start),
    );
    const end = example ? tokenIndexAt(block, tokens[first]!.start - example[0].length) : first;
    let last = end - 1;
    if (tokens[last]?.text === ',' || tokens[last]?.text === '.') last--;
    const head = tokens[last];
    if (!head) return null;
    // A link of one word stands behind verbs too: "she writes like Ada Lind".
    if (example && /\S\s+\S/.test(example[0]) && !this.isRole(block, head) && this.endsAsPlural(head))
      return spanOf(block, tokens[this.startOf(block, last, from)]!.start, head.end);
    if (!this.isPlural(head)) return null;
    return this.endingAt(block, tokens[last + 1]?.text === '.' ? last + 1 : last, false);
  }

  /** Where the name begins that stands before "and" or a comma. */
  private namedBefore(block: TextBlock, first: number): number | null {
    const { tokens } = block;
    let at = first - 1;
    let joins = false;
    for (; at >= 0 && first - at <= 3; at--) {
      const { text, lower } = tokens[at]!;
      if (text !== ',' && !this.known.and.has(lower)) break;
      joins = true;
    }
    // "Ada Lind of Halden and"
    const thing = joins && tokens[at] ? this.thingsAt({ block: block.index, ...tokens[at]! })[0] : undefined;
    const before = thing ? tokenIndexAt(block, thing.start) - 1 : -1;
    if (this.known.headEnds.has(tokens[before]?.lower ?? '')) at = before - 1;
    const name = joins && tokens[at] ? this.personAt(block, tokens[at]!) : undefined;
    return name ? tokenIndexAt(block, name.start) : null;
  }

  /** "a producer of the film" of "Ada Lind was a producer of the film". */
  private behindVerb(name: Span): Span | null {
    const block = this.blocks[name.block]!;
    const { tokens } = block;
    const end = sentenceAt(block, name.start)?.endToken ?? tokens.length;
    const verb = tokenIndexAt(block, name.end - 1) + 1;
    if (verb >= end || !this.known.is.has(tokens[verb]!.lower)) return null;
    const start = verb + 1;
    if (!tokens[start] || !this.isDeterminer(tokens[start]!)) return null;
    const stop = this.stopOf(block, start, end);
    if (stop === null || stop <= start + 1) return null;
    for (let at = start + 1; at < stop && !this.known.headEnds.has(tokens[at]!.lower); at++)
      if (this.isRole(block, tokens[at]!))
        return this.isPlural(tokens[at]!) ? null : spanOf(block, tokens[start]!.start, tokens[stop - 1]!.end);
    return null;
  }
}

/** @returns the longest of what somebody is most surely said to be */
export function fullestOf(roles: readonly Role[]): Span | null {
  const surest = Math.max(...roles.map(({ confidence }) => confidence));
  const sure = roles.filter(({ confidence }) => confidence >= surest - NEARLY);
  const best = sure.reduce<Role | null>(
    (longest, role) => (role.text.length > (longest?.text.length ?? 0) ? role : longest),
    null,
  );
  return best && { block: best.block, start: best.start, end: best.end, text: best.text };
}
