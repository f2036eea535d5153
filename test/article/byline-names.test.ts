import { expect, test } from 'vitest';
import { namesIn } from '../../src/article/byline-names.ts';
import { isByline } from '../../src/article/printed.ts';

test.each([
  ['By Rosa Delgado', ['Rosa Delgado']],
  ['By Rosa Delgado and Ken O’Hara', ['Rosa Delgado', 'Ken O’Hara']],
  ['Rosa Delgado, Ken O’Hara & Lu Chen', ['Rosa Delgado', 'Ken O’Hara', 'Lu Chen']],
  ['By ROSA DELGADO | Valley Courier', ['Rosa Delgado']],
  ['Por Ana Sousa', ['Ana Sousa']],
  ['By Lu Chen, Staff Writer', ['Lu Chen']],
  ['Von Jonas Weiß – 3. Mai 2024', ['Jonas Weiß']],
  ['Von Jonas Weiß publiziert am 3. Mai 2024', ['Jonas Weiß']],
  ['Rosa Delgado. Valley Courier', ['Rosa Delgado']],
  ['By Rosa St. Clair', ['Rosa St. Clair']],
  ['By J. R. Delgado', ['J. R. Delgado']],
  ['Prof. Rosa Delgado', ['Prof. Rosa Delgado']],
  ['Reuters', ['Reuters']],
  ['dpa', ['dpa']],
  ['By Nell Marsh in Tarnfeld and Otto Quist in Skerry', ['Nell Marsh', 'Otto Quist']],
  ['By Nell Marsh (Tarnfeld) and Otto Quist (Skerry)', ['Nell Marsh', 'Otto Quist']],
  ['Von Nell Marsh und Otto Quist, Tarnfeld', ['Nell Marsh', 'Otto Quist']],
  ['Par Nell Marsh et Otto Quist', ['Nell Marsh', 'Otto Quist']],
  ['Marsh, Nell; Quist, Otto', ['Nell Marsh', 'Otto Quist']],
  ['van der Meer, Nell; Quist, Otto P.', ['Nell van der Meer', 'Otto P. Quist']],
  ['Marsh, Nell', ['Nell Marsh']],
  ['Nell Marsh, chief reporter, and Otto Quist', ['Nell Marsh', 'Otto Quist']],
  ['Nell Marsh, Harbour desk', ['Nell Marsh']],
  ['Nell Marsh @nellwrites', ['Nell Marsh']],
  ['Nell Marsh nell.marsh@valleycourier.example', ['Nell Marsh']],
  ['Nell Marsh https://social.example/nell', ['Nell Marsh']],
  ['Article by Nell Marsh', ['Nell Marsh']],
  ['By Nell Marsh in New Tarnfeld, with Otto Quist in Skerry', ['Nell Marsh', 'Otto Quist']],
  ['From Nell Marsh in New Tarnfeld and Otto Quist in Skerry', ['Nell Marsh', 'Otto Quist']],
  ['Words and pictures by Nell Marsh', ['Nell Marsh']],
  ['Nell Marsh, Tarnfeld, Norway', ['Nell Marsh']],
  ['Jos&eacute; M&uuml;ller &amp; &Ccedil;a Ro', ['José Müller', 'Ça Ro']],
  ['TV24 Redaktion', ['TV24 Redaktion']],
])('"%s" names %j', (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

test.each([
  'https://social.example/rosa',
  'rosa@valleycourier.example',
  'admin',
  'Von',
  'By',
  'Article by',
  '',
  'x'.repeat(5000),
])('"%s" is no name', (text) => {
  expect(namesIn(text)).toEqual([]);
});

test('markup in a name is not taken over', () => {
  expect(namesIn('<script>alert(1)</script>Rosa Delgado')).not.toContainEqual(expect.stringContaining('<'));
});

test.each([
  ['Written by Nell Marsh', true],
  ['von Nell Marsh', true],
  ['moved by Nell Marsh', false],
  ['By the harbour', false],
])('whether a line is a byline: %s', (line, expected) => {
  expect(isByline(line)).toBe(expected);
});
