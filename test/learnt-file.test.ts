import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languagesOf, loadTrigrams } from '../src/language/trigrams.ts';
import { learntIn } from '../src/learnt-file.ts';
import { loadNames, nameUse } from '../src/text/name-lexicon.ts';

const fileOf = (name: string) => readFileSync(new URL(`../models/${name}.txt`, import.meta.url), 'utf8');
const headed = (head: object) => `${JSON.stringify(head)}\nc bridge\n`;
const NAMES = { kind: 'names', version: 1, from: 'ab' };

describe('a file of what was learnt', () => {
  it('gives what follows its first line to code of its kind and version', () => {
    expect(learntIn(headed(NAMES), 'names', 1)).toBe('c bridge\n');
  });

  it('says so where code of another version meets it', () => {
    const newer = headed({ ...NAMES, version: 2 });
    expect(() => learntIn(newer, 'names', 1)).toThrow('of version 2, and this code reads version 1');
    expect(() => loadNames(newer)).toThrow('the file of names is of version 2');
    expect(() => loadTrigrams(headed({ ...NAMES, kind: 'trigrams', version: 9 }))).toThrow('trigrams is of version 9');
  });

  it.each([
    ['another kind', headed({ ...NAMES, kind: 'trigrams' })],
    ['no first line', 'c bridge'],
    ['nothing', ''],
    ['a head without a hash', headed({ kind: 'names', version: 1 })],
  ])('is none with %s', (_, file) => {
    expect(() => learntIn(file, 'names', 1)).toThrow('this is no file of names');
  });

  it.each(['names', 'trigrams'])('says of %s what they were made from', (name) => {
    const [head = ''] = fileOf(name).split('\n');
    expect(JSON.parse(head)).toEqual({ kind: name, version: 1, from: expect.stringMatching(/^[0-9a-f]{64}$/) });
  });

  it('that is loaded anew takes the place of the one before', () => {
    loadNames(headed(NAMES));
    expect(nameUse('Anna').given).toBeNull();
    loadNames(fileOf('names'));
    expect(nameUse('Anna').given).toBe('female');
  });

  it('tells nothing before it is asked, and then all', () => {
    loadTrigrams(fileOf('trigrams'));
    expect(languagesOf('Der Rat der Stadt hat gestern beschlossen, die Brücke zu sperren.')[0]?.[0]).toBe('deu');
  });
});
