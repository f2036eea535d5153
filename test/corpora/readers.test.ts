/** The readers of corpora take no line that is not of their form. */

import { describe, expect, it } from 'vitest';
import { EntityLine } from '../../corpora/entities.ts';
import { PolnearLine } from '../../corpora/polnear.ts';
import { parseLines } from '../../corpora/shared.ts';

const TEXT = 'Ada Lind met the Lamp Board.';
const entities = (...spans: unknown[]) => JSON.stringify({ id: '1', text: TEXT, entities: spans });
const GOOD = entities([0, 8, 'PER', 'Ada Lind'], [17, 27, 'ORG']);

function refused(line: string): string | null {
  try {
    parseLines(`${GOOD}\n\n${line}\n`, EntityLine, 'own.jsonl');
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

describe('a line of a corpus', () => {
  it('is read with its names in the order of the text', () => {
    const [document] = parseLines(entities([17, 27, 'MIS'], [0, 8, 'PER']), EntityLine, 'own.jsonl');
    expect(document?.entities).toEqual([
      [0, 8, 'PER'],
      [17, 27, 'MISC'],
    ]);
  });

  it.each([
    ['that is no JSON', '{"id": "2", '],
    ['without a text', '{"id": "2", "entities": []}'],
    ['with a type that nobody knows', entities([0, 8, 'HERO'])],
    ['with a name outside the text', entities([20, 40, 'PER'])],
    ['with a name of no letters', entities([4, 4, 'PER'])],
    ['with a name within another', entities([0, 8, 'PER'], [4, 8, 'PER'])],
  ])('%s is refused, and the error tells which it is', (_, line) => {
    expect(refused(line)).toMatch(/^own\.jsonl:3: /);
  });

  it('of PolNeAR is refused where a quotation’s kind is unknown or a source lies outside the text', () => {
    const article = { id: '1', text: TEXT, quotes: [], attributions: [] };
    const attribution = { source: [[0, 8]], cue: [], content: [[9, 27]], kind: 'indirect' };
    const wrong = [
      { ...article, quotes: [{ start: 0, end: 8, kind: 'sung', speaker: null }] },
      { ...article, attributions: [{ ...attribution, source: [[0, 80]] }] },
    ];
    expect(parseLines(JSON.stringify({ ...article, attributions: [attribution] }), PolnearLine, 'own')).toHaveLength(1);
    for (const line of wrong) expect(() => parseLines(JSON.stringify(line), PolnearLine, 'own')).toThrow(/^own:1: /);
  });
});
