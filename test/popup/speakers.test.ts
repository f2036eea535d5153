import { describe, expect, it } from 'vitest';
import { groupBySpeaker } from '../../popup/speakers.ts';
import type { Analysis, Quotation } from '../../src/analysis.ts';
import { sample } from './sample.ts';

function withQuotations(quotations: Quotation[]): Analysis {
  return { ...sample, quotations };
}

const [fragment, , , reported, retold, , said] = sample.quotations;

describe('quotations by speaker', () => {
  it('stand together under the name of the person, in the order of first speaking', () => {
    const { speakers } = groupBySpeaker(sample);
    expect(speakers.map(({ name, quotations }) => [name, quotations.length])).toEqual([
      ['Ines Calloway', 3],
      ['Tomas Brandvold', 1],
      ['Ruth Adeyemi-Larsen', 1],
    ]);
  });

  it('are put under the words of the text where the speaker is not among the people', () => {
    const speaker = { text: 'the union', span: null, person: null, confidence: 0.8 };
    const { speakers } = groupBySpeaker(
      withQuotations([
        { ...fragment!, speaker },
        { ...said!, speaker },
      ]),
    );
    expect(speakers).toMatchObject([{ name: 'the union', person: null, quotations: [{}, {}] }]);
  });

  it('keep apart a person and a body that the text calls by the same name', () => {
    const { speakers } = groupBySpeaker(
      withQuotations([
        fragment!,
        { ...said!, speaker: { text: 'Ines Calloway', span: null, person: null, confidence: 0.8 } },
      ]),
    );
    expect(speakers).toHaveLength(2);
  });

  it('set nobody’s speech and nobody named apart', () => {
    const { unattributed, terms } = groupBySpeaker(sample);
    expect(unattributed.map(({ text }) => text)).toEqual(['We knew the pumps would go,']);
    expect(terms.map(({ text }) => text)).toEqual(['porridge protest']);
  });

  it('tell a fragment inside its speaker’s reported speech once', () => {
    const { speakers } = groupBySpeaker(withQuotations([reported!, retold!]));
    expect(speakers[0]?.quotations).toEqual([reported]);
  });

  it('keep a fragment of somebody else inside reported speech', () => {
    const { speakers } = groupBySpeaker(withQuotations([reported!, { ...retold!, speaker: said!.speaker }]));
    expect(speakers.map(({ name }) => name)).toEqual(['Tomas Brandvold', 'Ruth Adeyemi-Larsen']);
  });
});
