/** What hangs on words and numbers, in whichever language: texts are cut into tokens before their language is known. Parts of patterns. */

/** Behind an apostrophe they are a word of their own: "the mayor’s", "they’re". */
export const CLITICS = '(?:s|S|re|ve|ll|d|m)';
/** Right behind digits: "3rd", "90s", "5m". */
export const NUMBER_ENDINGS = '(?:st|nd|rd|th|s|%|m|bn|k)';
/** Joined to a name by a hyphen or an apostrophe: "al-Hakim", "d’Arcy". */
export const NAME_ARTICLES = '(?:a[dlnrstz]|ash|el|d|l)';
