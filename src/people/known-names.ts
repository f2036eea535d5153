/** What an article has shown of its people's names, by which a word or two tell again whom they mean. */

import type { NameWords } from '../language/language.ts';
import { NAME_PARTICLES } from '../language/name-parts.ts';
import { isCommonWord, nameUse } from '../text/name-lexicon.ts';
import { addTo } from './multimap.ts';
import type { NameMention } from './name-mention.ts';
import { areSpellings, petNamesOf, soundOf } from './spellings.ts';

const MOST_ALIKE = 8;
const CAPITAL_PART = /^\p{Lu}\p{Ll}$/u;

/** A name's words as one key; the particles of a surname are written with and without a capital. */
function nameKey(parts: readonly string[]): string {
  return parts.map((part) => (NAME_PARTICLES.has(part.toLowerCase()) ? part.toLowerCase() : part)).join(' ');
}

/**
 * The names that the article shows: whole, by the words they end with, by each of their words, by nicknames and pet names,
 * with the confidence of the surest mention.
 */
export class KnownNames {
  private readonly whole = new Map<string, number>();
  private readonly words = new Map<string, number>();
  private readonly handles = new Map<string, readonly string[]>();
  private readonly surnamesBySound = new Map<string, Set<string>>();
  /** The words that any of these begin with: most words of a text are none. */
  private readonly openings = new Set<string>();
  private readonly spellings = new Map<string, number | undefined>();

  constructor(names: readonly NameMention[], { titles }: NameWords) {
    for (const { parts, nickname, confidence } of names) {
      const whole = nameKey(parts);
      raise(this.whole, whole, confidence);
      if (nickname) raise(this.words, nickname, confidence);
      if (parts.length < 2) continue;
      this.handles.set(`@${parts.join('').toLowerCase()}`, parts);
      for (let start = 1; start < parts.length - 1; start++) raise(this.whole, nameKey(parts.slice(start)), confidence);
      addTo(this.surnamesBySound, soundOf(parts.at(-1)!), parts.at(-1)!);
      for (const pet of petNamesOf(parts[0]!)) {
        // "Will" and "Bill" are other words too.
        if (!isCommonWord(pet)) raise(this.words, pet.charAt(0).toUpperCase() + pet.slice(1), confidence);
      }
      for (const part of parts) {
        if ((part.length <= 2 && !CAPITAL_PART.test(part)) || titles.royal.has(part.toLowerCase())) continue;
        raise(this.words, part, confidence);
      }
    }
    for (const key of this.words.keys()) this.openings.add(key);
    for (const key of this.whole.keys()) {
      const end = key.indexOf(' ');
      this.openings.add(end < 0 ? key : key.slice(0, end));
    }
  }

  /** @returns whether a name, or a shorter form of one, may begin with the folded word */
  mayOpen(word: string): boolean {
    return this.openings.has(word) || this.openings.has(word.toLowerCase());
  }

  /** @returns the name that a handle is made of, as "@AnnaLindgren" */
  partsOfHandle(handle: string): readonly string[] | undefined {
    return this.handles.get(handle);
  }

  isSurname(word: string): boolean {
    return this.surnamesBySound.get(soundOf(word))?.has(word) === true;
  }

  confidenceOf(parts: readonly string[]): number | undefined {
    return this.whole.get(nameKey(parts)) ?? (parts.length === 1 ? this.words.get(parts[0]!) : undefined);
  }

  /** @returns how sure is the surname that a word, itself no known one, is another spelling of */
  confidenceOfSpelling(word: string): number | undefined {
    if (!this.spellings.has(word)) this.spellings.set(word, this.sureOfSpelling(word));
    return this.spellings.get(word);
  }

  private sureOfSpelling(word: string): number | undefined {
    const alike = this.surnamesBySound.get(soundOf(word));
    if (!alike || alike.size > MOST_ALIKE || nameUse(word).given || nameUse(word).surname) return undefined;
    for (const surname of alike) if (areSpellings(word, surname)) return this.words.get(surname);
    return undefined;
  }
}

function raise(confidences: Map<string, number>, key: string, confidence: number): void {
  confidences.set(key, Math.max(confidence, confidences.get(key) ?? 0));
}
