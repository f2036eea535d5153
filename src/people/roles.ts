/** Finds what the words beside a name say that the person is: what the reading tells, and what appositions show in any language. */

import type { Span } from '../analysis.ts';
import type { SourceWords } from '../language/language.ts';
import type { Reading } from '../reading.ts';
import { type Touching, touching } from '../text/by-block.ts';
import { sentenceAt, spanOf, type TextBlock, tokenIndexAt } from '../text/document.ts';
import type { Token } from '../text/tokens.ts';
import { roleNoun } from './phrase.ts';

/** A role this unlikely to be anybody's is left out. */
const LEAST = 0.4;
/** The same where its words hold no noun that is known for one. */
const LEAST_UNKNOWN = 0.8;
const MOST_BEFORE = 12;
const MOST_AFTER = 30;
/** So many words that nothing is known of may stand between what a phrase begins with and its noun. */
const MOST_STRANGE = 3;
const ENDS = /^[,;:()—–?!«»„“”"[\]]$/;
const AGE = /^\p{N}{1,3}$/u;

export class Roles {
  /** What the reading says that somebody is, by where they are named. */
  private readonly toldOf: Touching<Span & { role: Reading['roles'][number] }>;
  private readonly cuesAt: Touching<Span>;

  /** @param known what nouns say that somebody is */
  constructor(
    private readonly blocks: readonly TextBlock[],
    { roles, attributions }: Pick<Reading, 'roles' | 'attributions'>,
    private readonly known: SourceWords,
  ) {
    this.toldOf = touching(roles.flatMap((role) => (role.person ? { ...role.person, role } : [])));
    this.cuesAt = touching(attributions.map(({ cue }) => cue));
  }

  /**
   * @param names where the person is named
   * @returns what they are said to be, in text order
   */
  of(names: readonly Span[]): Span[] {
    const namesAt = touching(names);
    const ofThese = new Set(names.flatMap((name) => this.toldOf(name).map(({ role }) => role)));
    const told = [...ofThese].flatMap(({ span, confidence }) => {
      const role = this.withoutName(span, namesAt);
      return role && confidence >= (this.tells(role) ? LEAST : LEAST_UNKNOWN) ? role : [];
    });
    const shown = names.flatMap((name) => [this.before(name) ?? [], this.after(name) ?? []].flat());
    const whole = [...told, ...shown].filter((role) => !this.isCutOff(role));
    return whole.sort((a, b) => a.block - b.block || a.start - b.start);
  }

  private tokensOf({ block: index, start, end }: Span): Token[] {
    const block = this.blocks[index]!;
    return block.tokens.slice(tokenIndexAt(block, start), tokenIndexAt(block, end - 1) + 1);
  }

  /** Whether the words hold a noun for what somebody is. */
  private tells(role: Span): boolean {
    return this.tokensOf(role).some((token) => this.isRole(token));
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

  private isRole({ lower }: Token): boolean {
    return roleNoun(lower, this.known) !== null;
  }

  private isCue(block: TextBlock, { start, end }: Token): boolean {
    return this.cuesAt({ block: block.index, start, end }).length > 0;
  }

  /** "China's top diplomat" before "Wang Yi", "the mayor of Halden" before ", Ada Lind". */
  private before(name: Span): Span | null {
    const block = this.blocks[name.block]!;
    const { tokens } = block;
    const from = sentenceAt(block, name.start)?.firstToken ?? 0;
    let last = tokenIndexAt(block, name.start) - 1;
    const apposed = tokens[last]?.text === ',';
    if (apposed) last--;
    const least = Math.max(from, last - MOST_BEFORE);
    // "Gov. Ada Lind"
    let head = tokens[last]?.text === '.' && tokens[last - 1] && this.isRole(tokens[last - 1]!) ? last - 1 : last;
    // In "the mayor of Halden" the noun stands further back; without a comma only where nouns come before what tells more of them.
    while (head >= least && !this.isRole(tokens[head]!)) {
      if (ENDS.test(tokens[head]!.text) || this.isCue(block, tokens[head]!) || !(apposed || this.known.headFirst))
        return null;
      head--;
    }
    if (head < least) return null;
    const start = this.startOf(block, head, from);
    if (apposed && !this.isDeterminer(tokens[start]!)) return null;
    return spanOf(block, tokens[start]!.start, tokens[last]!.end);
  }

  /** Where the phrase begins whose noun stands at `head`. */
  private startOf({ tokens }: TextBlock, head: number, from: number): number {
    let start = head;
    let strange = 0;
    for (let at = head - 1; at >= Math.max(from, head - MOST_BEFORE); at--) {
      const token = tokens[at]!;
      if (this.isDeterminer(token)) return at;
      if (ENDS.test(token.text) || this.known.headEnds.has(token.lower)) break;
      const tells = token.capital || token.kind === 'number' || this.isRole(token) || /[-'’]/.test(token.text);
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
    let start = tokenIndexAt(block, name.end - 1) + 1;
    if (!/^[,(—–]$/.test(tokens[start]?.text ?? '')) return null;
    start++;
    if (AGE.test(tokens[start]?.text ?? '') && tokens[start + 1]?.text === ',') start += 2;
    let stop = start;
    // "Owen Tallis, a vet,": what somebody is said to be, whatever the noun.
    let isRole = this.known.indefinite.has(tokens[start]?.lower ?? '');
    let isHead = true;
    for (; stop < Math.min(end, start + MOST_AFTER); stop++) {
      const token = tokens[stop]!;
      if (ENDS.test(token.text) || (token.text === '.' && stop === end - 1)) break;
      // "Lind, a person familiar with the call said": a speaker of their own.
      if (this.isCue(block, token)) return null;
      if (stop > start && this.known.headEnds.has(token.lower)) isHead = false;
      isRole ||= isHead && this.isRole(token);
    }
    return isRole && stop < end ? spanOf(block, tokens[start]!.start, tokens[stop - 1]!.end) : null;
  }
}

/** @returns the longest of what somebody is said to be */
export function fullestOf(roles: readonly Span[]): Span | null {
  return roles.reduce<Span | null>((best, role) => (role.text.length > (best?.text.length ?? 0) ? role : best), null);
}
