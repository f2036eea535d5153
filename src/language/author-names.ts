/** Parts of the names in bylines, as lists of references order them. */

import { words } from './words.ts';

/** Words that tell of an organisation or a desk, where a person's name would stand; lower case. */
const COLLECTIVE_WORDS = words(`
  agencies agency associates association board bureau company correspondent correspondents council desk editor editorial editors
  group institute journal magazine media network news newspaper newsroom online post press reporter reporters service staff
  team times trust university wire writer writers
`);

/** Whether a byline names no person, as "Associated Press" and "Gazette staff". */
export function isCollective(name: string): boolean {
  return /^The\s/.test(name) || name.split(/[\s-]+/).some((word) => COLLECTIVE_WORDS.has(word.toLowerCase()));
}

export const SUFFIX = /,?\s(Jr\.?|Sr\.?|I{2,3}|IV)$/;

/** Small words before a family name that are sorted with it; a part of a pattern. */
export const PARTICLES = 'al|bin|da|de|del|della|den|der|di|dos|du|el|la|le|ten|ter|van|von';
