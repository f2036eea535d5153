import { expect, test } from 'vitest';
import { LANGUAGES } from '../../src/language/all.ts';
import { datelineIn as datelineWith } from '../../src/text/dateline.ts';
import { analysed } from '../sample.ts';

const datelineIn = (text: string) => datelineWith(text, LANGUAGES.en.text.isPlace);

const SENTENCE = 'The ferry to Bergen was stopped by ice for a third day.';

test.each([
  'TARNFELD – ',
  'Lagos – ',
  'TARNFELD, Ohio (AP) — ',
  'TARNFELD, Wis. (AP) -- ',
  'TARNFELD/SKERRY, March 7 (Harbour Wire) - ',
  'TARNFELD and SKERRY, Norway (Harbour Wire) – ',
  'TARNFELD, SKERRY and OSLO, 7 March 2023 (AFP) – ',
  'TARNFELD, Sept. 7, 2023 /Harbourwire/ -- ',
  'TARNFELD--(HARBOUR WIRE)--',
  'Pune, Aug 1 (PTI) ',
  'Tarnfeld/Skerry (dpa) - ',
  'Frankfurt am Main (dpa/lhe) - ',
  'BERLIN (dpa) – ',
  'PARIS, 3 mai (Reuters) - ',
  'MADRID, 3 de mayo (EFE) — ',
  'WIEN, 3. Mai (APA) - ',
  '(CNN) -- ',
  '(ANSA) - ROMA, 07 MAR - ',
  'Washington, DC, United States: ',
])('"%s" is a dateline', (dateline) => {
  expect(datelineIn(dateline + SENTENCE)).toBe(dateline.length);
  expect(datelineIn(`${dateline}“${SENTENCE}”`)).toBe(dateline.length);
});

test.each([
  'The ferry – the last of three – was stopped.',
  'NATO – the alliance of the west – will meet.',
  'TARNFELD-based fishermen stay at home.',
  'OKAFOR: The bridge is closed.',
  'Okafor (Labour): The bridge is closed.',
  'Ada Okafor (42) – The bridge is hers.',
  'Tarnfeld is a harbour town. It has a bridge.',
  '',
])('"%s" begins with none', (text) => {
  expect(datelineIn(text)).toBe(0);
});

test('no text takes long', () => {
  for (const text of ['A '.repeat(5000), 'A/'.repeat(5000), 'AA, '.repeat(5000), '('.repeat(9000)])
    expect(datelineIn(text)).toBe(0);
});

test.each(['TARNFELD/SKERRY, March 7 (Harbour Wire) - ', 'TARNFELD, Wis. (AP) — ', 'BERLIN (dpa) – ', 'Lagos – '])(
  'what is shown leaves out "%s"',
  async (dateline) => {
    const lines = [
      `${dateline}Mayor Ada Okafor said on Monday the old bridge will stay closed until the spring.`,
      'The council has voted to build a second bridge over the river for £4 million.',
      `${dateline}Divers found that the piers had been hollowed out by the tide, engineers said.`,
    ];
    const { quotations, keyPoints, timeline, people, article } = await analysed(lines.join('\n'), '2023-03-08');
    const shown = [...quotations, ...keyPoints, ...timeline.map(({ clause }) => clause)];
    for (const { block, start, end, text } of shown) {
      expect(article.blocks[block]!.text.slice(start, end)).toBe(text);
      expect(text).not.toMatch(/TARNFELD|BERLIN|Lagos|Wire|\(/);
    }
    expect(quotations.map(({ text, speaker }) => [text, speaker?.text])).toContainEqual([
      'the old bridge will stay closed until the spring',
      'Ada Okafor',
    ]);
    expect(keyPoints[0]?.text).toMatch(/^Mayor Ada Okafor said/);
    expect(people.map(({ name }) => name)).toEqual(['Ada Okafor']);
  },
);

test.each([
  ['de', 'Köln: ', 'Die Fähre nach Bergen liegt seit drei Tagen im Eis.'],
  ['fr', 'Besançon : ', 'Le bac de Bergen est arrêté par la glace depuis trois jours.'],
  ['es', 'Asunción: ', 'El transbordador a Bergen lleva tres días detenido por el hielo.'],
] as const)('in %s “%s” is a dateline', (language, dateline, sentence) => {
  const { isPlace } = LANGUAGES[language].text;
  expect(datelineWith(dateline + sentence, isPlace)).toBe(dateline.length);
});
