import { describe, expect, test } from 'vitest';
import { rangesOf } from '../../src/anchor/live-text.ts';
import type { IsVisible } from '../../src/article/layout.ts';
import { readArticle, readInSteps } from '../../src/article/read-page.ts';
import { parsePage } from './page.ts';

const ADDRESS = 'https://harbourpost.example/news/2024/01/09/ferry-company-drops-winter-sailings';
const OPENING =
  'The company that runs the islands’ only ferry will stop sailing to three of them until the end of March.';
const MIDDLE = 'Fuel has become too dear to send a half-empty boat across the sound, according to the operator.';
const END = 'Islanders were told by text message on Monday night, and many learnt of it from the radio.';

function textsOf(html: string, isVisible?: IsVisible): string[] {
  return readArticle(parsePage(html), ADDRESS, isVisible).article.blocks.map(({ text }) => text);
}

const page = (body: string, head = '') =>
  `<html><head><title>Ferries stop</title>${head}</head><body>${body}</body></html>`;
const story = (inside: string) =>
  page(`<h1>Ferries stop for the winter</h1><div><p>${OPENING}</p>${inside}<p>${END}</p></div>`);

test('a page that was judged just now is not judged again', () => {
  const found = { isNews: false, kind: 'video', reasons: ['video'] } as const;
  const steps = readInSteps(parsePage(story('')), ADDRESS, { ...found, reasons: [...found.reasons] });
  let step = steps.next();
  while (!step.done) step = steps.next();
  expect(step.value.article).toMatchObject({ ...found, headline: 'Ferries stop for the winter' });
});

describe('the blocks', () => {
  test('lead every character back to a live text node', () => {
    const { blocks, article } = readArticle(
      parsePage(story(`<p>  ${MIDDLE.replace('dear', '<b>dear</b>\n')} </p>`)),
      ADDRESS,
    );
    expect(blocks.map(({ kind, text }) => ({ kind, text }))).toEqual(article.blocks);
    for (const block of blocks) {
      for (let at = 0; at < block.text.length; at++) {
        expect(
          rangesOf(block, at, at + 1)
            ?.join('')
            .replace(/\s/, ' '),
        ).toBe(block.text[at]);
      }
    }
  });

  test('keep the linked name below a block quote, and no other line of links', () => {
    const html = story(
      `<blockquote><p>${MIDDLE}</p></blockquote><p><b>[</b><a href="/x">Isle Courier</a><b>]</b></p><p><a href="/y">[More about ferries]</a></p>`,
    );
    expect(textsOf(html)).toContain('[Isle Courier]');
    expect(textsOf(html)).not.toContain('[More about ferries]');
  });

  test('tell where elements of quotations stand, whose marks the style sheet makes', () => {
    const quoting = 'The operator <em>said</em> that <q>half-empty <b>boats</b> cost</q> too much, and <q>no</q> more.';
    const { blocks } = readArticle(parsePage(story(`<p>${MIDDLE}</p><p>${quoting}</p>`)), ADDRESS).article;
    const marked = blocks.map(({ text, quoted = [] }) => quoted.map(({ start, end }) => text.slice(start, end)));
    expect(marked.flat()).toEqual(['half-empty boats cost', 'no']);
    expect(blocks[1]).not.toHaveProperty('quoted');
  });

  test('leave the page as it was', () => {
    const document = parsePage(story(`<p>${MIDDLE}</p>`));
    const before = document.documentElement.outerHTML;
    readArticle(document, ADDRESS);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test.each([
    ['the hidden attribute', `<p hidden>${MIDDLE}</p>`],
    ['an inline style', `<p style="color:red; display: none">${MIDDLE}</p>`],
    ['aria-hidden', `<div aria-hidden="true"><p>${MIDDLE}</p></div>`],
    ['a closed dialog', `<dialog><p>${MIDDLE}</p></dialog>`],
    ['a template', `<template><p>${MIDDLE}</p></template>`],
  ])('have no text that is hidden by %s', (_, hidden) => {
    expect(textsOf(story(hidden))).toEqual(['Ferries stop for the winter', OPENING, END]);
  });

  test('have no text that the caller says nobody sees', () => {
    const isVisible: IsVisible = (element) => !element.closest('.faded');
    expect(textsOf(story(`<p>The last boat <i class="faded">NOT SHOWN</i> sails on Friday.</p>`), isVisible)).toContain(
      'The last boat sails on Friday.',
    );
  });

  test('have the text of open shadow roots, with what their slots show, in its place', () => {
    const document = parsePage(story(`<story-part><p>${MIDDLE}</p></story-part>`));
    const host = document.querySelector('story-part')!;
    host.attachShadow({ mode: 'open' }).innerHTML =
      '<h2>No boats</h2><slot></slot><p>The pier will stay open, the council said.</p>';
    expect(readArticle(document, ADDRESS).article.blocks.map(({ text }) => text)).toEqual([
      'Ferries stop for the winter',
      OPENING,
      'No boats',
      MIDDLE,
      'The pier will stay open, the council said.',
      END,
    ]);
  });
});

test('the standfirst is found among the authors where it says what the page says of itself', () => {
  const { standfirst } = readArticle(
    parsePage(
      page(
        `<div><h1>Ferries stop for the winter</h1><div class="byline-social"><p>By Ada Lind</p><p>Three islands will have no boat until March</p></div></div><div><p>${OPENING}</p><p>${MIDDLE}</p><p>${END}</p></div>`,
        '<meta name="description" content="Three islands will have no boat until March">',
      ),
    ),
    ADDRESS,
  ).article;
  expect(standfirst).toBe('Three islands will have no boat until March');
});

test('an element that says it is a heading is one', () => {
  const { blocks } = readArticle(
    parsePage(story(`<div role="heading" aria-level="2">No boats</div><p>${MIDDLE}</p>`)),
    ADDRESS,
  ).article;
  expect(blocks[2]).toEqual({ kind: 'heading', text: 'No boats' });
});

describe('the headline', () => {
  test('is the main heading that the metadata knows, not the first one', () => {
    const { headline } = readArticle(
      parsePage(
        page(
          `<h1>Harbour Post</h1><h1>Ferries stop for the winter</h1><div><p>${OPENING}</p><p>${END}</p></div>`,
          '<meta property="og:title" content="Ferries stop for the winter">',
        ),
      ),
      ADDRESS,
    ).article;
    expect(headline).toBe('Ferries stop for the winter');
  });

  test('is what the metadata says where the page shows none, and then is no block', () => {
    const { headline, blocks } = readArticle(
      parsePage(
        page(
          `<div><p>${OPENING}</p><p>${END}</p></div>`,
          '<meta property="og:title" content="No sailings until spring">',
        ),
      ),
      ADDRESS,
    ).article;
    expect(headline).toBe('No sailings until spring');
    expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph']);
  });
});

describe('a kicker', () => {
  const TITLE = 'Ferries to three islands stop for the winter';
  const headlineOf = (above: string, stated = TITLE) => {
    const head = `<title>${stated} | Harbour Post</title><meta property="og:title" content="${stated}">`;
    const { headline, blocks } = readArticle(
      parsePage(
        `<html lang="en"><head>${head}</head><body>${above}<div><p>${OPENING}</p><p>${END}</p></div></body></html>`,
      ),
      ADDRESS,
    ).article;
    return [headline, blocks[0]?.text];
  };

  test.each([
    ['in the headline’s heading', `<h1><span>Islands in the north</span> <span>${TITLE}</span></h1>`],
    ['in a span before it', `<h1><span>Islands in the north</span>${TITLE}</h1>`],
    ['with a colon of its own', `<h1><b>Islands in the north <i>:</i></b><u>${TITLE}</u></h1>`],
    ['behind it, as a label', `<h1>${TITLE} <span>Subscribers only</span></h1>`],
    ['in a heading over it', `<h3>Shipping in the north</h3><h1>${TITLE}</h1>`],
    ['in the main heading', `<h1>Shipping in the north</h1><h2>${TITLE}</h2>`],
    [
      'between it and the style of its own component',
      `<h1><style>.k{color:red}</style><span class="k">Islands in the north</span>${TITLE}</h1>`,
    ],
  ])('is not shown as the headline nor in it: %s', (_, above) => {
    expect(headlineOf(above)).toEqual([TITLE, TITLE]);
  });

  test('that the metadata has too does not take the headline’s place', () => {
    const stated = `Shipping in the north: ${TITLE}`;
    expect(headlineOf(`<h1>Shipping in the north</h1><h2>${TITLE}</h2>`, stated)).toEqual([TITLE, TITLE]);
    expect(headlineOf(`<h1><em>Shipping in the north:</em> ${TITLE}</h1>`, stated)).toEqual([stated, stated]);
  });

  test('is no matter where the main heading ends a trail of links', () => {
    const trail = `<nav class="breadcrumb"><ol><li><a href="/">Home</a></li><li><h1>${TITLE}</h1></li></ol></nav>`;
    const crumbs = `<div class="page-breadcrumbs"><a href="/">Home</a><h1>${TITLE}</h1></div>`;
    for (const above of [trail, crumbs])
      expect(
        headlineOf(
          `${above}<h2>No boat before spring for the islands</h2>`,
          `${TITLE}: No boat before spring for the islands`,
        )[0],
      ).toBe('No boat before spring for the islands');
  });
});

test('of a main heading that stands there twice, the one of the bar that stays in view is passed over', () => {
  const heading = '<h1>Ferries stop for the winter</h1>';
  const { blocks } = readArticle(
    parsePage(
      page(
        `<div class="bar">${heading}<p>Other news</p></div><main>${heading}<div><p>${OPENING}</p><p>${END}</p></div></main>`,
      ),
    ),
    ADDRESS,
  );
  expect(blocks[0]?.pieces[0]?.node.parentElement?.parentElement?.tagName).toBe('MAIN');
});

describe('the standfirst', () => {
  const opened = (between: string, head = '') =>
    page(`<h1>Ferries stop for the winter</h1>${between}<div><p>${OPENING}</p><p>${END}</p></div>`, head);
  const standfirstOf = (html: string) => readArticle(parsePage(html), ADDRESS).article.standfirst;
  const SUMMARY = 'Three islands will have no boat before the end of March';

  test('is told by its class', () => {
    expect(standfirstOf(opened(`<p class="article__sub-headline">${SUMMARY}</p>`))).toBe(SUMMARY);
  });

  test('is told by the page’s own summary', () => {
    expect(standfirstOf(opened(`<p>${SUMMARY}</p>`, `<meta name="description" content="${SUMMARY}">`))).toBe(SUMMARY);
  });

  test('is told by being a heading under the headline', () => {
    expect(standfirstOf(opened(`<h2>${SUMMARY}</h2>`))).toBe(SUMMARY);
  });

  test('is none where the page shows none, whatever its metadata says', () => {
    expect(standfirstOf(opened('', `<meta name="description" content="${SUMMARY}">`))).toBeNull();
  });

  test('is none where the page’s summary was cut off its text', () => {
    const html = page(
      `<h1>Ferries stop for the winter</h1><div><p>From our reporter in Pell on Monday</p><p>${OPENING}</p><p>${END}</p></div>`,
      `<meta name="description" content="From our reporter in Pell on Monday ${OPENING.slice(0, 60)}">`,
    );
    expect(standfirstOf(html)).toBeNull();
  });

  test('is not the first paragraph, though the page’s summary repeats it', () => {
    expect(standfirstOf(opened('', `<meta name="description" content="${OPENING}">`))).toBeNull();
  });
});

describe('the section', () => {
  const sectionOf = (above: string, between = '', head = '') =>
    readArticle(
      parsePage(
        page(
          `<div class="menu-bar"><a href="/sport">Sport</a></div><main><header>${above}<h1>Ferries stop for the winter</h1></header>${between}
        <div><p>${OPENING}</p><p>${END}</p></div></main>`,
          head,
        ),
      ),
      ADDRESS,
    ).article.section;

  test.each([
    ['what the page states', '', '', '<meta property="article:section" content="Islands">', 'Islands'],
    [
      'the deepest of the breadcrumbs',
      '<nav class="breadcrumbs"><a href="/">Home</a> <a href="/news">News</a> <a href="/news/islands">Islands</a> <a href="/news/2024/ferries-stop">Ferries stop for the winter</a></nav>',
      '',
      '',
      'Islands',
    ],
    ['a link over the headline', '<a href="/section/white-house">White House</a>', '', '', 'White House'],
    [
      'a link that is named so, whatever its address',
      '<div class="article-category"><a href="/z/20412">Häfen</a></div>',
      '',
      '',
      'Häfen',
    ],
    [
      'a link that is named so under the headline',
      '',
      '<h6 class="post__kicker"><a href="/tag/islands/">Islands</a></h6>',
      '',
      'Islands',
    ],
  ])('is %s', (_, above, between, head, section) => {
    expect(sectionOf(above, between, head)).toBe(section);
  });

  test.each([
    ['the menu', ''],
    ['the author’s page', '<a href="/authors/elspeth-rowan">Elspeth Rowan</a>'],
    ['another site', '<a href="https://friends.example/friends">Friends</a>'],
    ['an invitation', '<a href="/subscribe">Subscribe</a>'],
    [
      'another story',
      '<a href="/news/2024/harbour-master-retires-after-forty">Harbour master retires after forty years</a>',
    ],
  ])('is not %s', (_, above) => {
    expect(sectionOf(above)).toBeNull();
  });
});

describe('the facts', () => {
  const readHead = (head: string, body = '') =>
    readArticle(
      parsePage(page(`<h1>Ferries stop for the winter</h1>${body}<div><p>${OPENING}</p><p>${END}</p></div>`, head)),
      ADDRESS,
    ).article;

  const jsonLd = (fields: string) =>
    `<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-01-09",${fields}}</script>`;

  test('come from JSON-LD first, with entities read', () => {
    const { publisher, byline, published } = readHead(
      `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferries stop for the winter","author":"Ken O&#8217;Hara","datePublished":"2024-01-09T07:15:00+01:00","publisher":{"name":"Harbour &amp; Bay Post"}}</script>
       <meta name="author" content="Somebody Else"><meta property="og:site_name" content="Another">`,
    );
    expect({ publisher, byline, published }).toEqual({
      publisher: 'Harbour & Bay Post',
      byline: ['Ken O’Hara'],
      published: '2024-01-09T07:15:00+01:00',
    });
  });

  test('come from microdata where there is nothing else', () => {
    const { byline, published } = readHead(
      '',
      '<span itemprop="author"><span itemprop="name">Elspeth Rowan</span></span><time itemprop="datePublished" datetime="2024-01-09">Tuesday</time>',
    );
    expect({ byline, published }).toEqual({ byline: ['Elspeth Rowan'], published: '2024-01-09' });
  });

  test('come from what is printed beside the headline at last', () => {
    const { byline, published } = readHead('', '<p>By Elspeth Rowan</p><p>9 January 2024</p>');
    expect({ byline, published }).toEqual({ byline: ['Elspeth Rowan'], published: '2024-01-09' });
  });

  test.each([
    ['a name and under it what she does', '<p class="byline">Nell Marsh<br>Chief reporter</p>', ['Nell Marsh']],
    ['two names one under the other', '<p class="byline">Nell Marsh<br>Otto Quist</p>', ['Nell Marsh', 'Otto Quist']],
    ['a name between bars', '<div>Home | Par Nell Marsh | 9 janvier 2024</div>', ['Nell Marsh']],
    ['a name after any word and "by"', '<div>Escrito por Nell Marsh</div>', ['Nell Marsh']],
    ['a name after "By" on a line of its own', '<div class="author"><p>By</p><p>Nell Marsh</p></div>', ['Nell Marsh']],
  ])('have as the author %s', (_, line, names) => {
    expect(readHead('', line).byline).toEqual(names);
  });

  test.each([
    [
      'the time that is told as "3 hours ago"',
      '<time datetime="2024-01-07T18:00:00Z">3 hours ago</time>',
      '2024-01-07T18:00:00Z',
    ],
    [
      'the day of publication under that of a change',
      '<p>Last changed on Thu 11 Jan 2024 09.00</p><p>First printed on Sun 7 Jan 2024</p>',
      '2024-01-07',
    ],
    [
      'the earlier of two times in one line',
      '<time datetime="2024-01-11T09:00:00Z">Updated 11 January</time> <time datetime="2024-01-07T18:30:00Z">7 January</time>',
      '2024-01-07T18:30:00Z',
    ],
    [
      'the clock of its own date',
      '<p>Updated 09:00, 11 January 2024 | Published 18:30, 7 January 2024</p>',
      '2024-01-07T18:30:00',
    ],
    [
      'no date of a picture',
      '<p>9 January 2024</p><figure><img><figcaption>The pier on 3 May 2019</figcaption></figure>',
      '2024-01-09',
    ],
  ])('have as the date %s', (_, line, published) => {
    expect(readHead('', line).published).toBe(published);
  });

  test.each(['Ursula von Tarnfeld', 'Tarnfeld, 9 January 2024', 'Stand by me', 'Passed by the council'])(
    'have no author in "%s"',
    (line) => {
      expect(readHead('', `<p>${line}</p>`).byline).toEqual([]);
    },
  );

  test('have the printed author where the page’s data name the outlet or an agency, and these where nobody is printed', () => {
    const outlet =
      '<meta name="author" content="Harbour &amp; Bay Post"><meta property="og:site_name" content="Harbour &amp; Bay Post">';
    const agency = jsonLd('"author":{"@type":"Organization","name":"dpa"}');
    for (const head of [outlet, agency])
      expect(readHead(head, '<p>By Elspeth Rowan</p>').byline).toEqual(['Elspeth Rowan']);
    expect(readHead(outlet).byline).toEqual(['Harbour & Bay Post']);
    expect(readHead(agency + outlet).byline).toEqual(['dpa']);
  });

  test('have the person that the page’s data name beside the outlet', () => {
    const outlet = '<meta property="og:site_name" content="Harbour Post"><meta name="author" content="Harbour Post">';
    expect(readHead(`${outlet}<meta name="author" content="Nell Marsh">`).byline).toEqual(['Nell Marsh']);
    expect(readHead(`${outlet}<meta name="hp:article_author" content="Nell Marsh">`).byline).toEqual(['Nell Marsh']);
    expect(readHead(outlet + jsonLd('"author":"Harbour Post","creator":["Nell Marsh"]')).byline).toEqual([
      'Nell Marsh',
    ]);
  });

  test.each(['article:published:time', 'published_at', 'hp.pub-date', 'hp.date', 'dcterms.created'])(
    'have the date of a meta element named %s',
    (name) => {
      expect(readHead(`<meta name="${name}" content="2024-01-07T18:30:00Z">`).published).toBe('2024-01-07T18:30:00Z');
    },
  );

  test.each(['parsely-pub-date', 'hp.date', 'dc.date.issued'])('know of a date that %s states', (name) => {
    const { reasons, published } = readHead(`<meta name="${name}" content="2024-01-07T18:30:00Z">`);
    expect(published).toBe('2024-01-07T18:30:00Z');
    expect(reasons).toContain('published');
    expect(reasons).not.toContain('no-date');
  });

  test.each(['article:publisher', 'publication_id', 'article:modified_time'])(
    'take no meta element named %s for the date',
    (name) => {
      expect(readHead(`<meta name="${name}" content="1704652200">`).published).toBe('2024-01-09');
    },
  );

  test('have a date from the address where nothing states one', () => {
    expect(readHead('').published).toBe('2024-01-09');
  });

  test('take no address that is not one of the web', () => {
    expect(readHead('<link rel="canonical" href="javascript:alert(1)">').url).toBe(ADDRESS);
  });

  test('take no language that is not one', () => {
    expect(readHead('<meta http-equiv="content-language" content="klingon-in-space-and-time">').language).toBeNull();
  });
});

describe('a page at the root of its site', () => {
  const head =
    '<meta property="og:type" content="article"><meta name="news_keywords" content="Orrwick"><meta property="article:published_time" content="2024-05-14">';
  const body = `<h1>What we stand for</h1>${'<p>The paper of Orrwick has been printed on the harbour since 1874, and is owned by those who work there and by its readers.</p>'.repeat(9)}`;
  const isNews = (path: string, more = '') =>
    readArticle(parsePage(`<head>${head}${more}</head><body>${body}</body>`), `https://harbourpost.example/${path}`)
      .article.isNews;

  test.each(['complaints', 'who-we-are/', 'ownership_and_funding.html'])(
    'is about the site where it is brief: %s',
    (path) => {
      expect(isNews(path)).toBe(false);
    },
  );

  test.each(['harbour-paper-turns-150', 'paper-of-orrwick-has-new-owners', 'story.php?id=4411', 'news/who-we-are'])(
    'may be news where it tells more than that: %s',
    (path) => {
      expect(isNews(path)).toBe(true);
    },
  );

  test('is news where its headline tells more than its address', () => {
    const story = body.replace('What we stand for', 'Harbour closes for six weeks');
    const html = `<head>${head}</head><body>${story}</body>`;
    expect(readArticle(parsePage(html), 'https://harbourpost.example/harbour-closes').article.isNews).toBe(true);
  });

  test('is news where it says so itself', () => {
    expect(isNews('who-we-are', '<script type="application/ld+json">{"@type":"NewsArticle"}</script>')).toBe(true);
  });
});
