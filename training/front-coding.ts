/** Writes sorted words shortly, as the lexicons read them. */

/** @returns each word as the number of letters it shares with the one before (9 at most) and the rest of it. */
export function frontCoded(sorted: readonly string[]): string {
  let before = '';
  let text = '';
  for (const word of sorted) {
    let shared = 0;
    while (shared < 9 && shared < before.length && word[shared] === before[shared]) shared++;
    text += shared + word.slice(shared);
    before = word;
  }
  return text;
}
