import { expect, test } from 'vitest';
import { toMarkdown } from '../../src/export/markdown.ts';
import { toText } from '../../src/export/text.ts';
import { asidesOf } from '../../src/views/asides.ts';
import { sample } from '../export/sample.ts';

const to = { block: 1, start: 0, end: 9, text: 'the *crew*' };

test('to whom something was said is told with an arrow, and nothing where the text does not tell it', () => {
  expect(asidesOf({ to })).toEqual(['→ the *crew*']);
  expect(asidesOf({})).toEqual([]);
});

test('it stands behind the speaker in text and in Markdown', () => {
  const analysis = sample();
  const direct = analysis.quotations.find(({ kind, speaker }) => kind === 'direct' && speaker)!;
  direct.to = to;
  expect(toText(analysis)).toContain(`${direct.speaker!.text} → the *crew* [direct]: ${direct.text}`);
  expect(toMarkdown(analysis)).toContain(`${direct.speaker!.text} → the \\*crew\\*: “`);
});
