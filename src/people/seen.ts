/** Reads sentence by sentence which people are mentioned where, before any pronoun is understood. */

import type { Span } from '../analysis.ts';
import type { Sentence, TextBlock } from '../text/document.ts';
import { type Clause, type Place, placeOf } from './clauses.ts';
import type { Identity } from './coreference.ts';
import type { Entity } from './entities.ts';
import type { NameMention } from './names.ts';
import { capitalsAt, personNounAt } from './strangers.ts';

/** How somebody is mentioned: in full or by one word of the name, by a noun, by a word that may be a name, by pronoun. */
type Form = 'full' | 'short' | 'noun' | 'capital' | 'pronoun';

/** A mention that a pronoun may look back to, or forward to within its sentence. */
export interface Seen {
  /** Somebody without names is a stranger: none of the article's people. */
  identity: Identity;
  form: Form;
  block: TextBlock;
  /** Running number of the sentence it stands in. */
  sentence: number;
  /** Its tokens are `block.tokens.slice(first, end)`. */
  first: number;
  end: number;
  place: Place;
  /** Whether no other person was mentioned before it in its sentence. */
  leads: boolean;
  /** The index of the quotation that it stands in among those of its block, or -1. */
  quotation: number;
  /** Whether that quotation is a whole utterance, and no piece of the narrator's sentence. */
  uttered: boolean;
  /** Null where it is no name. */
  name: NameMention | null;
}

interface Named {
  identity: Identity;
  mention: NameMention;
}

// A place or organisation that is told this surely is nobody.
const SURE_THING = 0.6;

/** For each token, the index of the quotation that it stands in, or -1. */
function quotationAt({ tokens }: TextBlock, quoted: readonly Span[]): Int32Array {
  const inside = new Int32Array(tokens.length).fill(-1);
  for (const [number, { start, end }] of quoted.entries()) {
    let low = 0;
    let high = tokens.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (tokens[middle]!.start < start) low = middle + 1;
      else high = middle;
    }
    for (let index = low; index < tokens.length && tokens[index]!.start < end; index++) inside[index] = number;
  }
  return inside;
}

/** One block's names, other names and quotations by their tokens. */
export class BlockMentions {
  readonly block: TextBlock;
  readonly quoted: Span[] = [];
  private readonly names = new Map<number, Named>();
  private readonly things = new Set<number>();
  private inQuotation: Int32Array | null = null;

  constructor(block: TextBlock) {
    this.block = block;
  }

  addName(identity: Identity, mention: NameMention): void {
    this.names.set(mention.first, { identity, mention });
  }

  addThing({ first, end }: Entity): void {
    for (let index = first; index < end; index++) this.things.add(index);
  }

  /** @returns the index in `quoted` of the quotation around the token, or -1 */
  quotationOf(token: number): number {
    this.inQuotation ??= quotationAt(this.block, this.quoted);
    return this.inQuotation[token]!;
  }

  /** Whether the quotation is no fragment, in which pronouns mean whom the narrator's mean. */
  isUttered(quotation: number): boolean {
    return quotation >= 0 && !/^\p{Ll}/u.test(this.quoted[quotation]!.text);
  }

  /**
   * @param sentence one of the block's
   * @param clauses its clauses by token
   * @param number its running number
   * @returns the mentions in it that are no pronouns, in text order: names, and strangers where no name is
   */
  in(sentence: Sentence, clauses: readonly Clause[], number: number): Seen[] {
    const found: Seen[] = [];
    const { block } = this;
    const add = (
      identity: Identity,
      form: Form,
      { first, end }: { first: number; end: number },
      name: NameMention | null,
    ) => {
      const place = placeOf(block, first, end, sentence, clauses[first - sentence.firstToken]!);
      const quotation = this.quotationOf(first);
      const uttered = this.isUttered(quotation);
      found.push({
        identity,
        form,
        block,
        sentence: number,
        first,
        end,
        place,
        leads: false,
        quotation,
        uttered,
        name,
      });
    };
    for (let index = sentence.firstToken; index < sentence.endToken; index++) {
      const name = this.names.get(index);
      if (name) {
        add(name.identity, name.mention.parts.length > 1 ? 'full' : 'short', name.mention, name.mention);
        index = name.mention.end - 1;
        continue;
      }
      const stranger =
        personNounAt(block, index, sentence, this.names) ?? capitalsAt(block, index, sentence, this.names);
      if (!stranger) continue;
      const { first, end, form, sex } = stranger;
      if (form === 'noun' ? !this.isBesideName(first, end, found.at(-1)) : !this.things.has(first)) {
        add({ parts: [], names: [], sex }, form, stranger, null);
      }
      index = end - 1;
    }
    return found;
  }

  /** "the actress Clara Hoffman", "Peter Hoffman, her husband": the noun beside a name is no mention of its own. */
  private isBesideName(first: number, end: number, last: Seen | undefined): boolean {
    const { tokens } = this.block;
    const isBefore = this.names.has(end) || (tokens[end]?.text === ',' && this.names.has(end + 1));
    return isBefore || (last?.name?.end === first - 1 && tokens[first - 1]?.text === ',');
  }
}

/**
 * @param blocks the article's blocks
 * @param people its people with their names
 * @param quoted the marked quotations
 * @param entities the names of all kinds in the blocks
 * @returns what each block mentions, in the order of the blocks
 */
export function mentionsByBlock(
  blocks: readonly TextBlock[],
  people: readonly Identity[],
  quoted: readonly Span[],
  entities: readonly Entity[],
): BlockMentions[] {
  const mentions = blocks.map((block) => new BlockMentions(block));
  for (const identity of people) {
    for (const name of identity.names) mentions[name.block.index]!.addName(identity, name);
  }
  for (const entity of entities) {
    if (entity.type !== 'PER' && entity.confidence >= SURE_THING) mentions[entity.block.index]!.addThing(entity);
  }
  for (const span of quoted) mentions[span.block]!.quoted.push(span);
  return mentions;
}
