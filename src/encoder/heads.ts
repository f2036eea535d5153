/** The heads on the encoder's states: scores of tags by piece, and what stretches point to; as `training/heads.py` has them. */

import type { QuotationKind } from '../analysis.ts';
import { logistic } from '../odds.ts';
import type { EntityType } from '../reading.ts';
import { highest } from './decode.ts';
import { LinearMap, softmax, type WeightsOf } from './linear.ts';
import type { ToldByHeads } from './model-file.ts';
import { EndPointer, LONGEST_MENTION, PointerHead, type States } from './pointers.ts';
import type { Window } from './windows.ts';

/** In the order of the model's tags and kinds. */
export const TYPES: readonly EntityType[] = ['PER', 'ORG', 'LOC', 'MISC'];
export const KINDS = ['direct', 'partial', 'term'] as const satisfies readonly QuotationKind[];

/** What is told of each piece: which of the head's outputs, and how many. */
const LABELS = {
  /** Outside, then begin and inside of each type. */
  names: { at: 0, size: 1 + 2 * TYPES.length },
  /** Outside, begin, inside. */
  cues: { at: 9, size: 3 },
  roles: { at: 18, size: 3 },
  /** How much a block matters, at the mark of its end. */
  weights: { at: 21, size: 1 },
} as const;
const OUTPUTS = 22;

/** What is fixed here and must be the same in a model's file, under the names and in the order that training gives them. */
export const FIXED: ToldByHeads = {
  types: TYPES,
  kinds: KINDS,
  labels: { entities: 9, cues: 3, sources: 3, contents: 3, roles: 3, key: 1 },
  pointers: ['speaker', 'source', 'content', 'meant', 'role'],
  longestMention: LONGEST_MENTION,
};

export type Label = keyof typeof LABELS;

/** How many scores a piece has for a label. */
export function sizeOf(label: Label): number {
  return LABELS[label].size;
}

/** Whom a stretch points to. */
export interface Pointed {
  /** For each piece of the window how likely the right words begin with it, at 0 how likely there are none; together 1. */
  chances: Float32Array;
  /** The likeliest words, in pieces of the window; null for none. */
  mention: Window | null;
}

/** All that is asked of the encoder's states; stretches are in pieces of the window. */
export class Heads {
  private readonly labels: LinearMap;
  private readonly kind: LinearMap;
  private readonly ends: EndPointer;
  private readonly speaker: PointerHead;
  private readonly source: PointerHead;
  private readonly content: PointerHead;
  private readonly meant: PointerHead;
  private readonly role: PointerHead;

  /**
   * @param hidden how many numbers the encoder tells of a piece
   * @throws Error when an array is missing or of another form
   */
  constructor(
    weightsOf: WeightsOf,
    readonly hidden: number,
  ) {
    const pointer = (name: string) => new PointerHead(weightsOf, `heads.pointers.${name}`, hidden);
    this.speaker = pointer('speaker');
    this.source = pointer('source');
    this.content = pointer('content');
    this.meant = pointer('meant');
    this.role = pointer('role');
    this.ends = new EndPointer(weightsOf, 'heads.end', hidden);
    this.labels = LinearMap.of(weightsOf, 'heads.labels', hidden, OUTPUTS);
    this.kind = LinearMap.of(weightsOf, 'heads.kind', this.speaker.wide, KINDS.length);
  }

  /** Writes a piece's scores for a label into `into`, from `at` on. */
  label(label: Label, { rows }: States, piece: number, into: Float32Array, at: number): void {
    const { at: first, size } = LABELS[label];
    for (let tag = 0; tag < size; tag++) into[at + tag] = this.labels.one(first + tag, rows, piece * this.hidden);
  }

  /** Who says what stands between marks, and how likely each of the kinds is. */
  speakerOf(states: States, passage: Window): Pointed & { kinds: Float32Array } {
    const taken = this.speaker.take(states, passage);
    const chances = softmax(this.speaker.scores(taken, states, passage));
    return { ...this.point(chances, states), kinds: softmax(this.kind.all(taken, 0)) };
  }

  /** Whom a cue names. */
  sourceOf(states: States, cue: Window): Pointed {
    return this.point(chancesOf(this.source, states, cue), states);
  }

  /** For each piece of the window how likely it belongs to what the cue says is told. */
  contentOf(states: States, cue: Window): Float32Array {
    return this.content.scores(this.content.take(states, cue), states, cue).map(logistic);
  }

  /** For each piece of the window how likely a mention means what begins with it, at 0 nobody that is named. */
  meantBy(states: States, mention: Window): Float32Array {
    return chancesOf(this.meant, states, mention);
  }

  /** For each piece of the window how likely the name that the role words belong to begins with it, at 0 none. */
  nameOf(states: States, role: Window): Float32Array {
    return chancesOf(this.role, states, role);
  }

  private point(chances: Float32Array, states: States): Pointed {
    const first = highest(chances);
    return { chances, mention: first ? { first, end: this.ends.lastOf(states, first) + 1 } : null };
  }
}

function chancesOf(pointer: PointerHead, states: States, span: Window): Float32Array {
  return softmax(pointer.scores(pointer.take(states, span), states, span));
}
