/** In which order the people of an article stand. */

import { describe, expect, it } from 'vitest';
import type { Block, Mention, Person, Quotation } from '../../src/analysis.ts';
import { meritsOf } from '../../src/people/merits.ts';
import { byStanding } from '../../src/people/standing.ts';
import { person, readAs, to } from '../told.ts';

const BLOCKS: Pick<Block, 'kind'>[] = ['headline', 'paragraph', 'paragraph', 'paragraph'].map((kind) => ({
  kind: kind === 'headline' ? 'headline' : 'paragraph',
}));

function somebody(name: string, ...blocks: number[]): Person {
  const mentions = blocks.map(
    (block, index): Mention => ({ block, start: index, end: index + 1, text: name, via: 'name', confidence: 1 }),
  );
  return { name, aliases: [], role: null, confidence: 1, mentions };
}

function saidBy(index: number): Quotation {
  const speaker = { text: '', span: null, person: index, confidence: 1 };
  return { block: 3, start: 50, end: 60, text: '', kind: 'direct', confidence: 1, cue: null, repeats: [], speaker };
}

function namesOf(people: Person[], quotations: Quotation[] = []): string[] {
  return byStanding({ people, quotations, keyPoints: [] }, BLOCKS).people.map(({ name }) => name);
}

describe('people', () => {
  it('stand the higher the more they are named', () => {
    expect(namesOf([somebody('Orr', 1), somebody('Lind', 1, 2, 3)])).toEqual(['Lind', 'Orr']);
  });

  it('stand higher where the headline names them, and where they speak', () => {
    expect(namesOf([somebody('Orr', 1), somebody('Lind', 0)])).toEqual(['Lind', 'Orr']);
    expect(namesOf([somebody('Orr', 1), somebody('Lind', 1)], [saidBy(1)])).toEqual(['Lind', 'Orr']);
  });

  it('who matter as much stand as they are named', () => {
    expect(namesOf([somebody('Orr', 2), somebody('Lind', 2)])).toEqual(['Orr', 'Lind']);
  });

  it('stand for nobody where they are not mentioned at all', () => {
    expect(meritsOf({ people: [somebody('Orr')], quotations: [], keyPoints: [] }, BLOCKS)[0]).toMatchObject({
      mentions: 0,
      headline: 0,
    });
  });

  it('are meant by what pointed to them before', () => {
    const referent = { span: { block: 1, start: 0, end: 2, text: 'He' }, person: 0 };
    const keyPoints = [{ block: 1, start: 0, end: 9, text: 'He sailed', referents: [referent] }];
    const found = byStanding(
      { people: [somebody('Orr', 3), somebody('Lind', 1, 2, 3)], quotations: [saidBy(1)], keyPoints },
      BLOCKS,
    );
    expect(found.people.map(({ name }) => name)).toEqual(['Lind', 'Orr']);
    expect(found.quotations.map(({ speaker }) => speaker?.person)).toEqual([0]);
    expect(found.keyPoints[0]!.referents.map(({ person }) => person)).toEqual([1]);
  });

  it('stand so in the analysis of an article, with what they say', async () => {
    const text = 'Tom Orr came.\nThe quay was shut, Ada Lind said. Ada Lind had built it.';
    const { people, quotations } = await readAs(text, 'en', (find) => ({
      names: [person(find('Tom Orr')), person(find('Ada Lind')), person(find('Ada Lind', 2))],
      attributions: [
        { cue: find('said'), confidence: 1, source: to(find('Ada Lind')), content: [find('The quay was shut')] },
      ],
    }));
    expect(people.map(({ name }) => name)).toEqual(['Ada Lind', 'Tom Orr']);
    expect(quotations[0]!.speaker).toMatchObject({ text: 'Ada Lind', person: 0 });
  });
});
