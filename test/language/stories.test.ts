/** One article of ours in each language besides English, from its page, as readers are told it: its hard cases each. */

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/analyse.ts';
import type { Analysis } from '../../src/analysis.ts';
import { readArticle } from '../../src/article/read-page.ts';
import { forReaders } from '../../src/extension/for-readers.ts';
import { readFromDisk } from '../../src/read-from-disk.ts';
import { parsePage } from '../article/page.ts';

async function story(name: string): Promise<Analysis> {
  const page = readFileSync(new URL(`../fixtures/${name}/page.html`, import.meta.url), 'utf8');
  return forReaders(await analyse(readArticle(parsePage(page), null).article, readFromDisk));
}

const peopleIn = ({ people }: Analysis) => people.map(({ name, role }) => [name, role?.text ?? null]);
const spokenIn = ({ quotations }: Analysis) =>
  quotations.flatMap(({ kind, text, speaker }) => (kind === 'direct' ? [[text, speaker?.text]] : []));
const datesIn = ({ timeline }: Analysis) => timeline.map(({ text, value }) => [text, value]);
const figuresIn = ({ figures }: Analysis) => figures.map(({ text, of }) => [text, of?.text ?? null]);
const speakerOf = ({ quotations }: Analysis, words: string) =>
  quotations.find(({ text }) => text.includes(words))?.speaker?.text;

describe('a German article', async () => {
  const analysis = await story('reader-german');

  it('is read whole', () => {
    expect(analysis).toMatchObject({ language: 'de', read: 'whole' });
  });

  it('has its people, a compound title before a name no part of it, and genitives joined to their names', () => {
    expect(analysis.people.map(({ name }) => name).sort()).toEqual(['Ada Orr', 'Ole Brandt', 'Wiebke Harmsen']);
    const brandt = analysis.people.find(({ name }) => name === 'Ole Brandt');
    expect(brandt).toMatchObject({ role: { text: 'CDU-Chef' }, aliases: ['Brandt'] });
    expect(brandt?.mentions.map(({ text }) => text)).toContain('Brandts');
    expect(analysis.people.find(({ name }) => name === 'Ada Orr')?.role?.text).toMatch(/Hafen-Anwältin$/);
  });

  it('takes a separated verb before a title for no part of the title', () => {
    expect(analysis.people.find(({ name }) => name === 'Wiebke Harmsen')?.role?.text).toBe('Bürgermeisterin');
  });

  it('has its quotations in marks of both kinds with their speakers, nested ones inside', () => {
    expect(spokenIn(analysis)).toEqual([
      ['Wir können uns das Bauwerk nicht mehr leisten', 'Wiebke Harmsen'],
      ['Eine Schleuse verkauft man nicht wie ein Fahrrad', 'Ole Brandt'],
      ['Das ist kein ›Notverkauf‹, sondern ein Ausverkauf', 'Ole Brandt'],
    ]);
    expect(analysis.quotations).toContainEqual(expect.objectContaining({ kind: 'term', text: 'Notverkauf' }));
  });

  it('has what is told in Konjunktiv I with a cue as its speaker’s', () => {
    expect(speakerOf(analysis, 'habe die Zahlen verschwiegen')).toBe('Ole Brandt');
  });

  it('gives sentences in Konjunktiv I alone to whoever was told to speak before', () => {
    expect(speakerOf(analysis, 'Ein Käufer sei bereits gefunden')).toBe('Wiebke Harmsen');
    expect(speakerOf(analysis, 'Niemand habe Einwände erhoben')).toBe('Ada Orr');
  });

  it('has its dates, the night to a day by that day, and its figures', () => {
    expect(datesIn(analysis)).toEqual([
      ['Montag', '2024-05-13'],
      ['Dienstag', '2024-05-14'],
      ['3. Mai', '2024-05-03'],
      ['12. Juni', '2024-06-12'],
    ]);
    expect(figuresIn(analysis)).toEqual(
      expect.arrayContaining([
        ['3,1 Millionen Euro', null],
        ['20 Prozent', 'Haushalts'],
        ['1.200', 'Unterschriften'],
      ]),
    );
  });

  it('names who would not be named, and why it is known', () => {
    expect(analysis.sources).toContainEqual(
      expect.objectContaining({ type: 'anonymous', who: 'Anwohner', reason: expect.anything() }),
    );
  });
});

describe('a French article', async () => {
  const analysis = await story('reader-french');

  it('is read whole', () => {
    expect(analysis).toMatchObject({ language: 'fr', read: 'whole' });
  });

  it('has its people with what they are, also by a clause behind the name', () => {
    expect(peopleIn(analysis).sort()).toEqual([
      ['Solène Karadec', 'la maire de Brélan'],
      ['Yann Tudal', 'qui dirige le syndicat des marins'],
      ['Étienne Vasseur', 'le vice-président'],
    ]);
  });

  it('has quotations between guillemets with blanks, their verbs inverted, other marks inside', () => {
    expect(spokenIn(analysis)).toEqual([
      ['Nous ne pouvons plus payer des bateaux vides', 'Étienne Vasseur'],
      ['C’est une île qu’on abandonne', 'Solène Karadec'],
      ['On nous a parlé d’une “pause”, puis d’une “adaptation”', 'Yann Tudal'],
    ]);
  });

  it('has what is reported behind an elided “qu’”', () => {
    expect(speakerOf(analysis, 'aucun élu n’a été consulté')).toBe('Solène Karadec');
  });

  it('has « selon lui » mean a man', () => {
    expect(speakerOf(analysis, 'le service coûte')).toBe('Étienne Vasseur');
  });

  it('has its dates and figures', () => {
    expect(datesIn(analysis)).toEqual(
      expect.arrayContaining([
        ['lundi dernier', '2024-05-13'],
        ['janvier', '2024-01'],
        ['3 juin', '2024-06-03'],
      ]),
    );
    expect(figuresIn(analysis)).toEqual([
      ['3,1 millions d’euros', null],
      ['35 %', 'passagers'],
      ['1 200', 'clients'],
    ]);
  });

  it('counts a plan from the day that it begins on, though its verb is in the present', () => {
    expect(datesIn(analysis)).toContainEqual(['1er juillet', '2024-07-01']);
  });
});

describe('a Spanish article', async () => {
  const analysis = await story('reader-spanish');

  it('is read whole', () => {
    expect(analysis).toMatchObject({ language: 'es', read: 'whole' });
  });

  it('has its people by both surnames, and one by the first of them', () => {
    expect(analysis.people.map(({ name, aliases }) => [name, aliases])).toEqual([
      ['Carmen Ibarra Luengo', ['Ibarra']],
      ['Tomás Rey Otero', ['Rey Otero']],
      ['Rosa Villar', []],
      ['Nuria Paz', []],
    ]);
    expect(analysis.people.map(({ role }) => role?.text)).toEqual(
      expect.arrayContaining(['la alcaldesa', 'portavoz de los pescaderos', 'La concejala de Urbanismo']),
    );
  });

  it('gives a quotation without a subject to whom the sentence before is about', () => {
    expect(spokenIn(analysis)).toEqual([
      ['No hay dinero para otra reforma', 'Carmen Ibarra Luengo'],
      ['Nos echan de nuestra casa', 'Tomás Rey Otero'],
      ['Es falso de principio a fin', 'Nuria Paz'],
    ]);
  });

  it('has what “según” and “explicó que” report', () => {
    expect(speakerOf(analysis, 'nadie les avisó')).toBe('Tomás Rey Otero');
    expect(speakerOf(analysis, 'está vacío desde enero')).toBe('Carmen Ibarra Luengo');
  });

  it('gives what stands behind a dialogue dash to whom the second dash leads to', () => {
    expect(speakerOf(analysis, 'Aquí trabajó mi madre')).toBe('Rosa Villar');
  });

  it('has its dates and figures', () => {
    expect(datesIn(analysis)).toEqual([
      ['septiembre', '2024-09'],
      ['el año pasado', '2023'],
      ['pasado jueves', '2024-05-09'],
      ['enero', '2024-01'],
      ['1998', '1998'],
      ['3 de junio', '2024-06-03'],
    ]);
    expect(figuresIn(analysis)).toEqual([
      ['1,4 millones de euros', null],
      ['35 %', 'puestos'],
    ]);
  });

  it('names who would not be named, and a report as what the roof’s state is known by', () => {
    expect(analysis.sources.map(({ type }) => type)).toEqual(expect.arrayContaining(['anonymous', 'document']));
  });
});
