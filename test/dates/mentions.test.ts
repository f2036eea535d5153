import { describe, expect, it } from 'vitest';
import { DATE_SETS, type DateSet, ourDates, readDatedSentences, scoreDates } from '../../bench/quality/dates.ts';
import { findDates } from '../../src/dates/mentions.ts';
import type { LanguageCode } from '../../src/language/language.ts';
import { readBlocks } from '../../src/text/read-blocks.ts';

const SETS = Object.entries(DATE_SETS) as [DateSet, LanguageCode][];
const WEDNESDAY = '2023-02-22T06:31:12+00:00';

function dates(text: string, published: string | null = WEDNESDAY) {
  return findDates(readBlocks([{ kind: 'paragraph', text }]), published, 'en');
}

function values(text: string, published: string | null = WEDNESDAY): string[] {
  return dates(text, published).map(({ text, value }) => `${text} = ${value}`);
}

describe('the timeline', () => {
  it('takes a bare weekday as the latest one, the day of publication included', () => {
    expect(values('Divers found the anchor on Wednesday.')).toEqual(['Wednesday = 2023-02-22']);
    expect(values('Divers found the anchor on Thursday.')).toEqual(['Thursday = 2023-02-16']);
  });

  it('takes a weekday in a plan as the next one', () => {
    expect(values('The diver will return on Thursday.')).toEqual(['Thursday = 2023-02-23']);
    expect(values('The firm said it hoped to reconnect most of them by Friday.')).toEqual(['Friday = 2023-02-24']);
  });

  it('lets each clause have its own tense', () => {
    expect(values('The mayor said on Monday that the pool would open on Friday.')).toEqual([
      'Monday = 2023-02-20',
      'Friday = 2023-02-24',
    ]);
  });

  it('takes a day that no verb tells of as it was told before, and those of a list as going on from one another', () => {
    const schedule =
      'The club will play its first match on June 9. The dates: June 9, 16 p.m., Orrwick United; July 4, Kelm; Aug. 30, Halden; Nov. 1, Tarnfeld.';
    expect(values(schedule, '2019-11-19')).toEqual([
      'June 9 = 2020-06-09',
      'June 9 = 2020-06-09',
      'July 4 = 2020-07-04',
      'Aug. 30 = 2020-08-30',
      'Nov. 1 = 2020-11-01',
    ]);
  });

  it('takes no name for a verb in the past', () => {
    expect(values('Next for Kelm United on May 4: Orrwick', '2023-02-22')).toEqual(['May 4 = 2023-05-04']);
  });

  it('takes "bid" for a verb in the past', () => {
    expect(values('In December, the firm bid £16 a share.', '2019-11-20')).toEqual(['December = 2018-12']);
  });

  it('takes "this summer" for the last one in a clause about the past', () => {
    expect(values('The rule was brought in this summer.', '2026-01-05')).toEqual(['this summer = 2025-22']);
  });

  it('takes a bare year at a sentence’s end, behind a participle and in a comparison', () => {
    expect(values('Plaque displayed 1955.')).toEqual(['1955 = 1955']);
    expect(values('The mill, built 1904, is empty.')).toEqual(['1904 = 1904']);
    expect(values('Fares rose by a tenth compared to 2019 and stayed there.')).toEqual(['2019 = 2019']);
    expect(values('The yard has room for about 2000.')).toEqual([]);
  });

  it('counts from the day in the page’s own offset', () => {
    expect(values('The shop burned down today.', '2019-11-18T23:40:00-05:00')).toEqual(['today = 2019-11-18']);
  });

  it('gives what happened and whether it is past or planned', () => {
    const [reported, opens] = dates(
      'The tunnel could open in April, the Harbour Gazette reported on Tuesday.',
    ).reverse();
    expect(reported).toMatchObject({ tense: 'past', clause: { text: 'the Harbour Gazette reported on Tuesday' } });
    expect(opens).toMatchObject({ tense: 'planned', clause: { text: 'The tunnel could open in April' } });
  });

  it('tells a short sentence whole, and each clause of it where they have dates of their own', () => {
    const [heard] = dates('The harbour board said on Monday that it would hear nobody.');
    expect(heard?.clause.text).toBe('The harbour board said on Monday that it would hear nobody');
    const both = dates('The pier was closed on Tuesday, after a ship hit it on Monday.');
    expect(both.map(({ clause }) => clause.text)).toEqual([
      'The pier was closed on Tuesday',
      'a ship hit it on Monday',
    ]);
  });

  it('tells a clause of a long sentence, with what goes on without a mark', () => {
    const list =
      'of the oak planks, the iron bolts, the tar, the ropes, the lamps and the old bell of the western tower';
    const [found] = dates(`The keepers, who had kept a list ${list}, found on Monday that it was gone, ${list}.`);
    expect(found?.clause.text).toMatch(/found on Monday that it was gone/);
    const [hit] = dates(`They had kept a list ${list} and ${list}; a ship had hit the pier on Monday.`);
    expect(hit?.clause.text).toBe('a ship had hit the pier on Monday');
  });

  it('tells no clause that opens a sentence without the one that it leads to', () => {
    const list =
      'of the oak planks, the iron bolts, the tar, the ropes, the lamps and the old bell of the western tower';
    const [burned] = dates(
      `Although the pier had burned down on Monday with a list ${list}; the ferry sailed as ever.`,
    );
    expect(burned?.clause.text).toMatch(/^Although the pier had burned down on Monday .*; the ferry sailed as ever$/);
  });

  it('tells marks that are a pair both or neither', () => {
    const [said] = dates('“The ferry will sail on Monday,” she told the board.');
    expect(said?.clause.text).toBe('“The ferry will sail on Monday,” she told the board');
    const [asked] = dates('She told the board: “The ferry sailed on Monday.”');
    expect(asked?.clause.text).toBe('She told the board: “The ferry sailed on Monday.”');
  });

  it('tells a clause without the conjunction before it, but keeps a sentence’s own beginning', () => {
    const [, went] = dates('The pier was closed on Tuesday after a ship hit it on Monday.');
    expect(went?.clause.text).toBe('a ship hit it on Monday');
    const [closed] = dates('After the hearing, the pier was closed on Monday.');
    expect(closed?.clause.text).toBe('After the hearing, the pier was closed on Monday');
  });

  it('puts a year on a month by the tense', () => {
    expect(values('The pier collapsed in May.')).toEqual(['May = 2022-05']);
    expect(values('The pier is to be rebuilt in May.')).toEqual(['May = 2023-05']);
  });

  it('reads which one is meant before and after a part of the year', () => {
    expect(values('Last year’s third quarter was better than the current quarter.')).toEqual([
      'Last year’s third quarter = 2022-Q3',
      'the current quarter = 2023-Q1',
    ]);
    expect(values('Sales in the previous month had doubled.')).toEqual(['the previous month = 2023-01']);
  });

  it('counts "a day later" from the date before it', () => {
    expect(values('The ferry sank on 3 March 2019 and was found two days later.')).toEqual([
      '3 March 2019 = 2019-03-03',
      'two days later = 2019-03-05',
    ]);
  });

  it('gives no date for durations, ages, antiquity, names and numbers', () => {
    expect(values('The 34-year-old waited two hours in the sun for Mrs May.')).toEqual([]);
    expect(values('The vase, made around 1,300 BC, was shown at 2015 Mill Lane by the Sunday Circle.')).toEqual([]);
    expect(values('The bakery opens every Friday.')).toEqual([]);
  });

  it('gives no date for something that was earlier or later than planned', () => {
    expect(values('The bridge opened on 3 March 2019, four years later than planned.')).toEqual([
      '3 March 2019 = 2019-03-03',
    ]);
  });

  it('takes the quarter of a match for no date', () => {
    expect(values('They scored twice in the third quarter.')).toEqual([]);
  });

  it('gives only dates that stand on their own when the day of publication is not known', () => {
    expect(values('The mill closed last week, on Monday, after opening in 1911.', null)).toEqual(['1911 = 1911']);
  });

  it('reads a very long paragraph to its end', { timeout: 60_000 }, () => {
    const text = 'Early in May 2019 and on 3/4/2019, last year, in the fall of the wall, 1999 2000 2001. '.repeat(
      5_000,
    );
    expect(values(`${text} The mill closed in 1911.`)).toContain('1911 = 1911');
  });

  it('tells a date in an endless sentence with the words around it, not with all of them', () => {
    const found = dates(`It rained on ${'Monday, Tuesday and '.repeat(500)}Friday.`);
    expect(found).toHaveLength(1001);
    for (const { text, clause } of found) expect(clause.text).toContain(text);
    expect(Math.max(...found.map(({ clause }) => clause.text.length))).toBeLessThan(2_000);
  });

  it('counts feasts, which fall on other days each year', () => {
    expect(values('The market will close on Good Friday and open on Easter Monday.')).toEqual([
      'Good Friday = 2023-04-07',
      'Easter Monday = 2023-04-10',
    ]);
    expect(values('The orchard was sold before Thanksgiving, with its Christmas trees.')).toEqual([
      'Thanksgiving = 2022-11-24',
    ]);
    expect(values('The tide is highest on the last Monday of March.')).toEqual([
      'the last Monday of March = 2023-03-27',
    ]);
  });

  it('gives a decade as its first three digits', () => {
    expect(values('The mill closed in the late 1960s.')).toEqual(['the late 1960s = 196']);
  });

  it.each([
    ['The talks were held on Monday last week.', 'Monday last week = 2023-02-13'],
    ['The talks were held on Friday of last week.', 'Friday of last week = 2023-02-17'],
    ['The talks were held last week on Tuesday.', 'last week on Tuesday = 2023-02-14'],
    ['The pier burned on Sunday evening last week.', 'Sunday evening last week = 2023-02-19'],
    ['The talks resume on Thursday next week.', 'Thursday next week = 2023-03-02'],
    ['The talks will resume next week on Monday.', 'next week on Monday = 2023-02-27'],
    ['The council is to meet on Saturday this week.', 'Saturday this week = 2023-02-25'],
    ['The crew met earlier this week, on Monday.', 'earlier this week, on Monday = 2023-02-20'],
  ])('counts a weekday of a week: %s', (text, value) => {
    expect(values(text)).toEqual([value]);
  });

  it.each([
    ['The talks resume a week on Monday.', 'a week on Monday = 2023-03-06'],
    ['The pool will open two weeks on Friday.', 'two weeks on Friday = 2023-03-10'],
    ['The pool will open a fortnight on Saturday.', 'a fortnight on Saturday = 2023-03-11'],
    ['The pool opens on Friday week.', 'Friday week = 2023-03-03'],
    ['The keeper left a week last Tuesday.', 'a week last Tuesday = 2023-02-07'],
    ['The keeper left a week ago on Friday.', 'a week ago on Friday = 2023-02-10'],
    ['The keeper left a fortnight ago on Friday.', 'a fortnight ago on Friday = 2023-02-03'],
    ['The hearing begins a week today.', 'a week today = 2023-03-01'],
    ['The hearing begins a week tomorrow.', 'a week tomorrow = 2023-03-02'],
  ])('counts weeks on from a weekday or a day: %s', (text, value) => {
    expect(values(text)).toEqual([value]);
  });

  it('does not count on where something lasted', () => {
    expect(values('The road will be shut for a week on Monday.')).toEqual(['Monday = 2023-02-27']);
    expect(values('The strike lasted a week on Monday.')).toEqual(['a week on Monday = 2023-02-20']);
  });

  it.each([
    ['The ship left on Tuesday the 7th.', 'Tuesday the 7th = 2023-02-07'],
    ['The ship left on Tuesday 7th.', 'Tuesday 7th = 2023-02-07'],
    ['The ship left on Tuesday, the 7th.', 'Tuesday, the 7th = 2023-02-07'],
    ['The ship left on Tue 7th.', 'Tue 7th = 2023-02-07'],
    ['The ship left on Tues. the 7th.', 'Tues. the 7th = 2023-02-07'],
    ['The fair will open on Friday 3rd.', 'Friday 3rd = 2023-03-03'],
    ['The fair will open on Saturday the 25th and close later.', 'Saturday the 25th = 2023-02-25'],
    ['The mill burned on Friday the 13th.', 'Friday the 13th = 2023-01-13'],
    ['The mill will be sold on Friday the 13th.', 'Friday the 13th = 2023-10-13'],
    ['The hearing was adjourned until Tuesday the 28th.', 'Tuesday the 28th = 2023-02-28'],
  ])('takes the month in which such a weekday falls on such a day: %s', (text, value) => {
    expect(values(text)).toEqual([value]);
  });

  it.each([
    'The Sept. 12 attacks killed her brother.',
    'He was jailed over the Nov. 6 riot.',
    'The June 4 crackdown is taught nowhere.',
    'Families of the 7 July bombings came.',
    'She led the committee after the October 7 massacre.',
    'The attacks of September 12 changed everything.',
    'He spoke. Oct. 7 hostages came home.',
    'The Oct. 6 Committee published its report.',
  ])('takes what is named by a day long past for no day of the last year: %s', (text) => {
    expect(values(text)).toEqual([]);
  });

  it.each([
    ['The Sept. 11 attacks killed her brother.', 'Sept. 11 = 2001-09-11'],
    ['The attacks of September 11 changed everything.', 'September 11 = 2001-09-11'],
    ['Four years after the Jan. 6 riot, guards stood at the gate.', 'the Jan. 6 = 2021-01-06'],
    ['A firefighter killed on 9/11 was honoured.', '9/11 = 2001-09-11'],
    ['The gunmen of the 26/11 attacks came by boat.', '26/11 = 2008-11-26'],
  ])('knows the year of a day that everybody knows: %s', (text, value) => {
    expect(values(text)[0]).toBe(value);
  });

  it('takes a day of that name for another before anybody knew it', () => {
    expect(values('The Oct. 7 attack burned the mill.', '2020-10-20')).toEqual(['Oct. 7 = 2020-10-07']);
  });

  it.each([
    ['The mill earned £4m in the third quarter, up from £3m a year ago.', ['2022-Q3', '2021-Q3']],
    ['The mill earned £4m in the third quarter, up from £3m a year earlier.', ['2022-Q3', '2021-Q3']],
    ['In the first half of 2022 sales fell from the same period last year.', ['2022-H1', '2021-H1']],
    ['Sales rose in January compared with the same month last year.', ['2023-01', '2022-01']],
    ['Sales rose from January to March 2022 from the same period last year.', ['2022-01', '2022-03', '2022']],
  ])('keeps the quarter, half or month of a year ago: %s', (text, wanted) => {
    expect(values(text).map((value) => value.split(' = ')[1])).toEqual(wanted);
  });

  it.each([
    ['He left for Rome in the spring of 1968 and was back by that autumn.', '1968-23'],
    ['The mill closed in October 2019 and opened again the following March.', '2020-03'],
    ['The mill closed in October 2019, after a fire the previous December.', '2018-12'],
    ['The mill burned on 28 December 2017, and that same week the bridge fell.', '2017-W52'],
  ])('counts a month or a season from the date before it: %s', (text, value) => {
    expect(values(text).at(-1)).toMatch(new RegExp(`= ${value}$`));
  });

  it('counts from the sentence before where a date opens the next one', () => {
    expect(values('The mill closed in 2015. Four years later, it burned.')).toEqual([
      '2015 = 2015',
      'Four years later = 2019',
    ]);
    expect(values('The mill closed in 2015. It burned the following year.')).toEqual(['2015 = 2015']);
  });

  it('counts no day from a month', () => {
    expect(values('The mill burned in May 2019, and the next day it rained.')).toEqual(['May 2019 = 2019-05']);
  });

  it('reads halves of years', () => {
    expect(values('The war began two and a half years ago.')).toEqual(['two and a half years ago = 2020']);
    expect(values('The mill was sold a century and a half ago.')).toEqual(['a century and a half ago = 1873']);
  });

  it('takes the year in which the day is such a weekday', () => {
    expect(values('The mill burned on Sunday May 1.')).toEqual(['Sunday May 1 = 2022-05-01']);
    expect(values('The mill will open, he told guests, on Monday, May 1.')).toEqual(['Monday, May 1 = 2023-05-01']);
  });

  it('takes a day close by for meant, whatever the verb says', () => {
    expect(values('The mill, which lost money, reports on March 3.')).toEqual(['March 3 = 2023-03-03']);
    expect(values('He vowed that the mill would be closed on Jan. 31.')).toEqual(['Jan. 31 = 2023-01-31']);
  });

  it.each([
    ['The postponed hearing from November will now be held on March 20.', '2022-11'],
    ['Ahead of Sunday’s run-off, both sides have claimed to lead.', '2023-02-26'],
    ['The owners must reply no later than Friday, he wrote.', '2023-02-24'],
    ['The owner did not say so until Friday.', '2023-02-17'],
    ['A rule announced by the council in October would close the mill.', '2022-10'],
    ['She plays the second seed Saturday.', '2023-02-25'],
    ['The funeral is on Friday.', '2023-02-24'],
    ['The vote was put back to June.', '2023-06'],
    ['Markets await Thursday’s minutes.', '2023-02-23'],
    ['The sale should close in the second half.', '2023-H2'],
    ['The match that begins Saturday is sold out.', '2023-02-25'],
    ['He set himself on fire Sunday.', '2023-02-19'],
    ['A fire that appeared to begin in one room on Sunday spread fast.', '2023-02-19'],
    ['A lawsuit would stop the ban from taking effect July 1.', '2023-07-01'],
  ])('tells the tense by what governs the date: %s', (text, value) => {
    expect(values(text)[0]).toMatch(new RegExp(`= ${value}$`));
  });

  it.each([
    'It is her third title in five weeks.',
    'They led in the second half.',
    'The ships are rarer still today.',
    'Today, such ships are rare.',
    'They lock down for the next year or longer.',
    'The town feasts every 2 April.',
    'It was sold by Ada Orr, 32, of 1909 Mill Drive.',
  ])('leaves lengths of time, these days, repeated days and addresses out: %s', (text) => {
    expect(values(text)).toEqual([]);
  });

  it.each([
    ['For the week, the index gained 2 percent.', '2023-W08'],
    ['The mill reported a loss later in the month.', '2023-02'],
    ['Sales fell in the July-September quarter of 2021-22.', '2022-Q3'],
    ['Norway’s October output fell.', '2022-10'],
    ['A 2018 survey found as much.', '2018'],
  ])('reads weeks, quarters by their months, a month’s and a year’s own things: %s', (text, value) => {
    expect(values(text)[0]).toMatch(new RegExp(`= ${value}$`));
  });

  it('but keeps the day of what is news', () => {
    expect(values('The Feb. 6 fire left two families without a home.')).toEqual(['Feb. 6 = 2023-02-06']);
    expect(values('The parties prepare for the May 5 election.')).toEqual(['the May 5 = 2023-05-05']);
    expect(values('The parties will talk after the Nov. 5 election.')).toEqual(['the Nov. 5 = 2023-11-05']);
    expect(values('She died on the night of Oct. 3 surrounded by friends.')).toEqual(['Oct. 3 = 2022-10-03']);
    expect(values('He told of a July 10 meeting.')).toEqual(['July 10 = 2022-07-10']);
    expect(values('The Sept. 11, 2001 attacks killed her brother.')).toEqual(['Sept. 11, 2001 = 2001-09-11']);
    expect(values('The mill burned on Sept. 11 last year.')).toEqual(['Sept. 11 last year = 2022-09-11']);
  });

  it.each([
    ['Twenty years ago today the bridge fell.', 'Twenty years ago today = 2003-02-22'],
    ['The bridge fell 20 years ago this month.', '20 years ago this month = 2003-02'],
    ['The bridge fell ten years ago this week.', 'ten years ago this week = 2013-W08'],
    ['The bridge fell a year ago on Monday.', 'a year ago on Monday = 2022-02-20'],
    ['The bridge fell 25 years ago tomorrow.', '25 years ago tomorrow = 1998-02-23'],
    ['The bridge fell a century ago this year.', 'a century ago this year = 1923'],
    ['Fifty years ago this summer the bridge fell.', 'Fifty years ago this summer = 1973-22'],
    ['The bridge fell six months ago today.', 'six months ago today = 2022-08-22'],
    ['A hundred years ago today the bridge fell.', 'A hundred years ago today = 1923-02-22'],
    ['Seventy-five years ago today the bridge fell.', 'Seventy-five years ago today = 1948-02-22'],
  ])('counts years back from a day, a week or a month of now: %s', (text, value) => {
    expect(values(text)).toEqual([value]);
  });

  it('keeps two dates apart that no such words join', () => {
    expect(values('It fell ten years ago, and this month it is to open.')).toEqual([
      'ten years ago = 2013',
      'this month = 2023-02',
    ]);
    expect(values('It closed on Monday, last week it was open.')).toEqual([
      'Monday = 2023-02-20',
      'last week = 2023-W07',
    ]);
  });

  it('counts from a weekday', () => {
    expect(values('The play opens a week from Friday.')).toEqual(['a week from Friday = 2023-03-03']);
    expect(values('The keeper left two weeks ago Monday.')).toEqual(['two weeks ago Monday = 2023-02-06']);
  });

  it('begins the end of a range where the range begins', () => {
    expect(values('The deadline was moved from Feb. 20 to Feb. 27.')).toEqual([
      'Feb. 20 = 2023-02-20',
      'Feb. 27 = 2023-02-27',
    ]);
    expect(values('The fair ran from December to March 2012.')).toEqual(['December = 2011-12', 'March 2012 = 2012-03']);
  });

  it('finds the day after another one, but no day where there is no other', () => {
    expect(values('The ferry sank on 3 March 2019; the next day the port was closed.')).toEqual([
      '3 March 2019 = 2019-03-03',
      'the next day = 2019-03-04',
    ]);
    expect(values('The next day the port was closed, and it has been closed for the last year.')).toEqual([]);
  });

  it('takes what has gone on since a date for past', () => {
    expect(values('The curfew, in force since May 3, will be lifted.')).toEqual(['May 3 = 2022-05-03']);
  });

  it('reads both ends of a range of days', () => {
    expect(values('The fair runs from 22 to 31 March.')).toEqual(['22 = 2023-03-22', '31 March = 2023-03-31']);
    expect(values('The fair runs from March 22 to 31.')).toEqual(['March 22 = 2023-03-22', '31 = 2023-03-31']);
    expect(values('The fair was on March 22 and 31 people came.')).toEqual(['March 22 = 2022-03-22']);
  });

  it('finds the evening or the weekday after another date', () => {
    expect(values('The mill burned on Monday and again the following night.')).toEqual([
      'Monday = 2023-02-20',
      'the following night = 2023-02-21',
    ]);
    expect(values('The band will play on Friday and the following Sunday.')).toEqual([
      'Friday = 2023-02-24',
      'the following Sunday = 2023-02-26',
    ]);
  });

  it('reads decades and years that are cut short', () => {
    expect(values('The mill closed in the mid-80s and reopened in ’97.')).toEqual(['the mid-80s = 198', '’97 = 1997']);
    expect(values('He came in his late 20s, when it was in the 80s outside.')).toEqual([]);
  });

  it('takes a deadline in the past for the nearer day', () => {
    expect(values('The hearing was adjourned until 3 May.')).toEqual(['3 May = 2023-05-03']);
    expect(values('The pool was closed until 3 January.')).toEqual(['3 January = 2023-01-03']);
  });

  it('does not take the tense of an aside from the verb after it', () => {
    expect(values('The rate, 4.5 percent in December, is expected to fall.')).toEqual(['December = 2022-12']);
    expect(values('The hearing, on Friday, will be short.')).toEqual(['Friday = 2023-02-24']);
  });

  it('takes "is to be held" for a plan and "about noon" for none', () => {
    expect(values('The fair is to be held on 3 May.')).toEqual(['3 May = 2023-05-03']);
    expect(values('The keeper was seen about noon on Friday.')).toEqual(['Friday = 2023-02-17']);
    expect(values('The pool was open this Monday.')).toEqual(['this Monday = 2023-02-20']);
  });

  it('gives the time of day that stands beside a day, with its zone where the text names it', () => {
    const times = (text: string) => dates(text).map(({ value, time }) => `${value}T${time}`);
    expect(times('The trial will resume at 9:30 a.m. EST on Thursday.')).toEqual(['2023-02-23T09:30-05:00']);
    expect(times('The council meets on Friday at 14:00 GMT.')).toEqual(['2023-02-24T14:00+00:00']);
    expect(times('Divers found it shortly before noon on Monday, and left Tuesday at about 8 p.m.')).toEqual([
      '2023-02-20T12:00',
      '2023-02-21T20:00',
    ]);
    expect(times('The trial will resume on Thursday in room 9:30.')).toEqual(['2023-02-23Tnull']);
    expect(times('In May, at 9:30 a.m., it rained.')).toEqual(['2022-05Tnull']);
  });

  it('does not take the month of May for a plan', () => {
    expect(values('In early May a court found that the vase was stolen.')).toEqual(['early May = 2022-05']);
  });

  it('tells a clause without the dateline before it', () => {
    const [fire] = dates('LEEDS (AP) — A fire destroyed the old mill on Monday night.');
    expect(fire!.clause.text).toBe('A fire destroyed the old mill on Monday night');
  });

  it('counts fortnights, and finds the day after tomorrow', () => {
    expect(values('The pool closed a fortnight ago and will reopen the day after tomorrow.')).toEqual([
      'a fortnight ago = 2023-W06',
      'the day after tomorrow = 2023-02-24',
    ]);
  });

  it('takes no person for a month', () => {
    expect(values('Rowan Ellery took over from April Dale.')).toEqual([]);
  });

  it.each(SETS)('is right on most of the annotated date expressions of %s (%s)', (set, language) => {
    const { found, value } = scoreDates(readDatedSentences(set), (sentence) => ourDates(sentence, language));
    expect(found.f1).toBeGreaterThan(95);
    // Half of the errors on the wires were never looked at.
    expect(value.f1).toBeGreaterThan(set === 'dates-wires' ? 90 : 95);
  });
});
