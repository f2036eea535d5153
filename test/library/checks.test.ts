/** The rows of a fact-check sheet. */

import { describe, expect, it } from 'vitest';
import { checkRows } from '../../src/library/checks.ts';
import { keptArticle } from '../../src/library/kept-article.ts';
import { analysed, PUBLISHED } from '../sample.ts';
import { kept } from './kept.ts';

describe('the fact-check sheet of an article', () => {
  it('has a row for each quotation, reported claim, figure, date and name with its role', async () => {
    const rows = checkRows(keptArticle(await analysed(), 'port', PUBLISHED));
    const ofKind = (wanted: string) => rows.filter(({ kind }) => kind === wanted).map(({ words, who }) => [words, who]);
    expect(ofKind('quotation')).toContainEqual(['We were told nothing,', 'Tom Adeyemi']);
    expect(ofKind('claim').length).toBeGreaterThan(0);
    expect(ofKind('figure').flat()).toContainEqual(expect.stringContaining('340'));
    expect(ofKind('date').length).toBeGreaterThan(0);
    expect(ofKind('name')).toContainEqual(['Marta Lindqvist', 'the port’s director']);
  });

  it('names its rows the same when the article is read anew, and each by a name of its own', () => {
    const telling = {
      text: '“Yes,” said Ada.\n“Yes,” said Tom. “Words” are no claim.',
      people: [{ name: 'Ada' }, { name: 'Tom' }],
    };
    const words = { words: 'Yes,' };
    const before = checkRows(kept({ ...telling, said: [words] }));
    const after = checkRows(
      kept({ ...telling, said: [words, { ...words, block: 1 }, { words: 'Words', kind: 'term' }] }),
    );
    expect(after).toHaveLength(2);
    expect(after[0]?.key).toBe(before[0]?.key);
    expect(new Set(after.map(({ key }) => key)).size).toBe(2);
  });

  it('marks who is in doubt, and links to the passage', () => {
    const [row] = checkRows(
      kept({
        text: '“It leaks,” he said.',
        people: [{ name: 'Tom Osei' }],
        said: [{ words: 'It leaks,', who: 'Tom Osei', sure: 0.4 }],
      }),
    );
    expect(row).toMatchObject({
      who: 'Tom Osei',
      isDoubtful: true,
      link: 'https://news.example/one#:~:text=It%20leaks%2C',
    });
  });

  it('links to pages alone, whatever address a file that was taken in holds', () => {
    const [row] = checkRows(
      kept({ address: 'javascript:alert(1)', text: '“It leaks,” he said.', said: [{ words: 'It leaks,' }] }),
    );
    expect(row?.link).toBeNull();
  });
});
