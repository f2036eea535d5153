import { describe, expect, it } from 'vitest';
import type { Analysis, DateMention, Quotation, Span } from '../../src/analysis.ts';
import { startOf, timelineOf } from '../../src/views/timeline.ts';
import { sample } from '../popup/sample.ts';

const PUBLISHED = '2025-02-18T21:40:00-05:00';

/** `{}` are put around the clause that holds a date, `[]` around the date. */
function dated(block: number, value: string, marked: string, tense: DateMention['tense'] = 'past'): DateMention {
  const clean = marked.replace(/[{}[\]]/g, '');
  const at = (mark: string) => marked.slice(0, marked.indexOf(mark)).replace(/[{}[\]]/g, '').length;
  const cut = (start: number, end: number): Span => ({ block, start, end, text: clean.slice(start, end) });
  const clause = marked.includes('{') ? cut(at('{'), at('}')) : cut(0, clean.length);
  return { ...cut(at('['), at(']')), value, time: null, clause, tense };
}

function told(...timeline: DateMention[]): (string | string[])[][] {
  const analysis: Analysis = {
    ...sample,
    timeline,
    quotations: [],
    article: { ...sample.article, published: PUBLISHED },
  };
  return timelineOf(analysis).map(({ value, events }) => [value, events.map(({ clause }) => clause.text)]);
}

describe('the timeline that is shown', () => {
  it('has each day once, the earliest first, with what happened on it', () => {
    expect(
      told(
        dated(1, '2025-02-17', 'the council met on [Monday]'),
        dated(2, '2022', 'repairs began in [2022]'),
        dated(3, '2025-02-17', 'the ferry sank on [Monday]'),
      ),
    ).toEqual([
      ['2022', ['repairs began in 2022']],
      ['2025-02-17', ['the council met on Monday', 'the ferry sank on Monday']],
    ]);
  });

  it('puts what is of no known day last', () => {
    const days = told(dated(1, 'SOON', 'the ferry sails [soon]'), dated(2, '2022', 'repairs began in [2022]'));
    expect(days.map(([value]) => value)).toEqual(['2022', 'SOON']);
  });

  it('tells an event once, under that of its dates which is nearest to the day of publication', () => {
    expect(
      told(
        dated(1, '2025-02-17', 'they met on [Monday] ahead of the election of 27 April'),
        dated(1, '2025-04-27', 'they met on Monday ahead of the election of [27 April]'),
        dated(4, '2025-02-17', 'they met on [Monday] ahead of the election of 27 April'),
      ),
    ).toEqual([['2025-02-17', ['they met on Monday ahead of the election of 27 April']]]);
  });

  it('tells what is told twice of a day once', () => {
    expect(
      told(
        dated(1, '2025-02-17', 'the ferry sank off the northern pier on [Monday]'),
        dated(3, '2025-02-17', 'the old ferry sank on [Monday], off the northern pier of Kelm'),
        dated(4, '2025-02-17', 'divers found the anchor on [Monday]'),
      ),
    ).toEqual([
      ['2025-02-17', ['the ferry sank off the northern pier on Monday', 'divers found the anchor on Monday']],
    ]);
  });

  it('leaves out datelines, days of publication and dates alone', () => {
    expect(
      told(
        dated(1, '2025-02-18', 'PORT ELLERY, [Feb. 18] - {The ferry sank off the pier}'),
        dated(2, '2025-02-18', 'First published [today]'),
        dated(3, '2019-03', 'The end of [The end of March 2019]'.slice(11)),
      ),
    ).toEqual([]);
    expect(told(dated(1, '2025-02-18', 'The court ruled [on Tuesday]'))).toHaveLength(1);
  });

  it('takes words that begin alike for one', () => {
    expect(
      told(
        dated(1, '2025-02-17', 'Norland expressed regret over military action on [Monday]'),
        dated(3, '2025-02-17', 'Norland expresses regret over military actions [Monday morning]'),
      ),
    ).toEqual([['2025-02-17', ['Norland expressed regret over military action on Monday']]]);
  });

  it('leaves out the line under a post that says whose it is', () => {
    expect(told(dated(1, '2025-02-14', 'Port Ellery Gulls (@ellerygulls) [February 14, 2025]'))).toEqual([]);
    expect(told(dated(1, '2025-02-14', 'the Gulls (@ellerygulls) flew on [February 14, 2025]'))).toHaveLength(1);
  });

  it('keeps an analysis’s dates as they are', () => {
    const before = structuredClone(sample);
    timelineOf(sample);
    expect(sample).toEqual(before);
  });
});

/** `<>` around a speaker, `()` around a cue, `“”` around what is said, `{}` and `[]` as above. */
function isShown(marked: string, value = '2025-02-13'): boolean {
  const clean = (text: string) => text.replace(/[{}[\]<>()]/g, '');
  const cut = (open: string, close: string): Span | null => {
    if (!marked.includes(open)) return null;
    const start = clean(marked.slice(0, marked.indexOf(open))).length;
    const end = clean(marked.slice(0, marked.indexOf(close))).length;
    return { block: 0, start, end, text: clean(marked).slice(start, end) };
  };
  const date: DateMention = {
    ...cut('[', ']')!,
    value,
    time: null,
    clause: cut('{', '}')!,
    tense: 'past',
  };
  const who = cut('<', '>');
  const said: Quotation = {
    ...cut('“', '”')!,
    kind: 'direct',
    confidence: 1,
    cue: cut('(', ')'),
    repeats: [],
    speaker: who && { text: who.text, span: who, person: null, confidence: 1 },
  };
  const { article } = sample;
  return timelineOf({ ...sample, article, people: [], quotations: [said], timeline: [date] }).length > 0;
}

describe('a day on which something was only said', () => {
  it.each([
    '“It will hold”, {<the mayor> (said) on [Thursday]}.',
    '“It will hold”, {<the mayor> (said) in an interview with the Gazette on [Thursday]}.',
    '“Es wird halten”, {(sagte) <die Bürgermeisterin> am [Donnerstag] im Stadtrat}.',
    '{<The mayor> on [Thursday] (said) it “will hold”}.',
    '{On [Thursday], the Estonian minister <Ada Lind> (said) it “will hold”}.',
    '{On [Thursday] <Ada Lind> (told) the Gazette} that “it will hold”.',
  ])('is no event: %s', (marked) => {
    expect(isShown(marked)).toBe(false);
  });

  it.each([
    ['what is told happened then', '{<The mayor> (said) “it closed on [Thursday]”}.'],
    ['the speaker did something else then', '{<The mayor> met the crews on [Thursday] and (said) “it will hold”}.'],
    [
      'what the clause goes on to tell',
      '“No”, {<she> (said) on [Thursday] before she left the hall to open the new bridge herself}.',
    ],
    ['it dates what the speaker is', '{<Norrick Lines, which runs the ferries since [1999],> (said) it “will sue”}.'],
    ['something was reported of it in between', '{<He> (said) “the pumps fail”, after a storm on [Thursday]}.'],
    ['the cue stands in another clause', '“No”, <she> (said). {The bridge opened on [Thursday]}.'],
  ])('is one where %s', (_, marked) => {
    expect(isShown(marked)).toBe(true);
  });

  it('is one long before the publication, and is no month', () => {
    const announced = '{In [then], <the minister> (announced)} “a fund for the ferries”.';
    for (const value of ['2025-01', '2024', '2025-01-20']) expect(isShown(announced, value)).toBe(true);
    expect(isShown(announced, '2025-02-13')).toBe(false);
  });
});

describe('the beginning of a date', () => {
  it('is the Monday of an ISO 8601 week, over the turn of the year too', () => {
    expect(startOf('2025-W01')).toBe(Date.UTC(2024, 11, 30));
    expect(startOf('2021-W01')).toBe(Date.UTC(2021, 0, 4));
  });

  it('is the first month of a season, a half and a decade', () => {
    expect(startOf('2025-24')).toBe(Date.UTC(2025, 11));
    expect(startOf('2025-H2')).toBe(Date.UTC(2025, 6));
    expect(startOf('199')).toBe(Date.UTC(1990, 0));
  });

  it('is not known of other forms, and of days that no calendar has', () => {
    for (const value of ['soon', '20255', '2025-13-45']) expect(startOf(value)).toBeNull();
  });
});
