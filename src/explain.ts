/**
 * Says why each quotation is of its kind and each speaker is one, for the command line's `--explain`: how likely the kinds are,
 * the words used, how likely they are, and who came next.
 */

import type { Analysis, Quotation, Span, Speaker } from './analysis.ts';
import { type Pointer, type Reading, toldIn } from './reading.ts';
import { touching } from './text/by-block.ts';
import { overlaps } from './text/spans.ts';

/** What the model was asked and told when an article was read. */
export interface Asked {
  /** What stands between outermost marks. */
  passages: readonly Span[];
  reading: Reading;
}

/** So many of those who came next are told, if they are likelier than this. */
const NEXT = 2;
const UNLIKELY = 0.01;

const SHORT = 80;
const KINDS = ['direct', 'partial', 'term'] as const;

function placed({ block, start, end, text }: Span): string {
  return `“${text}” [${block}:${start}–${end}]`;
}

function cutShort(text: string): string {
  return text.length > SHORT ? `${text.slice(0, SHORT).trimEnd()}…` : text;
}

class Explainer {
  private readonly passageAt;
  private readonly toldAt;
  private readonly mentionAt;

  constructor(
    private readonly analysis: Analysis,
    { passages, reading }: Asked,
  ) {
    this.passageAt = touching(passages.map((passage, index) => ({ ...passage, ...reading.passages[index] })));
    this.toldAt = toldIn(reading);
    this.mentionAt = touching(
      analysis.people.flatMap(({ name, mentions }) => mentions.map((one) => ({ ...one, name }))),
    );
  }

  /** A quotation, whose it is and by which words, and who else was likely. */
  explain(quotation: Quotation): string {
    const { kind, confidence, speaker, cue } = quotation;
    const first = `${kind} ${confidence.toFixed(2)} ${placed({ ...quotation, text: cutShort(quotation.text) })}`;
    const pointer = this.pointerOf(quotation);
    const whose = speaker
      ? `${speaker.text} ${speaker.confidence.toFixed(2)}${speaker.span ? `, by ${placed(speaker.span)}` : ''}`
      : 'nobody';
    const lines = [first];
    const kinds = kind === 'indirect' ? undefined : this.passageAt(quotation)[0]?.kinds;
    if (kinds) lines.push(`  kinds: ${KINDS.map((one) => `${one} ${kinds[one].toFixed(2)}`).join(', ')}`);
    lines.push(`  speaker: ${whose}`);
    if (cue) lines.push(`  cue: ${placed(cue)}`);
    if (pointer) lines.push(`  next: ${this.others(pointer, speaker).join(', ') || 'none'}`);
    return lines.join('\n');
  }

  private pointerOf(quotation: Quotation): Pointer | undefined {
    const { kind, cue } = quotation;
    if (kind !== 'indirect') return this.passageAt(quotation).find(({ speaker }) => speaker?.span)?.speaker;
    const told = this.toldAt(quotation);
    return (told.find(({ by }) => by.cue.block === cue?.block && by.cue.start === cue.start) ?? told[0])?.by.source;
  }

  /** Who else is likely, all mentions of one together: people by their names, others by the first of the words for them. */
  private others({ span, likely, nobody }: Pointer, speaker: Speaker | null): string[] {
    const chances = new Map<string, number>();
    for (const place of likely) {
      if (speaker?.span && overlaps(place, speaker.span)) continue;
      const words = span && overlaps(place, span) ? span.text : this.wordAt(place);
      const name = this.mentionAt(place)[0]?.name ?? words;
      chances.set(name, (chances.get(name) ?? 0) + place.chance);
    }
    if (speaker) {
      chances.set('nobody', nobody);
      chances.delete(speaker.text);
    }
    const ranked = [...chances].filter(([, chance]) => chance > UNLIKELY).sort(([, one], [, other]) => other - one);
    return ranked.slice(0, NEXT).map(([name, chance]) => `${name} ${chance.toFixed(2)}`);
  }

  /** The whole of a word of which the model saw a piece. */
  private wordAt({ block, start, end }: Span): string {
    const { text } = this.analysis.article.blocks[block]!;
    const before = /[\p{L}\p{M}\p{N}]*$/u.exec(text.slice(Math.max(0, start - SHORT), start))![0];
    const after = /^[\p{L}\p{M}\p{N}]*/u.exec(text.slice(end, end + SHORT))![0];
    return `${before}${text.slice(start, end)}${after}`;
  }
}

/**
 * @param asked what the model was asked and told; null where it was not asked, since the language is not read
 * @returns a paragraph a quotation: kind, confidence, block and UTF-16 offsets; how likely the model held each kind of a marked
 *   passage; the speaker with the mention that was used; the
 *   cue; and who came next, with how likely each was
 */
export function explain(analysis: Analysis, asked: Asked | null): string {
  if (!asked) return `not read: nothing is known of speakers in ${analysis.language ?? 'this language'}`;
  const explainer = new Explainer(analysis, asked);
  return analysis.quotations.map((quotation) => explainer.explain(quotation)).join('\n\n');
}
