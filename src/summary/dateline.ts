/** Reads the dateline that a text opens with. */

import { placeNamed } from '../language/en/places.ts';

const AGENCY = String.raw`\((?:AFP|ANI|AP|Associated Press|Bloomberg|CNN|DPA|Efe|IANS|PA|PTI|Reuters|TASS|UPI|Xinhua)\)`;
const DASH = String.raw`(?:\s?[–—]+\s|\s?-{1,2}\s|:\s)`;
/** "MOSCOW, Feb 22 (Reuters) - ", "Lagos – ", "Pune, Aug 1 (PTI) ": where a text says it comes from. */
const DATELINE = new RegExp(
  String.raw`^(?<place>\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,3})(?:,\s\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*){0,2}){0,2}(?:,?\s\p{Lu}\p{Ll}{2,8}\.?\s\d{1,2})?\s*(?:(?<agency>\([^)]{2,30}\)\s*${DASH}|${AGENCY}\s)|${DASH})`,
  'u',
);
/** "(CNN) -- " */
const AGENCY_ALONE = new RegExp(`^${AGENCY}${DASH}`, 'u');
const LONGEST = 100;

/**
 * @param text an article's beginning
 * @returns how many UTF-16 code units of it are its dateline; 0 where it has none
 */
export function datelineIn(text: string): number {
  const opening = text.slice(0, LONGEST);
  const alone = AGENCY_ALONE.exec(opening);
  if (alone) return alone[0].length;
  const match = DATELINE.exec(opening);
  const place = match?.groups?.place;
  const isDateline = place && (match.groups?.agency || /^\P{Ll}{3,}$/u.test(place) || placeNamed(place));
  return isDateline ? match[0].length : 0;
}
