import { describe, expect, it } from 'vitest';
import type { Span } from '../../src/analysis.ts';
import { analysed } from './sample.ts';

describe('every line of the summary', () => {
  const analysis = analysed();
  const { article, keyPoints, sources, timeline, places, organisations, figures } = analysis;
  const lines: [string, readonly Span[]][] = [
    ...keyPoints.map((point): [string, Span[]] => [point.text, [point, ...point.referents.map(({ span }) => span)]]),
    ...sources.map(({ who, spans, reason }): [string, Span[]] => [who, reason ? [...spans, reason] : spans]),
    ...timeline.map((date): [string, Span[]] => [date.text, [date, date.clause]]),
    ...[...places, ...organisations].map(({ name, spans }): [string, Span[]] => [name, spans]),
    ...figures.map((figure): [string, Span[]] => [figure.text, figure.of ? [figure, figure.of] : [figure]]),
  ];

  it('is there for each of its parts', () => {
    for (const part of [keyPoints, sources, timeline, places, organisations, figures]) expect(part).not.toEqual([]);
  });

  it.each(lines)('leads back to the article: %s', (_, spans) => {
    expect(spans).not.toEqual([]);
    for (const { block, start, end, text } of spans) {
      expect(text).not.toBe('');
      expect(article.blocks[block]!.text.slice(start, end)).toBe(text);
    }
  });

  it('points to people and sources that exist', () => {
    for (const { referents } of keyPoints)
      for (const { person } of referents) expect(analysis.people[person]).toBeDefined();
    for (const { via } of sources) if (via !== null) expect(sources[via]).toBeDefined();
  });
});
