import { describe, expect, it } from 'vitest';
import { mentionsOf, peopleIn } from './article.ts';

describe('people', () => {
  it('come in order of their first mention, with spans that are the text’s own words', () => {
    const paragraphs = ['Thomas Weber met Laura Bennett.', 'Bennett left before Weber did.'];
    const people = peopleIn(paragraphs);
    expect(people.map(({ name }) => name)).toEqual(['Thomas Weber', 'Laura Bennett']);
    for (const { mentions } of people) {
      for (const { block, start, end, text } of mentions) expect(paragraphs[block]!.slice(start, end)).toBe(text);
    }
  });

  it('leave out the author who is named only in the byline', () => {
    expect(
      peopleIn(['By Laura Bennett', 'Thomas Weber said hello.'], ['Laura Bennett']).map(({ name }) => name),
    ).toEqual(['Thomas Weber']);
  });

  it('keep an author whom the text is about', () => {
    const people = peopleIn(['Laura Bennett was there. Bennett left at noon.'], ['Laura Bennett']);
    expect(mentionsOf(people[0])).toEqual(['Laura Bennett', 'Bennett']);
  });

  it('have confidences between 0 and 1', () => {
    for (const { confidence, mentions } of peopleIn(['Dr. Samuel Price met Neymar. He smiled.'])) {
      for (const value of [confidence, ...mentions.map((mention) => mention.confidence)]) {
        expect(value).toBeGreaterThan(0);
        expect(value).toBeLessThanOrEqual(1);
      }
    }
  });

  it('come out of 20,000 capitalised words, few and in bounded time', () => {
    const capitals = Array.from(
      { length: 20_000 },
      (_, index) => `Name${String.fromCharCode(97 + (index % 26))}x`,
    ).join(' ');
    expect(peopleIn([capitals]).length).toBeLessThan(100);
  }, 60_000);

  it('come out of an article of 500,000 words', () => {
    const long = Array.from(
      { length: 25_000 },
      () => 'Thomas Weber said on Monday that he had met Laura Bennett and that she was well, but nobody was sure.',
    );
    const people = peopleIn(long);
    expect(people.map(({ name }) => name)).toEqual(['Thomas Weber', 'Laura Bennett']);
    expect(people[0]?.mentions.filter(({ via }) => via === 'name')).toHaveLength(25_000);
  }, 60_000);

  it('are none in 500,000 words without a capital', () => {
    expect(
      peopleIn(Array.from({ length: 25_000 }, () => 'nobody said that the storm moved north. '.repeat(3))),
    ).toEqual([]);
  }, 60_000);
});
