/** Which words of the text are a name, and of what. */

import { describe, expect, it } from 'vitest';
import { entitiesOf } from '../../src/people/entities.ts';
import type { EntityType } from '../../src/reading.ts';
import { spanOf } from '../../src/text/document.ts';
import { readBlocks } from '../../src/text/read-blocks.ts';

function entities(text: string, ...told: [string, EntityType, number][]): string[] {
  const blocks = readBlocks([{ kind: 'paragraph', text }]);
  let from = 0;
  const names = told.map(([words, type, confidence]) => {
    const start = text.indexOf(words, from);
    from = start + words.length;
    return { span: spanOf(blocks[0]!, start, from), type, confidence };
  });
  const reading = { names, passages: [], attributions: [], roles: [], meant: [], weights: [0] };
  return entitiesOf(blocks, reading, new Set()).map(
    ({ block, first, end, type }) =>
      `${type} ${block.text.slice(block.tokens[first]!.start, block.tokens[end - 1]!.end)}`,
  );
}

describe('a name', () => {
  it('begins behind an article, but a site’s is whole', () => {
    expect(entities('So says the Harbour Post.', ['the Harbour Post', 'ORG', 1])).toEqual(['ORG Harbour Post']);
    expect(entities('So says halden.org today.', ['halden.org', 'ORG', 1])).toEqual(['ORG halden.org']);
  });

  it('of a person goes into no other word, but may have an ending', () => {
    expect(entities('Nun hat Lind Gegenwind.', ['Lind Gegen', 'PER', 0.9])).toEqual(['PER Lind']);
    expect(entities('Es war ein Papstbrief.', ['Papst', 'PER', 0.9])).toEqual([]);
    expect(entities('Das war Linds Haus.', ['Lind', 'PER', 0.9])).toEqual(['PER Linds']);
  });

  it('is two where its short form stands in brackets', () => {
    expect(entities('The Harbour Office (HO) closed.', ['Harbour Office (HO', 'ORG', 1])).toEqual([
      'ORG Harbour Office',
      'ORG HO',
    ]);
  });

  it('is, where that is not told surely, of what the article has it for elsewhere', () => {
    const text = 'Halden won. Halden lost. Halden drew.';
    const told: [string, EntityType, number][] = [
      ['Halden', 'ORG', 0.9],
      ['Halden', 'LOC', 0.6],
      ['Halden', 'PER', 0.7],
    ];
    expect(entities(text, ...told)).toEqual(['ORG Halden', 'ORG Halden', 'ORG Halden']);
  });
});
