/** Reads the dateline that a text opens with: a place in capitals, a day, an agency in brackets, and a dash. */

import { AGENCIES } from '../language/agencies.ts';

const NAME = String.raw`\p{Lu}[\p{L}.'’-]*`;
/** "Halden", "HALDEN/ORRWICK", "London and Paris", "Frankfurt am Main". */
const PLACES = String.raw`${NAME}(?:(?:\s?/\s?|\s(?:(?:\p{Ll}{1,3}|&)\s)?)${NAME}){0,5}`;
/** "Feb 22", "3. Mai", "7 de marzo de 2023". */
const DAY = String.raw`(?:\p{L}{3,10}\.?\s\d{1,2}|\d{1,2}\.?\s(?:\p{Ll}{2}\s)?\p{L}{3,10}\.?)(?:(?:,|\s\p{Ll}{2})?\s(?:19|20)\d\d)?`;
const DASH = String.raw`(?:\s?[–—]+\s|\s[–—]+|\s?-{1,2}\s|--)`;
/** In brackets anybody may be an agency, if a dash follows; these are without one. */
const KNOWN = String.raw`\(${AGENCIES}\)`;
const AGENCY = String.raw`(?:\([^()\d]{2,40}\)|/[^/\s]{2,20}/)`;
const END = String.raw`(?:\s*(?<agency>${AGENCY}\s*${DASH}|${KNOWN}\s)|(?<dash>${DASH})|\s?:\s)`;
/** "MOSCOW, Feb 22 (Reuters) - ", "Lagos – ", "Pune, Aug 1 (PTI) ". */
const DATELINE = new RegExp(String.raw`^(?<places>${PLACES})(?:,\s${PLACES}){0,2}(?<day>,?\s${DAY})?${END}`, 'u');
/** "(CNN) -- " */
const AGENCY_ALONE = new RegExp(String.raw`^\([^()]{2,40}\)\s?${DASH}`, 'u');
/** After it a sentence begins: "NATO – the alliance – said" has none. */
const SENTENCE = /^["'“‘«„»(]?[\p{Lu}\p{Lo}\d]/u;
const LONGEST = 120;

type DatelineGroups = Readonly<Record<string, string | undefined>>;
type IsPlace = (name: string) => boolean;

/**
 * @param text a paragraph
 * @param isPlace whether a name is known as a place's
 * @returns how many UTF-16 code units of it are its dateline; 0 where it has none
 */
export function datelineIn(text: string, isPlace: IsPlace): number {
  const opening = text.slice(0, LONGEST);
  const alone = AGENCY_ALONE.exec(opening)?.[0].length ?? 0;
  const match = DATELINE.exec(opening.slice(alone));
  const length = alone + (match && isDateline(match.groups!, isPlace) ? match[0].length : 0);
  return SENTENCE.test(opening.slice(length)) ? length : 0;
}

/** "LEEDS – ", "Tarnfeld, May 3 – " and "Lagos: ", but not "OKAFOR: " nor "Okafor (Labour): ". */
function isDateline({ places = '', day, agency, dash }: DatelineGroups, isPlace: IsPlace): boolean {
  const isKnown = () => places.split(/\/|\s\p{Ll}{1,3}\s/u).some((place) => isPlace(place.trim()));
  return Boolean(agency || (dash && (day || /^\P{Ll}{3,}$/u.test(places))) || isKnown());
}
