import { describe, expect, test } from 'vitest';
import { stemOf } from '../../src/language/en/stem.ts';

describe('the stem of a word', () => {
  test.each([
    ['say', 'says', 'said', 'saying'],
    ['argue', 'argues', 'argued', 'arguing'],
    ['deny', 'denies', 'denied', 'denying'],
    ['plan', 'plans', 'planned', 'planning'],
    ['stress', 'stresses', 'stressed', 'stressing'],
    ['write', 'writes', 'wrote', 'written'],
  ])('is the same for the forms of %s', (verb, ...forms) => {
    expect(forms.map(stemOf)).toEqual(forms.map(() => stemOf(verb)));
  });

  test('is the word itself where an ending only looks like one', () => {
    expect(['bus', 'need', 'bring', "it's"].map(stemOf)).toEqual(['bus', 'need', 'bring', "it's"]);
  });

  test('is no property of every object', () => {
    expect(stemOf('constructor')).toBe('constructor');
  });
});
