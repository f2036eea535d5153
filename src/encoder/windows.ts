/** Cuts pieces into windows that the encoder can read, with the text before as context, as `training/windows.py` does it. */

/** Consecutive pieces [first, end) of an article. */
export interface Window {
  first: number;
  end: number;
}

/** How many pieces the encoder reads at once, the mark of the start among them. */
export const WHOLE = 384;
const SIZE = WHOLE - 1;
const STRIDE = 256;

/** @returns windows that cover the pieces, by their beginnings; all are full but where there are fewer pieces than fill one */
export function windowsOf({ first, end }: Window): Window[] {
  if (end - first <= SIZE) return [{ first, end }];
  const last = end - SIZE;
  const found: Window[] = [];
  for (let start = first; start < last; start += STRIDE) found.push({ first: start, end: start + SIZE });
  found.push({ first: last, end });
  return found;
}

/**
 * @param part the pieces that the windows cover
 * @returns for each of the pieces the number of the window that sees most around it; what stands before counts half
 */
export function ownersOf(windows: readonly Window[], part: Window): Uint16Array {
  const owners = new Uint16Array(part.end - part.first);
  const sights = new Float32Array(owners.length).fill(-1);
  windows.forEach(({ first, end }, number) => {
    for (let piece = first; piece < end; piece++) {
      const before = first === part.first ? WHOLE : (piece - first) / 2;
      const after = end === part.end ? WHOLE : end - 1 - piece;
      const sight = Math.min(before, after);
      if (sight <= sights[piece - part.first]!) continue;
      sights[piece - part.first] = sight;
      owners[piece - part.first] = number;
    }
  });
  return owners;
}
