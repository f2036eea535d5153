import { describe, expect, it } from 'vitest';
import { analysed } from '../sample.ts';

async function places(text: string): Promise<string[]> {
  return (await analysed(text)).places.map(({ name, spans }) => `${name} ${spans.length}`);
}

describe('places', () => {
  it('joins the forms of a country’s name', async () => {
    expect(await places('The US and the United States are one place, and U.S. ports lie in it.')).toEqual([
      'United States 3',
    ]);
  });

  it('keeps the capital apart from the country', async () => {
    expect(await places('Talks in Washington between the US and Peru went on.')).toEqual([
      'Washington 1',
      'US 1',
      'Peru 1',
    ]);
  });

  it('takes no place out of a longer name', async () => {
    expect(await places('The Bank of China and the London Stock Exchange were closed.')).toEqual([]);
  });

  it('joins the capitals of a report’s opening to the name', async () => {
    expect(await places('BEIJING — Trains stood still on Monday. Snow had fallen on Beijing all night.')).toEqual([
      'Beijing 2',
    ]);
  });

  it('takes no demonym for a place', async () => {
    expect(await places('A French cook and two Kenyan runners shared a taxi.')).toEqual([]);
  });

  it('takes no person’s name for a place', async () => {
    expect(await places('Paris Whitlock, a singer, said she would stay. Whitlock was born in Leeds.')).toEqual([
      'Leeds 1',
    ]);
  });

  it('knows names of several words', async () => {
    expect(await places('They flew from Hong Kong to New York and on to South Korea.')).toEqual([
      'Hong Kong 1',
      'New York 1',
      'South Korea 1',
    ]);
  });
});
