import { describe, expect, it } from 'vitest';
import type { Quotation } from '../../src/analysis.ts';
import { voicesOf } from '../../src/views/voices.ts';
import { sample } from '../popup/sample.ts';

function grouped(quotations: Quotation[]) {
  return voicesOf({ quotations, people: sample.people });
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

  it('stand once under a name, however it is written and whether or not the person is known each time', () => {
    const named = (text: string) => ({ ...said!, speaker: { text, span: null, person: null, confidence: 0.8 } });
    expect(grouped([fragment!, named('Ines Calloway')]).speakers).toMatchObject([{ person: 0, quotations: [{}, {}] }]);
    expect(grouped([named('The union'), named('the union')]).speakers).toMatchObject([{ name: 'The union' }]);
  });

  it('set nobody’s speech and nobody named apart', () => {
    const { unattributed, terms } = grouped(sample.quotations);
    expect(unattributed.map(({ text }) => text)).toEqual(['We knew the pumps would go,']);
    expect(terms.map(({ text }) => text)).toEqual(['porridge protest']);
  });

  it('tell a fragment inside its speaker’s reported speech once', () => {
    expect(grouped([reported!, retold!]).speakers[0]?.quotations).toEqual([reported]);
  });
});

describe('the shares of the voices', () => {
  const shares = (quotations: Quotation[]) => grouped(quotations).speakers.map(({ words, share }) => [words, share]);
  const [promise, jobs, september] = sample.quotations;

  it('are of all words between marks; reported speech is the writer’s, but for the fragments in it', () => {
    expect(shares([promise!, reported!, retold!])).toEqual([
      [3, 3 / 4],
      [1, 1 / 4],
    ]);
    expect(shares([promise!, { ...jobs!, speaker: null }])).toEqual([[3, 3 / 13]]);
  });

  it('leave out what is doubtfully theirs, by a doubtful speaker or person, and count it as in doubt', () => {
    expect(shares([promise!, september!])).toEqual([[3, 3 / 17]]);
    expect(shares([promise!, said!])).toEqual([
      [3, 3 / 9],
      [0, 0],
    ]);
    expect(grouped([promise!, september!, said!]).doubtful).toBe(2);
  });

  it('leave out what may be no quotation', () => {
    expect(shares([promise!, { ...jobs!, confidence: 0.2 }])).toEqual([[3, 1]]);
  });
});
