/** Finds the headline and the standfirst as the page shows them. */

import { LEAD_CLASS, STANDFIRST_CLASS, TITLE_CLASS } from '../language/class-words.ts';
import type { Box, Page, Run } from './boxes.ts';
import { classWordsOf, type Furniture } from './furniture.ts';
import type { Metadata } from './metadata.ts';
import { key } from './plain.ts';
import { runText } from './runs.ts';
import { isoOf } from './stated-dates.ts';

/** How far below the headline's run the standfirst is looked for. */
const NEAR = 25;

function isInMainHeading(box: Box): boolean {
  for (let at: Box | null = box, steps = 0; at && steps < 3; at = at.parent, steps++)
    if (at.element.tagName === 'H1') return true;
  return false;
}

/** A trail of links ends with the story's title, in a main heading on some pages. */
function isInNavigation(box: Box): boolean {
  for (let at: Box | null = box, steps = 0; at && steps < 3; at = at.parent, steps++)
    if (at.furniture === 'navigation') return true;
  return false;
}

/** Letters and digits of what the metadata says the headline is, and how much of the whole each is. */
type Claims = ReadonlyMap<string, number>;

/** Shorter ones are a kicker or the outlet's name. */
const SHORTEST = 15;

/** "Harbour: Ferries stop | Harbour Post" claims what stands before the bar, and, as parts of it, what the colon divides. */
function claimsOf({ headlines }: Metadata): Claims {
  const claims = new Map<string, number>();
  for (const text of headlines)
    for (const whole of [text, ...text.split(/\s[|–—·•»-]\s|\s?\|\s?/)])
      for (const part of [whole, ...whole.split(/\s?:\s/)]) {
        const claim = key(part);
        const share = claim.length / key(whole).length;
        if (claim.length >= SHORTEST && share > (claims.get(claim) ?? 0)) claims.set(claim, share);
      }
  return claims;
}

/** How well a heading's text says a claim: less where it says more or less than that. */
function likenessToClaims(own: string, claims: Claims): number {
  let best = claims.get(own) ?? 0;
  if (own.length >= SHORTEST)
    for (const [claim, share] of claims)
      if (claim.startsWith(own)) best = Math.max(best, (0.75 * share * own.length) / claim.length);
      else if (own.includes(claim)) best = Math.max(best, (0.75 * share * claim.length) / own.length);
  return best;
}

/** The heading as the metadata says it, without a kicker or a label in an element of its own; null where it says so whole or not at all. */
function statedPart({ nodes, text }: Run, claims: Claims): Run['nodes'] | null {
  if (nodes.length < 2 || nodes.length > 12 || claims.has(key(text))) return null;
  const parts = nodes.flatMap((_, at) => [nodes.slice(nodes.length - 1 - at), nodes.slice(0, at + 1)]);
  return parts.find((part) => claims.has(key(runText(part)))) ?? null;
}

/** @returns the headline's run, without a kicker before it that the metadata's headline does not have */
export function withoutKicker(run: Run, metadata: Metadata): Run {
  return { ...run, nodes: statedPart(run, claimsOf(metadata)) ?? run.nodes };
}

/**
 * @returns the index of the run that shows the headline: the first that says what the metadata says, main
 *   headings before others; without such a one the page's first main heading; -1 where there is none
 */
export function findHeadline(page: Page, metadata: Metadata): number {
  const claims = claimsOf(metadata);
  // A letter is up to three in the key.
  const shortest = Math.min(...[...claims.keys()].map((claim) => claim.length / (/[^a-z0-9]/.test(claim) ? 3 : 1)));
  const longest = Math.max(200, ...metadata.headlines.map(({ length }) => length + 40));
  let best = -1;
  let bestKey = '';
  let bestScore = 0;
  let isPastText = false;
  const paragraphsIn = new Set<Box | null>();
  page.runs.forEach((run, index) => {
    isPastText ||= best >= 0 && run.text.length - run.linked >= 200;
    if (run.text.length - run.linked >= 100) paragraphsIn.add(run.box.parent);
    if (run.text.length > longest) return;
    const isTrail = isInNavigation(run.box);
    const isMain = !isTrail && isInMainHeading(run.box);
    const isHeading = !isTrail && (isMain || run.kind === 'heading' || TITLE_CLASS.test(run.box.element.className));
    // Letters and digits alone are compared: a line shorter than every claim says none of them.
    if (!isHeading && run.text.length < shortest) return;
    const own = key(run.text);
    if (!own) return;
    const part = isHeading && statedPart(run, claims);
    const said = part ? key(runText(part)) : own;
    const score = (isMain ? 1 : 0) + (isHeading ? 4 * likenessToClaims(said, claims) : 2 * (claims.get(own) ?? 0));
    // Among paragraphs and saying half the claim or less, it heads a part of the story.
    if (!isMain && score <= 2 && paragraphsIn.has(run.box.parent)) return;
    // Of a main heading that stands there twice before the text, the first is the bar that stays in view.
    if (score > bestScore || (score === bestScore && isMain && own === bestKey && !isPastText)) {
      best = index;
      bestKey = own;
      bestScore = score;
    }
  });
  return best;
}

/**
 * @param page the page
 * @param headline the index of the headline's run, or -1
 * @param bodyStart the index of the first run of running text in the body
 * @param metadata what the page says of itself
 * @returns the index of the run that shows the standfirst, or -1: near the headline, and either named so by its
 *   class, or a heading of a sentence's length, or the very words of the page's own summary
 */
export function findStandfirst(page: Page, headline: number, bodyStart: number, metadata: Metadata): number {
  const { runs } = page;
  const title = headline >= 0 ? key(runs[headline]!.text) : '';
  const claims = metadata.descriptions.map(key).filter((claim) => claim.length >= 20);
  const says = (run: Run, next: Run | undefined) => {
    const own = key(run.text);
    // A summary that goes on as the page does was cut off its text.
    const isCut = (claim: string) =>
      claim.length > own.length + 10 && key(next?.text ?? '').startsWith(claim.slice(own.length, own.length + 20));
    return (
      own.length >= 20 &&
      own !== title &&
      claims.some((claim) => own.startsWith(claim) || (claim.startsWith(own) && !isCut(claim)))
    );
  };
  const from = headline >= 0 ? headline + 1 : Math.max(0, bodyStart - NEAR);
  for (let index = from; index <= bodyStart && index < Math.min(runs.length, from + NEAR); index++) {
    const run = runs[index]!;
    const { text } = run;
    if (text.length >= 100 && run.linked > text.length / 2 && run.linked < text.length - 20) break;
    if (text.length < 20 || text.length > 700 || run.linked > text.length / 2 || key(text) === title) continue;
    if (text.split(' ').length < 4 && !/[\u3040-\u9fff\uac00-\ud7af]/.test(text)) continue;
    const isSummary = index < bodyStart && says(run, runs[index + 1]);
    // The page's own words for it tell it wherever it stands: between the authors and the buttons to share it.
    if ((isElsewhere(run, headline) && !isSummary) || isoOf(text)) continue;
    if (index < bodyStart && (isSummary || (run.kind === 'heading' && text.length >= 30))) return index;
    if (isNamedStandfirst(run, title ? runs[headline]!.box : null)) return index;
    // Past the first paragraph, a heading is one of the story's own.
    if (text.length >= 100 && run.kind === 'paragraph') break;
  }
  return -1;
}

/** Whether the run's element, or one close around it that does not hold the headline too, is named for a standfirst. */
function isNamedStandfirst(run: Run, headline: Box | null): boolean {
  for (let at: Box | null = run.box, steps = 0; at && steps < 3; at = at.parent, steps++) {
    if (headline && at.element.contains(headline.element)) return false;
    if (at.endRun - at.firstRun > 4) return false;
    const names = classWordsOf(at.element);
    if (STANDFIRST_CLASS.test(names) && !names.includes('speakable'))
      return !(LEAD_CLASS.test(names) && at.element === run.box.element && isAmongParagraphs(at.element));
  }
  return false;
}

/** Whether the element's next siblings are paragraphs like itself. */
function isAmongParagraphs(element: Element): boolean {
  const next = element.nextElementSibling;
  return element.tagName === 'P' && next?.tagName === 'P' && next.textContent.length >= 60;
}

/** Furniture in which no standfirst stands; a page's promotion of its own story may well hold one. */
const ELSEWHERE: ReadonlySet<Furniture> = new Set([
  'author',
  'byline',
  'caption',
  'comments',
  'figure',
  'navigation',
  'newsletter',
  'related',
  'share',
  'tags',
]);

/** Whether the run stands in furniture that is not around the headline too. */
function isElsewhere(run: Run, headline: number): boolean {
  for (let at: Box | null = run.box; at && !(at.firstRun <= headline && headline < at.endRun); at = at.parent) {
    if (at.furniture && ELSEWHERE.has(at.furniture)) return true;
  }
  return false;
}
