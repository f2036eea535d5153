import { expect, test } from 'vitest';
import { analyseMarks } from '../../src/analyse-marks.ts';
import type { Quotation, QuotationKind } from '../../src/analysis.ts';
import { articleOfText } from '../../src/article/from-text.ts';
import { forReaders } from '../../src/extension/for-readers.ts';
import { CERTAIN } from '../../src/views/doubt.ts';

function quotation(kind: QuotationKind, confidence: number): Quotation {
  return { block: 0, start: 0, end: 4, text: 'Rain', kind, confidence, cue: null, repeats: [], speaker: null };
}

test('readers are not shown reported speech that is unsure; what stands between marks they always are', () => {
  const analysis = {
    ...analyseMarks(articleOfText('Rain fell.', null)),
    quotations: [
      quotation('indirect', CERTAIN),
      quotation('indirect', CERTAIN - 0.1),
      quotation('direct', 0.3),
      quotation('term', 0.3),
    ],
  };
  const shown = forReaders(analysis).quotations.map(({ kind, confidence }) => [kind, confidence]);
  expect(shown).toEqual([
    ['indirect', CERTAIN],
    ['direct', 0.3],
    ['term', 0.3],
  ]);
});
