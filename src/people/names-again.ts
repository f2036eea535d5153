/** Finds names again by what the article has shown of them. */

import type { NameWords } from '../language/language.ts';
import { NAME_PARTICLES } from '../language/name-parts.ts';
import type { TextBlock } from '../text/document.ts';
import { foldName } from '../text/name-lexicon.ts';
import type { Token } from '../text/tokens.ts';
import type { KnownNames } from './known-names.ts';
import { partsOf } from './name-bounds.ts';
import type { NameMention } from './name-mention.ts';

const MAX_PARTS = 6;
// A mention that only the rest of the article speaks for is less sure than the one that does.
const AGAIN = 0.9;

/** "Paris claims" after "Valeska Paris", but not "in Paris". */
function claimsPlace(tokens: readonly Token[], index: number, known: KnownNames, { prepositions }: NameWords): boolean {
  return known.isSurname(foldName(tokens[index]!.text)) && !prepositions.has(tokens[index - 1]?.lower ?? '');
}

/** The names, and single words of names, that the article has shown elsewhere, where none was told. */
export function* namesAgain(
  block: TextBlock,
  known: KnownNames,
  settled: ReadonlySet<number> | undefined,
  things: ReadonlySet<number> | undefined,
  places: ReadonlySet<number> | undefined,
  words: NameWords,
): Generator<NameMention> {
  const { tokens } = block;
  for (let first = 0; first < tokens.length; first++) {
    const { capital, lower, text } = tokens[first]!;
    const ofHandle = known.partsOfHandle(lower);
    if (ofHandle) yield { block, first, end: first + 1, parts: [...ofHandle], nickname: null, confidence: AGAIN };
    if (!(capital || NAME_PARTICLES.has(lower)) || settled?.has(first)) continue;
    const spelling = capital && !things?.has(first) ? known.confidenceOfSpelling(foldName(text)) : undefined;
    if (spelling === undefined && !known.mayOpen(foldName(text))) continue;
    for (let end = Math.min(tokens.length, first + MAX_PARTS); end > first; end--) {
      if (!tokens[end - 1]!.capital || tokens[end - 1]!.kind !== 'word' || settled?.has(end - 1)) continue;
      const parts = partsOf(block, first, end);
      // "Paris Hilton left Paris": only a surname means the person where a place is told for sure.
      if (parts.length === 1 && places?.has(first) && !claimsPlace(tokens, first, known, words)) continue;
      const confidence = known.confidenceOf(parts) ?? (end - first === 1 ? spelling : undefined);
      if (confidence === undefined) continue;
      const mention = { block, first, end, parts, nickname: null, confidence: confidence * AGAIN };
      yield mention;
      first = end - 1;
      break;
    }
  }
}
