/** What a reading's names come to, without a model. */

import { describe, expect, it } from 'vitest';
import { thingsRead } from '../../src/entities/things.ts';
import { LANGUAGES } from '../../src/language/all.ts';
import type { LanguageCode } from '../../src/language/language.ts';
import type { Entity } from '../../src/people/entities.ts';
import { readBlocks } from '../../src/text/read-blocks.ts';

/** @param marked paragraphs with the names in `[]` */
function thingsIn(language: LanguageCode, type: 'ORG' | 'LOC', ...marked: string[]): string[] {
  const texts = marked.map((text) => text.replace(/[[\]]/g, ''));
  const blocks = readBlocks(
    texts.map((text) => ({ kind: 'paragraph', text })),
    LANGUAGES[language].text,
  );
  const entities = blocks.flatMap((block): Entity[] => {
    let removed = 0;
    return [...marked[block.index]!.matchAll(/\[([^\]]+)\]/g)].map((match) => {
      const start = match.index - removed;
      removed += 2;
      const first = block.tokens.findIndex((token) => token.end > start);
      const last = block.tokens.findLastIndex((token) => token.start < start + match[1]!.length);
      return { block, first, end: last + 1, type, confidence: 0.95 };
    });
  });
  return thingsRead(type, entities, [], language).map(({ name, spans }) => `${name} ${spans.length}`);
}

describe('organisations and places', () => {
  it('are told without what the reading takes in beside the name', () => {
    expect(thingsIn('en', 'LOC', 'A fire in the [Kelmish city of Halden] went out.')).toEqual(['Halden 1']);
    expect(thingsIn('de', 'ORG', 'Die [Hafenvertretung bei den] Behörden, ein [Fischereiamt sowie] mehr.')).toEqual([
      'Hafenvertretung 1',
      'Fischereiamt 1',
    ]);
  });

  it('have a capital or a figure, or are a site’s', () => {
    expect(thingsIn('en', 'ORG', 'The [group] told [halden.example] so.')).toEqual(['halden.example 1']);
  });

  it('are one in all cases of a name, under that of the nominative', () => {
    expect(
      thingsIn('de', 'ORG', 'Nach Angaben der [Zentralen Hafenbehörde]. Die [Zentrale Hafenbehörde] schweigt.'),
    ).toEqual(['Zentrale Hafenbehörde 2']);
    expect(thingsIn('de', 'ORG', 'Ein Sprecher des [Wetterdienstes]. Der [Wetterdienst] warnt.')).toEqual([
      'Wetterdienst 2',
    ]);
  });

  it('are shown by the name that was told first, not by what is called after it', () => {
    expect(thingsIn('en', 'ORG', '[Nvex] grew. [Nvex] sold lamps, and [Nvex Music] did not.')).toEqual(['Nvex 3']);
    expect(thingsIn('en', 'ORG', '[Rovers] won. [Rovers] sang. The [Halden Rovers] did.')).toEqual(['Halden Rovers 3']);
    expect(thingsIn('en', 'LOC', 'The [New Kelm] plan. [Kelm] slept. [Kelm] woke.')).toEqual(['Kelm 3']);
  });

  it('are places where a word says that something is there', () => {
    expect(thingsIn('en', 'ORG', 'The [Halden-based] Courier closed.')).toEqual([]);
    expect(thingsIn('en', 'LOC', 'The [Halden-based] Courier closed.')).toEqual(['Halden 1']);
  });

  it('are told without the capitals of an agency’s opening', () => {
    expect(thingsIn('en', 'LOC', '[NEW HALDEN] — Snow fell.')).toEqual(['New Halden 1']);
  });
});
