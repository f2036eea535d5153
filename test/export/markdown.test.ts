import { describe, expect, it } from 'vitest';
import { toMarkdown } from '../../src/export/markdown.ts';
import { wrongPerson, wrongSpeaker } from '../../src/wrong-marks.ts';
import { sample } from './sample.ts';

describe('the summary as Markdown', () => {
  it('has a section for each part of the summary', () => {
    const titles = toMarkdown(sample()).match(/^## .+$/gm);
    expect(titles).toEqual([
      '## What happened',
      '## Who',
      '## Who said what',
      '## Voices',
      '## On whose word',
      '## When',
      '## Where',
      '## Organisations',
      '## Figures',
      '## Reference',
    ]);
  });

  it('links each line to its passage', () => {
    const lines = toMarkdown(sample())
      .split('\n')
      .filter((line) => line.startsWith('- ') && !line.includes('% of the quoted words'));
    expect(lines.length).toBeGreaterThan(8);
    expect(lines.filter((line) => !line.includes(':~:text='))).toEqual([]);
  });

  it('shows who is meant by a short name', () => {
    expect(toMarkdown(sample())).toContain('Brandt \\[Ilse Brandt\\] said');
  });

  it('keeps what the reader marked as wrong, and says so', () => {
    const analysis = sample();
    const spoken = analysis.quotations.find(({ speaker }) => speaker !== null)!;
    const markdown = toMarkdown(analysis, [wrongPerson(analysis.people[0]!), wrongSpeaker(spoken)!]);
    expect(markdown).toMatch(/^- \*\*Ilse Brandt\*\*.* \*\(marked as wrong\)\*$/m);
    expect(markdown).toMatch(/^- Ilse Brandt: “.* \*\(speaker marked as wrong\)\*$/m);
    expect(markdown.match(/marked as wrong/g)).toHaveLength(2);
  });

  it('takes the page’s text for text, not for markup', () => {
    const analysis = sample();
    analysis.people[0]!.name = '<script>[x](https://evil.example)';
    const markdown = toMarkdown(analysis);
    expect(markdown).toContain('# Tarnfeld opens its bridge: \\*at last\\*');
    expect(markdown).toContain('\\<script\\>\\[x\\](https://evil.example)');
  });

  it('has no links where the page’s address is not known', () => {
    const analysis = sample();
    analysis.article.url = null;
    expect(toMarkdown(analysis)).not.toContain('](');
  });
});
