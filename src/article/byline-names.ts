/** Reads author names out of what pages print or store as a byline. */

import { AFTER, AFTER_ONE, BETWEEN, BY, DESCRIPTION, NOT_A_NAME } from '../language/bylines.ts';
import { isCapitals, isSmall } from './letters.ts';
import { plain } from './plain.ts';

const MOST_NAMES = 20;

/** Addresses, handles, what stands in brackets. */
const ASIDE = /\S*@\S+|(?:https?:\/\/|www\.)\S+|\([^()]{0,60}\)/gi;

/** "Crane, Ida" and "Crane, Ida; Denny, Paul". */
const SORTED = /^(?:\p{Lu}\p{Ll}+,\s\p{Lu}\p{Ll}+|[^,;]+,[^,;]+(?:;[^,;]+,[^,;]+)+)$/u;

function isName(text: string): boolean {
  return (
    text.length >= 2 &&
    text.length <= 60 &&
    !NOT_A_NAME.test(text) &&
    // An agency's short name, as "dpa".
    (/[A-Z]/.test(text) || (text.length <= 4 && text.length >= 3 && isSmall(text)) || /[\p{Lu}\p{Lo}]/u.test(text)) &&
    text.split(' ').length <= 6
  );
}

/** Whether a part of a byline tells of the name before it: "Chief reporter", and after a whole name "Berlin". */
function isDescription(part: string, index: number, parts: readonly string[]): boolean {
  const words = part.split(' ');
  return (
    DESCRIPTION.test(part) ||
    (words.length > 1 && words.some((word) => word.length >= 4 && isSmall(word))) ||
    (words.length === 1 &&
      !(part.length >= 3 && part.length <= 4 && (isSmall(part) || isCapitals(part))) &&
      parts.slice(0, index).some((name) => name.includes(' ')))
  );
}

/** "PRIYA MENON" as "Priya Menon"; mixed case stays as it is. */
function cased(name: string): string {
  if (name !== name.toUpperCase() || !name.includes(' ')) return name;
  return name.replace(/\p{Lu}[\p{L}’']*/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}

/**
 * @param text a byline, as "By Ana Sousa and Jon Vick, Staff Writers | 3 May"
 * @returns the names in it, in order
 */
export function namesIn(text: string | null | undefined): string[] {
  const said = plain(text, 400)?.replace(ASIDE, ' ').trim().replace(BY, '').replace(AFTER, '');
  if (!said) return [];
  // "Rosa Delgado. Valley Courier": what follows a whole name's full stop is her office; most lines have none.
  const bare = said.includes('. ') ? said.replace(/^(\S+ .*\p{Ll}{2})\.\s.*$/u, '$1') : said;
  const parts =
    bare.includes(',') && SORTED.test(bare)
      ? bare.split(';').map((name) => name.replace(/^(.*?),(.*)$/, '$2 $1'))
      : bare.split(BETWEEN).map((part) => part.replace(BY, '').replace(AFTER_ONE, ''));
  const names = parts.filter((part, index) => !isDescription(part, index, parts));
  return unique(
    (parts.length > 1 && names.length ? names : parts)
      .map((part) =>
        cased(
          part
            .replace(/[\s.,:]+$/, '')
            .replace(/\s+/g, ' ')
            .trim(),
        ),
      )
      .filter(isName),
  );
}

/** @returns the names without repetitions, in order, bounded */
export function unique(names: readonly string[]): string[] {
  const byKey = new Map<string, string>();
  for (const name of names) {
    const key = name.toLowerCase();
    if (!byKey.has(key)) byKey.set(key, name);
  }
  return [...byKey.values()].slice(0, MOST_NAMES);
}
