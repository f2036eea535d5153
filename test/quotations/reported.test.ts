import { expect, test } from 'vitest';
import type { Span } from '../../src/analysis.ts';
import { LANGUAGES } from '../../src/language/all.ts';
import { Whose } from '../../src/people/whose.ts';
import { findReportedSpeech } from '../../src/quotations/reported.ts';
import { type Attribution, toldIn } from '../../src/reading.ts';
import { readBlocks } from '../../src/text/read-blocks.ts';
import { paragraphs } from './reading.ts';

const FIRST = 'But the Harbour Board of Kelm said that two captains had been barred from entering the port for a week.';
const SECOND = 'Skerry Lines said it would answer in the coming days.';

function spanOf(text: string, block: number, words: string): Span {
  const start = text.indexOf(words);
  return { block, start, end: start + words.length, text: words };
}

function attribution(cue: Span, confidence: number, source: Span, ...content: Span[]): Attribution {
  return { cue, confidence, source: { span: source, confidence: 1, nobody: 0, likely: [] }, content };
}

test('what two cues tell is told whole by the one beside it', () => {
  const blocks = readBlocks(paragraphs(FIRST, SECOND));
  const whole = spanOf(FIRST, 0, FIRST.slice(FIRST.indexOf('that'), -1));
  const beside = attribution(spanOf(FIRST, 0, 'said'), 0.6, spanOf(FIRST, 0, 'the Harbour Board of Kelm'), whole);
  const far = attribution(
    spanOf(SECOND, 1, 'said'),
    0.99,
    spanOf(SECOND, 1, 'Skerry Lines'),
    spanOf(FIRST, 0, 'entering the port for a week'),
    spanOf(SECOND, 1, 'it would answer in the coming days'),
  );
  const reading = { names: [], passages: [], attributions: [beside, far], roles: [], meant: [], weights: [] };
  const { sources } = LANGUAGES.en;
  const heard = {
    blocks,
    marked: [],
    people: [],
    whose: new Whose([], reading, new Set(), sources),
    reading,
    cuesIn: () => [],
    toldAt: toldIn(reading),
  };
  expect(findReportedSpeech(heard, [], sources).map(({ speaker, text }) => [speaker?.text, text])).toEqual(
    expect.arrayContaining([
      ['the Harbour Board of Kelm', whole.text],
      ['Skerry Lines', 'it would answer in the coming days'],
    ]),
  );
});
