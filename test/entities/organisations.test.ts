import { describe, expect, it } from 'vitest';
import { analysed } from '../sample.ts';

async function organisations(text: string): Promise<string[]> {
  return (await analysed(text)).organisations.map(({ name, spans }) => `${name} ${spans.length}`);
}

describe('organisations', () => {
  it('joins an abbreviation to the name it is made from', async () => {
    expect(await organisations('The Northern Grain Union met on Friday. The NGU has two members.')).toEqual([
      'Northern Grain Union 2',
    ]);
  });

  it('joins two letters to their name, and an abbreviation written as a word', async () => {
    expect(await organisations('The European Union met on Friday. EU officials were glad.')).toEqual([
      'European Union 2',
    ]);
    expect(
      await organisations(
        'The North Atlantic Treaty Organization met on Friday. Nato has new members, the NATO chief said.',
      ),
    ).toEqual(['North Atlantic Treaty Organization 3']);
  });

  it('keeps a name with "of" together', async () => {
    expect(await organisations('She studied at the University of Galway for a year.')).toEqual([
      'University of Galway 1',
    ]);
  });

  it('takes no title before a name for an organisation', async () => {
    expect(await organisations('Union Health Minister Dr. Anil Deshpande spoke. Deshpande left on Friday.')).toEqual(
      [],
    );
  });

  it('takes no place and no person for an organisation', async () => {
    expect(await organisations('Marta Lindqvist flew to Peru. Lindqvist came back from Lima.')).toEqual([]);
  });
});
