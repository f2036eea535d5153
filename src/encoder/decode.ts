/** From scores to stretches: the best tags that make sense together, and where something holds; as `training/decode.py` does it. */

/** Pieces [first, end) that are of one kind. */
export interface Tagged {
  first: number;
  end: number;
  kind: number;
}

/**
 * The likeliest run of tags in which inside follows begin or inside of its own kind (Viterbi's algorithm).
 *
 * @param scores a row of `tags` numbers for each piece: outside, then begin and inside of each kind; a constant added to
 *   a whole row changes nothing
 * @returns a tag for each piece
 */
export function bestTags(scores: Float32Array, tags: number): Uint8Array {
  const length = scores.length / tags;
  const found = new Uint8Array(length);
  if (!length) return found;
  const origins = new Uint8Array(scores.length);
  let best = new Float64Array(tags);
  let next = new Float64Array(tags);
  for (let tag = 0; tag < tags; tag++) best[tag] = isInside(tag) ? Number.NEGATIVE_INFINITY : scores[tag]!;
  for (let piece = 1; piece < length; piece++) {
    const row = piece * tags;
    const any = highest(best);
    for (let tag = 0; tag < tags; tag++) {
      const origin = !isInside(tag) ? any : best[tag]! > best[tag - 1]! ? tag : tag - 1;
      origins[row + tag] = origin;
      next[tag] = best[origin]! + scores[row + tag]!;
    }
    [best, next] = [next, best];
  }
  let tag = highest(best);
  for (let piece = length - 1; piece >= 0; piece--) {
    found[piece] = tag;
    tag = origins[piece * tags + tag]!;
  }
  return found;
}

function isInside(tag: number): boolean {
  return tag > 0 && tag % 2 === 0;
}

/** @returns where the highest number stands, the first of equal ones */
export function highest(numbers: Float32Array | Float64Array): number {
  let found = 0;
  for (let index = 1; index < numbers.length; index++) if (numbers[index]! > numbers[found]!) found = index;
  return found;
}

/** @returns the stretches of one kind, in order */
export function taggedIn(tags: Uint8Array): Tagged[] {
  const found: Tagged[] = [];
  for (let first = 0, end: number; first < tags.length; first = end) {
    end = first + 1;
    const tag = tags[first]!;
    if (!tag) continue;
    const kind = (tag - 1) >> 1;
    while (end < tags.length && tags[end] === 2 * kind + 2) end++;
    found.push({ first, end, kind });
  }
  return found;
}

/**
 * @param from how much is enough
 * @param gap stretches at most so far apart are one
 * @returns where the numbers are above `from`; specks of one or two beside a longer stretch are none
 */
export function stretchesIn(numbers: Float32Array, from: number, gap: number): { first: number; end: number }[] {
  const found: { first: number; end: number }[] = [];
  numbers.forEach((number, place) => {
    if (!(number > from)) return;
    const last = found.at(-1);
    if (last && place - last.end <= gap) last.end = place + 1;
    else found.push({ first: place, end: place + 1 });
  });
  const long = found.filter(({ first, end }) => end - first > 2);
  return long.length ? long : found;
}
