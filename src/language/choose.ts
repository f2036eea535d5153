/** Decides which language an article is in, and whether it is one that is read: from its words, and from what the page states. */

import { FUNCTION_WORDS } from './en/function-words.ts';
import { languagesOf } from './trigrams.ts';

export interface Choice {
  /** BCP 47 primary subtag; null where neither the page nor the text tells it. */
  language: string | null;
  /** `marks`: it is not read, only what stands between quotation marks is found. */
  read: 'whole' | 'marks';
}

/** UTF-16 code units of the text that are looked at. */
const SAMPLE = 20_000;
/** Longer texts are no better evidence: with so many words, what the page states no longer counts for much. */
const ENOUGH_WORDS = 30;
/** Shorter texts, in UTF-16 code units, look like too many languages, unless their letters are those of one alone. */
const LONG_ENOUGH_TO_NAME = 80;

const NAME_OR_NUMBER = /(?<![\p{L}\p{M}\p{N}'’])[\p{Lu}\p{N}]/gu;
const WORD = /(?<![\p{L}\p{M}\p{N}'’])(?:[\p{Ll}\p{Lo}]|(?=\p{L})\P{Script=Latin})[\p{L}\p{M}'’]*/gu;
const NOT_IN_ENGLISH = /[^a-z'’]/;

// Evidence in nats. Of English words 45 % are function words, of other languages' 7 % look like one.
const FUNCTION_WORD = Math.log(0.45 / 0.07);
const OTHER_WORD = Math.log(0.55 / 0.93);
const FOREIGN_LETTERS = -2;
/** English that states another language is rare, but text so near to English that only its statement tells is not: Pidgin, Scots. */
const STATED = { english: 5, nothing: 4, another: -3 };
/** So sure that the trigrams need not be asked. */
const CLEAR = 6;
/** What it weighs that the trigrams of the text are less like English than like another language; little in a short line. */
const TRIGRAMS = 20;
const weightOfTrigrams = (length: number): number => Math.min(TRIGRAMS, length / 3, length ** 2 / 160);

/** As the trigrams know English; they take some short English for Scots. */
const ENGLISH = new Set(['eng', 'sco']);
/** A language that the page states is believed while its trigrams fit so well, compared with the best. */
const FITS = 0.85;
/** Malay, which the trigrams call by a tag that has no name in browsers. */
const NAMED_OTHERWISE: Readonly<Record<string, string>> = { zlm: 'ms' };

function primary(tag: string | null): string | null {
  try {
    const { language = 'und' } = new Intl.Locale(tag ?? '');
    return language === 'und' ? null : (NAMED_OTHERWISE[language] ?? language);
  } catch {
    return null;
  }
}

/** Names and results are of no language: of "Corrin Vale (1-0): Danvers 25 points" nothing counts. */
function lowerCaseWords(line: string): string[] {
  const words = line.match(WORD) ?? [];
  const others = line.match(NAME_OR_NUMBER)?.length ?? 0;
  return 2 * words.length > others ? words : [];
}

/** How much speaks for English in the words, and in what the page states; below 0 it is another language. */
function evidenceOfEnglish(text: string, stated: string | null): { ofWords: number; all: number } {
  const words = text.split('\n').flatMap(lowerCaseWords);
  const sum = words.reduce(
    (nats, word) =>
      nats +
      (FUNCTION_WORDS.has(word) ? FUNCTION_WORD : OTHER_WORD) +
      (NOT_IN_ENGLISH.test(word) ? FOREIGN_LETTERS : 0),
    0,
  );
  const ofWords = sum * Math.min(1, ENOUGH_WORDS / words.length || 0);
  const all = ofWords + STATED[stated === null ? 'nothing' : stated === 'en' ? 'english' : 'another'];
  if (all <= 0 || all > CLEAR) return { ofWords, all };
  const ranking = languagesOf(text);
  const english = ranking.find(([code]) => ENGLISH.has(code))?.[1] ?? (ranking[0]?.[0] === 'und' ? 1 : 0);
  return { ofWords, all: all - (1 - english) * weightOfTrigrams(text.length) };
}

function lettersOf(language: string): string | undefined {
  return new Intl.Locale(language).maximize().script;
}

/** The language of a text that is not English. */
function foreignLanguageOf(text: string, stated: string | null): string | null {
  const ranking = languagesOf(text, ENGLISH).map(([code, fit]) => ({ language: primary(code), fit }));
  const other = stated === 'en' ? null : stated;
  const best = ranking[0];
  if (!best?.language || (ranking.length > 1 && text.length < LONG_ENOUGH_TO_NAME)) return other;
  if (!other) return best.language;
  const fit = ranking.find(({ language }) => language === other)?.fit;
  // A language that the trigrams do not know is at least written in these letters, or not.
  const fits = fit === undefined ? lettersOf(other) === lettersOf(best.language) : fit >= FITS * best.fit;
  return fits ? other : best.language;
}

/**
 * @param narration the article's own words, without what it quotes, which may be in another language
 * @param stated BCP 47 tag that the page states, which may be wrong: sites leave `en` where they write Zulu
 * @param whole all its words, which tell one language from its neighbour the better the more there are
 * @returns English is read whole. So is what is too short to tell (a headline, "said Okafor"), while the page states no
 *   other language and the words could be English: a reader who sees nothing marked in an English line misses more than
 *   one who sees little found in a foreign one. Its language is then null.
 */
export function chooseLanguage(narration: string, stated: string | null, whole = narration): Choice {
  const language = primary(stated);
  const { ofWords, all } = evidenceOfEnglish(narration.slice(0, SAMPLE), language);
  if (all > 0) return { language: language === 'en' || ofWords > 0 ? 'en' : null, read: 'whole' };
  return { language: foreignLanguageOf(whole.slice(0, SAMPLE), language), read: 'marks' };
}
