/** Which figures are shown, and with what. */

import { describe, expect, it } from 'vitest';
import { findFigures } from '../../src/figures/figures.ts';
import { LANGUAGES } from '../../src/language/all.ts';
import { readBlocks } from '../../src/text/read-blocks.ts';
import { figureLines } from '../../src/views/figure-lines.ts';
import { sample } from '../popup/sample.ts';

function lines(...texts: string[]): string[] {
  const blocks = texts.map((text) => ({ kind: 'paragraph' as const, text }));
  const { figures, clauses } = LANGUAGES.en;
  const article = { ...sample.article, blocks };
  return figureLines({ article, figures: findFigures(readBlocks(blocks), figures, clauses) }).map(
    ({ span }) => span.text,
  );
}

describe('the figures that are shown', () => {
  it('stand with what they are of, word for word', () => {
    expect(lines('Some 51 percent of the skippers went, and 12,400 dockers.')).toEqual([
      '51 percent of the skippers',
      '12,400 dockers',
    ]);
  });

  it('stand in their clause where nothing beside them says what they are of', () => {
    expect(lines('The new lighthouse lamp cost the town $4 million in March.')).toEqual([
      'The new lighthouse lamp cost the town $4 million in March',
    ]);
  });

  it('are one line where one clause tells of several', () => {
    expect(lines('The average price of a berth rose from €2,200 to €3,600.')).toEqual([
      'The average price of a berth rose from €2,200 to €3,600',
    ]);
  });

  it('are left out where their clause says nothing of them', () => {
    expect(lines('85%', 'Down 5%.')).toEqual([]);
  });

  it('are shown once: a share may be of anything, a large amount is the same again', () => {
    expect(
      lines(
        'The harbour lost $4 million through the long strike.',
        'Nobody would say where the $4 million had gone.',
        'Some 40% slower ferries were seen.',
        'Ticket sales grew by 40% over winter.',
      ),
    ).toEqual([
      'The harbour lost $4 million through the long strike',
      'Some 40% slower ferries were seen',
      'Ticket sales grew by 40% over winter',
    ]);
  });
});
