/** Finds on whose word an article rests: named people, organisations, outlets, documents, and those without a name. */

import type { Article, Person, Quotation, Source, SourceType, Span } from '../analysis.ts';
import { isOutlet, OUTLET_WORDS } from '../language/en/outlets.ts';
import { ANONYMOUS_NOUNS, DOCUMENT_NOUNS, ORGANISATION_NOUNS } from '../language/en/source-nouns.ts';
import { spanOf, type TextBlock } from '../text/document.ts';

const NOUN_PHRASE = String.raw`(?:(?:the|a|an|one|two|three|several|some|many|another|its|his|her|their)\s+)?(?:[\p{L}\p{N}’'&.-]+\s+){0,5}?`;
const CITING =
  /\b(?:citing|according to|quoting|cited by|reported by|as told to|told)\s+((?:[\p{L}\p{N}’'&-]+\s+){0,7}?[\p{L}\p{N}’'&-]+)(?=[,.;:)”"]|\s+(?:that|who|said|on|in|as|and)\b|$)/gu;
const REPORTED = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(${NOUN_PHRASE}[\p{L}\p{N}’'&-]+)\s+(?:has |have |had |also |later )?(?:reported|reports|said|says|cited|added|announced|claimed|revealed|showed|shows|found|confirmed|warned|wrote|told)(?!\p{L})`,
  'gu',
);
const REASON =
  /\b(?:because|as|since)\s+(?:they|he|she|it)\s+(?:was|were|is|are|had|have)\s+(?:not|n’t|n't)[^.;”"]{5,80}|\b(?:on (?:the )?condition of anonymity|who (?:asked|declined|refused|wished|requested) not to be (?:named|identified))[^.;”"]{0,80}/u;

/** What kind of source a noun phrase names, by its name or its nouns; null when it names none. */
function typeOf(text: string): SourceType | null {
  const bare = text.replace(/^(?:the|a|an)\s+/i, '');
  if (isOutlet(bare)) return 'outlet';
  const tokens = bare.toLowerCase().split(/\s+/);
  const head =
    tokens[
      tokens.findIndex((token) =>
        ['in', 'of', 'on', 'with', 'from', 'by', 'who', 'familiar', 'briefed', 'at', 'for', 'to'].includes(token),
      ) - 1
    ] ??
    tokens.at(-1) ??
    '';
  if (/^(?:state|local|russian|chinese|iranian)/.test(tokens[0] ?? '') && OUTLET_WORDS.has(head)) return 'outlet';
  if (ANONYMOUS_NOUNS.has(head)) return 'anonymous';
  if (DOCUMENT_NOUNS.has(head)) return 'document';
  if (
    ORGANISATION_NOUNS.has(head) ||
    (/^\p{Lu}/u.test(bare) && tokens.length > 1 && ORGANISATION_NOUNS.has(tokens.at(-1)!))
  )
    return 'organisation';
  if (/^\p{Lu}/u.test(bare) && OUTLET_WORDS.has(tokens.at(-1)!)) return 'outlet';
  return null;
}

/** Collects sources, merging the later forms of one. */
class Sources {
  readonly list: Source[] = [];
  private readonly byKey = new Map<string, number>();

  add(who: string, type: SourceType, span: Span, reason: Span | null, via: number | null): number {
    const key = who
      .toLowerCase()
      .replace(/^(?:the|a|an)\s+/, '')
      .replace(/^wsj$/, 'wall street journal');
    const known = this.byKey.get(key);
    if (known === undefined) {
      this.byKey.set(key, this.list.length);
      return this.list.push({ who, type, spans: [span], reason, via }) - 1;
    }
    const source = this.list[known]!;
    source.spans.push(span);
    source.reason ??= reason;
    return known;
  }
}

/**
 * @returns the sources in order of first mention; `via` points to the source through which another one is told
 */
export function findSources(
  blocks: readonly TextBlock[],
  people: readonly Person[],
  quotations: readonly Quotation[],
  article: Article,
): Source[] {
  const sources = new Sources();
  const speakers = quotations.filter(({ speaker }) => speaker);
  for (const block of blocks) {
    if (block.kind === 'headline' || block.kind === 'heading') continue;
    for (const { start, end } of block.sentences) {
      const sentence = block.text.slice(start, end);
      let outlet: number | null = null;
      const found = [...sentence.matchAll(REPORTED), ...sentence.matchAll(CITING)].sort((a, b) => a.index - b.index);
      for (const match of found) {
        const words = match[1]!;
        const type = typeOf(words);
        if (!type) continue;
        const at = start + match.index + match[0].indexOf(words);
        const reason = type === 'anonymous' ? REASON.exec(sentence) : null;
        const index = sources.add(
          words,
          type,
          spanOf(block, at, at + words.length),
          reason ? spanOf(block, start + reason.index, start + reason.index + reason[0].length) : null,
          type === 'outlet' ? null : outlet,
        );
        if (type === 'outlet') outlet = index;
      }
    }
    for (const { block: at, speaker } of speakers) {
      if (at !== block.index || !speaker) continue;
      const person = speaker.person === null ? undefined : people[speaker.person];
      const type = person ? 'person' : typeOf(speaker.text);
      const span = speaker.span ?? person?.mentions[0];
      if (type && span) sources.add(speaker.text, type, spanOf(blocks[span.block]!, span.start, span.end), null, null);
    }
  }
  const agency = article.credit ? /^[^,;:(]+/.exec(article.credit)?.[0].trim() : undefined;
  const last = blocks.at(-1);
  if (agency && isOutlet(agency) && last) {
    const block = blocks.findLast(({ text }) => text.includes(agency));
    if (block) {
      const at = block.text.lastIndexOf(agency);
      sources.add(agency, 'outlet', spanOf(block, at, at + agency.length), null, null);
    }
  }
  return sources.list;
}
