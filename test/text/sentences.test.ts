import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/language/all.ts';
import type { LanguageCode } from '../../src/language/language.ts';
import { sentenceAt, spanOf, tokenIndexAt } from '../../src/text/document.ts';
import { readBlocks } from '../../src/text/read-blocks.ts';
import { splitSentences } from '../../src/text/sentences.ts';

function sentences(text: string, language: LanguageCode = 'en'): string[] {
  return splitSentences(text, LANGUAGES[language].text).map(({ start, end }) => text.slice(start, end).trim());
}

describe('sentences of other languages', () => {
  it('ends no German sentence at an ordinal before its noun', () => {
    const text =
      'Gewählt wird am 17. März in Kelm. Sie war auf dem 16. Platz, am 21. und 22. Mai. Er wurde 12. Das reicht.';
    expect(sentences(text, 'de')).toEqual([
      'Gewählt wird am 17. März in Kelm.',
      'Sie war auf dem 16. Platz, am 21. und 22. Mai.',
      'Er wurde 12.',
      'Das reicht.',
    ]);
  });

  it('ends no German sentence at an abbreviation, but one where another plainly starts', () => {
    expect(
      sentences('Prof. Dr. Lind nannte z. B. Kelm. Das kostet 3 Mio. Euro, später 4 Mrd. Die Stadt zahlt.', 'de'),
    ).toEqual(['Prof. Dr. Lind nannte z. B. Kelm.', 'Das kostet 3 Mio. Euro, später 4 Mrd.', 'Die Stadt zahlt.']);
    expect(sentences('Fragen dieser Art. Kelm schweigt.', 'de')).toEqual(['Fragen dieser Art.', 'Kelm schweigt.']);
  });

  it('ends no French sentence at Monsieur, nor at what stands before a number', () => {
    expect(sentences('M. Le Goff et MM. Orr citent l’art. 5. Le port est fermé.', 'fr')).toEqual([
      'M. Le Goff et MM. Orr citent l’art. 5.',
      'Le port est fermé.',
    ]);
  });

  it('ends no Spanish sentence at a title, a street or doubled initials', () => {
    expect(sentences('La Sra. Orr y el Gral. Paz viven en la Avda. Perón. Voló a EE.UU. La obra sigue.', 'es')).toEqual(
      ['La Sra. Orr y el Gral. Paz viven en la Avda. Perón.', 'Voló a EE.UU.', 'La obra sigue.'],
    );
  });
});

describe('splitSentences', () => {
  it('ends no sentence at a title or an initial', () => {
    expect(sentences('Mr. Dunmore met Dr. J. K. Osei. They left.')).toEqual([
      'Mr. Dunmore met Dr. J. K. Osei.',
      'They left.',
    ]);
  });

  it('ends no sentence at an honorific of South Asia', () => {
    expect(sentences('Smt. Kavita Rathore came.')).toEqual(['Smt. Kavita Rathore came.']);
  });

  it('goes on after dotted capitals unless a new sentence plainly starts', () => {
    expect(sentences('The U.S. Senate sat. He flew to the U.S. The vote came later.')).toEqual([
      'The U.S. Senate sat.',
      'He flew to the U.S.',
      'The vote came later.',
    ]);
  });

  it('keeps the attribution in the sentence of its quotation', () => {
    expect(sentences('“Did you pay?” she asked. “No!” he said.')).toEqual([
      '“Did you pay?” she asked.',
      '“No!” he said.',
    ]);
  });

  it('ends a sentence behind the closing mark', () => {
    expect(sentences('He said: “It is over.” Nobody clapped.')).toEqual(['He said: “It is over.”', 'Nobody clapped.']);
  });

  it.each([
    ['guillemets', '«', '»'],
    ['curly marks', '“', '”'],
    ['straight marks', '"', '"'],
  ])('leaves a spaced closing mark with what it closes: %s', (_, open, close) => {
    expect(
      sentences(`${open} It is over. ${close} ${open} Is it? ${close} asked Nia. ${open} No. ${close} We left.`),
    ).toEqual([
      `${open} It is over. ${close}`,
      `${open} Is it? ${close} asked Nia.`,
      `${open} No. ${close}`,
      'We left.',
    ]);
  });

  it('goes on after an abbreviated month before its day', () => {
    expect(sentences('They met on Jan. 5 in Cork.')).toEqual(['They met on Jan. 5 in Cork.']);
  });

  it('cuts a very long text as it cuts its parts', () => {
    const story = ['Dr. Osei left at 9 a.m. on Friday.', '“No!” he said, 1.5 miles out.', 'The U.S. Senate sat.'];
    const repeated = Array.from({ length: 500 }, () => story).flat();
    expect(sentences(repeated.join(' '))).toEqual(repeated);
    const endless = `It was ${'on and '.repeat(5000)}on.`;
    expect(sentences(`One. ${endless} Two.`)).toEqual(['One.', endless, 'Two.']);
  });

  it('covers the whole text without gaps', () => {
    const text = '  One. Two?  Three…  ';
    const bounds = splitSentences(text, LANGUAGES.en.text);
    expect(bounds[0]?.start).toBe(0);
    expect(bounds.at(-1)?.end).toBe(text.length);
    for (const [index, { start }] of bounds.entries()) if (index) expect(start).toBe(bounds[index - 1]?.end);
  });
});

describe('readBlocks', () => {
  const [block] = readBlocks([{ kind: 'paragraph', text: 'One fox ran. Two owls  slept.' }]);
  if (!block) throw new Error('no block');

  it('gives every token to exactly one sentence', () => {
    expect(block.sentences.map(({ firstToken, endToken }) => [firstToken, endToken])).toEqual([
      [0, 4],
      [4, 8],
    ]);
  });

  it('finds the sentence and the token at an offset', () => {
    expect(sentenceAt(block, 15)).toBe(block.sentences[1]);
    expect(sentenceAt(block, 0)).toBe(block.sentences[0]);
    expect(block.tokens[tokenIndexAt(block, 4)]?.text).toBe('fox');
  });

  it('trims spans and keeps text and offsets in agreement', () => {
    const span = spanOf(block, 12, 17);
    expect(span).toEqual({ block: 0, start: 13, end: 16, text: 'Two' });
  });
});
