/** What is reported without marks, as a reader in the model's place tells it. */

import { expect, test } from 'vitest';
import type { Analysis, Span } from '../../src/analysis.ts';
import type { Attribution } from '../../src/reading.ts';
import { NOBODY, person, readAs, to } from '../told.ts';

const LONG = 'Der Rat der Stadt hat gestern lange über den alten Hafen gesprochen und nichts beschlossen.';

const tells = (cue: Span, source: Attribution['source'], ...content: Span[]): Attribution => ({
  cue,
  confidence: 0.99,
  source,
  content,
});
const reports = ({ quotations }: Analysis) =>
  quotations.map(({ kind, speaker, text }) => `${kind} ${speaker?.text ?? '-'}: ${text}`);

test('a word or two of the sentence beside belong to nobody’s report', async () => {
  const text = 'Ada Lind said the ferry would sink within a year. She left. The quay was old and she was tired.';
  const analysis = await readAs(text, 'en', (find) => ({
    names: [person(find('Ada Lind'))],
    attributions: [tells(find('said'), to(find('Ada Lind')), find('the ferry would sink within a year. She'))],
  }));
  expect(reports(analysis)).toEqual(['indirect Ada Lind: the ferry would sink within a year']);
});

test('in German a verb’s form tells its whole clause, with the subject that does not speak', async () => {
  const text = `Die Brücke bleibe zu, sagte Vera Lohmann. Zudem habe der Rat davon seit Jahren gewusst, das zeige ein Brief. ${LONG}`;
  const analysis = await readAs(text, 'de', (find) => ({
    names: [person(find('Vera Lohmann'))],
    attributions: [
      tells(find('sagte'), to(find('Vera Lohmann')), find('Die Brücke bleibe zu')),
      tells(find('habe'), to(find('der Rat')), find('davon seit Jahren gewusst')),
    ],
  }));
  expect(reports(analysis)).toEqual([
    'indirect Vera Lohmann: Die Brücke bleibe zu',
    'indirect Vera Lohmann: Zudem habe der Rat davon seit Jahren gewusst',
  ]);
});

test('but of a pronoun that speaks of itself it stays', async () => {
  const text = `Er sei seit Jahren krank, weil das Geld fehle. ${LONG} Ole Brand ging nach Hause.`;
  const analysis = await readAs(text, 'de', (find) => ({
    names: [person(find('Ole Brand'))],
    attributions: [tells(find('sei'), to(find('Ole Brand')), find('seit Jahren krank'))],
  }));
  expect(reports(analysis)).toEqual(['indirect Ole Brand: Er sei seit Jahren krank']);
});

test('in German whoever spoke last goes on, though what they said is told by no more than its verb', async () => {
  const text = `Das Dach ist neu, sagte Ole Brand. Vera Lohmann wies das zurück. Das Dach sei seit Jahren undicht. ${LONG}`;
  const analysis = await readAs(text, 'de', (find) => ({
    names: [person(find('Ole Brand')), person(find('Vera Lohmann'))],
    attributions: [
      tells(find('sagte'), to(find('Ole Brand')), find('Das Dach ist neu')),
      tells(find('wies'), to(find('Vera Lohmann')), find('das zurück')),
      tells(find('sei'), NOBODY, find('seit Jahren undicht')),
    ],
  }));
  expect(reports(analysis)).toEqual([
    'indirect Ole Brand: Das Dach ist neu',
    'indirect Vera Lohmann: Das Dach sei seit Jahren undicht',
  ]);
});

test.each([
  ['en', 'The old bridge is closed for good.', 'That is according to Ada Lind.', 'according to'],
  ['de', 'Die alte Brücke ist für immer gesperrt.', 'Das teilte am Montag Ada Lind mit.', 'teilte'],
  ['es', 'El viejo puente queda cerrado para siempre.', 'Así lo ha explicado Ada Lind.', 'ha explicado'],
  ['fr', 'Le vieux pont est fermé pour toujours.', 'C’est ce qu’a annoncé Ada Lind.', 'a annoncé'],
])('a sentence may give the one before to somebody: %s', async (language, before, sentence, cue) => {
  const analysis = await readAs(`${before} ${sentence}`, language, (find) => ({
    names: [person(find('Ada Lind'))],
    attributions: [tells(find(cue), to(find('Ada Lind')), find(before.slice(4, 20)))],
  }));
  expect(reports(analysis)).toEqual([`indirect Ada Lind: ${before}`]);
});

test.each([
  ['en', '“The bridge is closed for good.”', 'That is according to Ada Lind.', 'according to'],
  ['de', 'Die alte Brücke ist für immer gesperrt.', 'Das kritisierte am Montag Ada Lind.', 'kritisierte'],
])('but not what is told already, nor what somebody speaks against: %s', async (language, before, sentence, cue) => {
  const analysis = await readAs(`${before} ${sentence}`, language, (find) => ({
    names: [person(find('Ada Lind'))],
    passages: before.startsWith('“') ? [{ kinds: { direct: 0.9, partial: 0.05, term: 0.05 }, speaker: NOBODY }] : [],
    attributions: [tells(find(cue), to(find('Ada Lind')))],
  }));
  expect(reports(analysis).filter((line) => line.startsWith('indirect'))).toEqual([]);
});

test('in German a sentence without such a verb is nobody’s', async () => {
  const text = `Die Brücke bleibe zu, sagte Vera Lohmann. Der Rat habe davon gewusst. Morgen tagt der Rat im alten Saal. ${LONG}`;
  const analysis = await readAs(text, 'de', (find) => ({
    names: [person(find('Vera Lohmann'))],
    attributions: [
      tells(find('sagte'), to(find('Vera Lohmann')), find('Die Brücke bleibe zu')),
      tells(find('habe'), to(find('Der Rat')), find('habe davon gewusst. Morgen tagt der Rat')),
    ],
  }));
  expect(reports(analysis)).toEqual([
    'indirect Vera Lohmann: Die Brücke bleibe zu',
    'indirect Vera Lohmann: Der Rat habe davon gewusst',
  ]);
});

test.each(['a-t-elle', 'expliqué'])(
  'in French the pronoun behind a verb is who speaks, whomever the pointer has: %s',
  async (cue) => {
    const text =
      'Hélène Dorval a fermé le bac. Le bac est vieux, a-t-elle expliqué. Karim Tadli a pris le bus hier soir.';
    const analysis = await readAs(text, 'fr', (find) => ({
      names: [person(find('Hélène Dorval')), person(find('Karim Tadli'))],
      attributions: [tells(find(cue), to(find('Karim Tadli')), find('Le bac est vieux'))],
    }));
    expect(reports(analysis)).toEqual(['indirect Hélène Dorval: Le bac est vieux']);
  },
);

test('whose brother speaks does not', async () => {
  const text = `Ada Linds Bruder Tom Orr kündigte an, er wolle den Hafen bald verlassen. ${LONG}`;
  const analysis = await readAs(text, 'de', (find) => ({
    names: [person(find('Ada Linds')), person(find('Tom Orr'))],
    roles: [{ span: find('s Bruder'), person: find('Tom Orr'), confidence: 0.9 }],
    attributions: [
      tells(find('kündigte an'), to(find('Ada Linds Bruder Tom Orr')), find('er wolle den Hafen bald verlassen')),
    ],
  }));
  expect(reports(analysis)).toEqual(['indirect Tom Orr: er wolle den Hafen bald verlassen']);
});
