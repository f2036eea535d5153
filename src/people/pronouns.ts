/** Says of a pronoun or noun, by its words alone, whom it cannot mean. */

import type { Span } from '../analysis.ts';
import type { SourceWords } from '../language/language.ts';
import type { Sex } from '../text/name-lexicon.ts';

/** "She": of which sex whoever is meant must be. */
export function sexTold({ text }: Span, { means: { man, woman } }: SourceWords): Sex | null {
  const lower = text.toLowerCase();
  return man.has(lower) ? 'male' : woman.has(lower) ? 'female' : null;
}

/** "A spokesman", "they": none of the people, whoever was named before. */
export function isStranger({ text }: Span, { means, pronouns, indefinite }: SourceWords): boolean {
  const lower = text.toLowerCase();
  if ((means.several.has(lower) && !means.woman.has(lower)) || means.thing.has(lower)) return true;
  const first = lower.slice(0, Math.max(0, lower.indexOf(' ')));
  return !pronouns.has(first) && indefinite.has(first);
}
