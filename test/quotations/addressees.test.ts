/** To whom something was said, where a reader in the model's place tells the cue and who speaks. */

import { describe, expect, it } from 'vitest';
import { DIRECT, organisation, person, readAs, to } from '../told.ts';

const AROUND = {
  en: 'The old bridge over the harbour has been closed for a year and nobody knows when it will be mended.',
  de: 'Der Rat der Stadt hat gestern lange über den alten Hafen gesprochen und nichts beschlossen.',
  es: 'El puente viejo del puerto lleva un año cerrado y nadie sabe todavía cuándo lo van a arreglar.',
  fr: 'Le vieux pont du port est fermé depuis un an et personne ne sait encore quand il sera réparé.',
};

type Tested = keyof typeof AROUND;

interface Case {
  text: string;
  cue: string;
  speaker: string;
  names?: string[];
  /** What is said, where no marks tell it. */
  said?: string;
}

async function addresseesIn(language: Tested, { text, cue, speaker, names = [], said }: Case) {
  const { quotations } = await readAs(`${text} ${AROUND[language]}`, language, (find) => ({
    names: [
      ...(/^\p{Lu}\S+ \p{Lu}/u.test(speaker) ? [person(find(speaker))] : []),
      ...names.map((name) => organisation(find(name))),
    ],
    passages: text.includes('“') ? [{ kinds: DIRECT, speaker: to(find(speaker)) }] : [],
    attributions: [
      {
        cue: find(cue),
        confidence: 0.99,
        source: to(find(speaker)),
        content: [find(said ?? text.slice(1, text.indexOf('”')))],
      },
    ],
  }));
  return quotations.map(({ to: addressee }) => addressee?.text ?? null);
}

describe('to whom something was said', () => {
  it.each<[Tested, Case, string]>([
    [
      'en',
      { text: '“It will sink,” Ada Lind told reporters on Monday.', cue: 'told', speaker: 'Ada Lind' },
      'reporters',
    ],
    [
      'en',
      {
        text: '“It will sink,” Ada Lind told the Kelm Gazette.',
        cue: 'told',
        speaker: 'Ada Lind',
        names: ['Kelm Gazette'],
      },
      'the Kelm Gazette',
    ],
    [
      'en',
      {
        text: 'Ada Lind told a packed rally that the ferry would sink soon.',
        cue: 'told',
        speaker: 'Ada Lind',
        said: 'that the ferry would sink soon',
      },
      'a packed rally',
    ],
    [
      'en',
      { text: '“It will sink,” Ada Lind said in a letter to the city council.', cue: 'said', speaker: 'Ada Lind' },
      'the city council',
    ],
    [
      'en',
      {
        text: '“It will sink,” Ada Lind said in an interview with the Daily Mail.',
        cue: 'said',
        speaker: 'Ada Lind',
        names: ['Daily Mail'],
      },
      'the Daily Mail',
    ],
    [
      'de',
      { text: '“Sie sinkt”, sagte Ada Lind gegenüber Journalisten.', cue: 'sagte', speaker: 'Ada Lind' },
      'Journalisten',
    ],
    ['de', { text: '“Sie sinkt”, sagte Ada Lind der Zeitung.', cue: 'sagte', speaker: 'Ada Lind' }, 'der Zeitung'],
    [
      'es',
      { text: '“Se hundirá”, dijo Ada Lind a los periodistas.', cue: 'dijo', speaker: 'Ada Lind' },
      'los periodistas',
    ],
    [
      'fr',
      { text: '“Il va couler”, a déclaré Ada Lind à la presse.', cue: 'a déclaré', speaker: 'Ada Lind' },
      'la presse',
    ],
  ])('is told beside the cue (%s): %j', async (language, told, addressee) => {
    expect(await addresseesIn(language, told)).toContain(addressee);
  });

  it.each<[Tested, Case]>([
    ['en', { text: '“It will sink,” Ada Lind told him.', cue: 'told', speaker: 'Ada Lind' }],
    ['en', { text: '“It will sink,” Ada Lind said on the way to the harbour.', cue: 'said', speaker: 'Ada Lind' }],
    ['de', { text: '“Sie sinkt”, sagte Ada Lind zu Beginn der Sitzung.', cue: 'sagte', speaker: 'Ada Lind' }],
    ['de', { text: '“Sie sinkt”, sagte ein Sprecher der Polizei.', cue: 'sagte', speaker: 'ein Sprecher' }],
    ['es', { text: '“Un error”, criticó Ada Lind al alcalde.', cue: 'criticó', speaker: 'Ada Lind' }],
    [
      'fr',
      { text: '“Il va couler”, a déclaré Ada Lind à la fin de la séance.', cue: 'a déclaré', speaker: 'Ada Lind' },
    ],
  ])('is nobody where the words tell nobody (%s): %j', async (language, told) => {
    expect((await addresseesIn(language, told)).filter(Boolean)).toEqual([]);
  });
});
