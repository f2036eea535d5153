import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findMarked } from '../../src/quotations/marks.ts';
import { readBlocks } from '../../src/text/read-blocks.ts';
import { markedIn } from './reading.ts';

function texts(...paragraphs: string[]): string[] {
  return markedIn(...paragraphs).map(({ text }) => text);
}

describe('marks', () => {
  test.each([
    ['curly', 'The mayor said “we start today” and left.'],
    ['straight', 'The mayor said "we start today" and left.'],
    ['curly single', 'The mayor said ‘we start today’ and left.'],
    ['straight single', "The mayor said 'we start today' and left."],
    ['low and high', 'The mayor said „we start today“ and left.'],
    ['guillemets', 'The mayor said «we start today» and left.'],
    ['guillemets pointing inwards', 'The mayor said »we start today« and left.'],
    ['two closing marks', 'The mayor said ”we start today” and left.'],
    ['curly opened, straight closed', 'The mayor said “we start today" and left.'],
    ['straight opened, curly closed', 'The mayor said "we start today” and left.'],
    ['two single marks for a double one', "The mayor said ''we start today'' and left."],
    ['double primes', 'The mayor said ″we start today″ and left.'],
    ['single primes', 'The mayor said ′we start today′ and left.'],
    ['full-width', 'The mayor said ＂we start today＂ and left.'],
    ['corner brackets', 'The mayor said「we start today」and left.'],
    ['white corner brackets', 'The mayor said 『we start today』 and left.'],
    ['half-width corner brackets', 'The mayor said ｢we start today｣ and left.'],
    ['reversed primes', 'The mayor said 〝we start today〞 and left.'],
    ['ornaments', 'The mayor said ❝we start today❞ and left.'],
    ['spaces inside', 'The mayor said “ we start today ” and left.'],
    ['straight with spaces inside', 'The mayor said " we start today " and left.'],
  ])('%s marks hold what they quote', (_, text) => {
    expect(texts(text)).toEqual(['we start today']);
  });

  test.each([
    [
      'German',
      'Er sagte „Apollo 13“ und »ja, ›sofort‹«, nicht „nein“.',
      ['Apollo 13', 'ja, ›sofort‹', 'sofort', 'nein'],
    ],
    ['French', 'L’élu dit : « C’est l’heure », puis «\u202fd’accord\u202f».', ['C’est l’heure', 'd’accord']],
    ['Swedish', 'Hon sade ”nu” och sedan ”aldrig mer”.', ['nu', 'aldrig mer']],
    ['Swiss', '«Das ist ‹gut› so», sagt er.', ['Das ist ‹gut› so', 'gut']],
    ['Korean', '시장은 "안 된다"라고 했다. 역의 이름은 \'빈손\'이었고 노래는 ‘바다’였다.', ['안 된다', '빈손', '바다']],
    ['Japanese', '市長は「本で『海』を読んだ」と話した。', ['本で『海』を読んだ', '海']],
    ['Chinese', '他说：“不行。”又说‘好’，她叫它"海"。', ['不行。', '好', '海']],
    ['Arabic', 'وقال: «لا أحد هنا» ثم "نعم".', ['لا أحد هنا', 'نعم']],
    ['Hebrew', 'הוא אמר: "צה"ל כאן" והלך.', ['צה"ל כאן']],
  ])('in %s text pair as that language sets them', (_, text, found) => {
    expect(texts(text)).toEqual(found);
  });

  test('punctuation inside the marks belongs to the quotation', () => {
    expect(texts('“We start today,” said the mayor. “Or tomorrow?”')).toEqual(['We start today,', 'Or tomorrow?']);
  });

  test('the outer offsets hold the marks too', () => {
    const text = 'Then “ never ” again.';
    const [passage] = markedIn(text);
    expect(text.slice(passage!.outerStart, passage!.outerEnd)).toBe('“ never ”');
    expect(text.slice(passage!.start, passage!.end)).toBe('never');
  });

  test('a mark set against the next word still closes', () => {
    expect(texts('He said,"It is done,"and sat down.')).toEqual(['It is done,']);
  });

  test('a headline and a heading yield nothing', () => {
    const blocks = readBlocks([
      { kind: 'headline', text: 'Mayor: “We start today”' },
      { kind: 'heading', text: '‘No time to lose’' },
      { kind: 'standfirst', text: 'The mayor wants “speed”' },
    ]);
    expect(findMarked(blocks).map(({ text }) => text)).toEqual(['speed']);
  });
});

describe('apostrophes, feet and inches', () => {
  test.each([
    'The players’ union and the drivers’ club don’t agree.',
    "The players' union and the drivers' club don't agree.",
    'He loved the ’90s and the ‘80s, rock ’n’ roll and all of ’em.',
    "He loved the '90s and the '80s, and told 'em so 'til dawn.",
    'A 6\'2" man bought a 55" screen and 12" records.',
    'A 6′2″ man bought a 55″ screen and 12″ records.',
    'Miss O‘Brien’s house',
  ])('%s', (text) => {
    expect(texts(text)).toEqual([]);
  });

  test('a plural possessive inside single marks does not close them', () => {
    expect(texts('‘It is the players’ own choice,’ she said.')).toEqual(['It is the players’ own choice,']);
  });

  test('inches inside a quotation do not close it', () => {
    expect(texts('"He is 6\'2" tall," she said.')).toEqual(['He is 6\'2" tall,']);
  });
});

describe('nesting', () => {
  test('a quotation inside a quotation is one level deeper', () => {
    expect(markedIn('“She told me ‘never’ twice,” he said.').map(({ text, depth }) => [text, depth])).toEqual([
      ['She told me ‘never’ twice,', 0],
      ['never', 1],
    ]);
  });

  test('British marks nest the other way round', () => {
    expect(markedIn('‘She told me “never” twice,’ he said.').map(({ depth }) => depth)).toEqual([0, 1]);
  });

  test('marks that close together both close', () => {
    expect(texts('“I told him, ‘We go.’” Then they went.')).toEqual(['I told him, ‘We go.’', 'We go.']);
  });

  test('a quotation in the same marks nests when both are closed', () => {
    expect(markedIn('"It asked: “Are you sure? Truly?” Forty said no."').map(({ depth }) => depth)).toEqual([0, 1]);
  });
});

describe('several paragraphs', () => {
  test('a quotation over paragraphs is one passage in each, each going on from the last', () => {
    const marked = markedIn('“The first part.', '“The second part.', '“The third part,” he said.');
    expect(marked.map(({ text, closed }) => [text, closed])).toEqual([
      ['The first part.', false],
      ['The second part.', false],
      ['The third part,', true],
    ]);
    expect(marked[2]!.continues).toBe(marked[1]);
    expect(marked[1]!.continues).toBe(marked[0]);
    expect(marked[0]!.continues).toBeNull();
  });

  test('so is one whose middle paragraph has no marks', () => {
    expect(texts('“The first part.', 'The second part.', 'The third part,” he said.')).toEqual([
      'The first part.',
      'The second part.',
      'The third part,',
    ]);
  });

  test('a new quotation after a closed one does not go on from it', () => {
    const marked = markedIn('“The first,” she said.', '“The second,” he said.');
    expect(marked.every(({ continues }) => continues === null)).toBe(true);
  });
});

test('marks of other kinds nest between guillemets with blanks inside', () => {
  const marked = markedIn('«\u00a0On parle d’une “pause”, puis d’une “adaptation”\u00a0», dit-elle.');
  expect(marked.map(({ text, depth }) => [text, depth])).toEqual([
    ['On parle d’une “pause”, puis d’une “adaptation”', 0],
    ['pause', 1],
    ['adaptation', 1],
  ]);
});

describe('one bad mark', () => {
  const AFTER = ['A plain paragraph.', '“All is well,” said the guard. “Go home.”'];
  const WELL = ['All is well,', 'Go home.'];

  test('a missing closer ends before its attribution', () => {
    expect(texts('“The bridge is shut, said the guard.', ...AFTER)).toEqual(['The bridge is shut,', ...WELL]);
  });

  test('a missing closer is made up for at the next opener', () => {
    expect(texts('"The bridge is shut, he said. "Go home," he said.')).toEqual(['The bridge is shut,', 'Go home,']);
  });

  test.each([
    ['„Die Brücke ist gesperrt, sagte Ada Orr.', 'Die Brücke ist gesperrt,'],
    ['«El puente está cerrado, dijo ella.', 'El puente está cerrado,'],
    ['« Le pont est fermé, explique Ada Orr.', 'Le pont est fermé,'],
  ])('an unclosed one ends before its attribution in other languages too: %s', (text, quoted) => {
    expect(texts(text, ...AFTER)).toEqual([quoted, ...WELL]);
  });

  test('a missing opener is passed over', () => {
    expect(texts('The bridge is shut,” said the guard.', ...AFTER)).toEqual(WELL);
  });

  test('a stray mark between spaces is passed over', () => {
    expect(texts('The bridge " is shut.', ...AFTER)).toEqual(WELL);
  });

  test('an inner mark left open does not swallow the outer closer', () => {
    expect(texts('“The so-called ‘bridge is shut,” said the guard.', ...AFTER)).toEqual([
      'The so-called ‘bridge is shut,',
      ...WELL,
    ]);
  });
});

describe('block quotes', () => {
  test('one without marks is its whole text', () => {
    const blocks = readBlocks([{ kind: 'blockquote', text: 'We start today. Nobody waits.' }]);
    expect(findMarked(blocks)).toMatchObject([{ text: 'We start today. Nobody waits.', mark: 'blockquote', depth: 0 }]);
  });

  test('one in marks is what the marks hold', () => {
    const blocks = readBlocks([{ kind: 'blockquote', text: '“We start today. Nobody waits.”' }]);
    expect(findMarked(blocks)).toMatchObject([{ text: 'We start today. Nobody waits.', mark: 'double' }]);
  });

  test('marks inside one are nested in it', () => {
    const blocks = readBlocks([
      { kind: 'blockquote', text: 'The mayor wrote that the “old” plan was dead and buried.' },
    ]);
    expect(findMarked(blocks).map(({ text, depth }) => [text, depth])).toEqual([
      ['The mayor wrote that the “old” plan was dead and buried.', 0],
      ['old', 1],
    ]);
  });
});

describe('elements of quotations', () => {
  function marked(text: string, ...quoted: string[]): string[] {
    const ranges = quoted.map((words) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length }));
    return findMarked(readBlocks([{ kind: 'paragraph', text, quoted: ranges }])).map(
      ({ text, depth }) => `${'>'.repeat(depth)}${text}`,
    );
  }

  test('hold what they quote, without marks in the text', () => {
    expect(marked('The mayor said we start today and left.', 'we start today')).toEqual(['we start today']);
  });

  test.each(['“we start today”', 'we start today'])(
    'around or inside typed marks are no second quotation: %s',
    (inside) => {
      expect(marked('The mayor said “we start today” and left.', inside)).toEqual(['we start today']);
    },
  );

  test('nest with typed marks and with each other', () => {
    expect(marked('He said “never say we start today” and left.', 'we start today')).toEqual([
      'never say we start today',
      '>we start today',
    ]);
    expect(marked('He said never say ‘we start’ at all.', 'never say ‘we start’ at all')).toEqual([
      'never say ‘we start’ at all',
      '>we start',
    ]);
    expect(marked('He said never say we start at all.', 'we start', 'never say we start at all')).toEqual([
      'never say we start at all',
      '>we start',
    ]);
  });

  test('that cross typed marks give way to what begins first', () => {
    expect(marked('He said “we start today” and left.', 'today” and')).toEqual(['we start today']);
  });

  test('yield nothing in headings, nor beyond their block', () => {
    const quoted = [
      { start: 3, end: 99 },
      { start: 80, end: 90 },
      { start: 9, end: 2 },
    ];
    expect(findMarked(readBlocks([{ kind: 'heading', text: 'We start today', quoted }]))).toEqual([]);
    expect(findMarked(readBlocks([{ kind: 'paragraph', text: 'We start today', quoted }]))).toMatchObject([
      { text: 'start today' },
    ]);
  });
});

describe('any text', () => {
  const pieces = fc.constantFrom(
    '"',
    '“',
    '”',
    "'",
    '‘',
    '’',
    '„',
    '«',
    '»',
    ' ',
    'a',
    'said ',
    '. ',
    ', ',
    '6',
    'Ada ',
    '—',
    '?',
  );
  const article = fc.array(
    fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
    { maxLength: 5 },
  );

  test('passages lie in their blocks, are trimmed, never overlap unless nested, and are the same every time', () => {
    fc.assert(
      fc.property(article, (lines) => {
        const marked = markedIn(...lines);
        for (const [index, { block, start, end, text, depth }] of marked.entries()) {
          expect(lines[block]!.slice(start, end)).toBe(text);
          expect(text).toBe(text.trim());
          expect(text).not.toBe('');
          for (const other of marked.slice(index + 1)) {
            if (other.block !== block || other.start >= end) continue;
            expect(other.end).toBeLessThanOrEqual(end);
            expect(other.depth).toBeGreaterThan(depth);
          }
        }
        expect(markedIn(...lines)).toEqual(marked);
      }),
      { numRuns: 500, seed: 1 },
    );
  });

  // Time growing with more than the length would end these by their limit.
  test.each(['"', '“', "'", '‘a ', '"a '])(
    '100,000 characters of %s in one paragraph are read to their end',
    (piece) => {
      const text = piece.repeat(100_000 / piece.length);
      for (const { start, end, text: own } of markedIn(text)) expect(text.slice(start, end)).toBe(own);
    },
    30_000,
  );
});
