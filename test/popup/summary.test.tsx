// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { Summary } from '../../popup/views/summary.tsx';
import type { Analysis, Span } from '../../src/analysis.ts';
import { button, click, find, show, texts } from './render.tsx';
import { sample, span } from './sample.ts';

vi.mock('../../src/extension/browser.ts', () => import('./english.ts'));

const nothing: Analysis = {
  ...sample,
  people: [],
  quotations: [],
  keyPoints: [],
  sources: [],
  timeline: [],
  places: [],
  organisations: [],
  figures: [],
};

async function type(words: string): Promise<void> {
  const field = find('input[type=search]') as HTMLInputElement;
  field.value = words;
  await act(() => void field.dispatchEvent(new Event('input', { bubbles: true })));
}

describe('the summary', () => {
  it('opens with headline, outlet, date, reading time and authors', async () => {
    await show(<Summary progress="read" analysis={sample} />);
    expect(texts('h1')).toEqual(['Harbour Town Votes to Take Back Its Ferries']);
    expect(texts('.meta > *')).toEqual([
      'The Ellery Courier',
      '18 Feb 2025',
      '1 min read',
      'By Mara Finch and Joel Okafor',
      'updated 19 Feb 2025',
    ]);
  });

  it('says nothing of an update on the day of publication', async () => {
    await show(
      <Summary
        progress="read"
        analysis={{ ...sample, article: { ...sample.article, modified: sample.article.published } }}
      />,
    );
    expect(texts('.meta').join()).not.toContain('updated');
  });

  it('leaves out what the article does not tell', async () => {
    const article = { ...sample.article, headline: null, publisher: null, published: null, modified: null, byline: [] };
    await show(<Summary progress="read" analysis={{ ...sample, article }} />);
    expect(texts('h1')).toEqual(['Article without a headline']);
    expect(texts('.meta > *')).toEqual(['1 min read']);
  });

  it('has a heading and a link for each part', async () => {
    await show(<Summary progress="read" analysis={sample} />);
    const titles = [
      'What happened',
      'Voices',
      'People',
      'Quotations',
      'Sources',
      'Timeline',
      'Places',
      'Organisations',
      'Figures',
    ];
    expect(texts('h2')).toEqual(titles);
    expect(texts('nav a')).toEqual(titles.map((title, index) => `${title} ${[3, 3, 3, 7, 4, 4, 2, 2, 1][index]}`));
    for (const link of document.querySelectorAll('nav a')) find(link.getAttribute('href') ?? '');
  });

  it('leaves out parts with nothing in them', async () => {
    await show(<Summary progress="read" analysis={{ ...nothing, places: sample.places }} />);
    expect(texts('h2')).toEqual(['Places']);
  });

  it('says so when there is nothing at all', async () => {
    await show(<Summary progress="read" analysis={nothing} />);
    expect(find('.empty').textContent).toBe('Nothing to sum up was found in this article.');
  });

  it('shows names made of markup as text', async () => {
    const hostile = '<script>alert(1)</script><img src=x onerror=alert(2)>';
    const [person] = sample.people;
    await show(
      <Summary
        progress="read"
        analysis={{
          ...sample,
          article: { ...sample.article, headline: hostile, byline: [hostile] },
          people: [{ ...person!, name: hostile, aliases: [hostile] }],
          places: [{ name: hostile, kind: null, spans: [span(2, 'Port Ellery')] }],
        }}
      />,
    );
    await click(button('More about'));
    expect(document.querySelector('script, img')).toBeNull();
    expect(texts('h1')).toEqual([hostile]);
    expect(texts('.people h3')).toEqual([hostile]);
  });

  it('makes every line a real button or link, none without a name', async () => {
    await show(<Summary progress="read" analysis={sample} />);
    expect(document.querySelectorAll('[onclick], [tabindex], [role="button"]')).toHaveLength(0);
    for (const control of document.querySelectorAll('button, a')) {
      expect(control.getAttribute('aria-label') ?? control.textContent).not.toBe('');
    }
  });
});

describe('search', () => {
  it('leaves the parts and lines that hold the words', async () => {
    await show(<Summary progress="read" analysis={sample} />);
    await type('sandholm');
    expect(texts('h2')).toEqual(['People', 'Quotations', 'Places']);
    expect(texts('.speaker q')).toEqual(['That ends in September, when the first of our own crews sails to Sandholm.']);
    expect(texts('.search-bar [role=status]')).toEqual(['3 matches']);
  });

  it('says when nothing matches', async () => {
    await show(<Summary progress="read" analysis={sample} />);
    await type('zebra');
    expect(texts('.empty')).toEqual(['Nothing here matches.']);
    await type('');
    expect(texts('.empty')).toEqual([]);
  });

  it('can be narrowed to one person, and widened again', async () => {
    await show(<Summary progress="read" analysis={sample} />);
    await click(button('More about Tomas Brandvold'));
    await click(button('Only Tomas Brandvold'));
    expect(texts('.people h3')).toEqual(['Tomas Brandvold']);
    expect(texts('.speaker h3')).toEqual(['Tomas Brandvold']);
    expect(texts('.sources .source')).toEqual(['Tomas Brandvold']);
    await click(button('Show everything'));
    expect(texts('.people h3')).toHaveLength(3);
  });
});

describe('a long list', () => {
  const places = ['Aa', 'Bo', 'Cu', 'Dy', 'Ebbe', 'Fen', 'Gill'].map((name) => ({
    name,
    kind: null,
    spans: [span(2, 'Port Ellery')],
  }));
  const long: Analysis = { ...nothing, places };

  it('shows five lines and says how many more there are', async () => {
    await show(<Summary progress="read" analysis={long} />);
    expect(find('.things').classList).toContain('folded');
    expect(button('2 more').getAttribute('aria-expanded')).toBe('false');
    expect(find(`#${button('2 more').getAttribute('aria-controls')}`)).toBe(find('.things'));
    await show(<Summary progress="read" analysis={{ ...nothing, places: places.slice(0, 5) }} />);
    expect(texts('.folded, .fold')).toEqual([]);
  });

  it('opens, with the keyboard at the first line that comes, and folds again', async () => {
    await show(<Summary progress="read" analysis={long} />);
    await click(button('2 more'));
    expect(find('.things').classList).not.toContain('folded');
    expect(document.activeElement?.textContent).toBe('Fen, 1 mention');
    const fewer = button('Show fewer');
    expect(fewer.getAttribute('aria-expanded')).toBe('true');
    await click(fewer);
    expect(find('.things').classList).toContain('folded');
  });

  it('is open where it holds what the reader searched for, and folded again after', async () => {
    await show(
      <Summary
        progress="read"
        analysis={{ ...long, places: places.map((place) => ({ ...place, name: `Lake ${place.name}` })) }}
      />,
    );
    await type('lake');
    expect(texts('.things li')).toHaveLength(7);
    expect(texts('.folded, .fold')).toEqual([]);
    await type('');
    expect(texts('.fold')).toEqual(['2 more']);
  });
});

describe('what happened', () => {
  it('gives the name that a pronoun stands for', async () => {
    await show(<Summary progress="read" analysis={sample} />);
    expect(texts('.key-points li')[1]).toBe(
      'He [Tomas Brandvold] told the Ellery Courier that a claim would be filed by 14 March 2025.',
    );
  });

  it('repeats no name that the sentence gives in full', async () => {
    const point = span(2, 'Mayor Ines Calloway called the decision “a promise kept”.');
    const referents = [{ span: span(2, 'Ines Calloway'), person: 0 }];
    await show(<Summary progress="read" analysis={{ ...sample, keyPoints: [{ ...point, referents }] }} />);
    expect(texts('.key-points li')).toEqual([point.text]);
  });
});

describe('the map', () => {
  it('names its lanes', async () => {
    await show(<Summary progress="read" analysis={sample} />);
    expect(texts('.lane > span')).toEqual(['Ines Calloway', 'Tomas Brandvold', 'Other quotations']);
  });

  it('goes through a person’s places one by one with the keyboard', async () => {
    const goTo = vi.fn<(at: Span) => void>();
    await show(<Summary progress="read" analysis={sample} />, goTo);
    const lane = button('Go to the next place with Ines Calloway');
    for (let press = 0; press < 5; press++) await click(lane);
    expect(goTo.mock.calls.map(([{ text }]) => text)).toEqual([
      'Ines Calloway',
      'a promise kept',
      'People here lost jobs because a boat did not come,',
      'she',
      'Ines Calloway',
    ]);
  });

  it('goes to what is nearest to the pointer', async () => {
    const goTo = vi.fn<(at: Span) => void>();
    await show(<Summary progress="read" analysis={sample} />, goTo);
    const lane = button('Go to the next place with Other quotations');
    lane.querySelector('svg')!.getBoundingClientRect = () => new DOMRect(100, 0, 200, 16);
    lane.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1, clientX: 300 }));
    expect(goTo.mock.calls[0]?.[0].text).toContain('Nobody on the island');
  });
});

describe('people', () => {
  it('have their role and the number of their mentions and quotations', async () => {
    await show(<Summary progress="read" analysis={sample} />);
    expect(texts('.person').slice(0, 2)).toEqual([
      'Ines CallowayMore about Ines Calloway 2 mentions3 quotationsMayor',
      'Tomas BrandvoldMore about Tomas Brandvold 2 mentions1 quotationchief executive of Norrick Lines',
    ]);
  });

  it('open to each mention and to all they said', async () => {
    const goTo = vi.fn<(at: Span) => void>();
    await show(<Summary progress="read" analysis={sample} />, goTo);
    const more = button('More about Ines Calloway');
    expect(more.getAttribute('aria-expanded')).toBe('false');
    await click(more);
    expect(more.getAttribute('aria-expanded')).toBe('true');
    expect(texts('.about q')).toEqual([
      'a promise kept',
      'People here lost jobs because a boat did not come,',
      'That ends in September, when the first of our own crews sails to Sandholm.',
    ]);
    await click(button('Mention 2: she'));
    expect(goTo).toHaveBeenCalledWith(sample.people[0]?.mentions[1]);
    await click(more);
    expect(texts('.about q')).toEqual([]);
  });

  it('give the other forms of their names', async () => {
    await show(<Summary progress="read" analysis={sample} />);
    await click(button('More about Tomas'));
    expect(texts('.aliases')).toEqual(['Also called Brandvold']);
  });

  it('are marked in words when it is doubtful that they are people', async () => {
    await show(<Summary progress="read" analysis={sample} />);
    expect(texts('.person .doubt')).toEqual(['may not be a person']);
    expect(find('.people > li:last-child .doubt').textContent).toBe('may not be a person');
  });
});

describe('quotations', () => {
  it('stand under their speakers, the unnamed and the terms last', async () => {
    await show(<Summary progress="read" analysis={sample} />);
    expect(texts('.speaker h3')).toEqual([
      'Ines Calloway',
      'Tomas Brandvold',
      'Ruth Adeyemi-Larsen',
      'Speaker not named',
      'Words in quotation marks',
    ]);
  });

  it('say how much each speaker is surely quoted, not counting what is only reported', async () => {
    await show(<Summary progress="read" analysis={sample} />);
    expect(texts('.speaker .share')).toEqual(['13 words quoted, 33%', '1 word quoted, 3%']);
  });

  it('say their kind', async () => {
    await show(<Summary progress="read" analysis={sample} />);
    const kinds = texts('.speaker .notes > :first-child');
    expect(kinds).toEqual([
      'in part',
      'word for word',
      'word for word',
      'reported',
      'word for word',
      'word for word',
      'as a term',
    ]);
  });

  it('stand between marks, except what is reported in the article’s words', async () => {
    await show(<Summary progress="read" analysis={sample} />);
    expect(texts('.speaker q')).not.toContain('the company had been given no chance to mend its “unlucky” timetable');
    expect(texts('.speaker .indirect .said')).toEqual([
      'the company had been given no chance to mend its “unlucky” timetable',
    ]);
  });

  it('say in words when the speaker or the quotation itself is doubtful', async () => {
    const [first] = sample.quotations;
    await show(<Summary progress="read" analysis={{ ...sample, quotations: [{ ...first!, confidence: 0.2 }] }} />);
    expect(texts('.speaker .doubt')).toEqual(['may not be a quotation']);
    await show(<Summary progress="read" analysis={sample} />);
    expect(texts('.speaker .doubt')).toEqual(['speaker uncertain']);
  });

  it('lead to their passage', async () => {
    const goTo = vi.fn<(at: Span) => void>();
    await show(<Summary progress="read" analysis={sample} />, goTo);
    await click(button('Nobody on the island'));
    expect(goTo).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining(span(6, 'Nobody on the island was surprised,')),
    );
  });
});

describe('sources', () => {
  it('say what they are, through whom they are told, and why one is not named', async () => {
    await show(<Summary progress="read" analysis={sample} />);
    expect(texts('.sources li')).toEqual([
      'Tomas Brandvoldpersonvia the Ellery Courier',
      'the Ellery Couriernews outlet',
      'Two engineers at the companyanonymousbecause they feared for their jobs',
      'the Coastal Safety Boardorganisation',
    ]);
  });
});

describe('a source without a name', () => {
  it('says what it knows it from, once', async () => {
    const [person, outlet, engineers] = sample.sources;
    const basis = span(5, 'who asked not to be named');
    const atTheCompany = { ...engineers!, basis: span(5, 'at the company') };
    await show(
      <Summary
        progress="read"
        analysis={{ ...sample, sources: [person!, outlet!, { ...engineers!, basis }, atTheCompany] }}
      />,
    );
    expect(texts('.sources .reason')).toEqual([
      'who asked not to be named',
      'because they feared for their jobs',
      'because they feared for their jobs',
    ]);
  });
});

describe('the evidence at a glance', () => {
  it('says how many speak, how many lines are nobody’s or in doubt, and how many sources have no name', async () => {
    await show(<Summary progress="read" analysis={sample} />);
    expect(texts('p.share').filter((text) => /^(?:Speakers|Without)/.test(text))).toEqual([
      'Speakers: 3 · lines without one: 1in doubt: 2',
      'Without a name: 1 of 4',
    ]);
  });

  it('says how often the article rests on a source', async () => {
    const [first] = sample.sources;
    const twice = { ...first!, via: null, spans: [...first!.spans, span(4, 'He')] };
    await show(<Summary progress="read" analysis={{ ...sample, sources: [twice] }} />);
    expect(texts('.sources .notes')).toEqual(['person2 statements']);
  });

  it('gives the article’s own credit line', async () => {
    await show(
      <Summary
        progress="read"
        analysis={{ ...sample, article: { ...sample.article, credit: 'Coastal Press Agency' } }}
      />,
    );
    expect(texts('.meta > *')).toContain('Coastal Press Agency');
  });

  it('gives figures with what they count, and leads to them', async () => {
    const goTo = vi.fn<(at: Span) => void>();
    await show(<Summary progress="read" analysis={sample} />, goTo);
    expect(texts('.figures li')).toEqual(['61 crossings']);
    await click(find('.figures button'));
    expect(goTo).toHaveBeenCalledExactlyOnceWith(expect.objectContaining(span(6, '61 crossings')));
  });
});

describe('the timeline', () => {
  it('runs from the earliest date to the latest and says what is planned', async () => {
    await show(<Summary progress="read" analysis={sample} />);
    expect(texts('.timeline time')).toEqual(['2022', 'January 2025', 'Tue, 18 Feb 2025', 'Fri, 14 Mar 2025']);
    expect(texts('.timeline button').at(-1)).toBe('a claim would be filed by 14 March 2025 planned');
  });

  it('is drawn to scale, with the day of publication, where it has more than one date', async () => {
    await show(<Summary progress="read" analysis={sample} />);
    const places = [...document.querySelectorAll('.time-axis circle')].map((dot) =>
      Number.parseFloat(dot.getAttribute('cx')!),
    );
    expect(places).toEqual([0, expect.closeTo(93.86, 1), expect.closeTo(97.95, 1), 100]);
    expect(find('.time-axis .today').getAttribute('x1')).toBe(`${places[2]}%`);
    expect(document.querySelectorAll('.time-axis .ahead')).toHaveLength(1);
    expect(texts('.time-axis span')).toEqual(['2022', 'published', 'Fri, 14 Mar 2025']);

    await show(<Summary progress="read" analysis={{ ...sample, timeline: sample.timeline.slice(0, 1) }} />);
    expect(document.querySelector('.time-axis')).toBeNull();
  });

  it('begins its picture with the day of publication when all dates are ahead', async () => {
    const article = { ...sample.article, published: '2021-12-01' };
    await show(<Summary progress="read" analysis={{ ...sample, article }} />);
    expect(texts('.time-axis span')).toEqual(['1 Dec 2021', 'published', 'Fri, 14 Mar 2025']);
  });

  it('tells a date once, with all that happened then', async () => {
    const later = {
      ...span(3, 'after the vote'),
      value: '2025-02-18',
      time: '21:15',
      clause: span(3, 'People here lost jobs because a boat did not come'),
      tense: null,
    };
    await show(<Summary progress="read" analysis={{ ...sample, timeline: [...sample.timeline, later] }} />);
    expect(texts('.timeline li')[2]).toBe(
      'Tue, 18 Feb 2025The council of Port Ellery voted on Tuesday to run the town’s ferries itself21:15 People here lost jobs because a boat did not come',
    );
  });
});

describe('places and organisations', () => {
  it('say what they are where the article does', async () => {
    await show(<Summary progress="read" analysis={sample} />);
    expect(texts('.things .kind')).toEqual(['operator']);
    expect(button('Norrick Lines, operator2, 2 mentions')).toBeTruthy();
  });

  it('say how often they are mentioned', async () => {
    await show(<Summary progress="read" analysis={sample} />);
    expect(button('Sandholm2, 2 mentions').querySelector('[aria-hidden]')?.textContent).toBe('2');
    expect(button('Port Ellery, 1 mention').querySelector('[aria-hidden]')).toBeNull();
  });
});

describe('the summary of an article in a language that is not read', () => {
  const unread: Analysis = {
    ...nothing,
    language: 'ja',
    read: 'marks',
    quotations: sample.quotations
      .slice(0, 2)
      .map((quotation) => ({ ...quotation, kind: null, speaker: null, cue: null })),
  };

  it('has the facts of the page, the sentence on the language, and the passages as they stand', async () => {
    await show(<Summary progress="read" analysis={unread} />);
    expect(texts('h1')).toEqual(['Harbour Town Votes to Take Back Its Ferries']);
    expect(texts('.reading-note')[0]).toMatch(
      /^This article is in Japanese\. Whosaid reads English, German, Spanish and French so far/,
    );
    expect(texts('h2')).toEqual(['In quotation marks']);
    expect(texts('.quotations .passage')).toEqual(unread.quotations.map(({ text }) => expect.stringContaining(text)));
  });

  it('claims nothing of kinds, speakers or shares', async () => {
    await show(<Summary progress="read" analysis={unread} />);
    for (const claim of ['h3', '.share', '.map', '.notes']) expect(texts(claim)).toEqual([]);
    expect(texts('.meta').join()).not.toContain('min read');
  });

  it('says nothing of languages where all is read', async () => {
    await show(<Summary progress="read" analysis={sample} />);
    expect(texts('.reading-note')).toEqual([]);
  });
});
