import { describe, expect, test } from 'vitest';
import { chooseLanguage } from '../../src/language/choose.ts';

const ENGLISH =
  'The harbour board said on Monday that the old pier will close for the winter, and that nobody had asked it for more money. The boats will go from the north quay until the spring, when the work should be done.';

/** Paragraphs written for these tests. */
const OTHERS: [language: string, text: string][] = [
  [
    'de',
    'Die Hafenbehörde teilte am Montag mit, dass der alte Steg über den Winter geschlossen bleibt, weil das Geld für die Arbeiten fehlt. Die Boote legen bis zum Frühjahr am Nordkai an.',
  ],
  [
    'fr',
    'Le port a annoncé lundi que la vieille jetée restera fermée tout l’hiver, parce que personne ne veut payer les travaux. Les bateaux partiront du quai nord jusqu’au printemps.',
  ],
  [
    'es',
    'El puerto anunció el lunes que el viejo muelle seguirá cerrado durante el invierno, porque nadie quiere pagar las obras. Los barcos saldrán del muelle norte hasta la primavera.',
  ],
  [
    'nl',
    'Het havenbestuur zei maandag dat de oude pier de hele winter dicht blijft, omdat niemand het werk wil betalen. De boten vertrekken tot het voorjaar van de noordkade.',
  ],
  [
    'zu',
    'Umphathi wechweba uthe ngoMsombuluko ibhuloho elidala lizovalwa ubusika bonke ngoba akekho ofuna ukukhokhela umsebenzi. Izikebhe zizohamba ngasenyakatho kuze kufike intwasahlobo.',
  ],
  [
    'sw',
    'Mamlaka ya bandari ilisema Jumatatu kwamba gati la zamani litafungwa msimu wote wa baridi kwa sababu hakuna anayetaka kulipia kazi hiyo. Boti zitaondoka kutoka gati la kaskazini.',
  ],
  [
    'ko',
    '항만 당국은 월요일 낡은 부두를 겨울 동안 닫는다고 밝혔다. 공사비를 내겠다는 사람이 없었기 때문이다. 배는 봄까지 북쪽 부두에서 떠난다. 주민들은 다리를 놓아 달라고 요구해 왔지만 시는 예산이 없다고 답했다.',
  ],
  [
    'ja',
    '港の管理事務所は月曜日、古い桟橋を冬の間閉めると発表した。工事の費用を出す人がいなかったためだ。船は春まで北の岸壁から出る。住民は橋をかけてほしいと求めてきたが、市は予算がないと答えている。',
  ],
  [
    'ar',
    'قالت إدارة الميناء يوم الاثنين إن الرصيف القديم سيبقى مغلقا طوال الشتاء لأن أحدا لا يريد أن يدفع ثمن الأشغال. وستغادر القوارب من الرصيف الشمالي حتى الربيع.',
  ],
];

describe('English', () => {
  test.each(['en', 'en-NG', null])('is read whole where the page states %s', (stated) => {
    expect(chooseLanguage(ENGLISH, stated)).toEqual({ language: 'en', read: 'whole' });
  });

  test('is English where the page states another language', () => {
    expect(chooseLanguage(ENGLISH, 'de-CH')).toEqual({ language: 'en', read: 'whole' });
  });

  test('stays English with words of another language among its own', () => {
    const mixed =
      'The barangay captain said the lechon vendors at the palengke had been told to leave by Friday, and that the kapitan of the next one would take them. Some of the titas who sell there said they will stay, bahala na.';
    expect(chooseLanguage(mixed, 'en-PH')).toEqual({ language: 'en', read: 'whole' });
  });

  test('is no less English where it lists names and results', () => {
    const results = Array.from({ length: 12 }, (_, at) => `Corrin Vale ${at} Ostrey 70-4${at}: Danvers 25 points.`);
    expect(chooseLanguage(results.join('\n'), 'en').read).toBe('whole');
  });

  test('that is near to it and states its own name is not English', () => {
    const pidgin =
      'Di govment don tell pipo say dem go close di old bridge for di whole of dis month, and say make motor wey dey carry load pass di oda road. Pipo wey dey live for di area no happy at all.';
    expect(chooseLanguage(pidgin, 'pcm')).toEqual({ language: 'pcm', read: 'marks' });
  });
});

describe('another language', () => {
  test.each(OTHERS)('%s is told where the page states it, states English, or states nothing', (language, text) => {
    for (const stated of [language, 'en', 'en-US', null])
      expect(chooseLanguage(text, stated)).toEqual({ language, read: 'marks' });
  });

  test('is named as the page names it where the text may be that', () => {
    const norwegian =
      'Havnevesenet sa mandag at den gamle bryggen skal holdes stengt hele vinteren fordi ingen vil betale for arbeidet. Båtene går fra nordkaien til våren.';
    expect(chooseLanguage(norwegian, 'no')).toEqual({ language: 'no', read: 'marks' });
  });

  test('is named by its text where the page names quite another', () => {
    expect(chooseLanguage(OTHERS[0]![1], 'ja')).toEqual({ language: 'de', read: 'marks' });
  });
});

describe('too little text', () => {
  test.each(['Okafor resigns', 'said Okafor.', 'Port Ellery', ''])('"%s" is read where nothing is stated', (text) => {
    expect(chooseLanguage(text, null).read).toBe('whole');
  });

  test('is what the page states', () => {
    expect(chooseLanguage('Tor Brandvold 3:1', 'de')).toEqual({ language: 'de', read: 'marks' });
    expect(chooseLanguage('Tor Brandvold 3:1', 'en')).toEqual({ language: 'en', read: 'whole' });
  });

  test('in other letters is not read', () => {
    expect(chooseLanguage('항만 당국', null).read).toBe('marks');
  });

  test('a statement that is no tag is none', () => {
    expect(chooseLanguage('', '-- nonsense').language).toBeNull();
    expect(chooseLanguage('', 'und').language).toBeNull();
  });
});
