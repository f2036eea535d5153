/** Tells from the vectors of words which are used as names of people, and which as names of other things. */

import { type EntityDocument, readEntities } from '../corpora/entities.ts';
import { randomNumbers } from '../corpora/random.ts';
import { BRAND_WORDS, CALENDAR_WORDS, NATIONALITIES } from '../src/language/en/not-people.ts';
import { placeNamed } from '../src/language/en/places.ts';
import { foldName } from '../src/text/name-lexicon.ts';
import { readWordVectors } from './word-vectors.ts';

const WORDS = 150_000;
const WORD = /^\p{L}{3,24}$/u;
const CORPORA = ['wikigold', 'uner-ewt', 'crossner', 'btc', 'wnut17'];
// In the order of the net's outputs.
const KINDS = ['word', 'person', 'place', 'thing'] as const;
type Kind = (typeof KINDS)[number];

const HIDDEN = 48;
const ROUNDS = 6;
const RATE = 0.03;
// Vectors have length 1: their numbers are small.
const SCALE = 6;
const SURE = 0.9;
const MOSTLY = 2;

/** One hidden layer of rectified units, learnt by stochastic gradient descent. */
class Net {
  private readonly inner: Float32Array;
  private readonly innerBias = new Float32Array(HIDDEN);
  private readonly outer: Float32Array;
  private readonly outerBias = new Float32Array(KINDS.length);
  private readonly hidden = new Float32Array(HIDDEN);
  readonly chances = new Float32Array(KINDS.length);

  constructor(
    private readonly vectors: Float32Array,
    private readonly dimensions: number,
    private readonly random: () => number,
  ) {
    const start = () => (random() / 2 ** 32 - 0.5) * 0.3;
    this.inner = Float32Array.from({ length: HIDDEN * dimensions }, start);
    this.outer = Float32Array.from({ length: KINDS.length * HIDDEN }, start);
  }

  run(word: number): void {
    const { vectors, dimensions: D, inner, innerBias, outer, outerBias, hidden, chances } = this;
    for (let unit = 0; unit < HIDDEN; unit++) {
      let sum = innerBias[unit]!;
      for (let d = 0; d < D; d++) sum += inner[unit * D + d]! * vectors[word * D + d]! * SCALE;
      hidden[unit] = Math.max(0, sum);
    }
    for (let kind = 0; kind < KINDS.length; kind++) {
      let sum = outerBias[kind]!;
      for (let unit = 0; unit < HIDDEN; unit++) sum += outer[kind * HIDDEN + unit]! * hidden[unit]!;
      chances[kind] = Math.exp(sum);
    }
    const total = chances.reduce((sum, chance) => sum + chance, 0);
    for (let kind = 0; kind < KINDS.length; kind++) chances[kind]! /= total;
  }

  private step(word: number, right: number, rate: number): void {
    this.run(word);
    const { vectors, dimensions: D, inner, innerBias, outer, outerBias, hidden, chances } = this;
    chances[right]! -= 1;
    for (let unit = 0; unit < HIDDEN; unit++) {
      if (hidden[unit] === 0) continue;
      let slope = 0;
      for (let kind = 0; kind < KINDS.length; kind++) {
        slope += chances[kind]! * outer[kind * HIDDEN + unit]!;
        outer[kind * HIDDEN + unit]! -= rate * chances[kind]! * hidden[unit]!;
      }
      innerBias[unit]! -= rate * slope;
      for (let d = 0; d < D; d++) inner[unit * D + d]! -= rate * slope * vectors[word * D + d]! * SCALE;
    }
    for (let kind = 0; kind < KINDS.length; kind++) outerBias[kind]! -= rate * chances[kind]!;
  }

  learn(examples: readonly (readonly [word: number, kind: number])[]): void {
    for (let round = 0; round < ROUNDS; round++) {
      const rate = RATE * (1 - round / (ROUNDS + 1));
      for (let count = 0; count < examples.length; count++) {
        const [word, kind] = examples[this.random() % examples.length]!;
        this.step(word, kind, rate);
      }
    }
  }
}

/** How often each word stands in names of people, and in names of other things, in the annotated texts. */
function usesInCorpora(): Record<'people' | 'places' | 'things', Map<string, number>> {
  const uses = {
    people: new Map<string, number>(),
    places: new Map<string, number>(),
    things: new Map<string, number>(),
  };
  const count = (text: string, [start, end, type]: EntityDocument['entities'][number]) => {
    const counts = type === 'PER' ? uses.people : type === 'LOC' ? uses.places : uses.things;
    for (const [word] of text.slice(start, end).matchAll(/\p{Lu}\p{L}+/gu)) {
      const plain = foldName(word).toLowerCase();
      counts.set(plain, (counts.get(plain) ?? 0) + 1);
    }
  };
  for (const corpus of CORPORA) {
    for (const { text, entities } of readEntities('train', corpus)) {
      for (const entity of entities) count(text, entity);
    }
  }
  return uses;
}

/**
 * What a word is known to be is not asked of a net that learnt it: there are two, each learnt from every other word.
 *
 * @param isName whether a folded word with a capital is known as a given name or a surname
 * @param isCommon whether a folded word in small letters is an everyday word
 * @returns the folded words, in small letters, that are used as names of people, of places and of other things
 */
export function likelyNames(
  isName: (word: string) => boolean,
  isCommon: (word: string) => boolean,
): Record<'people' | 'places' | 'things', string[]> {
  const { words, vectors, dimensions } = readWordVectors(WORD, WORDS);
  const uses = usesInCorpora();
  const kindOf = (word: string): Kind | null => {
    const name = isName(word.charAt(0).toUpperCase() + word.slice(1));
    if (CALENDAR_WORDS.has(word) || BRAND_WORDS.has(word)) return 'thing';
    if (isCommon(word)) return name ? null : 'word';
    if (name) return 'person';
    if (NATIONALITIES.has(word)) return 'thing';
    if (placeNamed(word)) return 'place';
    const people = uses.people.get(word) ?? 0;
    const places = uses.places.get(word) ?? 0;
    const things = uses.things.get(word) ?? 0;
    if (places > MOSTLY * (people + things)) return 'place';
    return things > MOSTLY * (people + places) ? 'thing' : null;
  };
  const kinds = words.map(kindOf);
  const random = randomNumbers();
  const nets = [0, 1].map((half) => {
    const net = new Net(vectors, dimensions, random);
    net.learn(kinds.flatMap((kind, word) => (kind && word % 2 === half ? [[word, KINDS.indexOf(kind)] as const] : [])));
    return net;
  });
  const found: Record<Kind, string[]> = { word: [], person: [], place: [], thing: [] };
  for (const [word, text] of words.entries()) {
    const net = nets[(word + 1) % 2]!;
    net.run(word);
    for (const [index, kind] of KINDS.entries()) if (net.chances[index]! >= SURE) found[kind].push(text);
  }
  return { people: found.person, places: found.place, things: found.thing };
}
