/** Capitalised English words that are no part of a person's name, lower case. */

import { words } from '../words.ts';

/** What stands before a colon and the name of who made a picture. */
export const PICTURE_LABELS = words(
  'credit file illustration image images photo photograph photos picture source video',
);
