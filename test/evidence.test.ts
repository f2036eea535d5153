import { describe, expect, it } from 'vitest';
import { hasSharedData } from '../corpora/shared.ts';
import { readSummaries, SUMMARIES } from '../corpora/summaries.ts';
import type { Analysis, Span } from '../src/analysis.ts';
import { analysed } from './sample.ts';

/** Each line of the summary with the spans that it stands on. */
function linesOf({ keyPoints, sources, timeline, places, organisations, figures }: Analysis): [string, Span[]][] {
  return [
    ...keyPoints.map((point): [string, Span[]] => [point.text, [point, ...point.referents.map(({ span }) => span)]]),
    ...sources.map(({ who, spans, reason }): [string, Span[]] => [who, reason ? [...spans, reason] : spans]),
    ...timeline.map((date): [string, Span[]] => [date.text, [date, date.clause]]),
    ...[...places, ...organisations].map(({ name, spans }): [string, Span[]] => [name, spans]),
    ...figures.map((figure): [string, Span[]] => [figure.text, figure.of ? [figure, figure.of] : [figure]]),
  ];
}

/** The lines without a span, or with one that is not the article's own text. */
function unproven(analysis: Analysis): string[] {
  return linesOf(analysis)
    .filter(
      ([, spans]) =>
        !spans.length ||
        spans.some(
          ({ block, start, end, text }) => !text || analysis.article.blocks[block]?.text.slice(start, end) !== text,
        ),
    )
    .map(([line]) => line);
}

if (!hasSharedData()) console.warn('../shared is not here: the news texts are passed over');

describe.skipIf(!hasSharedData())('every line of the summaries of many news texts', () => {
  it('leads back to the article', { timeout: 240_000 }, async () => {
    const texts = SUMMARIES.flatMap((corpus) =>
      readSummaries(corpus)
        .slice(0, 10)
        .map(({ text }) => text),
    );
    const analyses: Analysis[] = [];
    for (const text of texts) analyses.push(await analysed(text, '2015-06-01T12:00:00Z'));
    expect(analyses.flatMap(linesOf).length).toBeGreaterThan(10 * texts.length);
    expect(analyses.flatMap(unproven)).toEqual([]);
  });
});

describe('every line of the summary', async () => {
  const analysis = await analysed();
  const { keyPoints, sources, timeline, places, organisations, figures } = analysis;

  it('is there for each of its parts', async () => {
    for (const part of [keyPoints, sources, timeline, places, organisations, figures]) expect(part).not.toEqual([]);
  });

  it('leads back to the article', async () => {
    expect(unproven(analysis)).toEqual([]);
  });

  it('would not without a span, or with another text than the article’s', async () => {
    const [first, ...others] = sources;
    expect(unproven({ ...analysis, sources: [{ ...first!, spans: [] }, ...others] })).toEqual([first!.who]);
    const point = { ...keyPoints[0]!, start: keyPoints[0]!.start + 1 };
    expect(unproven({ ...analysis, keyPoints: [point] })).toEqual([point.text]);
  });

  it('points to people and sources that exist', async () => {
    for (const { referents } of keyPoints)
      for (const { person } of referents) expect(analysis.people[person]).toBeDefined();
    for (const { via } of sources) if (via !== null) expect(sources[via]).toBeDefined();
  });
});
