import { expect, test } from 'vitest';
import { showAwaited } from '../../src/article/awaited.ts';
import { readArticle } from '../../src/article/read-page.ts';
import { parsePage } from './page.ts';

const TEXTS = [
  'The lighthouse of Orrwick will get a new lamp before the winter, and the old one goes to the museum in the town.',
  'The keeper, Ada Lind, has waited for this lamp since she came to the rock in 1999, and will light it herself.',
  'Boats that come in at night will see the new light from thirty miles away, twice as far as they do today.',
];
const PLEA = 'Our paper brings you the news of the coast every day, and you can read it here on any of your screens.';

function textsOf(body: string): string[] {
  const document = parsePage(`<html><body>${body}</body></html>`);
  showAwaited(document);
  return readArticle(document, null).article.blocks.map(({ text }) => text);
}

const story = TEXTS.map((text) => `<p>${text}</p>`).join('');

test.each([
  ['all of it', `<template id="B:1"></template><div hidden id="S:1"><h1>A new lamp for Orrwick</h1>${story}</div>`],
  ['what follows its first paragraph', `<h1>A new lamp for Orrwick</h1><p>${PLEA}</p><div hidden>${story}</div>`],
])('a story that waits hidden for the page’s scripts is read: %s', (_, html) => {
  expect(textsOf(html)).toEqual(expect.arrayContaining(TEXTS));
});

test('what is hidden beside a story stays so', () => {
  const hidden = `<div hidden><p>${PLEA}</p><p>Read on.</p><p>Or not.</p></div>`;
  expect(textsOf(`<h1>A new lamp for Orrwick</h1><div>${story}${hidden}</div>`)).toEqual([
    'A new lamp for Orrwick',
    ...TEXTS,
  ]);
});
