import { expect, test } from 'vitest';
import { lineKind } from '../../src/article/lines.ts';

test.each([
  ['Reuters, with additional editing by Lu Chen', 'credit'],
  ['(Reporting by Rosa Delgado in Tarn Creek; Editing by Lu Chen)', 'credit'],
  ['– AFP', 'credit'],
  ['Ken O’Hara contributed to this report.', 'credit'],
  ['KEN O’HARA CONTRIBUTED TO THIS REPORT.', 'credit'],
  ['Photo: Ana Whitlow / Valley Courier', 'picture'],
  ['Boats at the pier on Monday. (Getty Images)', 'picture'],
  ['The keeper and her lamp on Monday © Ana Whitlow', 'picture'],
  ['The keeper and her lamp. Picture: Screenshot: courier.example', 'picture'],
  ['Advertisement', 'plea'],
  ['© courier-wire, cw:240514-18', 'plea'],
  ['<Copyright ⓒ Courier. All rights reserved>', 'plea'],
  ['Get in touch with our news desk.', 'plea'],
  ['Follow the Courier on Google News and read us first.', 'plea'],
  ['Publicité', 'plea'],
  ['Sign up for our newsletter and get the tides every morning.', 'plea'],
  ['Follow us on Facebook', 'plea'],
  ['https://valleycourier.example/farming', 'plea'],
  ['Rosa Delgado rosa@valleycourier.example', 'plea'],
  ['Also read:', 'related'],
  ['Related stories', 'related'],
  ['Lea también: La cosecha se pierde', 'related'],
  ['Читайте также', 'related'],
  ['関連記事', 'related'],
  ['More from Valley Courier', 'related'],
])('"%s" is no part of the story: %s', (text, kind) => {
  expect(lineKind(text, 0)).toBe(kind);
});

test('a sentence about other stories is one of them where it is a link, and the story’s own where it is not', () => {
  const sentence = 'Related costs rose by a fifth, the growers said.';
  expect(lineKind(sentence, sentence.length)).toBe('related');
  expect(lineKind(sentence, 0)).toBeNull();
});

test.each([
  'Writing by hand helps children to remember, a study says.',
  'Reuters was founded in 1851.',
  'Comments that the mayor made on Monday have angered the harbour workers.',
  'Share prices fell on Tuesday.',
  'The picture was sold for a million.',
  'He said: “We lost everything.”',
])('"%s" is the story’s own', (text) => {
  expect(lineKind(text, 0)).toBeNull();
});

test.each(['a '.repeat(200), '('.repeat(400), 'contributed '.repeat(33), 'photo: '.repeat(57)])(
  'a hostile line is answered: %#',
  (text) => {
    expect(lineKind(text, 0)).toBeNull();
  },
);
