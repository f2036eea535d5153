/** What sources are made of a reading by somebody in the model's place. */

import { describe, expect, it } from 'vitest';
import type { Reading } from '../../src/reading.ts';
import { meaning, organisation, person, readAs, to } from '../told.ts';

type Find = Parameters<Parameters<typeof readAs>[2]>[0];

/** Somebody's words with a cue that tells them. */
function tells(find: Find, source: string, cue: string, content: string): Reading['attributions'][number] {
  return { cue: find(cue), confidence: 1, source: to(find(source)), content: [find(content)] };
}

async function sourcesOf(text: string, told: (find: Find) => Partial<Reading>, language = 'en') {
  const { sources } = await readAs(text, language, told);
  return sources.map(({ who, type }) => `${type}: ${who}`);
}

describe('a body or several people', () => {
  it('are no single person, whoever the reading has for likely', async () => {
    const text = 'Ilse Brandt left.\nActivists said the quay was lost. The council said that it was not.';
    const found = await sourcesOf(text, (find) => ({
      names: [person(find('Ilse Brandt'))],
      meant: [meaning(find('Activists'), find('Ilse Brandt')), meaning(find('The council'), find('Ilse Brandt'))],
      attributions: [
        tells(find, 'Activists', 'said', 'the quay was lost'),
        { ...tells(find, 'The council', 'said', 'it was not'), cue: find('said', 2) },
      ],
    }));
    expect(found).toEqual(['anonymous: Activists', 'organisation: The council']);
  });

  it('speak by a single noun that the article writes small', async () => {
    const text = 'The quay was lost, officials said.';
    const found = await sourcesOf(text, (find) => ({
      attributions: [tells(find, 'officials', 'said', 'The quay was lost')],
    }));
    expect(found).toEqual(['anonymous: officials']);
  });
});

describe('a body', () => {
  const said = (source: string, name: string, ...names: string[]) =>
    sourcesOf(`${source} said the lamp was out.`, (find) => ({
      names: [name, ...names].map((text) => organisation(find(text))),
      attributions: [tells(find, source, 'said', 'the lamp was out')],
    }));

  it('is meant by its name at the end of the words for what it is', async () => {
    expect(await said('Homeless charity Roofs', 'Roofs')).toEqual(['organisation: Roofs']);
    expect(await said('Its parent company, Quay Group', 'Quay Group')).toEqual(['organisation: Quay Group']);
    expect(await said('A Quay Group spokesman', 'Quay Group')).toEqual(['anonymous: A Quay Group spokesman']);
  });

  it('is one of two that are counted up', async () => {
    expect(await said('Both Quay Group and the Lamp Trust', 'Quay Group', 'Lamp Trust')).toEqual([
      'organisation: Quay Group',
      'organisation: Lamp Trust',
    ]);
  });

  it('is an outlet where a noun beside the name says so', async () => {
    expect(await said('The newspaper Quayside', 'Quayside')).toEqual(['outlet: Quayside']);
  });

  it('is the same under the short form in parentheses', async () => {
    const text = 'The Quay Safety Office (QSO) warned of rain. Later the QSO said the lamp was out.';
    const found = await sourcesOf(text, (find) => ({
      names: [organisation(find('Quay Safety Office')), organisation(find('QSO', 2))],
      attributions: [
        tells(find, 'The Quay Safety Office (QSO)', 'warned', 'of rain'),
        { ...tells(find, 'the QSO', 'said', 'the lamp was out') },
      ],
    }));
    expect(found).toEqual(['organisation: Quay Safety Office']);
  });
});

describe('an outlet beside the cue', () => {
  const via = async (text: string, content: string) => {
    const { sources } = await readAs(text, 'en', (find) => ({
      names: [person(find('Ilse Brandt')), organisation(find('Sky News'))],
      attributions: [tells(find, 'Ilse Brandt', 'said', content)],
    }));
    return sources.map(({ who, via }) => [who, via === null ? null : sources[via]!.who]);
  };

  it('passed the words on', async () => {
    expect(await via('“The lamp is out,” Ilse Brandt said on Sky News.', '“The lamp is out,”')).toEqual([
      ['Ilse Brandt', 'Sky News'],
      ['Sky News', null],
    ]);
  });

  it('did not where it is spoken of', async () => {
    expect(await via('Ilse Brandt said she had never seen Sky News.', 'she had never seen Sky News')).toEqual([
      ['Ilse Brandt', null],
    ]);
  });
});

describe('a noun alone', () => {
  it('means the body that was named last and has spoken, or who spoke last', async () => {
    const text =
      'Quay Group said the pier was shut. The company said why. Ilse Brandt said it was late. The comedian said no more.';
    const found = await sourcesOf(text, (find) => ({
      names: [organisation(find('Quay Group')), person(find('Ilse Brandt'))],
      attributions: ['Quay Group', 'The company', 'Ilse Brandt', 'The comedian'].map((source, at) => ({
        ...tells(find, source, 'said', ['the pier was shut', 'why', 'it was late', 'no more'][at]!),
        cue: find('said', at + 1),
      })),
    }));
    expect(found).toEqual(['organisation: Quay Group', 'person: Ilse Brandt']);
  });
});

it('gives who speaks without a name in the top the name that comes further down', async () => {
  const text = 'The lamp is out, an engineer has said.\nIlse Brandt, an engineer, said the keeper had left the island.';
  const found = await sourcesOf(text, (find) => ({
    names: [person(find('Ilse Brandt'))],
    attributions: [
      tells(find, 'an engineer', 'has said', 'The lamp is out'),
      { ...tells(find, 'Ilse Brandt', 'said', 'the keeper had left the island'), cue: find('said', 2) },
    ],
  }));
  expect(found).toEqual(['person: Ilse Brandt']);
});

describe('a document', () => {
  const inTurn = (text: string, names: (find: Find) => Reading['names'], ...sources: string[]) =>
    sourcesOf(text, (find) => ({
      names: names(find),
      attributions: sources.map((source, at) => ({
        ...tells(find, source, 'said', ['the pier was shut', 'it was late'][at]!),
        cue: find('said', at + 1),
      })),
    }));

  it('is one with the body that made it, whichever speaks first', async () => {
    const names = (find: Find) => [organisation(find('Quay Group')), organisation(find('Quay Group', 2))];
    const last = 'Quay Group said the pier was shut. A Quay Group report said it was late.';
    expect(await inTurn(last, names, 'Quay Group', 'A Quay Group report')).toEqual(['organisation: Quay Group']);
    const first = 'A report by Quay Group said the pier was shut. Later Quay Group said it was late.';
    expect(
      await sourcesOf(first, (find) => ({
        names: names(find),
        attributions: [
          tells(find, 'A report by Quay Group', 'said', 'the pier was shut'),
          {
            ...tells(find, 'Quay Group', 'said', 'it was late'),
            source: to(find('Quay Group', 2)),
            cue: find('said', 2),
          },
        ],
      })),
    ).toEqual(['organisation: Quay Group']);
  });

  it('is one with the person who made it', async () => {
    const text = 'Ada Lind said the pier was shut. A survey by Ada Lind said it was late.';
    const names = (find: Find) => [person(find('Ada Lind')), person(find('Ada Lind', 2))];
    expect(await inTurn(text, names, 'Ada Lind', 'A survey by Ada Lind')).toEqual(['person: Ada Lind']);
  });

  it('is not theirs whom it is of or to', async () => {
    const text = 'Quay Group said the pier was shut. A letter to Quay Group said it was late.';
    const names = (find: Find) => [organisation(find('Quay Group')), organisation(find('Quay Group', 2))];
    expect(await inTurn(text, names, 'Quay Group', 'A letter to Quay Group')).toEqual([
      'organisation: Quay Group',
      'document: A letter to Quay Group',
    ]);
  });

  it('speaks through those who made it', async () => {
    const text = 'A study said the pier was shut. The researchers said it was late.';
    expect(await inTurn(text, () => [], 'A study', 'The researchers')).toEqual(['document: A study']);
  });

  it('is known by its noun before what tells who led it', async () => {
    const text = 'An analysis led by a school said the pier was shut.';
    expect(await inTurn(text, () => [], 'An analysis led by a school')).toEqual([
      'document: An analysis led by a school',
    ]);
  });
});

describe('somebody without a name', () => {
  it('is told without the clause that a comma adds', async () => {
    const text = 'An aide, who had seen the pier, said it was shut.';
    const found = await sourcesOf(text, (find) => ({
      attributions: [tells(find, 'An aide, who had seen the pier,', 'said', 'it was shut')],
    }));
    expect(found).toEqual(['anonymous: An aide']);
  });

  it('who only asks is no source, and what they ask no report', async () => {
    const text = 'Reporters asked the keeper about the old lamp.';
    const { sources, quotations } = await readAs(text, 'en', (find) => ({
      attributions: [tells(find, 'Reporters', 'asked', 'about the old lamp')],
    }));
    expect([sources, quotations]).toEqual([[], []]);
  });
});
