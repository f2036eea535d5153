/** What the words beside a name say that somebody is, whatever the language. */

import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/language/all.ts';
import type { LanguageCode } from '../../src/language/language.ts';
import { fullestOf, Roles } from '../../src/people/roles.ts';
import type { Reading } from '../../src/reading.ts';
import { spanOf } from '../../src/text/document.ts';
import { readBlocks } from '../../src/text/read-blocks.ts';

const NOTHING: Reading = { names: [], passages: [], attributions: [], roles: [], meant: [], weights: [0] };

/** What the reading is to have told: words for what somebody is, people's names beside Ada Lind's, names of things. */
interface Told {
  cue?: string;
  roles?: readonly { words: string; confidence: number }[];
  people?: readonly string[];
  things?: readonly string[];
}

function rolesIn(text: string, language: LanguageCode, { cue, roles: told = [], people = [], things = [] }: Told = {}) {
  const blocks = readBlocks([{ kind: 'paragraph', text }]);
  const block = blocks[0]!;
  const span = (words: string) => spanOf(block, text.indexOf(words), text.indexOf(words) + words.length);
  const source = { span: null, confidence: 1, nobody: 1, likely: [] };
  const attributions = cue ? [{ cue: span(cue), confidence: 1, source, content: [] }] : [];
  const names = [
    ...['Ada Lind', ...people].map((name) => ({ span: span(name), type: 'PER' as const, confidence: 1 })),
    ...things.map((name) => ({ span: span(name), type: 'ORG' as const, confidence: 1 })),
  ].sort((one, other) => one.span.start - other.span.start);
  const ofAda = told.map(({ words, confidence }) => ({ span: span(words), person: span('Ada'), confidence }));
  const roles = new Roles(blocks, { ...NOTHING, attributions, names, roles: ofAda }, LANGUAGES[language].sources);
  const found = roles.of([span('Ada Lind')]);
  return { all: found.map((role) => role.text), fullest: fullestOf(found)?.text ?? null };
}

describe('the role beside a name', () => {
  it.each(['A note says that then mayor Ada Lind stayed.', 'The third guest in the room was mayor Ada Lind of Kelm.'])(
    'takes in no verb and nothing that leads a clause: %s',
    (text) => {
      expect(rolesIn(text, 'en').fullest).toMatch(/^(?:then )?mayor$/);
    },
  );

  it('begins behind the verb by which somebody speaks', () => {
    const text = 'Das teilte Bürgermeisterin Ada Lind am Montag mit.';
    expect(rolesIn(text, 'de', { cue: 'teilte' }).all).toEqual(['Bürgermeisterin']);
    const roles = [{ words: 'teilte Bürgermeisterin', confidence: 0.9 }];
    expect(rolesIn(text, 'de', { cue: 'teilte', roles }).fullest).toBe('Bürgermeisterin');
  });

  it('stands right before it', () => {
    expect(rolesIn('Then Halden harbour master and mayor Ada Lind left.', 'en').all).toEqual(['mayor']);
    expect(rolesIn('Dann ging die frühere Bürgermeisterin Ada Lind.', 'de').all).toEqual([
      'die frühere Bürgermeisterin',
    ]);
    expect(rolesIn('Así lo ve la alcaldesa de Halden Ada Lind.', 'es').all).toEqual(['la alcaldesa de Halden']);
  });

  it('stands between commas behind it, an age left out', () => {
    expect(rolesIn('Ada Lind, 42, a teacher in Halden, left.', 'en').all).toEqual(['a teacher in Halden']);
    expect(rolesIn('Ada Lind, maire de Halden, est partie.', 'fr').all).toEqual(['maire de Halden']);
  });

  it('is somebody else’s where it speaks, or ends in what hangs on a name', () => {
    expect(rolesIn('Warned by Ada Lind, the mayor said no.', 'en', { cue: 'said' }).all).toEqual([]);
    expect(rolesIn('Habló el abogado de Ada Lind.', 'es').all).toEqual([]);
  });

  it('is the owner’s, where it stands before a comma', () => {
    expect(rolesIn('Tom Orr’s aunt, Ada Lind, came.', 'en', { people: ['Tom Orr'] }).all).toEqual(['Tom Orr’s aunt']);
  });

  it('is shared by those who are named in turn', () => {
    expect(rolesIn('They met ministers Tom Orr and Ada Lind.', 'en', { people: ['Tom Orr'] }).all).toEqual([
      'ministers',
    ]);
    expect(rolesIn('It suits politicians such as Ada Lind.', 'en').all).toEqual(['politicians']);
    expect(rolesIn('Sie traf Politikerinnen wie Ada Lind.', 'de').all).toEqual(['Politikerinnen']);
  });

  it('stands behind a verb that says what somebody is', () => {
    expect(rolesIn('Ada Lind was a producer of the film.', 'en').all).toEqual(['a producer of the film']);
  });

  it('is shared by those who live in different places', () => {
    const text = 'They met the two founders, Tom Orr of Tarn and Ada Lind of Halden.';
    expect(rolesIn(text, 'en', { people: ['Tom Orr'], things: ['Tarn'] }).all).toEqual(['two founders']);
  });

  it('is whatever noun of several stands before those who are named as such', () => {
    expect(rolesIn('It was sung by figures such as Ada Lind.', 'en').all).toEqual(['figures']);
    expect(rolesIn('Nobody writes like Ada Lind.', 'en').all).toEqual([]);
  });

  it('stands behind a party in parentheses', () => {
    expect(rolesIn('Dann kam Ada Lind (SPD), Bürgermeisterin von Halden, ins Haus.', 'de').all).toEqual([
      'Bürgermeisterin von Halden',
    ]);
  });

  it('is that of the name right behind it', () => {
    const text = 'They met Ada Lind, 47, cameraman Ned Orr, and others.';
    expect(rolesIn(text, 'en', { people: ['Ned Orr'] }).all).toEqual([]);
  });

  it('is none of a name that says only whose somebody is', () => {
    const told = [{ words: 'former', confidence: 0.9 }];
    expect(rolesIn('He is a former Ada Lind supporter.', 'en', { roles: told }).all).toEqual([]);
  });

  it('is what tells more than a title, or than that somebody is one of several', () => {
    expect(rolesIn('They met Dr. Ada Lind, a vet, there.', 'en').fullest).toBe('a vet');
    const told = [{ words: 'one of the marchers', confidence: 0.9 }];
    expect(rolesIn('We met one of the marchers, Ada Lind, 42, a vet.', 'en', { roles: told }).fullest).toBe('a vet');
  });

  it('is none where the words behind a name are of several, of another person or a clause', () => {
    expect(rolesIn('As for Ada Lind, the runners must hurry, she said.', 'en').all).toEqual([]);
    expect(rolesIn('Neben Ada Lind, Neumann und allen, kam Orr.', 'de', { people: ['Neumann', 'Orr'] }).all).toEqual(
      [],
    );
  });
});

describe('the role that the reading tells', () => {
  it('is joined from its pieces and filled up to where it ends', () => {
    const face = 'Ada Lind, the new face of the Harbour party, spoke.';
    const told = [{ words: 'the new face of the', confidence: 1 }];
    expect(rolesIn(face, 'en', { roles: told, things: ['Harbour party'] }).fullest).toBe(
      'the new face of the Harbour party',
    );
    const pieces = [
      { words: 'surly', confidence: 0.9 },
      { words: 'Haldener', confidence: 0.9 },
    ];
    expect(rolesIn('She beat surly Haldener Ada Lind.', 'en', { roles: pieces }).fullest).toBe('surly Haldener');
    const seed = [{ words: 'No', confidence: 0.6 }];
    expect(rolesIn('On court 2, No 26 seed Ada Lind won.', 'en', { roles: seed }).fullest).toBe('No 26 seed');
  });

  it('is of all who are named behind a noun of several', () => {
    const text = 'The oligarchs Tom Orr and Ada Lind met.';
    const blocks = readBlocks([{ kind: 'paragraph', text }]);
    const span = (words: string) => spanOf(blocks[0]!, text.indexOf(words), text.indexOf(words) + words.length);
    const names = ['Tom Orr', 'Ada Lind'].map((name) => ({ span: span(name), type: 'PER' as const, confidence: 1 }));
    const ofTom = [{ span: span('The oligarchs'), person: span('Tom'), confidence: 0.9 }];
    const roles = new Roles(blocks, { ...NOTHING, names, roles: ofTom }, LANGUAGES.en.sources);
    expect(fullestOf(roles.of([span('Ada Lind')]))?.text).toBe('The oligarchs');
  });

  it('is the house that somebody is of, where it owns the name', () => {
    const told = [{ words: 'BBC’s', confidence: 0.9 }];
    expect(rolesIn('Then BBC’s Ada Lind came.', 'en', { roles: told, things: ['BBC'] }).fullest).toBe('BBC');
    expect(
      rolesIn('Then the boy’s Ada Lind came.', 'en', { roles: [{ words: 'boy’s', confidence: 0.9 }] }).all,
    ).toEqual([]);
  });

  it('counts for more beside the name than apart from it', () => {
    const told = [
      { words: 'die Siegerin von Halden', confidence: 0.9 },
      { words: 'Slowenin', confidence: 0.6 },
    ];
    const text = 'Es gewann die Siegerin von Halden nicht gegen die Slowenin Ada Lind.';
    expect(rolesIn(text, 'de', { roles: told }).fullest).toBe('Slowenin');
  });
});
