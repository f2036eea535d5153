import { describe, expect, it } from 'vitest';
import { withLostMarks } from '../../src/text/lost-marks.ts';
import { readBlocks } from '../../src/text/read-blocks.ts';

describe('lost marks', () => {
  it('are put back where question marks stand for them', () => {
    expect(withLostMarks('It was ?close, much too close,? said Lind. ?Odd? and ?bad?.')).toBe(
      'It was “close, much too close,” said Lind. “Odd” and “bad”.',
    );
    expect(withLostMarks('The pier ? the old one ? is shut. ?Who says so??')).toBe(
      'The pier – the old one – is shut. “Who says so?”',
    );
  });

  it('leave questions alone', () => {
    const text = 'Who? Lind? Was it close? Nobody knows?';
    expect(withLostMarks(text)).toBe(text);
  });

  it('no longer cut a sentence, and change no character of it', () => {
    const text = '?It was close,? she said. The pier is called ?unsafe?, which it is.';
    const [block] = readBlocks([{ kind: 'paragraph', text }]);
    expect(block!.text).toBe(text);
    expect(block!.sentences.map(({ start, end }) => text.slice(start, end).trim())).toEqual([
      '?It was close,? she said.',
      'The pier is called ?unsafe?, which it is.',
    ]);
  });
});
