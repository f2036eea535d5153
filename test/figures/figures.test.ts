import { describe, expect, it } from 'vitest';
import { findFigures } from '../../src/figures/figures.ts';
import { LANGUAGES } from '../../src/language/all.ts';
import type { LanguageCode } from '../../src/language/language.ts';
import { readBlocks } from '../../src/text/read-blocks.ts';

function figuresIn(language: LanguageCode, text: string) {
  return findFigures(
    readBlocks([{ kind: 'paragraph', text }]),
    LANGUAGES[language].figures,
    LANGUAGES[language].clauses,
  ).map(({ text, amount, unit, of }) => [text, amount, unit, of?.text ?? null]);
}

const figures = (text: string) => figuresIn('en', text);

describe('figures', () => {
  it('reads money with its scale', () => {
    expect(figures('The fund lost $3.5 billion in a week.')[0]).toEqual(['$3.5 billion', 3.5e9, 'USD', null]);
    expect(figures('It cost €48m.')).toEqual([['€48m', 48e6, 'EUR', null]]);
  });

  it('reads measures as units, and no year of antiquity', () => {
    expect(figures('The dam holds 300,000 cubic metres of water.')).toEqual([
      ['300,000 cubic metres', 300_000, 'cubic metres', 'water'],
    ]);
    expect(figures('The vase is from about 1,300 BC.')).toEqual([]);
    expect(figures('Sales rose to £2.1bn in the third quarter.')).toEqual([['£2.1bn', 2.1e9, 'GBP', null]]);
  });

  it('reads rupees and counts with the scales of South Asia', () => {
    expect(figures('The scheme got Rs 250 crore and Rs. 4 lakh.')).toEqual([
      ['Rs 250 crore', 250e7, 'INR', null],
      ['Rs. 4 lakh', 4e5, 'INR', null],
    ]);
    expect(figures('Some 14 lakh households were left out.')).toEqual([['14 lakh', 14e5, null, 'households']]);
  });

  it('reads shares and what they are of', () => {
    expect(figures('Some 51 percent of the voters stayed at home.')).toEqual([['51 percent', 51, '%', 'voters']]);
  });

  it('reads large counts and what is counted', () => {
    expect(figures('The plan moves 12,400 dockers.')).toEqual([['12,400', 12400, null, 'dockers']]);
  });

  it('takes when and where for no thing that is counted', () => {
    expect(figures('He signed for £4.5m in January.')).toEqual([['£4.5m', 4.5e6, 'GBP', null]]);
    expect(figures('Growth will fall to 1.8% in 2027.')).toEqual([['1.8%', 1.8, '%', null]]);
    expect(figures('Shares were down 5% in early trading.')).toEqual([['5%', 5, '%', null]]);
    expect(figures('It lost £4.5m in sales.')).toEqual([['£4.5m', 4.5e6, 'GBP', 'sales']]);
  });

  it('takes the number in a name for no figure', () => {
    expect(figures('Lou Marin, president of Steelworkers Local 1310, left.')).toEqual([]);
    expect(figures('She lives at 1119 Eighth Street, behind the pier.')).toEqual([]);
    expect(figures('Some 1310 dockers left.')).toEqual([['1310', 1310, null, 'dockers']]);
  });

  it('keeps an abbreviation whole in what is counted, and takes no address on the web into it', () => {
    expect(figures('It reaches 4 percent of the U.S. fleet.')).toEqual([['4 percent', 4, '%', 'U.S. fleet']]);
    expect(figures('She leads among 127 skippers pic.example.com today.')).toEqual([['127', 127, null, 'skippers']]);
  });

  it('takes how long something takes for no figure', () => {
    expect(figures('It is due within the first 100 days of the term.')).toEqual([]);
  });

  it('tells each with its clause', () => {
    const [figure] = findFigures(
      readBlocks([
        { kind: 'paragraph', text: 'The quay was shut, but the wall of the old port cost $4 million to mend.' },
      ]),
      LANGUAGES.en.figures,
      LANGUAGES.en.clauses,
    );
    expect(figure?.clause.text).toBe('The quay was shut, but the wall of the old port cost $4 million to mend');
  });

  it('leaves out years, small numbers, times and numbers that are names', () => {
    expect(figures('In 2019 three of 12 flights left at 10:45 on route A340.')).toEqual([]);
  });
});

describe('figures in German', () => {
  const figures = (text: string) => figuresIn('de', text);

  it('reads money with its scale, in words and short', () => {
    expect(figures('Der Umbau des Hafens kostet 3,1 Millionen Euro.')).toEqual([
      ['3,1 Millionen Euro', 3.1e6, 'EUR', null],
    ]);
    expect(figures('Kelm zahlt 48 Mio. € und das Land 1,2 Mrd. US-Dollar.')).toEqual([
      ['48 Mio. €', 48e6, 'EUR', null],
      ['1,2 Mrd. US-Dollar', 1.2e9, 'USD', null],
    ]);
    expect(figures('Für den Pass verlangt die Gemeinde 1.200 Euro oder CHF 1’150.')).toEqual([
      ['1.200 Euro', 1200, 'EUR', null],
      ['CHF 1’150', 1150, 'CHF', null],
    ]);
  });

  it('takes a billion for a million millions', () => {
    expect(figures('Die Schulden stiegen auf zwei, später auf 2,5 Billionen Euro.')).toEqual([
      ['2,5 Billionen Euro', 2.5e12, 'EUR', null],
    ]);
  });

  it('reads shares and what they are of', () => {
    expect(figures('Rund 20 Prozent der Fähren fielen aus, 5 Prozentpunkte mehr als im Mai.')).toEqual([
      ['20 Prozent', 20, '%', 'Fähren'],
      ['5 Prozentpunkte', 5, 'percentage points', null],
    ]);
    expect(figures('Nur 35 % stimmten zu.')).toEqual([['35 %', 35, '%', null]]);
  });

  it('reads counts up to their noun, with its adjectives', () => {
    expect(figures('Im Werk arbeiten 12.400 Menschen, darunter 350 ehemalige Fischer aus Kelm.')).toEqual([
      ['12.400', 12400, null, 'Menschen'],
      ['350', 350, null, 'ehemalige Fischer'],
    ]);
    expect(figures('Es kamen 1200 gegen den Bau.')).toEqual([['1200', 1200, null, null]]);
    expect(figures('Die Halle misst 4.500 Quadratmeter.')).toEqual([
      ['4.500 Quadratmeter', 4500, 'Quadratmeter', null],
    ]);
  });

  it('tells of nothing where the noun is not there', () => {
    expect(figures('Sie haben schon 200.000 zusammen.')).toEqual([['200.000', 200_000, null, null]]);
  });

  it('leaves out years, dates, times and numbers of roads', () => {
    expect(
      figures('Am 14.5.2024 gegen 16.30 Uhr, im Jahr 2019 und 300 v. Chr. war die Bundesstraße 105 gesperrt.'),
    ).toEqual([]);
  });
});

describe('figures in French', () => {
  const figures = (text: string) => figuresIn('fr', text);

  it('reads money with its scale, in words and short', () => {
    expect(figures('Le port a coûté 3,1 millions d’euros de plus, soit 4 milliards de dollars.')).toEqual([
      ['3,1 millions d’euros', 3.1e6, 'EUR', null],
      ['4 milliards de dollars', 4e9, 'dollars', null],
    ]);
    expect(figures('La ville y met 3,5 M€ et l’État 1,2 Md€.')).toEqual([
      ['3,5 M€', 3.5e6, 'EUR', null],
      ['1,2 Md€', 1.2e9, 'EUR', null],
    ]);
  });

  it('reads numbers in groups, whatever the blank between them', () => {
    expect(figures('Quelque 12 400 dockers et 3 000 pêcheurs ont défilé.')).toEqual([
      ['12 400', 12400, null, 'dockers'],
      ['3 000', 3000, null, 'pêcheurs'],
    ]);
    expect(figures('L’usine compte 1\u202f200 salariés.')).toEqual([['1\u202f200', 1200, null, 'salariés']]);
  });

  it('reads shares, and what they or millions are of', () => {
    expect(figures('Près de 35 % des électeurs et 20 pour cent de la flotte.')).toEqual([
      ['35 %', 35, '%', 'électeurs'],
      ['20 pour cent', 20, '%', 'flotte'],
    ]);
    expect(figures('Elle touche 2 millions de personnes et 350 nouveaux postes.')).toEqual([
      ['2 millions', 2e6, null, 'personnes'],
      ['350', 350, null, 'nouveaux postes'],
    ]);
  });

  it('takes metres for no millions, and years, times and phone numbers for no figures', () => {
    expect(figures('Le mur long de 450 m sera détruit.')).toEqual([]);
    expect(figures('En 2019, à 16h30, au 01 42 34 56 78, la tour de 120 av. J.-C. fermait.')).toEqual([]);
  });
});

describe('figures in Spanish', () => {
  const figures = (text: string) => figuresIn('es', text);

  it('reads money with its scale', () => {
    expect(figures('La obra cuesta 3,1 millones de euros y la deuda suma 35 mil millones de pesos.')).toEqual([
      ['3,1 millones de euros', 3.1e6, 'EUR', null],
      ['35 mil millones de pesos', 35e9, 'pesos', null],
    ]);
    expect(figures('Kelm aporta 3,5 M€ y 1.200 millones de dólares.')).toEqual([
      ['3,5 M€', 3.5e6, 'EUR', null],
      ['1.200 millones de dólares', 1200e6, 'dollars', null],
    ]);
  });

  it('reads the marks of Spain and those of America', () => {
    expect(figures('Marcharon 12.400 estibadores, según el sindicato 12,500.')).toEqual([
      ['12.400', 12400, null, 'estibadores'],
      ['12,500', 12500, null, null],
    ]);
    expect(figures('Subió un 2,5 % en el norte y un 2.5% en el sur.')).toEqual([
      ['2,5 %', 2.5, '%', null],
      ['2.5%', 2.5, '%', null],
    ]);
  });

  it('reads shares, and what they or millions are of', () => {
    expect(figures('Votó el 35 % de los pescadores y el 20 por ciento del valle.')).toEqual([
      ['35 %', 35, '%', 'pescadores'],
      ['20 por ciento', 20, '%', 'valle'],
    ]);
    expect(figures('Afecta a 2 millones de personas y a 350 nuevos empleos.')).toEqual([
      ['2 millones', 2e6, null, 'personas'],
      ['350', 350, null, 'nuevos empleos'],
    ]);
  });

  it('takes the numbers of laws and schools for no figures', () => {
    expect(figures('Ardió en el kilómetro 511 de la costa. Llame al 677 904 624 o escriba.')).toEqual([]);
    expect(figures('El artículo 258 de la Carta y el decreto N° 5167 citan la norma 531-2021.')).toEqual([]);
  });

  it('leaves out years, times and roads', () => {
    expect(figures('En 2019, a las 16:30, en el año 300 a. C. y en la Ruta 447.')).toEqual([]);
  });
});
