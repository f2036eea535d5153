import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/article/read-page.ts';
import { parsePage } from './page.ts';

const TEXTS = [
  'The lighthouse of Orrwick will get a new lamp before the winter, and the old one goes to the museum in the town.',
  'The keeper, Ada Lind, has waited for this lamp since she came to the rock in 1999, and will light it herself.',
  'Boats that come in at night will see the new light from thirty miles away, twice as far as they do today.',
  'The lamp comes from a works in Halden that has made glass for such towers for more than a hundred years.',
];
const [FIRST, SECOND, THIRD, LAST] = TEXTS;
const HEAD = '<h1>A new lamp for Orrwick</h1>';

function textsOf(body: string, head = ''): string[] {
  const { blocks } = readArticle(parsePage(`<html><head>${head}</head><body>${body}</body></html>`), null).article;
  return blocks.slice(1).map(({ text }) => text);
}

describe('a name that misleads does not empty the story', () => {
  test.each([
    [
      'on each paragraph behind the first',
      TEXTS.map((text, at) => `<p${at ? ' class="paywall"' : ''}>${text}</p>`).join(''),
    ],
    [
      'on a box around the rest',
      `<p>${FIRST}</p><div class="o-paywall"><p>${SECOND}</p><p>${THIRD}</p><p>${LAST}</p></div>`,
    ],
    [
      'on a box with paragraphs made as the others are',
      `<div class="teaser-content"><p class="copy">${FIRST}</p></div>${[SECOND, THIRD, LAST].map((text) => `<p class="copy">${text}</p>`).join('')}`,
    ],
    [
      'of other stories over the story itself',
      `<div><h4>Related</h4><p>${FIRST}</p><p>${SECOND}</p><p>${THIRD}</p><p>${LAST}</p></div>`,
    ],
  ])('%s', (_, html) => {
    expect(textsOf(`${HEAD}<div>${html}</div>`)).toEqual(expect.arrayContaining(TEXTS));
  });

  test('while a plea to pay stays out', () => {
    const plea = `<div class="paywall"><p>You have read all your free stories of this month, and we hope that you liked them.</p><p>Become a friend of the paper today and read as much as you like, on as many screens as you like.</p><button>Pay</button></div>`;
    expect(textsOf(`${HEAD}<div><p>${FIRST}</p><p>${SECOND}</p><p>${THIRD}</p><p>${LAST}</p>${plea}</div>`)).toEqual(
      TEXTS,
    );
  });
});

test('a story in two boxes of one make, with other things between them, is whole', () => {
  const html = `<div class="part"><p>${FIRST}</p><p>${SECOND}</p><p>${THIRD}</p></div><ul><li><a href="/x">Two smaller lamps go dark</a></li></ul><div class="part"><p>${LAST}</p></div>`;
  expect(textsOf(`<div>${HEAD}<div>${html}</div></div>`)).toEqual(TEXTS);
});

test.each([
  ['a caption that only a box says to be one', '<div><img src="x.jpg"><p>The rock of Orrwick at dawn</p></div>'],
  [
    'what stands where a film would play',
    '<div class="video-fallback"><div>We are sorry that this film could not be shown to you today.</div></div>',
  ],
  [
    'a letter to sign up for',
    '<div><h3>The Lamp</h3><p>All about our coast, in your post box on every Friday morning.</p><form><input></form></div>',
  ],
  [
    'what asks before it shows something from elsewhere',
    '<div><p>Here stands a film from another house, and you may look at it with one click and hide it again.</p><p>I agree that films of other houses are shown to me, and that they get to know of my visit here.</p><input type="checkbox"></div>',
  ],
  [
    'a question to vote on',
    '<div><p>Which of the two lamps do you like better?</p><div><label><input type="radio"><label>The old lamp, by far.</label></label></div></div>',
  ],
  ['a wall to register at', `<div id="x-reg-wall"><p>${LAST!.replace('Halden', 'Orrwick')}</p></div>`],
  [
    'a box named for a notice',
    '<div class="box note"><div class="box-inner">The people of this paper write each of its stories by hand.</div></div>',
  ],
  [
    'a description of a picture that is not there yet',
    '<div class="detail-img"><div class="detail-img__description">Ada Lind stands on the upper deck and holds the old lamp.</div></div>',
  ],
  ['what a button goes with', '<div><div>Our app has more of this</div><button>Get it</button></div>'],
])('%s is no part of the story', (_, html) => {
  expect(textsOf(`${HEAD}<div><p>${FIRST}</p><p>${SECOND}</p>${html}<p>${THIRD}</p><p>${LAST}</p></div>`)).toEqual(
    TEXTS,
  );
});

test('a linked title among the paragraphs of a short story takes none of them along', () => {
  for (const name of ['', ' class="related"']) {
    const card = `<section${name}><h4><a href="/x">Two smaller lamps go dark for good</a></h4><span>by Mara Voss</span></section>`;
    expect(textsOf(`${HEAD}<div><p>${FIRST}</p>${card}<p>${SECOND}</p><p>${LAST}</p></div>`)).toEqual(
      expect.arrayContaining([FIRST, SECOND, LAST]),
    );
  }
});

test('a subheading that says a part of the page’s title does not cut off what stands above it', () => {
  const head = '<meta property="og:title" content="Orrwick lamp 2024: Towers, keepers and a royal visit to the rock">';
  const html = `<h2>All about the night of the lamp</h2><div>${TEXTS.slice(0, 3)
    .map((text) => `<p>${text}</p>`)
    .join('')}<h3>Orrwick lamp 2024 lit</h3><p>${LAST}</p></div>`;
  const { headline, blocks } = readArticle(
    parsePage(`<html><head>${head}</head><body>${html}</body></html>`),
    null,
  ).article;
  expect(headline).not.toBe('Orrwick lamp 2024 lit');
  expect(blocks.map(({ text }) => text)).toEqual(expect.arrayContaining(TEXTS));
});

test('a picture in the line of a paragraph takes nothing from it', () => {
  const line = 'The keeper is glad <img src="smile.png"> today';
  expect(textsOf(`${HEAD}<div><p>${FIRST}</p><p>${line}</p><p>${LAST}</p></div>`)).toContain(
    'The keeper is glad today',
  );
});

describe('a live report', () => {
  const LIVE = `<script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"A new lamp for Orrwick","datePublished":"2024-05-14T18:30:00Z"}</script>`;
  const ENTRIES = Array.from(
    { length: 12 },
    (_, at) => `Entry ${at}: the lamp is now ${at + 3} metres above the deck, says the crew.`,
  );

  test.each([
    [
      'with entries beside an article of their own',
      `<article>${HEAD}<p>${FIRST}</p><p>${SECOND}</p></article>${ENTRIES.map((text) => `<article><time>10.40</time><p>${text}</p></article>`).join('')}`,
    ],
    [
      'with entries in a list under its opening',
      `${HEAD}<div class="intro-text"><p>${FIRST}</p><p>${SECOND}</p></div><ol>${ENTRIES.map((text) => `<li><h3><a href="#post">What happened at this time</a></h3><div><p>${text}</p></div></li>`).join('')}</ol>`,
    ],
    [
      'whose feed is named for the latest posts',
      `${HEAD}<div><p>${FIRST}</p><p>${SECOND}</p></div><div class="latest-posts">${ENTRIES.map((text) => `<div><p>${text}</p></div>`).join('')}</div>`,
    ],
  ])('keeps all its entries %s', (_, html) => {
    expect(textsOf(`<main>${html}</main>`, LIVE)).toEqual(expect.arrayContaining([FIRST, SECOND, ...ENTRIES]));
  });

  test('shows no times of its entries, and not who wrote each', () => {
    const entries = ENTRIES.map(
      (text) => `<div><div><time>20:24</time> <span>Mara Voss</span></div><div><p>${text}</p></div></div>`,
    );
    expect(textsOf(`<main>${HEAD}<div>${entries.join('')}</div></main>`, LIVE)).toEqual(ENTRIES);
  });
});

test('a last line in italics tells of the story and is no part of it, unless it is a quotation', () => {
  const story = TEXTS.map((text) => `<p>${text}</p>`).join('');
  const note = (text: string) => textsOf(`${HEAD}<div>${story}<p><em>${text}</em></p></div>`);
  expect(note('Mara Voss has written about towers for this paper since the spring of 2011.')).toEqual(TEXTS);
  expect(note('“I will light it myself.”')).toHaveLength(TEXTS.length + 1);
  expect(textsOf(`${HEAD}<div>${TEXTS.map((text) => `<p><i>${text}</i></p>`).join('')}</div>`)[0]).toBe(FIRST);
});

test('several lines in italics below the story are no part of it where they are short, and a passage of it else', () => {
  const long = [...TEXTS, ...TEXTS, ...TEXTS].map((text) => `<p>${text}</p>`).join('');
  const below = (...lines: string[]) =>
    textsOf(`${HEAD}<div>${long}${lines.map((line) => `<p><em>${line}</em></p>`).join('')}</div>`).length - 12;
  expect(below('Mara Voss has kept bees since 2011.', 'First heard at the fair of Halden.')).toBe(0);
  expect(below(FIRST!, SECOND!)).toBe(2);
});

test('a story in two boxes of one make is whole where the second is smaller', () => {
  const most = [...TEXTS, ...TEXTS].map((text) => `<p class="copy">${text}</p>`).join('');
  const html = `<div class="part">${most}</div><div class="gap"><b>A lamp</b></div><div class="part"><p class="copy">${LAST}</p><p class="copy">${THIRD}</p><p class="copy">${SECOND}</p></div>`;
  expect(textsOf(`<div>${HEAD}<div>${html}</div></div>`).slice(-3)).toEqual([LAST, THIRD, SECOND]);
});

test('what stands below the last paragraph in a box of its own, made unlike the paragraphs, is no part of the story', () => {
  const story = `<div>${TEXTS.map((text) => `<p class="copy">${text}</p>`).join('')}</div>`;
  const note = 'The Halden Courier is a house of the Lamp group, and what it prints may be read there as well.';
  expect(
    textsOf(
      `<article>${HEAD}${story}<div><div class="hint"><b>Good to know</b></div><div>${note}</div></div></article>`,
    ),
  ).toEqual(TEXTS);
  expect(
    textsOf(
      `<article>${HEAD}<div>${TEXTS.map((text, at) => `<p class="${at < 3 ? 'copy' : 'copy last'}">${text}</p>`).join('')}</div></article>`,
    ),
  ).toEqual(TEXTS);
  const list = `<ul><li>${note}</li></ul>`;
  expect(textsOf(`<article>${HEAD}${story.replace(/<\/div>$/, `${list}</div>`)}</article>`)).toEqual([...TEXTS, note]);
});

test('a story that goes on made unlike its beginning is whole', () => {
  const rest = [THIRD, LAST].map((text) => `<div class="free">${text}</div>`).join('');
  const html = `<div>${[...TEXTS, FIRST].map((text) => `<p class="copy">${text}</p>`).join('')}${rest}</div>`;
  expect(textsOf(`<article>${HEAD}${html}</article>`).slice(-2)).toEqual([THIRD, LAST]);
});

test('a short line made unlike the paragraphs that ends no sentence is none of them', () => {
  const html = `<div class="times">Changed 15.59 | Printed 14.14</div>${TEXTS.map((text) => `<p class="copy">${text}</p>`).join('<div class="break">The works in Halden</div>')}<div class="more">More on the lamp</div>`;
  const { blocks } = readArticle(parsePage(`<html><body>${HEAD}<div>${html}</div></body></html>`), null).article;
  expect(blocks.filter(({ kind }) => kind === 'paragraph').map(({ text }) => text)).toEqual(TEXTS);
  expect(blocks.filter(({ text }) => text === 'The works in Halden').map(({ kind }) => kind)).toEqual(
    Array(3).fill('heading'),
  );
  expect(blocks.at(-1)!.text).toBe(LAST);
});

test('the first paragraph is kept that stands over the box of the others', () => {
  const rest = [SECOND, THIRD, LAST, ...TEXTS, ...TEXTS].map((text) => `<p>${text}</p>`).join('');
  expect(textsOf(`<main>${HEAD}<div><p>${FIRST}</p><div></div><div class="rest">${rest}</div></div></main>`)[0]).toBe(
    FIRST,
  );
});

test('a figure may show a quotation with its signature', () => {
  const figure =
    '<figure><blockquote><p>I will light it on my own, and nobody is to hold the ladder.</p></blockquote><figcaption>Ada Lind</figcaption></figure>';
  const shown = `<figure><img src="x.jpg"><figcaption>The rock of Orrwick at dawn</figcaption></figure>`;
  const html = `${HEAD}<div><p>${FIRST}</p>${figure}<p>${SECOND}</p>${shown}<p>${THIRD}</p></div>`;
  const { blocks } = readArticle(parsePage(`<html><body>${html}</body></html>`), null).article;
  expect(blocks.slice(1).map(({ kind, text }) => [kind, text])).toEqual([
    ['paragraph', FIRST],
    ['blockquote', 'I will light it on my own, and nobody is to hold the ladder.'],
    ['caption', 'Ada Lind'],
    ['paragraph', SECOND],
    ['paragraph', THIRD],
  ]);
});

test('a short line in bold that ends no sentence is a heading', () => {
  const lines = ['The works in Halden', 'It is bright.', 'What is next?'];
  const html = lines.map((line) => `<p><strong>${line}</strong></p><p>${SECOND}</p>`).join('');
  const { blocks } = readArticle(parsePage(`<body>${HEAD}<div><p>${FIRST}</p>${html}</div></body>`), null).article;
  expect(blocks.filter(({ kind }) => kind === 'heading').map(({ text }) => text)).toEqual([lines[0]]);
});

describe('furniture that is not read into', () => {
  const story = [SECOND, THIRD, LAST].map((text) => `<p>${text}</p>`).join('');

  test.each([
    ['a box without paragraphs named for printing', `<div class="print">${FIRST} ${SECOND} ${THIRD} ${LAST}</div>`],
    ['a box named for a menu around the story', `<div class="menu"><p>${FIRST}</p>${story}</div>`],
  ])('is not %s', (_, html) => {
    expect(textsOf(`<main>${HEAD}<div>${html}</div></main>`).join(' ')).toContain(FIRST);
  });

  test('is a menu, a dialog and what was said below', () => {
    const menu = '<div class="nav-menu"><span>Weather and tides of Orrwick from hour to hour</span></div>';
    const dialog = `<div role="dialog"><p>${FIRST} ${SECOND}</p></div>`;
    expect(textsOf(`${menu}<main>${HEAD}<div>${story}</div></main>${dialog}`)).toEqual([SECOND, THIRD, LAST]);
  });
});
