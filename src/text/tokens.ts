/** Cuts a text into tokens: words, numbers, handles and single punctuation characters. */

import { CLITICS, NAME_ARTICLES, NUMBER_ENDINGS } from '../language/token-parts.ts';

export type TokenKind = 'word' | 'number' | 'punctuation';

/** A token; `start` and `end` are UTF-16 offsets into the text it was cut from. */
export interface Token {
  start: number;
  end: number;
  text: string;
  lower: string;
  kind: TokenKind;
  /** Whether it starts with an upper-case letter, or has one after an article (al-Hakim, d’Arcy). */
  capital: boolean;
}

// In order: a possessive or other clitic after a word; dotted capitals (U.S., J.); a handle or hashtag; numbers
// with separators, units and what hangs on them by hyphens (34-year-old); words with inner apostrophes and hyphens, less a
// raised number of a note behind them (Okafor¹); any other visible character.
const TOKEN = new RegExp(
  String.raw`(?<=\p{L})['’]${CLITICS}(?![\p{L}\p{N}])|(?:\p{Lu}\.)+(?!\p{L})|[@#][\p{L}\p{N}_]+|\p{N}+(?:[.,:/]\p{N}+)*(?:(?:[-‐‑]\p{L}+)+|${NUMBER_ENDINGS}?(?![\p{L}\p{N}]))|[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{Nd}]|[-‐‑](?=[\p{L}\p{N}])|['’](?=[\p{L}])(?!${CLITICS}(?![\p{L}\p{N}])))*|[^\s]`,
  'gu',
);
const NUMBER = /^\p{N}/u;
const WORD = /^[@#]?[\p{L}\p{M}]|^['’]\p{L}/u;
const CAPITAL = new RegExp(String.raw`^(?:${NAME_ARTICLES}[-‐‑'’])?\p{Lu}`, 'u');

/**
 * @param text any text
 * @returns its tokens in order; white space belongs to none
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const token = match[0];
    tokens.push({
      start: match.index,
      end: match.index + token.length,
      text: token,
      lower: token.toLowerCase().replaceAll('’', "'"),
      kind: NUMBER.test(token) ? 'number' : WORD.test(token) ? 'word' : 'punctuation',
      capital: CAPITAL.test(token),
    });
  }
  return tokens;
}
