import { describe, expect, test } from 'vitest';
import { rangesOf } from '../../src/anchor/live-text.ts';
import { readArticle } from '../../src/article/read-page.ts';
import { parsePage } from './page.ts';

const BEFORE =
  'The lighthouse of Orrwick will get a new lamp before the winter, and the old one goes to the museum in the town.';
const AFTER =
  'Boats that come in at night will see the new light from thirty miles away, twice as far as they do today.';

/** The one line between the first paragraph and the last. */
function lineOf(html: string): string[] {
  const document = parsePage(
    `<html><body><h1>A new lamp for Orrwick</h1><div><p>${BEFORE}</p>${html}<p>${AFTER}</p></div></body></html>`,
  );
  const { blocks } = readArticle(document, null);
  for (const block of blocks)
    expect(rangesOf(block, 0, block.text.length)?.join('').replace(/\s/g, '')).toHaveLength(
      block.text.replace(/ /g, '').length,
    );
  return blocks
    .map(({ text }) => text)
    .filter((text) => text !== BEFORE && text !== AFTER)
    .slice(1);
}

describe('of a sentence, readers do not get', () => {
  test.each([
    ['what is named for screen readers', '<span class="visually-hidden">, opens outside</span>'],
    ['another of its names', '<span class="sr-text">(new window)</span>'],
    ['the short form of that name', '<span class="site-vh">(new window)</span>'],
    ['what is named so within a link', '<a href="/x"><span class="u-screenReaderText">link: </span></a>'],
    ['what an inline style cuts away', '<i style="position:absolute; clip: rect(0, 0, 0, 0)">, outside</i>'],
    ['what an inline style makes a dot', '<i style="position:absolute;width:1px;height:1px">, outside</i>'],
    ['what an inline style moves away', '<i style="position:absolute;left:-9999px">, outside</i>'],
    ['a tooltip by its role', '<span role="tooltip">A keeper looks after a lamp</span>'],
    ['a hover card within its word', '<span class="hovercard"><span class="hovercard__body">Born 1961</span></span>'],
    ['an editable field', '<span contenteditable="true">my note</span>'],
    ['the name of an icon', '<i class="material-icons" aria-hidden="true">open_in_new</i>'],
    ['a card for the eyes glued to a word', '<span aria-hidden="true">A person who looks after lamps</span>'],
    ['the number of a note', '<sup>1</sup>'],
    ['linked numbers of notes', '<sup><a href="#n1">2</a>, <a href="#n2">3</a></sup>'],
    ['a note in brackets', '<sup>[<a href="#n1">4</a>]</sup>'],
    ['a note by its role', '<a role="doc-noteref" href="notes.html">5</a>'],
    ['a note that is a link alone', '<a href="#n6">[6]</a>'],
    ['a dagger', '<sup>†</sup>'],
    ['a letter', '<sup><a href="/sources.pdf">b</a></sup>'],
    ['a number that a style raises', '<span style="vertical-align: super">1</span>'],
  ])('%s', (_, inside) => {
    expect(lineOf(`<p>The keeper, Ada Lind${inside}, has waited for this lamp since she came.</p>`)).toEqual([
      'The keeper, Ada Lind, has waited for this lamp since she came.',
    ]);
  });

  test.each([
    ['a power', 'The tower covers 40 m<sup>2</sup> of the rock', 'The tower covers 40 m2 of the rock'],
    ['a power of ten', 'The lamp gives 10<sup>6</sup> candles', 'The lamp gives 106 candles'],
    ['a raised letter of a name', 'It is the lamp of M<sup>c</sup>Lind', 'It is the lamp of McLind'],
    ['an ordinal', 'It is the 21<sup>st</sup> lamp', 'It is the 21st lamp'],
    ['a trade mark', 'The lamp is a Brightly<sup>®</sup> of the old kind', 'The lamp is a Brightly® of the old kind'],
    ['a word that a card explains', 'The <span class="tooltip">keeper</span> is glad', 'The keeper is glad'],
    ['a word that programs see too', 'The <b class="not-sr-only">keeper</b> is glad', 'The keeper is glad'],
    ['a figure for the eyes', 'It costs <i aria-hidden="true">£4m</i> a year', 'It costs £4m a year'],
    ['a field that may not be written in', 'The <i contenteditable="false">keeper</i> is glad', 'The keeper is glad'],
  ])('less than %s', (_, html, text) => {
    expect(lineOf(`<p>${html}, the council said on Monday.</p>`)).toEqual([`${text}, the council said on Monday.`]);
  });
});

describe('a paragraph is read', () => {
  const TEXT =
    'The keeper, Ada Lind, has waited for this lamp since she came to the rock in 1999, and she will light it herself.';
  test.each([
    ['that is a link as a whole', `<p><a href="/lamp"><b>${TEXT}</b></a></p>`],
    ['that is kept from screen readers', `<p aria-hidden="true">${TEXT}</p>`],
    [
      'whose words are, and are told them by a label',
      `<p aria-label="${TEXT}"><span aria-hidden="true">${TEXT}</span></p>`,
    ],
    [
      'with a drop cap that screen readers get as a word',
      `<p><span aria-hidden="true"><b>T</b>he</span><span class="sr-only">The</span>${TEXT.slice(3)}</p>`,
    ],
    [
      'with a drop cap before the word for them',
      `<p><span class="sr-only">The</span><span aria-hidden="true">The</span>${TEXT.slice(3)}</p>`,
    ],
  ])('%s', (_, html) => {
    expect(lineOf(html)).toEqual([TEXT]);
  });

  test('that is a sentence and mostly a link, but not a label before a linked headline', () => {
    expect(
      lineOf('<p>She also <a href="/x">looks after two smaller lamps on the other side of the bay</a>.</p>'),
    ).toHaveLength(1);
    expect(
      lineOf('<p>Elsewhere: <a href="/x">Two smaller lamps on the other side of the bay go dark</a>.</p>'),
    ).toEqual([]);
    expect(
      lineOf(
        '<p><a href="/x">Two smaller lamps on the other side of the bay go dark for the whole winter, the council says</a></p>',
      ),
    ).toEqual([]);
  });
});

test.each([
  [
    'an editable note',
    '<div contenteditable><p>Ask the keeper about the museum, and call her again on Monday before noon.</p></div>',
  ],
  [
    'a note field',
    '<div role="textbox"><p>Ask the keeper about the museum, and call her again on Monday before noon.</p></div>',
  ],
  ['a heading for screen readers', '<h2 class="visuallyHidden">More information</h2>'],
])('%s is no part of the story', (_, html) => {
  expect(lineOf(html)).toEqual([]);
});

describe('words that are laid out apart stand apart', () => {
  test.each([
    [
      'by an inline style',
      '<b style="display:block">ORRWICK</b><span style="display: block">The keeper is glad.</span>',
    ],
    ['one of them by an inline style', '<b style="display:block">ORRWICK</b>The keeper is glad.'],
    ['side by side', '<span style="display:flex"><b>ORRWICK</b><i>The keeper is glad.</i></span>'],
  ])('%s', (_, html) => {
    expect(lineOf(`<p>${html}</p>`)).toEqual(['ORRWICK The keeper is glad.']);
  });

  test('where a capital follows a small letter in the next element', () => {
    expect(lineOf('<p><b>Orrwick</b><i>The keeper is glad.</i></p>')).toEqual(['Orrwick The keeper is glad.']);
  });

  test.each([
    ['a drop cap', '<b style="display:block">T</b>he keeper is glad.', 'The keeper is glad.'],
    ['letters in bold', 'The <b>keep</b><i>er</i> is glad.', 'The keeper is glad.'],
    ['a block in the line', 'The keep<b style="display:inline-block">er</b> is glad.', 'The keeper is glad.'],
  ])('but not %s', (_, html, text) => {
    expect(lineOf(`<p>${html}</p>`)).toEqual([text]);
  });
});

describe('the line below a block quote that says whose words these are', () => {
  const QUOTE = 'We have waited for this lamp for twenty years.';
  test.each([
    ['in a footer', '<footer>Ada Lind, keeper of the lamp</footer>', ['Ada Lind, keeper of the lamp']],
    ['in an element for sources', '<cite>Ada Lind, keeper of the lamp</cite>', ['Ada Lind, keeper of the lamp']],
    [
      'named as an author',
      '<p class="author">Ada Lind</p><p>Keeper of the lamp</p>',
      ['Ada Lind', 'Keeper of the lamp'],
    ],
  ])('is kept %s, and is none of them', (_, html, signature) => {
    const { blocks } = readArticle(
      parsePage(
        `<h1>A new lamp</h1><div><p>${BEFORE}</p><blockquote><p>${QUOTE}</p>${html}</blockquote><p>${AFTER}</p></div>`,
      ),
      null,
    ).article;
    expect(blocks.slice(2, -1).map(({ kind, text }) => [kind, text])).toEqual([
      ['blockquote', QUOTE],
      ...signature.map((text) => ['caption', text]),
    ]);
  });

  test('is the last line of the words where it ends as they do', () => {
    expect(lineOf(`<blockquote><p>${QUOTE}</p><p>And we will wait no more.</p></blockquote>`)).toHaveLength(2);
  });
});
