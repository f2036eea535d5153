/** Which forms are one name's. */

import { describe, expect, it } from 'vitest';
import type { Span } from '../../src/analysis.ts';
import { isToldFirst, joinForms, joinShortNames, type NameForm } from '../../src/entities/forms.ts';

function spanAt(block: number, text: string): Span {
  return { block, start: 0, end: text.length, text };
}

/** Names in turn; a second one in a row stands in brackets behind the first. */
function formsOf(...names: (string | [string, string])[]): NameForm[] {
  return names.flatMap((name, block) => {
    const [full, bracket] = typeof name === 'string' ? [name] : name;
    const span = spanAt(block, full);
    const form = { name: full, span, meaning: null, of: null };
    return bracket ? [form, { name: bracket, span: spanAt(block, bracket), meaning: null, of: span }] : [form];
  });
}

const ANY = { mayJoin: () => true, isName: () => true };

const shown = (things: readonly { name: string; spans: readonly Span[] }[]) =>
  things.map(({ name, spans }) => `${name} ${spans.length}`);

describe('forms of one name', () => {
  it('are a name and its letters, with dots or without', () => {
    expect(shown(joinForms(formsOf('Harbour Grain Union', 'H.G.U.', 'HGU')))).toEqual(['Harbour Grain Union 3']);
  });

  it('are letters and the one name that has a word more', () => {
    expect(shown(joinForms(formsOf('Old Harbour Grain Union', 'HGU')))).toEqual(['Old Harbour Grain Union 2']);
    expect(joinForms(formsOf('Old Harbour Grain Union', 'Halden Grain Trade Union', 'HGU'))).toHaveLength(3);
    expect(joinForms(formsOf('Old Harbour Grain Union', 'HRU'))).toHaveLength(2);
  });

  it('are a name and what stands in brackets behind it, whatever its letters', () => {
    expect(shown(joinForms(formsOf(['Office for Moorings', 'XKB'], 'XKB')))).toEqual(['Office for Moorings 3']);
    expect(shown(joinForms(formsOf(['Harbour Ministry', 'Harmin'], 'Harmin')))).toEqual(['Harbour Ministry 3']);
    expect(shown(joinForms(formsOf(['Halden Rovers', 'Second League'])))).toEqual([
      'Halden Rovers 1',
      'Second League 1',
    ]);
  });

  it('are a short name and, of several longer ones, that which is named most', () => {
    const things = joinForms(formsOf('Halden Institute', 'Orsund Institute', 'Orsund Institute', 'Institute'));
    expect(shown(joinShortNames(things, ANY))).toEqual(['Halden Institute 1', 'Orsund Institute 3']);
    expect(joinShortNames(things, { ...ANY, most: 1 })).toHaveLength(3);
  });

  it('are told without what tells no names apart', () => {
    const things = joinForms(formsOf('Zentralen Hafenamt von Halden', 'Zentrale Hafenamt'));
    expect(joinShortNames(things, ANY)).toHaveLength(2);
    const bare = (name: string) => name.replace('Zentralen', 'Zentrale');
    expect(shown(joinShortNames(things, { ...ANY, bare }))).toEqual(['Zentralen Hafenamt von Halden 2']);
  });

  it('are shown by the short one where the longer is no name of it', () => {
    const things = joinForms(formsOf('Nvex', 'Nvex', 'Nvex Music'));
    expect(shown(joinShortNames(things, { ...ANY, isName: isToldFirst }))).toEqual(['Nvex 3']);
    const full = joinForms(formsOf('Nvex Group', 'Nvex', 'Nvex'));
    expect(shown(joinShortNames(full, { ...ANY, isName: isToldFirst }))).toEqual(['Nvex Group 3']);
  });

  it('are names of the same words in another order', () => {
    const things = joinForms(formsOf('Grain Court of the Halden district', 'Halden Grain Court'));
    expect(shown(joinShortNames(things, ANY))).toEqual(['Grain Court of the Halden district 2']);
  });
});
