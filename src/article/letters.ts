/** Questions about letters, ASCII first: a pattern of all the world's letters takes the browser a millisecond to make. */

/** Letters as a part of a pattern's character class, roughly: marks and digits are none, nor what stands between words. */
export const LETTERS = 'A-Za-z\\xaa\\xb5\\xba\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\u1fff\\u3040-\\ud7ff';

/** Whether the text begins with a letter or a digit. */
export const beginsWord = (text: string): boolean =>
  /^[\da-z]/i.test(text) || (/^[^ -~]/.test(text) && /^[\p{L}\p{N}]/u.test(text));

/** Whether the text ends with a letter or a digit. */
export const endsWord = (text: string): boolean =>
  /[\da-z]$/i.test(text) || (/[^ -~]$/.test(text) && /[\p{L}\p{N}]$/u.test(text));

/** Whether the text begins with a capital. */
export const beginsCapital = (text: string): boolean =>
  /^[A-Z]/.test(text) || (/^[^ -~]/.test(text) && /^\p{Lu}/u.test(text));

/** Whether the word is of small letters alone. */
export const isSmall = (word: string): boolean =>
  /^[a-z]+$/.test(word) || (/[^ -~]/.test(word) && /^\p{Ll}+$/u.test(word));

/** Whether the word is of capitals alone. */
export const isCapitals = (word: string): boolean =>
  /^[A-Z]+$/.test(word) || (/[^ -~]/.test(word) && /^\p{Lu}+$/u.test(word));
