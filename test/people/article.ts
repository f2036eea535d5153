/** Articles of a few paragraphs, as the tests about people write them. */

import type { Person } from '../../src/analysis.ts';
import { analysedBlocks } from '../sample.ts';

/** @returns the people of an article with these paragraphs; a first line that starts with "# " is its headline */
export async function peopleIn(paragraphs: readonly string[], byline: string[] = []): Promise<Person[]> {
  const blocks = paragraphs.map((text) =>
    text.startsWith('# ') ? { kind: 'headline' as const, text: text.slice(2) } : { kind: 'paragraph' as const, text },
  );
  return (await analysedBlocks(blocks, { byline })).people;
}

/** @returns the people's names */
export async function namesIn(...paragraphs: string[]): Promise<string[]> {
  return (await peopleIn(paragraphs)).map(({ name }) => name);
}

/** @returns the words of a person's mentions, those by pronoun with a star */
export function mentionsOf(person: Person | undefined): string[] {
  return (person?.mentions ?? []).map(({ text, via }) => (via === 'pronoun' ? `${text}*` : text));
}
