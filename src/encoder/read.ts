/** Reads an article with the encoder: cut into pieces, read in windows, and every head's answer put back in its place. */

import type { Span } from '../analysis.ts';
import { logistic } from '../odds.ts';
import type { Chance, Pointer, Reading } from '../reading.ts';
import { bestTags, highest, stretchesIn, type Tagged, taggedIn } from './decode.ts';
import { type Heads, KINDS, type Label, type Pointed, sizeOf, TYPES } from './heads.ts';
import { softmax } from './linear.ts';
import { cutBlocks, type Pause, type PiecedArticle, type TextOfBlock } from './pieced.ts';
import { END, type Pieces, START } from './pieces.ts';
import type { States } from './pointers.ts';
import { ownersOf, type Window, windowsOf } from './windows.ts';

/** A trained model, ready to read. */
export interface Model {
  pieces: Pieces;
  heads: Heads;
  encoder: {
    /**
     * @param ids a window's pieces, the mark of the start first
     * @param quoted 1 for a piece between marks
     * @returns a row of `heads.hidden` numbers a piece, row by row; the next call may write over them
     */
    read(ids: Int32Array, quoted: Uint8Array): Float32Array;
  };
}

/** How likely a piece belongs to a cue's content for it to be taken. */
const CONTENT_FROM = 0.5;
/** Pieces between two stretches of one cue's content that belong to it all the same. */
const WITHIN_GAP = 3;
/** Of what a stretch may point to so many of the likeliest words are told, if they are likelier than this. */
const LIKELIEST = 12;
const UNLIKELY = 0.01;
/** A stretch is asked of the window that sees its middle best, but of none further from its beginning than this. */
const LONG = 60;
/** So many pieces, some 6,000 words, are read as one; a longer article in parts, so that memory has a bound. */
const PART = 8_192;

type PassageRead = Reading['passages'][number];
type Gathered = { -readonly [Key in keyof Reading]: Reading[Key][number][] };

const NOBODY: Pointer = { span: null, confidence: 1, nobody: 1, likely: [] };
const UNREAD: PassageRead = { kinds: { direct: 0, partial: 0, term: 0 }, speaker: NOBODY };

/**
 * @param blocks the article's; of text beyond `MOST_UNITS` nothing is told
 * @param passages what stands between outermost marks
 * @param pause called between windows, so that others may go on; what it throws ends the reading
 * @returns what the model tells, in time and memory that grow with the text; a passage in which there is nothing to read
 *   is of no kind and nobody's
 */
export async function readWithModel(
  blocks: readonly TextOfBlock[],
  passages: readonly Span[],
  model: Model,
  pause: Pause,
): Promise<Reading> {
  const article = await cutBlocks(model.pieces, blocks, pause);
  const found: Gathered = {
    names: [],
    passages: passages.map(() => UNREAD),
    attributions: [],
    roles: [],
    meant: [],
    weights: blocks.map(() => 0),
  };
  const asked = passages.map((passage) => article.piecesOf(passage));
  const quoted = new Uint8Array(article.ids.length);
  for (const pieces of asked) if (pieces) quoted.fill(1, pieces.first, pieces.end);
  for (const pieces of partsToRead(article)) {
    const part = new PartReader(article, pieces, model, found);
    await part.read(quoted, pause);
    part.readTags();
    await part.readStretches(asked, pause);
    await part.readMeant(pause);
  }
  return found;
}

/** Runs of pieces that end with a block where one of its size can. */
function partsToRead({ ids }: PiecedArticle): Window[] {
  const found: Window[] = [];
  for (let first = 0, end: number; first < ids.length; first = end) {
    end = Math.min(first + PART, ids.length);
    const closed = ids.subarray(first, end).lastIndexOf(END) + 1;
    if (closed) end = first + closed;
    found.push({ first, end });
  }
  return found;
}

/** A part of an article while it is read. Stretches are in pieces of the article unless they are said to be the window's. */
class PartReader {
  private readonly windows: Window[];
  private readonly owners: Uint16Array;
  private readonly states: States[] = [];
  private readonly scores: Record<Label, Float32Array>;
  private cues: Window[] = [];
  private roles: Window[] = [];
  /** The mentions that are said to speak, by their pieces. */
  private readonly speaking = new Map<string, Window>();

  constructor(
    private readonly article: PiecedArticle,
    private readonly pieces: Window,
    private readonly model: Model,
    private readonly found: Gathered,
  ) {
    this.windows = windowsOf(pieces);
    this.owners = ownersOf(this.windows, pieces);
    const scores = (label: Label) => new Float32Array(this.owners.length * sizeOf(label));
    this.scores = { names: scores('names'), cues: scores('cues'), roles: scores('roles'), weights: scores('weights') };
  }

  /** Reads the windows, and takes the tags' scores of each piece from the window that sees it best. */
  async read(quoted: Uint8Array, pause: Pause): Promise<void> {
    const { encoder, heads } = this.model;
    for (const [number, { first, end }] of this.windows.entries()) {
      await pause();
      const length = 1 + end - first;
      const ids = new Int32Array(length);
      ids[0] = START;
      ids.set(this.article.ids.subarray(first, end), 1);
      const marked = new Uint8Array(length);
      marked.set(quoted.subarray(first, end), 1);
      const states = { rows: encoder.read(ids, marked).slice(), length, hidden: heads.hidden };
      this.states.push(states);
      for (let piece = first; piece < end; piece++) {
        const at = piece - this.pieces.first;
        if (this.owners[at] !== number) continue;
        for (const label of ['names', 'cues', 'roles'] as const)
          heads.label(label, states, piece - first + 1, this.scores[label], at * sizeOf(label));
        if (ids[piece - first + 1] === END) heads.label('weights', states, piece - first + 1, this.scores.weights, at);
      }
    }
  }

  /** Names, and how much each block matters; which words are cues and roles. */
  readTags(): void {
    const { names, cues, roles, weights } = this.scores;
    for (const { kind, ...pieces } of this.tagged('names', names)) {
      const span = this.article.spanOf(pieces);
      const confidence = this.mean('names', pieces, (chances) => chances[1 + 2 * kind]! + chances[2 + 2 * kind]!);
      if (span) this.found.names.push({ span, type: TYPES[kind]!, confidence });
    }
    this.cues = this.tagged('cues', cues);
    this.roles = this.tagged('roles', roles);
    for (let piece = this.pieces.first; piece < this.pieces.end; piece++)
      if (this.article.ids[piece] === END)
        this.found.weights[this.article.blockAt(piece)] = logistic(weights[piece - this.pieces.first]!);
  }

  /** What passages, cues and roles point to. */
  async readStretches(passages: readonly (Window | null)[], pause: Pause): Promise<void> {
    const asked = passages.flatMap((pieces, index) => {
      if (!pieces || pieces.first < this.pieces.first || pieces.first >= this.pieces.end) return [];
      // A block that is too long for a part may be cut within a passage.
      return [{ first: pieces.first, end: Math.min(pieces.end, this.pieces.end), index }];
    });
    const [ofPassages, ofCues, ofRoles] = [this.byWindow(asked), this.byWindow(this.cues), this.byWindow(this.roles)];
    for (const number of this.windows.keys()) {
      await pause();
      for (const passage of ofPassages[number]!) this.found.passages[passage.index] = this.passage(number, passage);
      for (const cue of ofCues[number]!) this.readCue(number, cue);
      for (const role of ofRoles[number]!) this.readRole(number, role);
    }
  }

  /** Whom the mentions that speak mean. */
  async readMeant(pause: Pause): Promise<void> {
    const asked = [...this.speaking.values()].sort((one, other) => one.first - other.first || one.end - other.end);
    for (const [number, mentions] of this.byWindow(asked).entries()) {
      await pause();
      for (const mention of mentions) {
        const chances = this.model.heads.meantBy(this.states[number]!, this.within(number, mention));
        const span = this.article.spanOf(mention);
        if (span) this.found.meant.push({ span, by: { nobody: chances[0]!, likely: this.likely(number, chances) } });
      }
    }
  }

  private passage(number: number, passage: Window): PassageRead {
    const { kinds, ...pointed } = this.model.heads.speakerOf(this.states[number]!, this.within(number, passage));
    const [direct, partial, term] = KINDS.map((_, kind) => kinds[kind]!) as [number, number, number];
    return { kinds: { direct, partial, term }, speaker: this.pointer(number, pointed) };
  }

  private readCue(number: number, pieces: Window): void {
    const { heads } = this.model;
    const states = this.states[number]!;
    const within = this.within(number, pieces);
    const source = this.pointer(number, heads.sourceOf(states, within));
    const cue = this.article.spanOf(pieces);
    if (!cue) return;
    const { first } = this.windows[number]!;
    const content = stretchesIn(heads.contentOf(states, within).subarray(1), CONTENT_FROM, WITHIN_GAP).flatMap((one) =>
      this.article.spansOf({ first: first + one.first, end: first + one.end }),
    );
    const confidence = this.mean('cues', pieces, (chances) => 1 - chances[0]!);
    this.found.attributions.push({ cue, confidence, source, content });
  }

  private readRole(number: number, role: Window): void {
    const chances = this.model.heads.nameOf(this.states[number]!, this.within(number, role));
    const best = highest(chances);
    const span = this.article.spanOf(role);
    const first = this.windows[number]!.first + best - 1;
    const person = best ? this.article.spanOf({ first, end: first + 1 }) : null;
    if (span) this.found.roles.push({ span, person, confidence: chances[best]! });
  }

  /** What a stretch points to in the text; the mention is kept, to be asked whom it means. */
  private pointer(number: number, { chances, mention }: Pointed): Pointer {
    let span: Span | null = null;
    if (mention) {
      const shift = this.windows[number]!.first - 1;
      const pieces = { first: mention.first + shift, end: mention.end + shift };
      this.speaking.set(`${pieces.first} ${pieces.end}`, pieces);
      span = this.article.spanOf(pieces);
    }
    const confidence = chances[highest(chances)]!;
    return { span, confidence, nobody: chances[0]!, likely: this.likely(number, chances) };
  }

  /** The words that are likeliest, by their first pieces. */
  private likely(number: number, chances: Float32Array): Chance[] {
    const places: number[] = [];
    for (let place = 1; place < chances.length; place++) if (chances[place]! > UNLIKELY) places.push(place);
    places.sort((one, other) => chances[other]! - chances[one]!);
    return places.slice(0, LIKELIEST).flatMap((place) => {
      const first = this.windows[number]!.first + place - 1;
      const span = this.article.spanOf({ first, end: first + 1 });
      return span ? [{ ...span, chance: chances[place]! }] : [];
    });
  }

  private tagged(label: Label, scores: Float32Array): Tagged[] {
    const shift = this.pieces.first;
    const found = taggedIn(bestTags(scores, sizeOf(label)));
    return found.map(({ first, end, kind }) => ({ first: first + shift, end: end + shift, kind }));
  }

  /** The mean over pieces of what is taken from the chances of their tags. */
  private mean(label: Label, { first, end }: Window, take: (chances: Float32Array) => number): number {
    const size = sizeOf(label);
    let sum = 0;
    for (let piece = first - this.pieces.first; piece < end - this.pieces.first; piece++)
      sum += take(softmax(this.scores[label].subarray(piece * size, (piece + 1) * size)));
    return sum / (end - first);
  }

  /** By window the stretches that it sees best. */
  private byWindow<Stretch extends Window>(stretches: readonly Stretch[]): Stretch[][] {
    const found: Stretch[][] = this.windows.map(() => []);
    for (const stretch of stretches) {
      const middle = Math.min((stretch.first + stretch.end) >> 1, stretch.first + LONG);
      found[this.owners[middle - this.pieces.first]!]!.push(stretch);
    }
    return found;
  }

  /** A stretch in pieces of the window, of which the first is the mark of the start. */
  private within(number: number, stretch: Window): Window {
    const { first, end } = this.windows[number]!;
    return { first: Math.max(1, stretch.first - first + 1), end: Math.min(end, stretch.end) - first + 1 };
  }
}
