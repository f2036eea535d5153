/** What is read of those without a name: why they stay so, and what they know it from. */

import { describe, expect, it } from 'vitest';
import { readAs, to } from '../told.ts';

async function unnamed(text: string, source: string, cue: string, content: string, language = 'en') {
  const { sources } = await readAs(text, language, (find) => ({
    attributions: [{ cue: find(cue), confidence: 1, source: to(find(source)), content: [find(content)] }],
  }));
  return sources.map(({ basis, reason }) => [basis?.text ?? null, reason?.text ?? null]);
}

describe('what somebody without a name knows it from', () => {
  it.each([
    [
      'Two officials familiar with the inspection said the wall had moved.',
      'Two officials',
      'familiar with the inspection',
    ],
    ['A clerk who has seen the letter said the wall had moved.', 'A clerk', 'who has seen the letter'],
    ['Two clerks, who were in the hall, said the wall had moved.', 'Two clerks', 'who were in the hall'],
    ['Aides briefed on the talks on Monday said the wall had moved.', 'Aides', 'briefed on the talks'],
    ['Aides with direct knowledge of the deal said the wall had moved.', 'Aides', 'with direct knowledge of the deal'],
  ])('is told in its own words: %s', async (text, source, basis) => {
    expect(await unnamed(text, source, 'said', 'the wall had moved')).toEqual([[basis, null]]);
  });

  it.each([
    [
      'de',
      'Ein Beamter, der den Brief gesehen hat, sagte, die Mauer sei alt.',
      'Ein Beamter',
      'sagte',
      'die Mauer sei alt',
      'der den Brief gesehen hat',
    ],
    [
      'de',
      'Mit dem Fall vertraute Beamte sagten, die Mauer sei alt.',
      'Mit dem Fall vertraute Beamte',
      'sagten',
      'die Mauer sei alt',
      'Mit dem Fall vertraute',
    ],
    [
      'fr',
      'Deux sources proches du dossier disent que le mur est vieux.',
      'Deux sources proches du dossier',
      'disent',
      'que le mur est vieux',
      'proches du dossier',
    ],
    [
      'es',
      'Dos fuentes conocedoras del caso dicen que el muro es viejo.',
      'Dos fuentes conocedoras del caso',
      'dicen',
      'que el muro es viejo',
      'conocedoras del caso',
    ],
  ])('is told so in other languages: %s, %s', async (language, text, source, cue, content, basis) => {
    expect(await unnamed(text, source, cue, content, language)).toEqual([[basis, null]]);
  });

  it('is not told where it is somebody else who knows', async () => {
    const text = 'An aide said, after a talk with Tom, who saw it, that the wall had moved.';
    expect(await unnamed(text, 'An aide', 'said', 'the wall had moved')).toEqual([[null, null]]);
  });
});

describe('why somebody stays without a name', () => {
  it('may be told in the next sentence, which tells of them', async () => {
    const text =
      'Two clerks said the wall had moved. They spoke on condition of anonymity because they were not allowed to speak.';
    expect(await unnamed(text, 'Two clerks', 'said', 'the wall had moved')).toEqual([
      [null, 'because they were not allowed to speak'],
    ]);
  });

  it('is not told where the next sentence is of others', async () => {
    const text = 'Two clerks said the wall had moved. Ada asked not to be named because she was ill.';
    expect(await unnamed(text, 'Two clerks', 'said', 'the wall had moved')).toEqual([[null, null]]);
  });
});
