import { describe, expect, it } from 'vitest';
import { findOrganisations } from '../../src/summary/organisations.ts';
import { readBlocks } from '../../src/text/document.ts';
import type { Entity } from '../../src/text/tagger.ts';
import { analysed } from './sample.ts';

function organisations(text: string): string[] {
  return analysed(text).organisations.map(({ name, spans }) => `${name} ${spans.length}`);
}

describe('organisations', () => {
  it('joins an abbreviation to the name it is made from', () => {
    expect(organisations('The Northern Grain Union met on Friday. The NGU has two members.')).toEqual([
      'Northern Grain Union 2',
    ]);
  });

  it('joins two letters to their name, and an abbreviation written as a word', () => {
    expect(organisations('The European Union met on Friday. EU officials were glad.')).toEqual(['European Union 2']);
    expect(
      organisations('The North Atlantic Treaty Organization met on Friday. Nato has new members, the NATO chief said.'),
    ).toEqual(['North Atlantic Treaty Organization 3']);
  });

  it('knows a name again wherever the tagger is certain of it once', () => {
    const [block] = readBlocks([{ kind: 'paragraph', text: 'Norrick Lines sued. Norrick and Datex met; Datex won.' }]);
    const entity = (first: number, end: number, type: Entity['type'], confidence: number): Entity => ({
      block: block!,
      first,
      end,
      type,
      confidence,
    });
    const entities = [entity(0, 2, 'ORG', 0.9), entity(4, 5, 'MISC', 0.4), entity(6, 7, 'ORG', 0.8)];
    const found = findOrganisations([block!], [], [], entities);
    expect(found.flatMap(({ spans }) => spans.map(({ text }) => text))).toEqual([
      'Norrick Lines',
      'Norrick',
      'Datex',
      'Datex',
    ]);
  });

  it('keeps a name with "of" together', () => {
    expect(organisations('She studied at the University of Galway for a year.')).toEqual(['University of Galway 1']);
  });

  it('takes no title before a name for an organisation', () => {
    expect(organisations('Union Health Minister Dr. Anil Deshpande spoke. Deshpande left on Friday.')).toEqual([]);
  });

  it('takes no place and no person for an organisation', () => {
    expect(organisations('Marta Lindqvist flew to Peru. Lindqvist came back from Lima.')).toEqual([]);
  });
});
