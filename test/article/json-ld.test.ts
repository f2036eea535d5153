import { expect, test } from 'vitest';
import { JsonLd, typesOf } from '../../src/article/json-ld.ts';

test('objects inside a graph, an array and one another are all found, outer before inner', () => {
  const data = new JsonLd(['{"@graph":[{"@type":"WebPage"},[{"@type":"NewsArticle","author":{"@type":"Person"}}]]}']);
  expect(data.objects.flatMap(typesOf)).toEqual(['WebPage', 'NewsArticle', 'Person']);
});

test('a reference by @id is followed, over several scripts', () => {
  const data = new JsonLd([
    '{"@type":"NewsArticle","publisher":{"@id":"#org"}}',
    '{"@id":"#org","@type":"Organization","name":"Harbour Post"}',
  ]);
  expect(data.things(data.objects[0]!.publisher)[0]).toMatchObject({ name: 'Harbour Post' });
});

test('a reference to itself ends', () => {
  const data = new JsonLd(['{"@id":"#a","author":{"@id":"#a"}}']);
  expect(data.things(data.objects[0]!.author)).toHaveLength(1);
});

test.each([
  ['raw line breaks in a string', '{"@type":"Article","headline":"Low\ntide"}'],
  ['a trailing comma', '{"@type":"Article","tags":["a",],}'],
  ['comment marks around it', '<!-- {"@type":"Article"} -->'],
  ['a CDATA section around it', '//<![CDATA[\n{"@type":"Article"}\n//]]>'],
  ['a semicolon after it', '{"@type":"Article"};'],
])('%s is forgiven', (_, source) => {
  expect(new JsonLd([source]).objects.flatMap(typesOf)).toEqual(['Article']);
});

test('what is not JSON counts as absent, and the other scripts are read', () => {
  expect(new JsonLd(['{"@type":', 'null', '"x"', '{"@type":"Article"}']).objects.flatMap(typesOf)).toEqual(['Article']);
});

test('types are told without prefix or address, one or many', () => {
  expect(typesOf({ '@type': ['http://schema.org/NewsArticle', 'schema:Article', 3] })).toEqual([
    'NewsArticle',
    'Article',
  ]);
});

test('a graph of a million objects is read only so far', () => {
  const source = `[${'{"a":{}},'.repeat(100_000)}{}]`;
  expect(new JsonLd([source]).objects.length).toBeLessThanOrEqual(5000);
});
