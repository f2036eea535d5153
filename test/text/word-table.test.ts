import { describe, expect, it } from 'vitest';
import { likelyUse, nameUse } from '../../src/text/name-lexicon.ts';
import { clusterOf, familyOf } from '../../src/text/word-clusters.ts';
import { WordTable } from '../../src/text/word-table.ts';
import { frontCoded } from '../../training/front-coding.ts';

describe('a table of words', () => {
  it('tells the group of each word, and none for others', () => {
    const groups = [['anna', 'annabel', 'annika', 'bo'], ['an', 'zoë'], []];
    const table = new WordTable(groups.map(frontCoded), 16);
    for (const [group, words] of groups.entries()) {
      for (const word of words) expect(table.groupOf(word)).toBe(group);
    }
    for (const word of ['ann', 'annabe', 'annabell', 'zo', '']) expect(table.groupOf(word)).toBe(-1);
  });

  it('survives a word that shares more letters than a digit can tell', () => {
    const words = ['counterintelligence', 'counterintelligent'];
    const table = new WordTable([frontCoded(words)], 4);
    expect(words.map((word) => table.groupOf(word))).toEqual([0, 0]);
  });
});

describe('what words are known for', () => {
  it('is a use in names, an everyday sense, or what they mostly name', () => {
    expect(nameUse('Anna').given).toBe('female');
    expect(nameUse('bridge').common).toBe(true);
    expect([likelyUse('wolfowitz'), likelyUse('unesco'), likelyUse('bridge')]).toEqual(['person', 'thing', null]);
  });

  it('is shared by words that are used alike', () => {
    expect(clusterOf('tuesday')).toBe(clusterOf('wednesday'));
    expect(clusterOf('tuesday')).not.toBe(clusterOf('guitar'));
    expect([clusterOf('qwzxv'), familyOf(clusterOf('qwzxv'))]).toEqual([-1, -1]);
  });
});
