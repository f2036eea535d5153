/** The library in the formats of other programs. */

import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { checkRows } from '../../../src/library/checks.ts';
import { toHypothesis, toWebAnnotations } from '../../../src/library/out/annotations.ts';
import { notesOf } from '../../../src/library/out/notes.ts';
import { toCsl, toRis } from '../../../src/library/out/reference-list.ts';
import { sheetAsCsv, sheetAsMarkdown } from '../../../src/library/out/sheet.ts';
import { zipOf } from '../../../src/library/out/zip.ts';
import { appearancesIn, peopleOver } from '../../../src/library/same-people.ts';
import { faultsOfNode } from '../../export/annotation-vocabulary.ts';
import { gathered, kept } from '../kept.ts';

const BRIDGE = kept({
  address: 'https://news.example/bridge?id=7#top',
  published: '2024-06-05T09:00:00+02:00',
  headline: 'Tarnfeld opens its bridge: *at last* | again',
  byline: ['Maria van der Berg', 'Harbour Press Agency'],
  text: 'Ilse Brandt, the mayor, said: “It holds | for good.” She said it cost more.',
  people: [{ name: 'Ilse Brandt', role: 'the mayor' }],
  said: [
    { words: 'It holds | for good.', who: 'Ilse Brandt' },
    { words: 'it cost more', who: 'Ilse Brandt', kind: 'indirect', sure: 0.5 },
  ],
});
const TEXT = kept({
  address: null,
  outlet: '',
  published: null,
  headline: 'Tarnfeld opens its bridge: at last! again',
  text: 'No.',
});
const ARTICLES = [BRIDGE, TEXT];

describe('references', () => {
  it('are CSL-JSON that citation-js reads and cites', () => {
    const csl = toCsl(ARTICLES);
    expect(JSON.parse(csl)[0]).toEqual({
      id: 'https://news.example/bridge?id=7',
      type: 'article-newspaper',
      title: BRIDGE.title,
      author: [{ family: 'van der Berg', given: 'Maria' }, { literal: 'Harbour Press Agency' }],
      'container-title': 'The Tarn Gazette',
      issued: { 'date-parts': [[2024, 6, 5]] },
      accessed: { 'date-parts': [[2024, 6, 1]] },
      URL: BRIDGE.address,
      language: 'en',
    });
    expect(new Cite(JSON.parse(csl)).format('bibliography', { format: 'text', template: 'apa' })).toContain(
      'van der Berg, M.',
    );
  });

  it('are RIS, a record an article', () => {
    const [first, second, ...rest] = toRis(ARTICLES).split('\r\n\r\n');
    expect(rest).toEqual([]);
    expect(first?.split('\r\n')).toEqual([
      'TY  - NEWS',
      'AU  - van der Berg, Maria',
      'AU  - Harbour Press Agency',
      `TI  - ${BRIDGE.title}`,
      'T2  - The Tarn Gazette',
      'PY  - 2024',
      'DA  - 2024/06/05',
      'Y2  - 2024/06/01',
      'UR  - https://news.example/bridge?id=7#top',
      'LA  - en',
      'ER  - ',
    ]);
    expect(second).toMatch(/^TY {2}- NEWS\r\nTI {2}- /);
  });
});

describe('annotations', () => {
  it('are one page of Web Annotations, of articles whose address is known', () => {
    const page: unknown = JSON.parse(toWebAnnotations(ARTICLES));
    expect(faultsOfNode(page, 'page')).toEqual([]);
    expect(page).toMatchObject({ type: 'AnnotationPage', items: [{ target: { source: BRIDGE.id } }, {}] });
  });

  it('are what the Hypothesis client takes in', () => {
    expect(JSON.parse(toHypothesis(ARTICLES)).annotations[0]).toEqual({
      uri: BRIDGE.id,
      document: { title: [BRIDGE.title] },
      text: 'Ilse Brandt (direct)',
      tags: ['whosaid'],
      target: [
        {
          source: BRIDGE.id,
          selector: [
            {
              type: 'TextQuoteSelector',
              exact: 'It holds | for good.',
              prefix: expect.any(String),
              suffix: expect.any(String),
            },
            { type: 'TextPositionSelector', start: expect.any(Number), end: expect.any(Number) },
          ],
        },
      ],
    });
  });
});

describe('the sheet', () => {
  const rows = checkRows(BRIDGE).map((row) => ({ row, check: undefined }));
  const [first, ...others] = rows;
  const check = { id: BRIDGE.id, key: 'k', checked: true, by: 'The register | 1998', verdict: 'right' };
  const sheet = [{ row: first!.row, check }, ...others];

  it('is a table of CSV with what the reader put down', () => {
    const [head, ...lines] = sheetAsCsv(sheet).trimEnd().split('\r\n');
    expect(head).toBe('kind,words,who,article,outlet,published,link,checked,by what,verdict');
    expect(lines).toHaveLength(3);
    expect(lines[0]).toContain('name,Ilse Brandt,the mayor,');
    expect(lines[0]).toContain(',yes,The register | 1998,right');
    expect(lines[2]).toContain('claim,it cost more,Ilse Brandt (?),');
  });

  it('is a table of Markdown that no word of the page breaks', () => {
    const [head, line, ...lines] = sheetAsMarkdown(sheet).trimEnd().split('\n');
    const columns = (row = '') => row.split(/(?<!\\)\|/).length;
    expect(head).toBe('| kind | words | who | article | outlet | published | checked | by what | verdict |');
    expect(lines.map(columns)).toEqual([line, line, line].map(columns));
    expect(lines[1]).toContain('[It holds \\| for good.](<https://news.example/bridge?id=7#top:~:text=');
  });
});

describe('notes', async () => {
  const people = peopleOver(ARTICLES.flatMap(appearancesIn), []);
  const notes = await gathered(notesOf(ARTICLES, people));
  const [article, other, person] = notes;

  it('are one an article and one a person, under names that every system and Obsidian take', () => {
    expect(notes.map(({ path }) => path)).toEqual([
      'Articles/2024-06-05 Tarnfeld opens its bridge at last again.md',
      'Articles/Tarnfeld opens its bridge at last again.md',
      'People/Ilse Brandt.md',
    ]);
  });

  it('never share a file', async () => {
    const paths = (await gathered(notesOf([BRIDGE, BRIDGE, BRIDGE], []))).map(({ path }) => path.toLowerCase());
    expect(new Set(paths).size).toBe(3);
  });

  it('have front matter with the people as links', () => {
    expect(article?.text.split('\n').slice(0, 16)).toEqual([
      '---',
      'title: "Tarnfeld opens its bridge: *at last* | again"',
      'url: "https://news.example/bridge?id=7#top"',
      'outlet: "The Tarn Gazette"',
      'published: "2024-06-05"',
      'kept: "2024-06-01"',
      'language: "en"',
      'authors:',
      '  - "Maria van der Berg"',
      '  - "Harbour Press Agency"',
      'people:',
      '  - "[[People/Ilse Brandt]]"',
      'tags:',
      '  - "whosaid"',
      '---',
      '',
    ]);
    expect(other?.text).not.toContain('published:');
  });

  it('have the article’s summary, and of people what they surely said where', () => {
    expect(article?.text).toContain('## Who said what');
    expect(person?.text).toContain('roles:\n  - "the mayor"');
    expect(person?.text).toContain('# Ilse Brandt\n');
    expect(person?.text).toContain('- 2024-06-05: “It holds | for good.” [↗](<https://news.example/bridge');
    expect(person?.text).toContain('— [[Articles/2024-06-05 Tarnfeld opens its bridge at last again]]');
    expect(person?.text).not.toContain('it cost more');
  });

  it('come in a zip', async () => {
    const pieces = await gathered(zipOf(notesOf(ARTICLES, people)));
    const files = unzipSync(Buffer.concat(pieces));
    expect(Object.entries(files).map(([path, bytes]) => ({ path, text: strFromU8(bytes) }))).toEqual(notes);
  });
});
