/** Reads author names out of what pages print or store as a byline. */

import { plain } from './plain.ts';

const MOST_NAMES = 20;

/** "By", in the languages that print such a word before a name. */
const BY =
  /^(?:(?:written|posted|reported|published|story|text|words|analysis|review|report(?:ing)?|opinion)\s+)?(?:by|von|par|por|di|da|de|door|af|av|od|przez|автор|текст|oleh|escrito por|publicado por|scritto da)\s*[:\s]\s*/iu;

/** What follows the names in a byline: an office, a date, an address. */
const AFTER =
  /\s*(?:\||•|·|–|—|\/|\(|\n|\s-\s|<|\bon\b\s|\bfor\b\s|\bin\b\s[A-Z]|\b(?:publi[csz]\w+|updated|posted)\b).*$/iu;

const NOT_A_NAME =
  /https?:|www\.|@|\d{2}|^(?:admin|administrator|author|authors|by|byline|contributor|editor|editorial|guest|home|news|newsroom|none|null|online|redaktion|root|staff|undefined|unknown|user|web ?desk|webmaster)$/i;

/** Words between names, and what stands after a name's comma. */
const BETWEEN = /\s*(?:,|;|\s(?:and|und|et|y|e|og|och|en)\s|&)\s*/iu;
const DESCRIPTION =
  /\b(?:analyst|associated press|bureau|chief|columnist|contributor|correspondent|critic|director|editor|journalist|news|photographer|producer|professor|reporter|staff|today|tribune|times|writer)\b/i;

function isName(text: string): boolean {
  return (
    text.length >= 2 &&
    text.length <= 60 &&
    !NOT_A_NAME.test(text) &&
    /[\p{Lu}\p{Lo}]/u.test(text) &&
    text.split(' ').length <= 6
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
  const line = plain(text, 400);
  if (!line || /^(?:https?:|www\.)/i.test(line)) return [];
  const bare = line
    .replace(/\S+@\S+/g, ' ')
    .trim()
    .replace(BY, '')
    .replace(AFTER, '')
    // "Rosa Delgado. Valley Courier": what follows a whole name's full stop is her office.
    .replace(/^(\S+ .*\p{Ll}{2})\.\s.*$/u, '$1');
  const parts = bare.split(BETWEEN);
  const names = parts.length === 1 ? parts : parts.filter((part) => !DESCRIPTION.test(part));
  return unique(
    (names.length ? names : parts)
      .map((part) =>
        cased(
          part
            .replace(BY, '')
            .replace(/[\s.,:]+$/, '')
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
