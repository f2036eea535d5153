/** Finds the figures of an article: amounts of money, percentages and large numbers with what they count. */

import type { Figure } from '../analysis.ts';
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
  '₽': 'RUB',
  '₩': 'KRW',
};

const FIGURE =
  /(?:(?<currency>(?:US|A|C|HK)?\$|[€£¥₹₽₩])\s?)?(?<![\p{L}\p{N}.,:/-])(?<amount>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,15}(?:\.\d{1,6})?)(?:[\s-]?(?<scale>hundred|thousand|million|billion|trillion|k|mn|m|bn|b|tn)(?![\p{L}\p{N}]))?(?:\s?(?<percent>%|(?:per\s?cent|percent|percentage points?)(?!\p{L}))|[\s-](?<money>dollars|euros|pounds|yen|yuan|roubles|rubles|rupees|francs|won)(?!\p{L}))?(?![\p{L}\p{N}:/]|[.,]\d)/gu;
const OF =
  /^\s+(?:of|in|worth of)\s+(?:(?:the|its|their|his|her|a|an)\s+)?((?:[\p{L}’'-]+\s+){0,3}?[\p{L}’'-]+)(?=\s+(?:a|an|and|as|at|but|by|for|from|had|has|have|in|into|is|of|on|or|over|said|that|the|to|was|were|which|who|with|would)(?!\p{L})|[.,;:!?)”"]|$)/u;
const COUNTED = /^\s+((?:[\p{Ll}’'-]+\s+)?[\p{Ll}’'-]+)/u;
/** A bare number must be as large as this, or it is a detail. */
const LARGE = 100;
const LOOK_AHEAD = 80;

function unitOf(groups: Record<string, string | undefined>): string | null {
  if (groups.percent) return /point/.test(groups.percent) ? 'percentage points' : '%';
  if (groups.currency) return CURRENCIES[groups.currency.toLowerCase()] ?? groups.currency;
  return groups.money ?? null;
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
      if ((!unit && amount < LARGE) || isYear) continue;
      const end = match.index + match[0].length;
      const after = block.text.slice(end, end + LOOK_AHEAD);
      const of = OF.exec(after) ?? (unit ? null : COUNTED.exec(after));
      const ofStart = of ? end + of[0].length - of[1]!.length : 0;
      figures.push({
        ...spanOf(block, match.index, end),
        amount,
        unit,
        of: of ? spanOf(block, ofStart, ofStart + of[1]!.length) : null,
      });
    }
  }
  return figures;
}
