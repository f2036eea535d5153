import { describe, expect, it } from 'vitest';
import { clausesOf, placeOf, placeOfPronoun } from '../../src/people/clauses.ts';
import { readBlocks } from '../../src/text/document.ts';

/** The place of the word in the sentence. */
function placeIn(text: string, word: string) {
  const [block] = readBlocks([{ kind: 'paragraph', text }]);
  const sentence = block!.sentences[0]!;
  const clauses = clausesOf(block!, sentence);
  const index = block!.tokens.findIndex((token) => token.text === word);
  const clause = clauses[index - sentence.firstToken]!;
  return /^(?:he|him|his|she|her)$/.test(word)
    ? placeOfPronoun(block!, index, sentence, clause)
    : placeOf(block!, index, index + 1, sentence, clause);
}

describe('the part that a name plays', () => {
  it('is the subject before a verb, also past an apposition', () => {
    expect(placeIn('On Monday Weber, a lawyer from Oslo, left.', 'Weber').part).toBe('subject');
    expect(placeIn('They said Weber “walked in” on Monday.', 'Weber').part).toBe('subject');
    expect(placeIn('They said that Weber left.', 'Weber')).toMatchObject({ part: 'subject', verb: 'left' });
  });

  it('is the object after a verb and oblique after a preposition', () => {
    expect(placeIn('The court heard Weber on Monday.', 'Weber').part).toBe('object');
    expect(placeIn('The letter was sent by Weber.', 'Weber')).toMatchObject({ part: 'oblique', preposition: 'by' });
  });

  it('is a possessive before its thing', () => {
    expect(placeIn('The court read Weber’s letter.', 'Weber').part).toBe('possessive');
    expect(placeIn('The Weber trial went on.', 'Weber').part).toBe('possessive');
  });
});

describe('the part that a pronoun plays', () => {
  it('tells “her” before a noun from “her” alone', () => {
    expect(placeIn('The judge took her passport.', 'her').part).toBe('possessive');
    expect(placeIn('The judge told her to wait.', 'her').part).toBe('object');
    expect(placeIn('The judge waited for her.', 'her').part).toBe('oblique');
  });
});

describe('clauses', () => {
  it('begin with a word that opens one, or with a new subject after a verb', () => {
    expect(placeIn('Weber left because he was tired.', 'he').clause).toMatchObject({ number: 1, opener: 'because' });
    expect(placeIn('Weber thought he was tired.', 'he').clause).toMatchObject({ number: 1, opener: 'he' });
  });

  it('go on after a relative clause that was put in', () => {
    const { clause } = placeIn('Weber, who lives in Oslo, lost his passport.', 'his');
    expect(clause).toMatchObject({ number: 0, within: null });
  });
});
