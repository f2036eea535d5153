import { expect, it } from 'vitest';
import { analyse } from '../src/analyse.ts';
import { articleOfText } from '../src/article/from-text.ts';
import { type Asked, explain } from '../src/explain.ts';
import { DIRECT, person, reader } from './told.ts';

const TEXT = `Ada Lind and Bo Ek spoke about the harbour of Kelm.
“We have no money left for it,” said Lind.`;

async function explained(language: string): Promise<string> {
  let asked: Asked | null = null;
  const read = reader((find) => ({
    names: [person(find('Ada Lind')), person(find('Bo Ek')), person(find('Lind', 2))],
    passages: [
      {
        kinds: DIRECT,
        speaker: {
          span: find('Lind', 2),
          confidence: 0.7,
          nobody: 0.08,
          likely: [
            { ...find('Lind', 2), chance: 0.7 },
            { ...find('Bo'), chance: 0.15 },
            { ...find('Ada'), chance: 0.05 },
          ],
        },
      },
    ],
    attributions: [
      {
        cue: find('said'),
        confidence: 0.95,
        source: { span: find('Lind', 2), confidence: 0.9, nobody: 0.1, likely: [] },
        content: [find('We have no money left for it,')],
      },
    ],
  }));
  const analysis = await analyse(articleOfText(TEXT, null, language), async (blocks, passages) => {
    const reading = await read(blocks, passages);
    asked = { passages, reading };
    return reading;
  });
  return explain(analysis, asked);
}

it('tells by which words somebody is the speaker, how likely, and who came next', async () => {
  expect(await explained('en')).toBe(`direct 0.90 “We have no money left for it,” [1:1–30]
  kinds: direct 0.90, partial 0.05, term 0.05
  speaker: Ada Lind 0.81, by “Lind” [1:37–41]
  cue: “said” [1:32–36]
  next: Bo Ek 0.15, nobody 0.08`);
});

it('says that nothing is known of speakers in a language that is not read', async () => {
  const text = 'Ο δήμαρχος μίλησε για το λιμάνι. «Δεν έχουμε χρήματα για αυτό», είπε στους δημοσιογράφους.';
  expect(
    explain(
      await analyse(
        articleOfText(text, null, 'el'),
        reader(() => ({})),
      ),
      null,
    ),
  ).toMatch(/^not read: .* el$/);
});
