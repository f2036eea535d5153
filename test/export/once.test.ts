import { describe, expect, it } from 'vitest';
import { toMarkdown } from '../../src/export/markdown.ts';
import { toText } from '../../src/export/text.ts';
import { sample, span } from '../popup/sample.ts';

const WRITERS = { text: toText, Markdown: toMarkdown };

function withoutLinks(text: string): string {
  return text.replace(/ \[↗\]\(<.*?>\)/g, '');
}

describe.each(Object.entries(WRITERS))('in %s', (_, write) => {
  it('a fragment is told once, within its reported sentence', () => {
    expect(withoutLinks(write(sample)).match(/unlucky/g)).toHaveLength(1);
  });

  it('a day is a line with what happened on it, and a day of speaking is none', () => {
    const [vote] = sample.timeline;
    const { speaker } = sample.quotations[1]!;
    const analysis = {
      ...sample,
      quotations: [{ ...sample.quotations[1]!, cue: span(3, 'said'), speaker }],
      timeline: [
        { ...vote!, time: '21:15' },
        { ...vote!, ...span(4, '14 March 2025'), clause: span(4, 'a claim would be filed by 14 March 2025') },
        { ...vote!, ...span(3, 'the vote'), clause: span(3, 'she said after the vote') },
      ],
    };
    const lines = withoutLinks(write(analysis)).split('\n');
    const first = lines.indexOf('- 2025-02-18:');
    expect(lines.slice(first + 1, first + 4)).toEqual([
      '  - 21:15 The council of Port Ellery voted on Tuesday to run the town’s ferries itself',
      '  - a claim would be filed by 14 March 2025',
      '',
    ]);
    expect(write({ ...sample, timeline: [vote!] })).toContain('- 2025-02-18: The council of Port Ellery voted');
  });

  it('a body stands with what the article says it is, and a figure with what it counts', () => {
    expect(withoutLinks(write(sample))).toContain('\nNorrick Lines (operator), Coastal Safety Board\n');
    expect(withoutLinks(write(sample))).toMatch(/^- 61 crossings$/m);
  });

  it('a doubtful speaker is shown as such', () => {
    expect(write(sample)).toMatch(/^- Ines Calloway \(\?\).*That ends in September/m);
  });
});

it('Markdown counts the same shares as the popup', () => {
  const voices = toMarkdown(sample).match(/^- .+ % of the quoted words.+$/gm);
  expect(voices).toEqual([
    '- Ines Calloway: 33 % of the quoted words (3)',
    '- Tomas Brandvold: 3 % of the quoted words (1)',
  ]);
});
