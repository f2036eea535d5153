import { readFileSync } from 'node:fs';
import { francAll } from 'franc';
import { describe, expect, it } from 'vitest';
import { languagesOf } from '../../src/language/trigrams.ts';

const messages = (language: string): string => {
  const text = readFileSync(new URL(`../../_locales/${language}/messages.json`, import.meta.url), 'utf8');
  return [...text.matchAll(/"message": "([^"]*)"/g)].map(([, message]) => message).join(' ');
};

const SAMPLES: [string, string][] = [
  ...['en', 'de', 'fr', 'es'].map((language): [string, string] => [`messages in ${language}`, messages(language)]),
  ['a short line', 'The bridge is shut.'],
  ['a line of signs', '12:30 – 14:15 (*)'],
  ['hardly anything', 'Nein'],
  ['nothing', ''],
  ['Dutch', 'De gemeenteraad heeft gisteren besloten dat de brug tot het voorjaar gesloten blijft.'],
  ['Danish', 'Byrådet besluttede i går, at broen skal være lukket indtil foråret.'],
  ['Russian', 'Городской совет вчера решил закрыть мост до весны.'],
  ['Ukrainian', 'Міська рада вчора вирішила закрити міст до весни.'],
  ['Arabic', 'قرر مجلس المدينة أمس إغلاق الجسر حتى الربيع.'],
  ['Hebrew', 'מועצת העיר החליטה אתמול לסגור את הגשר עד האביב.'],
  ['Hindi', 'नगर परिषद ने कल पुल को वसंत तक बंद रखने का फैसला किया।'],
  ['Chinese', '市议会昨天决定将大桥关闭到春天。'],
  ['Japanese', 'しちょうはきのうはしをはるまでしめるときめました'],
  ['Korean', '시의회는 어제 봄까지 다리를 닫기로 결정했다.'],
  ['Greek', 'Το δημοτικό συμβούλιο αποφάσισε χθες να κλείσει τη γέφυρα.'],
  ['Thai', 'สภาเมืองมีมติเมื่อวานนี้ให้ปิดสะพานจนถึงฤดูใบไม้ผลิ'],
  ['a mixture', 'Мост The bridge закрыт shut до весны until spring'],
];

describe('the languages that a text may be in', () => {
  it.each(SAMPLES)('are those that franc names, of %s', (_, text) => {
    expect(languagesOf(text)).toEqual(francAll(text));
    const ignore = ['eng', 'sco', 'cmn'];
    expect(languagesOf(text, new Set(ignore))).toEqual(francAll(text, { ignore }));
  });
});
