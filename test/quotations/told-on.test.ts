/** Whose words go on, by a verb's form in German, by a verb without a subject in Spanish. */

import { expect, test } from 'vitest';
import type { Quotation } from '../../src/analysis.ts';
import { LANGUAGES } from '../../src/language/all.ts';
import { Whose } from '../../src/people/whose.ts';
import { findMarked } from '../../src/quotations/marks.ts';
import type { Heard } from '../../src/quotations/speakers.ts';
import { toldOn } from '../../src/quotations/told-on.ts';
import { readBlocks } from '../../src/text/read-blocks.ts';
import { paragraphs } from './reading.ts';

const SAID = 'Die Brücke bleibe zu, sagte Vera Lohmann.';

const NOTHING = { names: [], passages: [], attributions: [], roles: [], meant: [], weights: [] };

function heardIn(language: 'de' | 'es', ...texts: string[]): Heard {
  const blocks = readBlocks(paragraphs(...texts));
  return {
    blocks,
    marked: findMarked(blocks),
    people: [],
    whose: new Whose([], NOTHING, new Set(), LANGUAGES[language].sources),
    reading: NOTHING,
    cuesIn: () => [],
    toldAt: () => [],
  };
}

/** What stands before the cue, of whoever is named in the text, or else in the first one. */
function said(text: string, block: number, cue: string, speaker: string): Quotation {
  const start = text.indexOf(cue);
  const isHere = text.includes(speaker);
  const named = isHere ? text.indexOf(speaker) : 0;
  const by = isHere ? block : 0;
  return {
    block,
    start: 0,
    end: start,
    text: text.slice(0, start),
    kind: 'indirect',
    confidence: 1,
    cue: { block, start, end: start + cue.length, text: cue },
    repeats: [],
    speaker: {
      text: speaker,
      span: { block: by, start: named, end: named + speaker.length, text: speaker },
      person: null,
      confidence: 1,
    },
  };
}

/** Whose each sentence behind the first is, which Vera Lohmann says; of those that nobody says nothing is told. */
function told(first: string, ...more: string[]): string[] {
  return toldOn(heardIn('de', first, ...more), [said(first, 0, 'sagte', 'Vera Lohmann')], LANGUAGES.de.sources)
    .slice(1)
    .map(({ speaker, text }) => `${speaker?.text}: ${text}`);
}

test.each([
  'Das Geländer sei seit Jahren verrostet.',
  'Zudem müsse die Stadt den Pfeiler prüfen.',
  'Für Radfahrer gebe es einen Umweg.',
])('a sentence goes on telling what was said: %s', (sentence) => {
  expect(told(`${SAID} ${sentence}`)).toEqual([`Vera Lohmann: ${sentence}`]);
  expect(told(SAID, sentence)).toEqual([`Vera Lohmann: ${sentence}`]);
});

test('a form that may tell something else goes on only right behind what was said', () => {
  const sentence = 'Man hätte den Steg früher sperren können.';
  expect(told(`${SAID} ${sentence}`)).toEqual([`Vera Lohmann: ${sentence}`]);
  expect(told(SAID, sentence)).toEqual([]);
});

test.each([
  'Das Geländer ist seit Jahren verrostet.',
  'Ich habe die Brücke nie betreten.',
  'Der Steg bleibt offen, es sei denn, der Fluss steigt.',
  'An der Tür hing ein Zettel: „Hier sei seit Jahren Schluss“.',
])('a sentence of the writer’s own is nobody’s: %s', (sentence) => {
  expect(told(SAID, sentence)).toEqual([]);
});

test('what somebody said is forgotten after some paragraphs', () => {
  const own = 'Der Fluss ist hier zwanzig Meter breit.';
  expect(told(SAID, own, own, own, 'Das Geländer sei seit Jahren verrostet.')).toEqual([]);
});

test.each([
  ['El dique está roto, indicó.', 'Marta Ibarra'],
  ['Cerrarán el puente, dijo a la cadena Ondarena.', 'Marta Ibarra'],
  ['Sobre el plan de Ondarena dijo que cerrarán el puente.', 'Marta Ibarra'],
  ['Cerrarán el puente, dijo Ondarena.', 'Ondarena'],
  ['Según Ondarena, indicó, cerrarán el puente.', 'Ondarena'],
])('a verb without a subject is of whoever spoke last: %s', (sentence, speaker) => {
  const first = 'El muelle sigue cerrado, dijo Marta Ibarra.';
  const cue = sentence.includes('dijo') ? 'dijo' : 'indicó';
  const quotations = [said(first, 0, 'dijo', 'Marta Ibarra'), said(sentence, 1, cue, 'Ondarena')];
  const [, next] = toldOn(heardIn('es', first, sentence), quotations, LANGUAGES.es.sources);
  expect(next?.speaker?.text).toBe(speaker);
});
