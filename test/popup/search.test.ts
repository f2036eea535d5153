import { describe, expect, it } from 'vitest';
import { search } from '../../popup/search.ts';
import { timelineOf } from '../../src/views/timeline.ts';
import { toldOnce } from '../../src/views/told-within.ts';
import { sample } from './sample.ts';

const everything = { words: '', person: null };

describe('a search', () => {
  it('finds everything when it asks for nothing', () => {
    const found = search(sample, everything);
    expect(found.people).toEqual([0, 1, 2]);
    expect(found.quotations).toEqual(toldOnce(sample.quotations));
    expect(found.timeline).toEqual(timelineOf(sample));
    expect(found.places).toEqual(sample.places);
  });

  it('asks for every word, in any order, capitals or not', () => {
    const { keyPoints } = search(sample, { words: 'FERRIES council', person: null });
    expect(keyPoints).toEqual([sample.keyPoints[0]]);
    expect(search(sample, { words: 'ferries claim', person: null }).keyPoints).toEqual([]);
  });

  it('does without accents', () => {
    const people = [{ ...sample.people[0]!, name: 'Inès Çalloway' }];
    const quotations = sample.quotations.slice(0, 1);
    expect(search({ ...sample, people, quotations }, { words: 'ines call', person: null }).people).toEqual([0]);
    expect(search({ ...sample, people, quotations }, { words: 'Inès', person: null }).quotations).toEqual(quotations);
  });

  it('finds a key point by the name behind its pronoun, and a quotation by its speaker', () => {
    const { keyPoints, quotations } = search(sample, { words: 'brandvold', person: null });
    expect(keyPoints).toEqual([sample.keyPoints[1]]);
    expect(quotations.map(({ text }) => text)).toEqual([
      'the company had been given no chance to mend its “unlucky” timetable',
    ]);
  });

  it('leaves of a day what holds the words', () => {
    const { timeline } = search(sample, { words: 'claim', person: null });
    expect(timeline).toMatchObject([{ value: '2025-03-14', events: [{ text: '14 March 2025' }] }]);
  });

  it('finds a person by role', () => {
    expect(search(sample, { words: 'chief executive', person: null }).people).toEqual([1]);
  });
});

describe('a search for one person', () => {
  it('finds what they said and where they are mentioned', () => {
    const found = search(sample, { words: '', person: 1 });
    expect(found.people).toEqual([1]);
    expect(found.keyPoints).toEqual([sample.keyPoints[1]]);
    expect(found.quotations.every(({ speaker }) => speaker?.person === 1)).toBe(true);
    expect(found.sources.map(({ who }) => who)).toEqual(['Tomas Brandvold']);
  });

  it('finds the words of another in which they are mentioned', () => {
    const quotation = { ...sample.keyPoints[1]!, ...sample.quotations[5]!, ...sample.keyPoints[1]! };
    expect(search({ ...sample, quotations: [quotation] }, { words: '', person: 1 }).quotations).toEqual([quotation]);
    expect(search({ ...sample, quotations: [quotation] }, { words: '', person: 0 }).quotations).toEqual([]);
  });
});
