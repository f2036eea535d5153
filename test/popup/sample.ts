/** An article written for these tests, and its Analysis as the pipeline would give it. */
import type { Analysis, Block, Mention, Person, Quotation, Span, Speaker } from '../../src/analysis.ts';

const blocks: Block[] = [
  { kind: 'headline', text: 'Harbour Town Votes to Take Back Its Ferries' },
  {
    kind: 'standfirst',
    text: 'Councillors ended a 20-year contract after a winter of cancelled crossings, and the operator says it will sue.',
  },
  {
    kind: 'paragraph',
    text: 'The council of Port Ellery voted on Tuesday to run the town’s ferries itself, ending a contract with the operator Norrick Lines. Mayor Ines Calloway called the decision “a promise kept”.',
  },
  {
    kind: 'paragraph',
    text: '“People here lost jobs because a boat did not come,” she said after the vote. “That ends in September, when the first of our own crews sails to Sandholm.”',
  },
  {
    kind: 'paragraph',
    text: 'Tomas Brandvold, chief executive of Norrick Lines, said the company had been given no chance to mend its “unlucky” timetable. He told the Ellery Courier that a claim would be filed by 14 March 2025.',
  },
  {
    kind: 'paragraph',
    text: 'Two engineers at the company, who asked not to be named because they feared for their jobs, said repairs had been put off since 2022. “We knew the pumps would go,” one of them said.',
  },
  {
    kind: 'paragraph',
    text: 'A report by the Coastal Safety Board found in January 2025 that 61 crossings had failed. “Nobody on the island was surprised,” said Ruth Adeyemi-Larsen, who runs the bakery on Sandholm and led the so-called “porridge protest”.',
  },
];

/** The `nth` place (from 0) at which `text` stands in a block. */
export function span(block: number, text: string, nth = 0): Span {
  const inBlock = blocks[block]?.text ?? '';
  let start = -1;
  for (let count = 0; count <= nth; count++) start = inBlock.indexOf(text, start + 1);
  if (start < 0) throw new Error(`No “${text}” in block ${block}`);
  return { block, start, end: start + text.length, text };
}

function mention(block: number, text: string, via: Mention['via'] = 'name'): Mention {
  return { ...span(block, text), via, confidence: 0.9 };
}

const people: Person[] = [
  {
    name: 'Ines Calloway',
    aliases: [],
    role: span(2, 'Mayor'),
    confidence: 0.95,
    mentions: [mention(2, 'Ines Calloway'), mention(3, 'she', 'pronoun')],
  },
  {
    name: 'Tomas Brandvold',
    aliases: ['Brandvold'],
    role: span(4, 'chief executive of Norrick Lines'),
    confidence: 0.95,
    mentions: [mention(4, 'Tomas Brandvold'), mention(4, 'He', 'pronoun')],
  },
  {
    name: 'Ruth Adeyemi-Larsen',
    aliases: [],
    role: span(6, 'runs the bakery on Sandholm'),
    confidence: 0.4,
    mentions: [mention(6, 'Ruth Adeyemi-Larsen')],
  },
];

function speaker(person: number, used: Span, confidence = 0.9): Speaker {
  return { text: people[person]?.name ?? '', span: used, person, confidence };
}

function quotation(at: Span, kind: Quotation['kind'], who: Speaker | null, confidence = 0.9): Quotation {
  return { ...at, kind, confidence, cue: null, repeats: [], speaker: who };
}

const quotations: Quotation[] = [
  quotation(span(2, 'a promise kept'), 'partial', speaker(0, span(2, 'Ines Calloway'))),
  quotation(span(3, 'People here lost jobs because a boat did not come,'), 'direct', speaker(0, span(3, 'she'))),
  quotation(
    span(3, 'That ends in September, when the first of our own crews sails to Sandholm.'),
    'direct',
    speaker(0, span(3, 'she'), 0.3),
  ),
  quotation(
    span(4, 'the company had been given no chance to mend its “unlucky” timetable'),
    'indirect',
    speaker(1, span(4, 'Tomas Brandvold')),
  ),
  quotation(span(4, 'unlucky'), 'partial', speaker(1, span(4, 'Tomas Brandvold'))),
  quotation(span(5, 'We knew the pumps would go,'), 'direct', null),
  quotation(span(6, 'Nobody on the island was surprised,'), 'direct', speaker(2, span(6, 'Ruth Adeyemi-Larsen'))),
  quotation(span(6, 'porridge protest'), 'term', null),
];

export const sample: Analysis = {
  version: 1,
  article: {
    isNews: true,
    kind: 'article',
    reasons: [],
    headline: blocks[0]?.text ?? null,
    standfirst: blocks[1]?.text ?? null,
    byline: ['Mara Finch', 'Joel Okafor'],
    credit: null,
    publisher: 'The Ellery Courier',
    published: '2025-02-18T21:40:00-05:00',
    modified: '2025-02-19T08:05:00-05:00',
    section: 'Local',
    language: 'en',
    url: 'https://courier.example/2025/02/18/ferries',
    blocks,
    related: [],
  },
  language: 'en',
  read: 'whole',
  people,
  quotations,
  keyPoints: [
    {
      ...span(
        2,
        'The council of Port Ellery voted on Tuesday to run the town’s ferries itself, ending a contract with the operator Norrick Lines.',
      ),
      referents: [],
    },
    {
      ...span(4, 'He told the Ellery Courier that a claim would be filed by 14 March 2025.'),
      referents: [{ span: span(4, 'He'), person: 1 }],
    },
    {
      ...span(6, 'A report by the Coastal Safety Board found in January 2025 that 61 crossings had failed.'),
      referents: [],
    },
  ],
  sources: [
    { who: 'Tomas Brandvold', type: 'person', spans: [span(4, 'Tomas Brandvold')], reason: null, basis: null, via: 1 },
    {
      who: 'the Ellery Courier',
      type: 'outlet',
      spans: [span(4, 'the Ellery Courier')],
      reason: null,
      basis: null,
      via: null,
    },
    {
      who: 'Two engineers at the company',
      type: 'anonymous',
      spans: [span(5, 'Two engineers at the company')],
      reason: span(5, 'because they feared for their jobs'),
      basis: null,
      via: null,
    },
    {
      who: 'the Coastal Safety Board',
      type: 'organisation',
      spans: [span(6, 'the Coastal Safety Board')],
      reason: null,
      basis: null,
      via: null,
    },
  ],
  timeline: [
    {
      ...span(2, 'Tuesday'),
      value: '2025-02-18',
      time: null,
      clause: span(2, 'The council of Port Ellery voted on Tuesday to run the town’s ferries itself'),
      tense: 'past',
    },
    {
      ...span(4, '14 March 2025'),
      value: '2025-03-14',
      time: null,
      clause: span(4, 'a claim would be filed by 14 March 2025'),
      tense: 'planned',
    },
    {
      ...span(5, '2022'),
      value: '2022',
      time: null,
      clause: span(5, 'repairs had been put off since 2022'),
      tense: 'past',
    },
    {
      ...span(6, 'January 2025'),
      value: '2025-01',
      time: null,
      clause: span(6, 'A report by the Coastal Safety Board found in January 2025 that 61 crossings had failed'),
      tense: 'past',
    },
  ],
  places: [
    { name: 'Port Ellery', kind: null, spans: [span(2, 'Port Ellery')] },
    { name: 'Sandholm', kind: null, spans: [span(3, 'Sandholm'), span(6, 'Sandholm')] },
  ],
  organisations: [
    { name: 'Norrick Lines', kind: span(2, 'operator'), spans: [span(2, 'Norrick Lines'), span(4, 'Norrick Lines')] },
    { name: 'Coastal Safety Board', kind: null, spans: [span(6, 'Coastal Safety Board')] },
  ],
  figures: [
    { ...span(6, '61'), amount: 61, unit: null, of: span(6, 'crossings'), clause: span(6, '61 crossings had failed') },
  ],
};
