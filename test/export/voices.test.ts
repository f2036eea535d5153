import { describe, expect, it } from 'vitest';
import type { Quotation } from '../../src/analysis.ts';
import { countVoices } from '../../src/export/voices.ts';

function quotation(text: string, speaker: string | null, kind: Quotation['kind'] = 'direct'): Quotation {
  return {
    block: 0,
    start: 0,
    end: text.length,
    text,
    kind,
    confidence: 1,
    cue: null,
    repeats: [],
    speaker: speaker === null ? null : { text: speaker, span: null, person: null, confidence: 1 },
  };
}

describe('voices', () => {
  it('share the quoted words, the most quoted first', () => {
    const { voices } = countVoices({
      quotations: [
        quotation('No.', 'The union'),
        quotation('We won’t pay', 'Ada'),
        quotation('Not ever, now', 'the union'),
      ],
    });
    expect(voices.map(({ speaker, quotations, words, share }) => [speaker, quotations, words, share])).toEqual([
      ['The union', 2, 4, 4 / 7],
      ['Ada', 1, 3, 3 / 7],
    ]);
  });

  it('count what nobody is named for, and leave out reported speech and words as words', () => {
    const counted = countVoices({
      quotations: [quotation('Who?', null), quotation('term', null, 'term'), quotation('it rained', 'Ada', 'indirect')],
    });
    expect(counted).toEqual({ voices: [], unattributed: 1 });
  });
});
