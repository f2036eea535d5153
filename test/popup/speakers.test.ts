import { describe, expect, it } from 'vitest';
import { groupBySpeaker } from '../../popup/speakers.ts';
import type { Quotation } from '../../src/analysis.ts';
import { sample } from './sample.ts';

function grouped(quotations: Quotation[]) {
  return groupBySpeaker(quotations, sample.people);
}

const [fragment, , , reported, retold, , said] = sample.quotations;

describe('quotations by speaker', () => {
  it('stand together under the name of the person, in the order of first speaking', () => {
    const { speakers } = grouped(sample.quotations);
    expect(speakers.map(({ name, quotations }) => [name, quotations.length])).toEqual([
      ['Ines Calloway', 3],
      ['Tomas Brandvold', 1],
      ['Ruth Adeyemi-Larsen', 1],
    ]);
  });

  it('are put under the words of the text where the speaker is not among the people', () => {
    const speaker = { text: 'the union', span: null, person: null, confidence: 0.8 };
    const { speakers } = grouped([
      { ...fragment!, speaker },
      { ...said!, speaker },
    ]);
    expect(speakers).toMatchObject([{ name: 'the union', person: null, quotations: [{}, {}] }]);
  });

  it('keep apart a person and a body that the text calls by the same name', () => {
    const { speakers } = grouped([
      fragment!,
      { ...said!, speaker: { text: 'Ines Calloway', span: null, person: null, confidence: 0.8 } },
    ]);
    expect(speakers).toHaveLength(2);
  });

  it('set nobody’s speech and nobody named apart', () => {
    const { unattributed, terms } = grouped(sample.quotations);
    expect(unattributed.map(({ text }) => text)).toEqual(['We knew the pumps would go,']);
    expect(terms.map(({ text }) => text)).toEqual(['porridge protest']);
  });

  it('tell a fragment inside its speaker’s reported speech once', () => {
    const { speakers } = grouped([reported!, retold!]);
    expect(speakers[0]?.quotations).toEqual([reported]);
  });

  it('keep a fragment of somebody else inside reported speech', () => {
    const { speakers } = grouped([reported!, { ...retold!, speaker: said!.speaker }]);
    expect(speakers.map(({ name }) => name)).toEqual(['Tomas Brandvold', 'Ruth Adeyemi-Larsen']);
  });
});
