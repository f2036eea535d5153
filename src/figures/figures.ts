/** Finds the figures of an article: amounts of money, percentages and large numbers with what they count. */

import type { Figure, Span } from '../analysis.ts';
import { Clauses, tellingClauses } from '../dates/clauses.ts';
import type { ClauseWords, FigureWords } from '../language/language.ts';
import { spanOf, type TextBlock } from '../text/document.ts';

/** Signs and codes of currencies, which are no language's. */
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
const CODE = '(?:CHF|EUR|GBP|JPY|USD)';
const BEFORE = `(?:US|A|C|HK)?\\$|[€£¥₹₽₩]|(?<![\\p{L}\\p{N}])(?:Rs\\.?|${CODE})`;
const AFTER = `(?:US)?\\$|[€£¥₹₽₩]|${CODE}(?!\\p{L})`;

/** "U.S." is one; of an address on the web none is. */
const WORD = /\s*((?:\p{Lu}\.){2,}|[\p{L}\p{N}’'-]+(?![\p{L}\p{N}’'-]|\.\p{L}))/uy;
const LONGEST_OF = 4;
/** A bare number must be as large as this, or it is a detail. */
const LARGE = 100;
/** A bare number so large that counts nothing is a telephone's: "677 904 624". */
const TO_CALL = 1e8;
/** UTF-16 code units on either side of a figure that may tell what it is of. */
const LOOK_AHEAD = 40;
const LAST_WORD = /\S+(?=\s$)/u;

type FigureGroups = Readonly<Record<string, string | undefined>>;

/** The longest first. */
function oneOf(words: Iterable<string>): string {
  const longestFirst = [...words].sort((one, other) => other.length - one.length);
  return longestFirst.map((word) => word.replace(/[.$^*+?()[\]{}|\\]/g, '\\$&').replaceAll(' ', '\\s')).join('|');
}

/** What has no words in a language is not looked for there. */
function optional(before: string, name: string, words: readonly string[], after = '(?!\\p{L})'): string[] {
  return words.length ? [`${before}(?<${name}>${oneOf(words)})${after}`] : [];
}

function formOf(words: FigureWords): RegExp {
  const grouped = `[1-9]\\d{0,2}(?<mark>[${words.groups}])\\d{3}(?:\\k<mark>\\d{3}){0,4}(?!\\d)`;
  const amount = `(?:(?<grouped>${grouped})(?:(?!\\k<mark>)[${words.fractions}](?<part>\\d{1,6}))?|(?<whole>\\d{1,15})(?:[${words.fractions}](?<fraction>\\d{1,6}))?)`;
  const scales = [...Object.keys(words.scales), ...Object.keys(words.scalesOfMoney)];
  const link = words.ofScale.length ? `(?:${oneOf(words.ofScale)})?` : '';
  const units = [
    `\\s?(?<percent>%|(?:${oneOf(Object.keys(words.percent))})(?!\\p{L}))`,
    `\\s?(?<sign>${AFTER})(?!\\s?\\d)`,
    ...optional('[\\s-]', 'measure', [...words.measures], '(?![\\p{L}\\p{N}])'),
    ...optional(`[\\s-]${link}`, 'money', Object.keys(words.money)),
  ];
  return new RegExp(
    `(?:(?<currency>${BEFORE})\\s?)?(?<![\\p{L}\\p{N}.,:/-]|\\d['’])${amount}(?:[\\s-]?(?<scale>${oneOf(scales)})(?![\\p{L}\\p{N}]))?(?:${units.join('|')})?(?![\\p{L}\\p{N}:/]|[.,-]\\d)`,
    'giu',
  );
}

const forms = new Map<FigureWords, RegExp>();

/** Made when a language is first read: such a pattern takes the browser a while. */
function formIn(words: FigureWords): RegExp {
  const form = forms.get(words) ?? formOf(words);
  forms.set(words, form);
  return form;
}

const withSpaces = (words: string): string => words.toLowerCase().replace(/\s/g, ' ');

function unitOf({ percent, currency, sign, money, measure }: FigureGroups, words: FigureWords): string | null {
  if (percent) return words.percent[withSpaces(percent)] ?? '%';
  const mark = currency ?? sign;
  if (mark) return CURRENCIES[mark.toLowerCase()] ?? mark;
  return (money && words.money[withSpaces(money)]) ?? measure ?? null;
}

/** Null where the scale is one beside the sign of a currency alone, and there is none. */
function amountOf({ grouped, whole = '', part, fraction, scale, currency, sign }: FigureGroups, words: FigureWords) {
  const digits = Number(`${(grouped ?? whole).replace(/\D/g, '')}.${part ?? fraction ?? '0'}`);
  if (!scale) return digits;
  const ofAny = words.scales[withSpaces(scale)];
  const ofMoney = currency || sign ? words.scalesOfMoney[withSpaces(scale)] : undefined;
  const factor = ofAny ?? ofMoney;
  return factor ? digits * factor : null;
}

/** What the figure that ends at `end` is of: "voters" after "51 percent of the voters". */
function whatOf(block: TextBlock, end: number, unit: string | null, words: FigureWords): Span | null {
  const link = words.of.exec(block.text.slice(end, end + LOOK_AHEAD))?.[0];
  if (unit && !link) return null;
  const start = end + (link?.length ?? 0);
  let last = start;
  let isWhole = words.closes === null;
  for (let count = 0; count < LONGEST_OF; count++) {
    WORD.lastIndex = last;
    const word = WORD.exec(block.text)?.[1];
    if (!word || words.ends(word)) break;
    last = WORD.lastIndex;
    isWhole ||= words.closes?.(word) ?? false;
    if (words.closes && isWhole) break;
  }
  const span = spanOf(block, start, last);
  const lastWord = span.text.slice(span.text.lastIndexOf(' ') + 1);
  // "£4m in January", "2% in 2027", "$2 million in Texas", "5% in recent trading": when or where, not what.
  const isCircumstance =
    words.notCounted.has(lastWord.toLowerCase()) ||
    (link && words.whereOrWhen?.test(link) && (unit === '%' || /^[\p{Lu}\p{N}]/u.test(span.text)));
  return span.text && isWhole && !isCircumstance && (link || words.counted.test(lastWord)) ? span : null;
}

/** "100 days": how long something takes. */
function isDuration(block: TextBlock, end: number, words: FigureWords): boolean {
  WORD.lastIndex = end;
  return words.notCounted.has(WORD.exec(block.text)?.[1]?.toLowerCase() ?? '');
}

const CAPITAL = /^\s\p{Lu}/u;

/** "Local 1310", "Flight 447", "1119 Eighth Street": a bare number of nothing beside a capitalised word is part of a name. */
function isOfName(block: TextBlock, { start, end, text, of }: Omit<Figure, 'clause'>, words: FigureWords): boolean {
  if (!/^\d+$/.test(text)) return false;
  const before = LAST_WORD.exec(block.text.slice(Math.max(0, start - LOOK_AHEAD), start))?.[0] ?? '';
  if (words.numbered.has(before.toLowerCase())) return true;
  if (of) return false;
  return /\p{Lu}[\p{L}’'-]*$/u.test(before) || CAPITAL.test(block.text.slice(end, end + LOOK_AHEAD));
}

/**
 * @param words how the language that the blocks are in writes amounts
 * @param bounds what tells where its clauses end
 * @returns the figures in text order; `amount` is the whole number (3e9 for "$3 billion"), `unit` an ISO 4217 code,
 *   "%", or null for a count, `of` what is counted
 */
export function findFigures(blocks: readonly TextBlock[], words: FigureWords, bounds: ClauseWords): Figure[] {
  const figures: Figure[] = [];
  for (const block of blocks) {
    if (block.kind === 'headline' || block.kind === 'heading') continue;
    const found: { figure: Omit<Figure, 'clause'>; clause: Span; sentence: Span | null }[] = [];
    let clauses: Clauses | undefined;
    for (const match of block.text.matchAll(formIn(words))) {
      const groups: FigureGroups = match.groups ?? {};
      const end = match.index + match[0].length;
      if (words.era.test(block.text.slice(end, end + LOOK_AHEAD))) continue;
      const unit = unitOf(groups, words);
      const amount = amountOf(groups, words);
      if (amount === null) continue;
      const isYear = !unit && !groups.scale && /^(?:1[5-9]|20)\d\d$/.test(groups.whole ?? '');
      if (((!unit || groups.measure) && amount < LARGE) || isYear || (!unit && isDuration(block, end, words))) continue;
      const figure = { ...spanOf(block, match.index, end), amount, unit, of: whatOf(block, end, unit, words) };
      const isNumberToCall = !unit && !groups.scale && !figure.of && amount >= TO_CALL;
      if (isNumberToCall || isOfName(block, figure, words)) continue;
      clauses ??= new Clauses(block, bounds);
      found.push({ figure, ...clauses.at(match.index, end) });
    }
    const telling = tellingClauses(found);
    figures.push(...found.map(({ figure }, at) => ({ ...figure, clause: telling[at]! })));
  }
  return figures;
}
