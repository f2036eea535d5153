/** Small words of the dates that pages print beside their headlines, in many languages; parts of patterns. */

/** English months, tried on pages of every language; the platform, which knows all names, takes long to tell them. */
export const ENGLISH_MONTHS: readonly string[] = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** "May 3rd". */
export const ORDINAL_BEHIND_MONTH = '(?:st|nd|rd|th)';
/** "3rd May", "3. Mai", "1er mai", "1º de mayo". */
export const ORDINAL = '(?:st|nd|rd|th|\\.|º|er)';
/** "3 de mayo", "3rd of May". */
export const BEFORE_MONTH = '(?:de\\s|of\\s)';
/** "mayo de 2024", "mayo del 2024". */
export const BEFORE_YEAR = '(?:de\\s|del\\s)';
