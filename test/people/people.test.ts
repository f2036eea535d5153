import { describe, expect, it } from 'vitest';
import { mentionsOf, peopleIn } from './article.ts';

describe('people', () => {
  it('come in order of their first mention, with spans that are the text’s own words', async () => {
    const paragraphs = ['Thomas Weber met Laura Bennett.', 'Bennett left before Weber did.'];
    const people = await peopleIn(paragraphs);
    expect(people.map(({ name }) => name)).toEqual(['Thomas Weber', 'Laura Bennett']);
    for (const { mentions } of people) {
      for (const { block, start, end, text } of mentions) expect(paragraphs[block]!.slice(start, end)).toBe(text);
    }
  });

  it('leave out the author who is named only in the byline', async () => {
    expect(
      (await peopleIn(['By Laura Bennett', 'Thomas Weber said hello.'], ['Laura Bennett'])).map(({ name }) => name),
    ).toEqual(['Thomas Weber']);
  });

  it('keep an author whom the text is about', async () => {
    const people = await peopleIn(['Laura Bennett was there. Bennett left at noon.'], ['Laura Bennett']);
    expect(mentionsOf(people[0])).toEqual(['Laura Bennett', 'Bennett']);
  });

  it('have confidences between 0 and 1', async () => {
    for (const { confidence, mentions } of await peopleIn(['Dr. Samuel Price met Neymar. He smiled.'])) {
      for (const value of [confidence, ...mentions.map((mention) => mention.confidence)]) {
        expect(value).toBeGreaterThan(0);
        expect(value).toBeLessThanOrEqual(1);
      }
    }
  });
});
