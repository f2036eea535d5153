import { describe, expect, test } from 'vitest';
import { rangesOf } from '../../src/anchor/live-text.ts';
import { readArticle, readInSteps } from '../../src/article/read.ts';
import type { IsVisible } from '../../src/article/runs.ts';
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
  const steps = readInSteps(parsePage(story('')), ADDRESS, undefined, null, { ...found, reasons: [...found.reasons] });
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

  test('have the printed author where the page’s data name the outlet, and none where nobody is printed', () => {
    const head = '<meta name="author" content="Harbour Post"><meta property="og:site_name" content="Harbour Post">';
    expect(readHead(head, '<p>By Elspeth Rowan</p>').byline).toEqual(['Elspeth Rowan']);
    expect(readHead(head).byline).toEqual([]);
  });

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
