/** Finds the figures of an article: amounts of money, percentages and large numbers with what they count. */

import type { Figure, Span } from '../analysis.ts';
import { SPEECH_VERBS } from '../language/en/cue-verbs.ts';
import { AUXILIARIES, CLAUSE_WORDS, DETERMINERS, PREPOSITIONS, VERB_ADVERBS } from '../language/en/function-words.ts';
import { IRREGULAR_PAST } from '../language/en/tenses.ts';
import { words } from '../language/words.ts';
import { spanOf, type TextBlock } from '../text/document.ts';

const SCALES: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  m: 1e6,
  mn: 1e6,
  billion: 1e9,
  bn: 1e9,
  b: 1e9,
  trillion: 1e12,
  tn: 1e12,
  lakh: 1e5,
  crore: 1e7,
};
const CURRENCIES: Readonly<Record<string, string>> = {
  $: 'USD',
  us$: 'USD',
  a$: 'AUD',
  c$: 'CAD',
  hk$: 'HKD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
  rs: 'INR',
  'rs.': 'INR',
  '₽': 'RUB',
  '₩': 'KRW',
};

const FIGURE =
  /(?:(?<currency>(?:US|A|C|HK)?\$|[€£¥₹₽₩]|(?<![\p{L}\p{N}])Rs\.?)\s?)?(?<![\p{L}\p{N}.,:/-])(?<amount>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,15}(?:\.\d{1,6})?)(?:[\s-]?(?<scale>hundred|thousand|million|billion|trillion|lakh|crore|k|mn|m|bn|b|tn)(?![\p{L}\p{N}]))?(?:\s?(?<percent>%|(?:per\s?cent|percent|percentage points?)(?!\p{L}))|[\s-](?<measure>(?:(?:square|cubic)\s)?(?:acres|barrels|feet|gallons|hectares|kilograms|kilometers|kilometres|kg|km|litres|liters|megawatts|meters|metres|miles|tonnes|tons|yards)|degrees)(?!\p{L})|[\s-](?<money>dollars|euros|pounds|yen|yuan|roubles|rubles|rupees|francs|won)(?!\p{L}))?(?!\s?(?:BCE?|AD)(?!\p{L}))(?![\p{L}\p{N}:/]|[.,]\d)/gu;
/** "of the", "worth of": what comes between a figure and what it is of. */
const LINK = /^\s+(?:worth\s+of|of|in)\s+(?:(?:the|its|their|his|her|all|those)\s+)?/u;
const WORD = /\s*([\p{L}\p{N}’'-]+)/uy;
const LONGEST_OF = 4;
/** A bare number must be as large as this, or it is a detail. */
const LARGE = 100;
/** UTF-16 code units on either side of a figure that may tell what it is of. */
const LOOK_AHEAD = 40;
/** "$3 billion in a week": no thing that the money is of. */
const TIME_WORDS = words('cash day days half month months quarter total week weeks year years');

function unitOf(groups: Record<string, string | undefined>): string | null {
  if (groups.percent) return /point/.test(groups.percent) ? 'percentage points' : '%';
  if (groups.currency) return CURRENCIES[groups.currency.toLowerCase()] ?? groups.currency;
  return groups.money ?? groups.measure ?? null;
}

function endsPhrase(word: string): boolean {
  const lower = word.toLowerCase();
  return (
    [PREPOSITIONS, AUXILIARIES, CLAUSE_WORDS, DETERMINERS, SPEECH_VERBS, IRREGULAR_PAST, VERB_ADVERBS].some((set) =>
      set.has(lower),
    ) || /^(?:and|or|be)$|.(?:ed|ly)$/.test(lower)
  );
}

/** What the figure that ends at `end` is of: "voters" after "51 percent of the voters". */
function whatOf(block: TextBlock, end: number, unit: string | null): Span | null {
  const link = LINK.exec(block.text.slice(end, end + LOOK_AHEAD))?.[0];
  if (unit && !link) return null;
  const start = end + (link?.length ?? 0);
  let last = start;
  for (let count = 0; count < LONGEST_OF; count++) {
    WORD.lastIndex = last;
    const word = WORD.exec(block.text)?.[1];
    if (!word || endsPhrase(word)) break;
    last = WORD.lastIndex;
  }
  const span = spanOf(block, start, last);
  // "£4m in January", "2% in 2027", "$2 million in Texas": when or where, not what.
  const isCircumstance =
    TIME_WORDS.has(span.text.slice(span.text.lastIndexOf(' ') + 1).toLowerCase()) ||
    (/\sin\s/.test(link ?? '') && /^[\p{Lu}\p{N}]/u.test(span.text));
  return !span.text || isCircumstance ? null : span;
}

/**
 * @returns the figures in text order; `amount` is the whole number (3e9 for "$3 billion"), `unit` an ISO 4217 code,
 *   "%", or null for a count, `of` what is counted
 */
export function findFigures(blocks: readonly TextBlock[]): Figure[] {
  const figures: Figure[] = [];
  for (const block of blocks) {
    if (block.kind === 'headline' || block.kind === 'heading') continue;
    for (const match of block.text.matchAll(FIGURE)) {
      const groups = match.groups ?? {};
      const unit = unitOf(groups);
      const amount = Number(groups.amount!.replaceAll(',', '')) * (SCALES[groups.scale?.toLowerCase() ?? ''] ?? 1);
      const isYear = !unit && !groups.scale && /^(?:1[5-9]|20)\d\d$/.test(groups.amount!);
      if (((!unit || groups.measure) && amount < LARGE) || isYear) continue;
      const end = match.index + match[0].length;
      const of = whatOf(block, end, unit);
      // "Local 1310", "Flight 447": a bare number of nothing after a capitalised word is part of a name.
      const isName =
        !of &&
        /^\d+$/.test(match[0]) &&
        /\p{Lu}[\p{L}’'-]*\s$/u.test(block.text.slice(Math.max(0, match.index - LOOK_AHEAD), match.index));
      if (!isName) figures.push({ ...spanOf(block, match.index, end), amount, unit, of });
    }
  }
  return figures;
}
