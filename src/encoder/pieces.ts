/** Cuts text into pieces: SentencePiece's unigram cut over a vocabulary, as `training/pieces.py` does it. */

/** The first pieces of a vocabulary are marks: of a window's start, padding, a paragraph's end, and of what is unknown. */
export const START = 0;
export const END = 2;
export const UNKNOWN = 3;
const MARKS = 4;

/** Pieces of a text: their numbers, and the UTF-16 code units [start, end) that each stands for. */
export interface Cut {
  ids: number[];
  /** These never fall; ends may where one letter is read as several words (ﷺ). */
  starts: number[];
  /** A piece that is a word's mark alone ends where it starts, before the word. */
  ends: number[];
}

const WORD = '▁';
const BLANKS = new Set('\t\n\f\r \u1680\u200b\u200c\u200d\u200e\u200f\u2028\u2029\u2581\ufeff\ufffd');
const CONTROL = /\p{Cc}/u;
const UNKNOWN_PENALTY = 10;
/** Words of an article come again and again; so many of them are remembered, up to this length. */
const REMEMBERED = 16_384;
const LONGEST_REMEMBERED = 32;

/** A vocabulary of pieces with their scores. */
export class Pieces {
  private readonly ids = new Map<string, number>();
  private readonly longest: number;
  private readonly unknown: number;
  private readonly remembered = new Map<string, Int32Array>();

  /**
   * @param vocabulary the pieces by number, the marks first
   * @param scores the logarithm of how likely each is
   * @throws RangeError when there are not as many scores as pieces
   */
  constructor(
    vocabulary: readonly string[],
    private readonly scores: Float32Array,
  ) {
    if (vocabulary.length !== scores.length)
      throw new RangeError(`${vocabulary.length} pieces with ${scores.length} scores`);
    let longest = 0;
    for (let id = MARKS; id < vocabulary.length; id++) {
      const piece = vocabulary[id]!;
      this.ids.set(piece, id);
      longest = Math.max(longest, piece.length);
    }
    this.longest = longest;
    this.unknown = scores.reduce((least, score) => Math.min(least, score), 0) - UNKNOWN_PENALTY;
  }

  /**
   * Adds a paragraph's pieces to a cut, in time that grows with its length, whatever it is made of.
   *
   * @param text any text; unpaired surrogates are unknown letters
   */
  cut(text: string, into: Cut = { ids: [], starts: [], ends: [] }): Cut {
    let word = '';
    /** By code unit of the word the code units of the text that it comes from. */
    const froms: number[] = [];
    const tos: number[] = [];
    const close = () => {
      if (word) this.place(this.cutWord(WORD + word), froms, tos, into);
      word = '';
      froms.length = tos.length = 0;
    };
    let from = 0;
    for (const character of text) {
      const to = from + character.length;
      for (const one of normal(character)) {
        if (one === ' ') close();
        else {
          word += one;
          for (let unit = 0; unit < one.length; unit++) {
            froms.push(from);
            tos.push(to);
          }
        }
      }
      from = to;
    }
    close();
    return into;
  }

  private place(found: Int32Array, froms: readonly number[], tos: readonly number[], into: Cut): void {
    // The word's mark stands before its first letter.
    let at = -1;
    for (let index = 0; index < found.length; index += 2) {
      const start = froms[Math.max(at, 0)]!;
      at += found[index + 1]!;
      into.ids.push(found[index]!);
      into.starts.push(start);
      into.ends.push(at > 0 ? tos[at - 1]! : start);
    }
  }

  /** The likeliest pieces of a word with its mark: number and length of each. No piece runs over a space, so words are cut alone. */
  private cutWord(word: string): Int32Array {
    const known = this.remembered.get(word);
    if (known) return known;
    const size = word.length;
    const best = new Float64Array(size + 1).fill(Number.NEGATIVE_INFINITY);
    const pieces = new Int32Array(size + 1).fill(UNKNOWN);
    const origins = new Int32Array(size + 1);
    best[0] = 0;
    for (let start = 0; start < size; start++) {
      const before = best[start]!;
      // Within a surrogate pair.
      if (before === Number.NEGATIVE_INFINITY) continue;
      const reach = Math.min(size, start + this.longest);
      for (let end = start + 1; end <= reach; end++) {
        const id = this.ids.get(word.slice(start, end));
        if (id === undefined) continue;
        const score = before + this.scores[id]!;
        if (score > best[end]!) {
          best[end] = score;
          pieces[end] = id;
          origins[end] = start;
        }
      }
      const next = start + (word.codePointAt(start)! > 0xffff ? 2 : 1);
      if (before + this.unknown > best[next]!) {
        best[next] = before + this.unknown;
        pieces[next] = UNKNOWN;
        origins[next] = start;
      }
    }
    const found = pathTo(size, pieces, origins);
    if (size <= LONGEST_REMEMBERED) {
      if (this.remembered.size >= REMEMBERED) this.remembered.clear();
      this.remembered.set(word, found);
    }
    return found;
  }
}

function pathTo(size: number, pieces: Int32Array, origins: Int32Array): Int32Array {
  let count = 0;
  for (let end = size; end > 0; end = origins[end]!) count++;
  const found = new Int32Array(2 * count);
  for (let end = size; end > 0; end = origins[end]!) {
    count--;
    found[2 * count] = pieces[end]!;
    found[2 * count + 1] = end - origins[end]!;
  }
  return found;
}

/** What one code point is read as: its NFKC form; blanks are spaces, controls nothing. */
function normal(character: string): string {
  if (character > ' ' && character < '\x7f') return character;
  if (BLANKS.has(character)) return ' ';
  if (CONTROL.test(character)) return '';
  return character.normalize('NFKC');
}
