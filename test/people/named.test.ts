/** Who is named, and how the name is shown: genitives, headings, titles alone. */

import { describe, expect, it } from 'vitest';
import type { BlockKind } from '../../src/analysis.ts';
import { LANGUAGES } from '../../src/language/all.ts';
import { entitiesOf } from '../../src/people/entities.ts';
import { nominatives } from '../../src/people/genitives.ts';
import { findPeople } from '../../src/people/people.ts';
import { Roles } from '../../src/people/roles.ts';
import { smallWordsOf } from '../../src/people/small-words.ts';
import { spanOf } from '../../src/text/document.ts';
import { readBlocks } from '../../src/text/read-blocks.ts';
import { person, readAs } from '../told.ts';

/** The people where the reading tells these names in turn, one a block. */
function peopleIn(...told: [BlockKind, string, string][]): string[] {
  const blocks = readBlocks(told.map(([kind, text]) => ({ kind, text })));
  const names = told.map(([, text, name], index) => {
    const start = text.indexOf(name);
    return { span: spanOf(blocks[index]!, start, start + name.length), type: 'PER' as const, confidence: 1 };
  });
  const reading = { names, passages: [], attributions: [], roles: [], meant: [], weights: told.map(() => 0) };
  const words = smallWordsOf(blocks);
  const { sources: known, names: naming } = LANGUAGES.de;
  const entities = entitiesOf(blocks, reading, words);
  const roles = new Roles(blocks, reading, known);
  const article = { byline: [] };
  const { people } = findPeople({ blocks, article, reading, entities, language: 'de', words, roles, known, naming });
  return people.map(({ name }) => name);
}

describe('a genitive without an apostrophe', () => {
  it('is the form that the article has besides, or a country', () => {
    const nominative = nominatives(['Halden', 'Haldens', 'Italiens', 'Orsunds'], 'de');
    expect(['Haldens', 'Italiens', 'Orsunds'].map(nominative)).toEqual(['Halden', 'Italien', 'Orsunds']);
    expect(nominatives(['Lind', 'Linds'], 'en')('Linds')).toBe('Linds');
  });

  it('is shown without its ending, also where the article has it alone', () => {
    expect(peopleIn(['paragraph', 'Das war Ada Ormsunds Rede.', 'Ada Ormsunds'])).toEqual(['Ada Ormsund']);
    expect(peopleIn(['paragraph', 'Dann kam Ada Ormsunds.', 'Ada Ormsunds'])).toEqual(['Ada Ormsunds']);
    expect(peopleIn(['paragraph', 'Das war Franziskus Rede.', 'Franziskus'])).toEqual(['Franziskus']);
  });
});

describe('a name in a heading', () => {
  it('is somebody’s where it is told surely, in a headline it is not', () => {
    expect(peopleIn(['heading', 'Ada Ormsund', 'Ada Ormsund'], ['paragraph', 'Dann ging Tom Orr.', 'Tom Orr'])).toEqual(
      ['Ada Ormsund', 'Tom Orr'],
    );
    expect(
      peopleIn(['headline', 'Ada Ormsund', 'Ada Ormsund'], ['paragraph', 'Dann ging Tom Orr.', 'Tom Orr']),
    ).toEqual(['Tom Orr']);
  });
});

describe('a title', () => {
  it.each([
    ['de', 'Am Freitag sprach Herr Ormsund lange.', 'Herr Ormsund'],
    ['en', 'On Friday Mrs Ormsund spoke at length.', 'Mrs Ormsund'],
    ['es', 'El viernes habló la señora Ormsund largo rato.', 'señora Ormsund'],
    ['fr', 'Vendredi, M. Ormsund a parlé longtemps.', 'M. Ormsund'],
  ])('that everybody bears is no part of the name, in %s', async (language, text, name) => {
    const { people } = await readAs(text, language, (find) => ({ names: [person(find(name))] }));
    expect(people.map(({ name }) => name)).toEqual(['Ormsund']);
  });

  it('is nobody’s name', () => {
    expect(peopleIn(['paragraph', 'Dann ging Herr Orr.', 'Herr'])).toEqual([]);
  });

  it('that is no given name is no part of the name even before one word', async () => {
    const { people } = await readAs('Datuk Faiz met Justice Okafor.', 'en', (find) => ({
      names: [person(find('Datuk Faiz')), person(find('Justice Okafor'))],
    }));
    expect(people.map(({ name }) => name)).toEqual(['Faiz', 'Justice Okafor']);
  });

  it('of whatever country is no part of the name that it stands before', async () => {
    const text = 'The trade minister Datuk Seri Rahim Salleh met Alhaji Bello Tanko, a farmer, in Halden.';
    const { people } = await readAs(text, 'en', (find) => ({
      names: [person(find('Datuk Seri Rahim Salleh')), person(find('Alhaji Bello Tanko'))],
    }));
    expect(people.map(({ name, role }) => [name, role?.text])).toEqual([
      ['Rahim Salleh', 'The trade minister'],
      ['Bello Tanko', 'a farmer'],
    ]);
  });
});

describe('a family name before the given name', () => {
  it.each([
    ['So Mi-young left. Then So Mi-young came back.', 'Mi-young', 'So Mi-young'],
    ['He Wenlong left early.', 'Wenlong', 'He Wenlong'],
    ['So Ada left early.', 'Ada', 'Ada'],
  ])('belongs to the name, though it looks like another word: %s', async (text, told, name) => {
    const { people } = await readAs(text, 'en', (find) => ({ names: [person(find(told))] }));
    expect(people.map((one) => one.name)).toEqual([name]);
  });
});
