/** What the tagger sees of each token: hashed features of the word, its neighbours and its other uses in the article. */

import { BRAND_WORDS, CALENDAR_WORDS, NATIONALITIES, ORGANISATION_WORDS } from '../language/en/not-people.ts';
import { beginsPlaceName, LONGEST_PLACE_NAME, placeNamed } from '../language/en/places.ts';
import { ROLE_NOUNS } from '../language/en/role-nouns.ts';
import { SPEECH_WORDS } from '../language/en/speech-words.ts';
import { NAME_PARTICLES, TITLES } from '../language/en/titles.ts';
import type { Sentence, TextBlock } from './document.ts';
import { hashOf } from './hash.ts';
import { isCommonWord, likelyUse, nameUse } from './name-lexicon.ts';
import type { Token } from './tokens.ts';

/** More features than this no token has. */
export const MOST_FEATURES = 72;

// What the word lists know of a word.
const FEMALE = 1;
const MALE = 2;
const SURNAME = 4;
const TITLE = 8;
const ROLE = 16;
const NATION = 32;
const CALENDAR = 64;
const PLACE = 128;
const ORGANISATION = 256;
const SPEECH = 512;
const BRAND = 1024;
const PARTICLE = 2048;
const MULTI_PLACE = 4096;
const LIKELY_PERSON = 8192;
const LIKELY_PLACE = 16384;
const LIKELY_THING = 32768;
const LIKELY = { person: LIKELY_PERSON, place: LIKELY_PLACE, thing: LIKELY_THING };

// What the rest of the article shows of a capitalised word.
const SMALL = 1;
const AFTER_TITLE = 2;
const AFTER_GIVEN = 4;
const BEFORE_SPEECH = 8;
const BEFORE_SURNAME = 16;
const BEFORE_ORGANISATION = 32;
const AFTER_THE = 64;
const AFTER_PLACE_PREPOSITION = 128;
const INSIDE_SENTENCE = 256;
const BEFORE_WHO = 512;
const BEFORE_POSSESSIVE = 1024;

const PLACE_PREPOSITIONS = new Set(['in', 'at', 'near', 'from', 'to', 'across', 'outside', 'around']);

function mix(template: number, value: number): number {
  let hash = Math.imul(value ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 13)) >>> 0;
}

const SHOUTED = /^\p{Lu}{5,}$/u;
// A sentence of fewer words is in no case of its own.
const LEAST_WORDS = 4;
const TITLE_CASE = 1;
const ALL_CAPS = 2;

/** Whether a sentence is written as a heading is, where capitals tell little: in title case or all in capitals. */
function caseOf({ tokens }: TextBlock, { firstToken, endToken }: Sentence): number {
  let words = 0;
  let capitals = 0;
  let shouted = 0;
  for (let index = firstToken; index < endToken; index++) {
    const { kind, capital, text, lower } = tokens[index]!;
    if (kind !== 'word' || text.length < 4) continue;
    words++;
    if (capital) capitals++;
    if (capital && text !== lower && text === text.toUpperCase()) shouted++;
  }
  if (words < LEAST_WORDS) return 0;
  return shouted > words * 0.7 ? ALL_CAPS : capitals > words * 0.7 ? TITLE_CASE : 0;
}

function shapeOfLetter(letter: string): string {
  if (letter >= 'a' && letter <= 'z') return 'x';
  if (letter >= 'A' && letter <= 'Z') return 'X';
  if (letter < '\x80') return letter >= '0' && letter <= '9' ? '9' : letter;
  return /\p{Lu}/u.test(letter) ? 'X' : /\p{L}/u.test(letter) ? 'x' : /\p{N}/u.test(letter) ? '9' : letter;
}

function shapeOf(text: string): string {
  let shape = '';
  let last = '';
  let times = 0;
  for (const letter of text) {
    const next = shapeOfLetter(letter);
    times = next === last ? times + 1 : 1;
    if (times <= 2) shape += next;
    last = next;
  }
  return shape;
}

/** What is the same for a word wherever it stands. */
interface Word {
  lower: number;
  exact: number;
  shape: number;
  lists: number;
  affixes: number[];
  /** Its last three letters. */
  ending: number;
  /** 0 for what has no capital, 1 for a capitalised everyday word, 2 for any other capitalised word. */
  rarity: number;
  /** What the article shows of it; -1 until asked for. */
  seen: number;
}

function listsOf(token: Token): number {
  const { lower } = token;
  let lists = 0;
  if (token.capital) {
    // Names are listed as they are written in ordinary text.
    const use = nameUse(SHOUTED.test(token.text) ? token.text.charAt(0) + lower.slice(1) : token.text);
    if (use.given === 'female' || use.given === 'either') lists |= FEMALE;
    if (use.given === 'male' || use.given === 'either') lists |= MALE;
    if (use.surname) lists |= SURNAME;
    if (NATIONALITIES.has(lower)) lists |= NATION;
    if (CALENDAR_WORDS.has(lower)) lists |= CALENDAR;
    if (placeNamed(lower)) lists |= PLACE;
    if (ORGANISATION_WORDS.has(lower)) lists |= ORGANISATION;
    if (BRAND_WORDS.has(lower)) lists |= BRAND;
    const likely = likelyUse(lower);
    if (likely) lists |= LIKELY[likely];
  }
  if (TITLES.has(lower)) lists |= TITLE;
  if (ROLE_NOUNS.has(lower)) lists |= ROLE;
  if (SPEECH_WORDS.has(lower)) lists |= SPEECH;
  if (NAME_PARTICLES.has(lower)) lists |= PARTICLE;
  return lists;
}

const EDGE: Word = { lower: 1, exact: 1, shape: 1, lists: 1 << 20, affixes: [], ending: 1, rarity: 3, seen: 0 };

/** An article as the tagger sees it: each word looked up once, and its other uses gathered. */
export class TaggerView {
  private readonly words = new Map<string, Word>();
  /** Of the capitalised words, as they are written. */
  private readonly uses = new Map<string, number>();
  private readonly small = new Set<string>();
  private block: TextBlock | undefined;
  private row: Word[] = [];
  private lists: number[] = [];
  private sentence: Sentence | undefined;
  private written = 0;

  constructor(blocks: readonly TextBlock[]) {
    for (const block of blocks) this.gather(block);
  }

  private wordOf(token: Token): Word {
    let word = this.words.get(token.text);
    if (!word) {
      const { lower } = token;
      // Marks are curly here and straight there; the corpora have straight ones.
      const text = token.text.replaceAll('’', "'").replace(/[“”]/, '"');
      const affixes: number[] = [];
      for (let length = 1; token.capital && length <= 4 && length < lower.length; length++) {
        if (length > 1) affixes.push(mix(60 + length, hashOf(lower.slice(0, length))));
        affixes.push(mix(70 + length, hashOf(lower.slice(-length))));
      }
      const shape = hashOf(shapeOf(text));
      word = {
        lower: hashOf(token.kind === 'word' ? lower : text),
        exact: hashOf(text),
        shape,
        lists: listsOf(token),
        affixes,
        ending: hashOf(lower.slice(-3)),
        rarity: token.capital ? (isCommonWord(lower) ? 1 : 2) : 0,
        seen: -1,
      };
      this.words.set(token.text, word);
    }
    return word;
  }

  private gather({ tokens, sentences }: TextBlock): void {
    for (const { firstToken, endToken } of sentences) {
      for (let index = firstToken; index < endToken; index++) {
        const token = tokens[index]!;
        if (token.kind !== 'word') continue;
        if (!token.capital) {
          this.small.add(token.lower);
          continue;
        }
        const before = index > firstToken ? tokens[index - 1]! : undefined;
        const after = index + 1 < endToken ? tokens[index + 1]! : undefined;
        let seen = this.uses.get(token.text) ?? 0;
        if (before) {
          if (before.kind === 'word') seen |= INSIDE_SENTENCE;
          const title = before.text === '.' && index - 2 >= firstToken ? tokens[index - 2]! : before;
          const { lists } = this.wordOf(title);
          if (lists & (TITLE | ROLE)) seen |= AFTER_TITLE;
          if (title === before && lists & (FEMALE | MALE)) seen |= AFTER_GIVEN;
          if (before.lower === 'the') seen |= AFTER_THE;
          if (PLACE_PREPOSITIONS.has(before.lower)) seen |= AFTER_PLACE_PREPOSITION;
        }
        if (after) {
          const { lists } = this.wordOf(after);
          if (lists & SPEECH) seen |= BEFORE_SPEECH;
          if (after.capital && lists & SURNAME) seen |= BEFORE_SURNAME;
          if (lists & ORGANISATION) seen |= BEFORE_ORGANISATION;
          if (after.lower === 'who') seen |= BEFORE_WHO;
          if (after.lower === "'s") seen |= BEFORE_POSSESSIVE;
        }
        this.uses.set(token.text, seen);
      }
    }
  }

  /** Looks up the words of a block, with two places more at either end for what stands beside it. */
  private look(block: TextBlock): void {
    this.block = block;
    const words = block.tokens.map((token) => {
      const word = this.wordOf(token);
      if (word.seen < 0)
        word.seen =
          token.kind === 'word' ? (this.uses.get(token.text) ?? 0) | (this.small.has(token.lower) ? SMALL : 0) : 0;
      return word;
    });
    this.row = [EDGE, EDGE, ...words, EDGE, EDGE];
    this.lists = this.row.map(({ lists }) => lists);
    markPlaces(block.tokens, this.lists);
  }

  /**
   * Writes the features of some tokens of a sentence, `MOST_FEATURES` places a token.
   *
   * @param first the first of the tokens, and `end` the one after the last
   * @param features receives the hashed features
   * @param counts receives how many each token has
   */
  describe(
    block: TextBlock,
    sentence: Sentence,
    first: number,
    end: number,
    features: Uint32Array,
    counts: Uint8Array,
  ): void {
    if (this.block !== block) this.look(block);
    if (this.sentence !== sentence) {
      this.sentence = sentence;
      this.written = caseOf(block, sentence);
    }
    const { written } = this;
    const { firstToken, endToken } = sentence;
    const { tokens } = block;
    const wordAt = (index: number) => (index < firstToken || index >= endToken ? EDGE : this.row[index + 2]!);
    const listsAt = (index: number) => (index < firstToken || index >= endToken ? EDGE.lists : this.lists[index + 2]!);
    for (let index = first; index < end; index++) {
      const at = (index - first) * MOST_FEATURES;
      let next = at;
      const put = (template: number, value: number) => {
        features[next++] = mix(template, value);
      };
      const token = tokens[index]!;
      const w1 = wordAt(index - 1);
      const w0 = wordAt(index);
      const n1 = wordAt(index + 1);
      const l2 = listsAt(index - 2);
      const l1 = listsAt(index - 1);
      const l0 = listsAt(index);
      const k1 = listsAt(index + 1);
      const start = index === firstToken ? 1 : 0;
      const capital = token.capital ? 1 : 0;
      put(0, 0);
      put(1, w0.lower);
      put(2, w0.exact);
      put(3, w1.lower);
      put(4, n1.lower);
      put(5, wordAt(index - 2).lower);
      put(6, wordAt(index + 2).lower);
      put(7, w1.lower ^ Math.imul(w0.lower, 31));
      put(8, w0.lower ^ Math.imul(n1.lower, 31));
      put(9, w0.shape);
      put(10, w1.shape ^ Math.imul(w0.shape, 31));
      put(11, w0.shape ^ Math.imul(n1.shape, 31));
      put(12, w1.shape ^ Math.imul(w0.shape, 31) ^ Math.imul(n1.shape, 961));
      put(13, l0);
      put(14, l1);
      put(15, k1);
      put(16, l2);
      put(17, listsAt(index + 2));
      put(18, Math.imul(l1, 65599) ^ l0);
      put(19, Math.imul(l0, 65599) ^ k1);
      put(20, Math.imul(l1, 67108859) ^ Math.imul(l0, 65599) ^ k1);
      put(21, Math.imul(l2, 65599) ^ l1);
      put(22, Math.imul(w1.lower, 31) ^ l0);
      put(23, Math.imul(n1.lower, 31) ^ l0);
      put(24, Math.imul(w0.shape, 31) ^ start);
      put(25, Math.imul(l0, 31) ^ start ^ Math.imul(w0.shape, 961));
      put(26, Math.imul(w1.lower, 31) ^ w0.shape);
      put(27, Math.imul(n1.lower, 31) ^ w0.shape);
      put(28, Math.imul(w1.lower, 31) ^ n1.lower ^ Math.imul(w0.shape, 961));
      put(35, w1.ending);
      put(36, n1.ending);
      put(37, Math.imul(n1.ending, 31) ^ Math.imul(w0.shape, 961) ^ l0);
      put(38, Math.imul(w0.shape, 31) ^ (written * 2 + start));
      put(39, Math.imul(l0, 31) ^ written);
      put(40, (w0.rarity * 4 + n1.rarity) * 2 + start);
      put(41, Math.imul((w1.rarity * 4 + w0.rarity) * 4 + n1.rarity, 31) ^ written);
      put(42, Math.imul(l0, 31) ^ (w0.rarity * 4 + n1.rarity));
      if (token.kind === 'word') {
        const { seen } = w0;
        put(29, Math.imul(seen, 31) ^ capital);
        if (capital) for (let bit = 1; bit <= BEFORE_POSSESSIVE; bit <<= 1) if (seen & bit) put(30, bit * 2 + start);
        put(31, Math.imul(seen & SMALL, 31) ^ (start * 2 + capital));
        put(32, Math.imul(w1.seen, 31) ^ capital);
        put(33, Math.imul(n1.seen, 31) ^ capital);
        put(34, Math.imul(l0, 65599) ^ seen);
        if (capital) for (const affix of w0.affixes) features[next++] = affix;
      }
      counts[index - first] = next - at;
    }
  }
}

/**
 * Names are written with capitals, so only tokens at or beside one are tagged; all others are no names.
 *
 * @returns the runs of such tokens in a sentence, as [first, end)
 */
export function* capitalRuns({ tokens }: TextBlock, { firstToken, endToken }: Sentence): Generator<[number, number]> {
  let first = -1;
  let end = -1;
  for (let index = firstToken; index < endToken; index++) {
    const token = tokens[index]!;
    if (!token.capital && !token.text.startsWith('@')) continue;
    if (first >= 0 && index - 1 > end) {
      yield [first, end];
      first = -1;
    }
    if (first < 0) first = Math.max(firstToken, index - 1);
    end = Math.min(endToken, index + 2);
  }
  if (first >= 0) yield [first, end];
}

/** Marks the tokens of place names of several words, as "New York". */
function markPlaces(tokens: readonly Token[], lists: number[]): void {
  for (let index = 0; index + 1 < tokens.length; index++) {
    if (!tokens[index]!.capital || !beginsPlaceName(tokens[index]!.lower)) continue;
    let name = tokens[index]!.text;
    for (let end = index + 1; end < Math.min(tokens.length, index + LONGEST_PLACE_NAME); end++) {
      name += ` ${tokens[end]!.text}`;
      if (!placeNamed(name)) continue;
      for (let inside = index; inside <= end; inside++) lists[inside + 2]! |= MULTI_PLACE;
    }
  }
}
