/** What is said without marks, in turns that begin with who speaks. */

import { describe, expect, test } from 'vitest';
import { person, readAs } from '../told.ts';

/** The article's direct quotations as "speaker: words", where the reading knows these people. */
async function turnsOf(text: string, ...names: string[]): Promise<string[]> {
  const { quotations } = await readAs(text, 'en', (find) => ({ names: names.map((name) => person(find(name))) }));
  return quotations.map(({ speaker, text: words }) => `${speaker?.text}: ${words}`);
}

describe('turns of a transcript', () => {
  test('are what stands behind a name and a colon', async () => {
    const text = `The Courier met the diver Nora Vance and her brother Ole Vance.
Nora Vance: I never looked down.
Ole Vance: I always did.`;
    expect(await turnsOf(text, 'Nora Vance', 'Ole Vance')).toEqual([
      'Nora Vance: I never looked down.',
      'Ole Vance: I always did.',
    ]);
  });

  test('may be labelled with a surname in capitals or with initials', async () => {
    const text = `Nora Vance has stopped diving. Ida Crane asked her why.
IC: Were you afraid?
VANCE: Only of the boats.`;
    expect(await turnsOf(text, 'Nora Vance', 'Ida Crane')).toEqual([
      'Ida Crane: Were you afraid?',
      'Nora Vance: Only of the boats.',
    ]);
  });

  test('are told by a single label where it answers a question above it', async () => {
    const text = `Nora Vance has stopped diving.
Were you afraid?
Nora Vance: Only of the boats.`;
    expect(await turnsOf(text, 'Nora Vance')).toEqual(['Nora Vance: Only of the boats.']);
  });

  test('are no labels of facts, and no single line that begins with a name', async () => {
    expect(await turnsOf('Nora Vance reads in Halden.\nWhen: Friday.\nWhere: the old mill.', 'Nora Vance')).toEqual([]);
    expect(await turnsOf('A new record.\nNora Vance: a life under water.', 'Nora Vance')).toEqual([]);
  });

  test('are nobody’s where a surname may mean two people', async () => {
    const text = `Nora Vance and Ole Vance dive.
Were you afraid?
Vance: Never.`;
    expect(await turnsOf(text, 'Nora Vance', 'Ole Vance')).toEqual([]);
  });
});
