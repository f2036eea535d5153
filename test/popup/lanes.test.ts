import { describe, expect, it } from 'vitest';
import { lanesOf, nearestMark } from '../../popup/lanes.ts';
import type { Analysis, Mention } from '../../src/analysis.ts';
import { sample } from './sample.ts';

const LENGTH = sample.article.blocks.reduce((sum, { text }) => sum + text.length, 0);

describe('the lanes of the map', () => {
  it('are one for each person, and one for the quotations of everybody else', () => {
    const lanes = lanesOf(sample);
    expect(lanes.map(({ person }) => person)).toEqual([0, 1, null]);
    expect(lanes.map(({ mentions }) => mentions.length)).toEqual([2, 2, 0]);
    expect(lanes.slice(0, 2).map(({ quotations }) => quotations.map(({ span }) => span.kind))).toEqual([
      ['partial', 'direct'],
      ['indirect', 'partial'],
    ]);
  });

  it('leave out who may be nobody, and give what is doubtfully theirs to everybody else', () => {
    const others = lanesOf(sample)
      .at(-1)!
      .quotations.map(({ span }) => span.text);
    expect(others).toEqual([
      'That ends in September, when the first of our own crews sails to Sandholm.',
      'We knew the pumps would go,',
      'Nobody on the island was surprised,',
    ]);
  });

  it('leave out mentions and quotations that are in doubt', () => {
    const doubtful = {
      ...sample.people[0]!,
      mentions: sample.people[0]!.mentions.map((at) => ({ ...at, confidence: 0.2 })),
    };
    const quotations = sample.quotations.map((quotation) => ({ ...quotation, confidence: 0.2 }));
    const [lane, ...others] = lanesOf({ ...sample, people: [doubtful], quotations });
    expect([lane?.mentions, lane?.quotations, others]).toEqual([[], [], []]);
  });

  it('place each mark by how much of the text comes before it', () => {
    const [headline, standfirst] = sample.article.blocks;
    const mark = lanesOf(sample)[0]!.mentions[0]!;
    const before = headline!.text.length + standfirst!.text.length + mark.span.start;
    expect(mark.from).toBeCloseTo(before / LENGTH);
    expect(mark.to).toBeCloseTo((before + 'Ines Calloway'.length) / LENGTH);
  });

  it('are the five people with most in the article, in its order; what the others say goes to the last lane', () => {
    const minor = { ...sample.people[0]!, mentions: [] };
    const people = [minor, minor, ...sample.people, minor].map((person) => ({ ...person, confidence: 1 }));
    const quotations = sample.quotations.map((quotation) => ({
      ...quotation,
      speaker: quotation.speaker && { ...quotation.speaker, person: 5 },
    }));
    const { length } = quotations.filter(({ kind }) => kind !== 'term');
    expect(lanesOf({ ...sample, people, quotations }).map(({ person }) => person)).toEqual([0, 2, 3, 4, 5, null]);
    expect(lanesOf({ ...sample, people: [], quotations }).map((lane) => lane.quotations.length)).toEqual([length]);
  });

  it('hold a bounded number of marks however many mentions there are', () => {
    const one = sample.people[0]!.mentions[0]!;
    const mentions: Mention[] = Array.from({ length: 20_000 }, (_, start) => ({ ...one, start: start % 150 }));
    mentions.sort((a, b) => a.start - b.start);
    const crowded: Analysis = { ...sample, people: [{ ...sample.people[0]!, mentions }], quotations: [] };
    expect(lanesOf(crowded)[0]!.mentions.length).toBeLessThanOrEqual(400);
  });

  it('are none in an article with no one in it', () => {
    expect(lanesOf({ ...sample, people: [], quotations: [] })).toEqual([]);
  });
});

describe('the mark nearest to a place', () => {
  const mark = (from: number, to: number) => ({ span: sample.people[0]!.mentions[0]!, from, to });

  it('is the one that holds it, else the one with the smallest gap', () => {
    const marks = [mark(0.1, 0.2), mark(0.5, 0.6)];
    expect(nearestMark(marks, 0.15)).toBe(marks[0]);
    expect(nearestMark(marks, 0.4)).toBe(marks[1]);
    expect(nearestMark([], 0.4)).toBeUndefined();
  });

  it('is a short one inside a long one', () => {
    const marks = [mark(0.1, 0.9), mark(0.4, 0.45)];
    expect(nearestMark(marks, 0.42)).toBe(marks[1]);
  });
});
