import { describe, expect, it } from 'vitest';
import { analysed } from './sample.ts';

describe('key points', () => {
  it('are three to five sentences in the article’s order', () => {
    const { keyPoints } = analysed();
    expect(keyPoints.length).toBeGreaterThanOrEqual(3);
    expect(keyPoints.length).toBeLessThanOrEqual(5);
    const places = keyPoints.map(({ block, start }) => block * 1e6 + start);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('begin with the news, without the dateline', () => {
    expect(analysed().keyPoints[0]!.text).toMatch(/^The port of Kestrel Bay will close/);
  });

  it('are the article’s own words', () => {
    const { keyPoints, article } = analysed();
    for (const { block, start, end, text } of keyPoints)
      expect(article.blocks[block]!.text.slice(start, end)).toBe(text);
  });

  it('say who is meant by a short name', () => {
    const { keyPoints, people } = analysed(
      'Ilse Brandt will run the harbour from June, the council said.\nBrandt was mayor for nine years and knows the port well.\nThe post had been empty since a storm in the spring.',
    );
    const referents = keyPoints.flatMap(({ referents }) => referents);
    expect(referents.map(({ span, person }) => [span.text, people[person]!.name])).toEqual([['Brandt', 'Ilse Brandt']]);
  });

  it('are fewer in a text that has fewer sentences, and none in an empty one', () => {
    expect(analysed('The old bridge over the Tarn fell into the river on Monday.').keyPoints).toHaveLength(1);
    expect(analysed('').keyPoints).toEqual([]);
  });
});
