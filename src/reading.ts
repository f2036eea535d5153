/** What a learnt model tells of an article that it has read once, for the steps after it to build on: the model's whole answer. */

import type { QuotationKind, Span } from './analysis.ts';
import { type Touching, touching } from './text/by-block.ts';

/** Names of people, organisations, places and of other things. */
export type EntityType = 'PER' | 'ORG' | 'LOC' | 'MISC';

/** Words that whoever is meant may begin with, and how likely it is that they do. */
export interface Chance extends Span {
  chance: number;
}

/** Whom a stretch of the text points to: the likeliest words, and how likely others are. */
export interface Pointer {
  /** Null: nobody is named. */
  span: Span | null;
  /** 0..1: how likely just these words are; several mentions of one person share what is likely. */
  confidence: number;
  /** 0..1: how likely it is that nobody is named. */
  nobody: number;
  likely: readonly Chance[];
}

/** Words that say that something is told, who tells it, and what. */
export interface Attribution {
  cue: Span;
  confidence: number;
  source: Pointer;
  content: readonly Span[];
}

/** A stretch of what an attribution tells. */
export interface Told extends Span {
  by: Attribution;
}

/** @returns what is told where, so that it is known by whom */
export function toldIn({ attributions }: Pick<Reading, 'attributions'>): Touching<Told> {
  return touching(attributions.flatMap((by) => by.content.map((told) => ({ ...told, by }))));
}

/** Everything that one reading of the article's blocks tells. */
export interface Reading {
  /** In text order, none inside another. */
  names: readonly { span: Span; type: EntityType; confidence: number }[];
  /** For each passage between marks that was asked about, how likely each kind is, and who says it. */
  passages: readonly { kinds: Readonly<Record<Exclude<QuotationKind, 'indirect'>, number>>; speaker: Pointer }[];
  attributions: readonly Attribution[];
  /** Words that say what somebody is; `person` is where that person's name begins. */
  roles: readonly { span: Span; person: Span | null; confidence: number }[];
  /** Whom the mentions that speak mean, where they are no names. */
  meant: readonly { span: Span; by: Omit<Pointer, 'span' | 'confidence'> }[];
  /** For each block, how much it tells of the news. */
  weights: readonly number[];
}
