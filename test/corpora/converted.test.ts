/** What is handed to the training counts code points, as Python does. */

import { describe, expect, it } from 'vitest';
import { type Converted, inCodePoints } from '../../corpora/converted.ts';

const TEXT = '😀 Ada 🎈🎈\n“𝔒h!” she said.';

function rangeOf(words: string): [number, number] {
  const start = TEXT.indexOf(words);
  return [start, start + words.length];
}

const CONVERTED: Converted = {
  id: '1',
  corpus: 'own',
  language: 'en',
  weight: 1,
  text: TEXT,
  entityTypes: ['PER'],
  entities: [[...rangeOf('Ada'), 'PER']],
  quotations: [
    { span: rangeOf('𝔒h!'), kind: 'direct', speaker: rangeOf('she'), speakers: [rangeOf('Ada')], cue: rangeOf('said') },
  ],
  clusters: [[rangeOf('Ada'), rangeOf('she')]],
  pronouns: [{ span: rangeOf('she'), candidates: [[...rangeOf('Ada'), true]] }],
  keyParagraphs: [1, 0],
};

describe('offsets in code points', () => {
  const { entities, quotations, clusters, pronouns, keyParagraphs, text } = inCodePoints(CONVERTED);
  const letters = [...text];
  const words = (range: readonly [number, number, ...unknown[]] | null | undefined) =>
    range && letters.slice(range[0], range[1]).join('');

  it('are those of the same words where characters beyond the first plane stand before them', () => {
    expect(entities!.map(words)).toEqual(['Ada']);
    const [quotation] = quotations!;
    expect([quotation!.span, quotation!.speaker, quotation!.speakers[0], quotation!.cue].map(words)).toEqual([
      '𝔒h!',
      'she',
      'Ada',
      'said',
    ]);
    expect(clusters![0]!.map(words)).toEqual(['Ada', 'she']);
    expect(pronouns!.map(({ span }) => words(span))).toEqual(['she']);
    expect(pronouns![0]!.candidates.map(words)).toEqual(['Ada']);
  });

  it('keep what stands beside them', () => {
    expect(entities![0]![2]).toBe('PER');
    expect(pronouns![0]!.candidates[0]![2]).toBe(true);
    expect(keyParagraphs).toEqual([1, 0]);
  });

  it('are left as they are where there is no such character', () => {
    const plain: Converted = { ...CONVERTED, text: 'Ada said so.', entities: [[0, 3, 'PER']], quotations: [] };
    expect(inCodePoints(plain)).toBe(plain);
  });
});
