import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { analyseMarks } from '../../src/analyse-marks.ts';
import type { Analysis } from '../../src/analysis.ts';
import { articleOfText } from '../../src/article/from-text.ts';
import { readArticle } from '../../src/article/read-page.ts';
import { parsePage } from '../article/page.ts';

const GERMAN = `Bürgermeisterin Jana Ostendorf will den alten Steg am Hafen bis zum 3. März schließen, weil das Geld fehlt.
„Wir haben lange gewartet“, sagte Ostendorf am Montag in Halden. „Jetzt ist Schluss.“
Für den Verein „Rettet den Steg“ kostet das rund 40.000 Euro. Sein Sprecher nannte den Plan »einen ›faulen‹ Scherz«.`;

function passages({ quotations }: Analysis): string[] {
  return quotations.map(({ text }) => text);
}

const NOTHING_ELSE = {
  people: [],
  keyPoints: [],
  sources: [],
  timeline: [],
  places: [],
  organisations: [],
  figures: [],
};

describe('an article that is not read', () => {
  test('has its passages between marks, and nothing else', () => {
    const analysis = analyseMarks(articleOfText(GERMAN, '2025-02-10'));
    expect(analysis).toMatchObject({ language: 'de', read: 'marks', ...NOTHING_ELSE });
    expect(passages(analysis)).toEqual([
      'Wir haben lange gewartet',
      'Jetzt ist Schluss.',
      'Rettet den Steg',
      'einen ›faulen‹ Scherz',
      'faulen',
    ]);
  });

  test('claims neither kind nor speaker', () => {
    for (const { kind, speaker, cue } of analyseMarks(articleOfText(GERMAN, null)).quotations)
      expect({ kind, speaker, cue }).toEqual({ kind: null, speaker: null, cue: null });
  });

  test('is the same where the page states English', () => {
    const article = { ...articleOfText(GERMAN, null), language: 'en' };
    expect(analyseMarks(article)).toMatchObject({ language: 'de', read: 'marks', article: { language: 'en' } });
  });

  test('has a passage that is printed twice once', () => {
    const twice = `${GERMAN}\n„Der alte Steg gehört uns allen, und das bleibt so.“\n„Der alte Steg gehört uns allen, und das bleibt so.“`;
    const { quotations } = analyseMarks(articleOfText(twice, null));
    expect(quotations.at(-1)!.repeats).toHaveLength(1);
  });
});

test('quotations in another language leave an English article English', () => {
  const text = `Three men spoke at the harbour, and this is what they said of the pier.
“Wir haben lange gewartet, und jetzt ist Schluss mit dem ganzen Gerede, weil niemand mehr daran glaubt, dass hier noch etwas gebaut wird.”
“Das Geld ist weg, das wissen alle, und wer etwas anderes behauptet, der hat mit dem Hafen noch nie etwas zu tun gehabt.”
“Im Winter wird der Steg geschlossen, im Frühjahr reißt man ihn ab, und im Sommer fragt keiner mehr nach ihm, so ist das eben.”
The mayor, Ada Okafor, said she had not understood a word.`;
  expect(analyseMarks(articleOfText(text, null))).toMatchObject({ language: 'en' });
});

describe('the page', () => {
  const read = (slug: string) => {
    const file = (name: string) => readFileSync(new URL(`../fixtures/${slug}/${name}`, import.meta.url), 'utf8');
    const { url }: { url: string } = JSON.parse(file('expected.json'));
    return analyseMarks(readArticle(parsePage(file('page.html')), url).article);
  };

  test.each([
    [
      'spanish',
      'es',
      [
        'Sin la noche no hay pesca, y sin pesca no hay pueblo',
        'Ya nadie se acuerda de quién cerró el puerto, pero todos nos acordamos del ruido que había antes',
      ],
    ],
    ['arabic', 'ar', ['كان الناس يكتبون إلينا كل أسبوع، ولم يطلب أحد منهم قطارا أسرع']],
    ['chinese', 'zh', ['我的祖父划過這條河，我的父親划過，現在輪到我把船拖上岸。']],
    ['hebrew', 'he', ['התגעגענו לצפירה']],
    ['french-metered', 'fr', ['On a vu passer des maires, pas des bateaux']],
  ])('"%s" shows its facts and its passages between marks', (slug, language, found) => {
    const analysis = read(slug);
    expect(analysis).toMatchObject({ language, read: 'marks', ...NOTHING_ELSE, article: { isNews: true } });
    expect(analysis.article.headline).not.toBeNull();
    expect(passages(analysis)).toEqual(found);
  });
});
