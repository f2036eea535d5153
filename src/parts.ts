/** The parts of an analysis that the reading or, to compare, today's code makes. */

export const PARTS = [
  'names',
  'roles',
  'meant',
  'marked',
  'reported',
  'places',
  'organisations',
  'sources',
  'key-points',
] as const;
export type Part = (typeof PARTS)[number];
/** The parts that today's code makes. */
export type Today = ReadonlySet<Part>;

export function isPart(word: string): word is Part {
  return PARTS.some((part) => part === word);
}
