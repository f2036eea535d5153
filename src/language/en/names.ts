/** What stands beside the names of people in English. */

import type { NameWords } from '../language.ts';
import { words } from '../words.ts';
import { PREPOSITIONS } from './function-words.ts';
import { ABBREVIATIONS_BEFORE_NAME } from './text.ts';
import {
  FEMALE_NOUNS,
  FEMALE_TITLES,
  GIVEN_TITLES,
  HONORIFICS,
  MALE_NOUNS,
  MALE_TITLES,
  ROYAL_TITLES,
  TITLES,
} from './titles.ts';

export const NAMES: NameWords = {
  titles: {
    female: FEMALE_TITLES,
    male: MALE_TITLES,
    royal: ROYAL_TITLES,
    given: GIVEN_TITLES,
    never: HONORIFICS,
    all: new Set([...TITLES, ...FEMALE_TITLES, ...MALE_TITLES, ...ABBREVIATIONS_BEFORE_NAME]),
  },
  nouns: { female: FEMALE_NOUNS, male: MALE_NOUNS },
  families: words('the'),
  prepositions: PREPOSITIONS,
  pictureLabels: words('credit file illustration image images photo photograph photos picture source video'),
};
