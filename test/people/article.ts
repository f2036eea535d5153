/** Articles of a few paragraphs, as the tests about people write them. */

import type { Person } from '../../src/analysis.ts';
import { findPeople } from '../../src/people/people.ts';
import { findMarked } from '../../src/quotations/marks.ts';
import { readBlocks } from '../../src/text/document.ts';

/** @returns the people of an article with these paragraphs; a first line that starts with "# " is its headline */
export function peopleIn(paragraphs: readonly string[], byline: string[] = []): Person[] {
  const blocks = readBlocks(
    paragraphs.map((text) =>
      text.startsWith('# ') ? { kind: 'headline', text: text.slice(2) } : { kind: 'paragraph', text },
    ),
  );
  return findPeople(blocks, findMarked(blocks), { byline });
}

/** @returns the people's names */
export function namesIn(...paragraphs: string[]): string[] {
  return peopleIn(paragraphs).map(({ name }) => name);
}

/** @returns the words of a person's mentions, those by pronoun with a star */
export function mentionsOf(person: Person | undefined): string[] {
  return (person?.mentions ?? []).map(({ text, via }) => (via === 'pronoun' ? `${text}*` : text));
}
