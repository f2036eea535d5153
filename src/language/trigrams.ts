/** Tells by its trigrams which languages a text may be in; what is known of 160 languages is a file, loaded when it is needed. */

import { learntIn } from '../learnt-file.ts';

/** What code and file must share. */
export const TRIGRAMS_VERSION = 1;

const SHORTEST = 10;
/** UTF-16 code units that are looked at. */
const LONGEST = 2048;
/** How far apart a trigram and a language are that does not know it. */
const UNKNOWN = 300;
const SIGNS = /[\u0021-\u0040]+/g;

/** Scripts that several languages are written in, by their own names; of others the one language. In order: the first of the most frequent counts. */
const SCRIPTS: Readonly<Record<string, RegExp>> = {
  cmn: /\p{Script=Han}/gu,
  Latin: /\p{Script=Latin}/gu,
  Cyrillic: /\p{Script=Cyrillic}/gu,
  Arabic: /\p{Script=Arabic}/gu,
  ben: /\p{Script=Bengali}/gu,
  Devanagari: /\p{Script=Devanagari}/gu,
  jpn: /\p{Script=Hiragana}/gu,
  jav: /\p{Script=Javanese}/gu,
  kor: /\p{Script=Hangul}/gu,
  tel: /\p{Script=Telugu}/gu,
  tam: /\p{Script=Tamil}/gu,
  guj: /\p{Script=Gujarati}/gu,
  kan: /\p{Script=Kannada}/gu,
  mal: /\p{Script=Malayalam}/gu,
  Myanmar: /\p{Script=Myanmar}/gu,
  pan: /\p{Script=Gurmukhi}/gu,
  Ethiopic: /\p{Script=Ethiopic}/gu,
  tha: /\p{Script=Thai}/gu,
  sin: /\p{Script=Sinhala}/gu,
  ell: /\p{Script=Greek}/gu,
  khm: /\p{Script=Khmer}/gu,
  hye: /\p{Script=Armenian}/gu,
  sat: /\p{Script=Ol_Chiki}/gu,
  bod: /\p{Script=Tibetan}/gu,
  Hebrew: /\p{Script=Hebrew}/gu,
  kat: /\p{Script=Georgian}/gu,
  lao: /\p{Script=Lao}/gu,
  zgh: /\p{Script=Tifinagh}/gu,
  iii: /\p{Script=Yi}/gu,
  aii: /\p{Script=Syriac}/gu,
};

/** How frequent a trigram is in a language, by its place. */
type Ranks = ReadonlyMap<string, number>;
/** By script and language, the latter as ISO 639-3. */
let known: Map<string, Map<string, Ranks>> | undefined;
let file: string | undefined;

/** @param text of `models/trigrams.txt`, which is read when a language is first asked for */
export function loadTrigrams(text: string): void {
  file = learntIn(text, 'trigrams', TRIGRAMS_VERSION);
  known = undefined;
}

/**
 * @param ignored languages that are not meant
 * @returns the languages as ISO 639-3 codes, the likeliest first, each with how well it fits beside that (0..1); `und`
 *   alone where nothing tells
 */
export function languagesOf(text: string, ignored: ReadonlySet<string> = new Set()): [code: string, fit: number][] {
  if (text.length < SHORTEST) return [['und', 1]];
  const sample = text.slice(0, LONGEST);
  const script = scriptOf(sample);
  if (script === null) return [['und', 1]];
  const languages = knownLanguages().get(script);
  if (!languages) return [[ignored.has(script) ? 'und' : script, 1]];
  const trigrams = trigramsOf(sample);
  const distances = [...languages]
    .filter(([code]) => !ignored.has(code))
    .map(([code, ranks]): [string, number] => [code, rankDistance(trigrams, ranks)])
    .sort(([, one], [, other]) => one - other);
  const least = distances[0]?.[1] ?? 0;
  const most = sample.length * UNKNOWN - least;
  return distances.map(([code, far]) => [code, 1 - (far - least) / most || 0]);
}

function knownLanguages(): Map<string, Map<string, Ranks>> {
  if (known) return known;
  if (file === undefined) throw new Error('the trigrams were not loaded');
  known = new Map();
  for (const line of file.split('\n')) {
    const [script = '', code = '', trigrams = ''] = line.split('\t');
    if (!code) continue;
    const languages = known.get(script) ?? new Map<string, Ranks>();
    known.set(script, languages.set(code, new Map(trigrams.split('|').map((trigram, rank) => [trigram, rank]))));
  }
  return known;
}

/** The script of most of its letters; null where it has none. */
function scriptOf(text: string): string | null {
  let script: string | null = null;
  let most = 0;
  for (const [name, letters] of Object.entries(SCRIPTS)) {
    const count = text.match(letters)?.length ?? 0;
    if (count > most) [script, most] = [name, count];
  }
  return script;
}

/** How often each trigram stands in a text. */
function trigramsOf(text: string): Map<string, number> {
  const plain = ` ${text.replace(SIGNS, ' ').replace(/\s+/g, ' ').trim().toLowerCase()} `;
  const counts = new Map<string, number>();
  for (let at = 0; at + 3 <= plain.length; at++) {
    const trigram = plain.slice(at, at + 3);
    counts.set(trigram, (counts.get(trigram) ?? 0) + 1);
  }
  return counts;
}

/** The trigrams that are frequent in a language are to be frequent in the text (the measure of franc). */
function rankDistance(trigrams: ReadonlyMap<string, number>, ranks: Ranks): number {
  let sum = 0;
  for (const [trigram, count] of trigrams) {
    const rank = ranks.get(trigram);
    sum += rank === undefined ? UNKNOWN : Math.abs(count - rank - 1);
  }
  return sum;
}
