import { describe, expect, it } from 'vitest';
import { nameUse } from '../../src/text/name-lexicon.ts';
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
  it('is a use in names, or an everyday sense', () => {
    expect(nameUse('Anna').given).toBe('female');
    expect(nameUse('bridge').common).toBe(true);
  });
});
