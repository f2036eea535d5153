import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from '../../src/analysis.ts';
import { paragraphs, person, quotationsIn, quoted } from './reading.ts';

/** The marked quotations as "kind speaker: text", a dash for no speaker. */
function said(...texts: string[]): string[] {
  return quoted(...texts)
    .filter(({ kind }) => kind !== 'indirect')
    .map(({ kind, speaker, text }) => `${kind} ${speaker?.text ?? '-'}: ${text}`);
}

function speakers(...texts: string[]): (string | null)[] {
  return quoted(...texts)
    .filter(({ kind }) => kind !== 'indirect')
    .map(({ speaker }) => speaker?.text ?? null);
}

describe('a signature in a block of its own', () => {
  const signed = (...lines: string[]) => {
    const blocks = lines.map((text): Block => ({ kind: 'blockquote', text }));
    return quotationsIn(blocks, [person(blocks, 'Ada Okafor')]).map(
      ({ text, speaker }) => `${speaker?.text ?? '-'}: ${text}`,
    );
  };

  test.each([
    ['a dash', '— Ada Okafor (@ada) May 2, 2019', 'Ada Okafor'],
    ['a name', 'Ada Okafor', 'Ada Okafor'],
    ['a name and a role', 'Ada Okafor, chief economist at Halden Bank', 'Ada Okafor'],
    ['a role', 'Chief economist at Halden Bank', 'Chief economist at Halden Bank'],
    ['a paper', 'Halden Courier', 'Halden Courier'],
  ])('is no quotation, but names whose words stand above it: %s', (_, line, name) => {
    expect(signed('“Rates will fall before the year ends.”', line)).toEqual([
      `${name}: Rates will fall before the year ends.`,
    ]);
    expect(signed('Rates will fall before the year ends.', line)).toEqual([
      `${name}: Rates will fall before the year ends.`,
    ]);
  });

  test('may have two lines', () => {
    expect(signed('Rates will fall soon.', 'Ada Okafor', 'Chief economist at Halden Bank')).toEqual([
      'Ada Okafor: Rates will fall soon.',
    ]);
  });

  test.each(['Rates will fall and keep on falling', 'the year after', 'So it went.'])(
    'is none where it goes on: %s',
    (line) => {
      expect(signed('Rates will fall.', line)).toHaveLength(2);
    },
  );
});

describe('things that bear words', () => {
  test.each([
    ['a sign', 'A sign on the door read “Closed until spring.”', 'A sign on the door'],
    ['a poster', 'The poster said: “Vote yes.”', 'The poster'],
    ['a letter', 'The letter, signed by Okafor, said the plan was “a disgrace.”', 'The letter'],
  ])('say them: %s', (_, text, speaker) => {
    expect(speakers(text)).toEqual([speaker]);
  });
});

describe('where the cue stands', () => {
  test.each([
    ['after', '“The bridge is closed,” Okafor said.'],
    ['after, inverted', '“The bridge is closed,” said Okafor.'],
    ['after, with an aside', '“The bridge is closed,” Okafor, who runs the port in Leeds, said on Monday.'],
    ['after, with a description', '“The bridge is closed,” said engineer Ada Okafor, 41, of the port authority.'],
    ['after a question', '“Is the bridge closed?” Okafor asked.'],
    ['before', 'Okafor said: “The bridge is closed.”'],
    ['before, with a listener', 'Okafor told the Harbour Gazette: “The bridge is closed.”'],
    ['before, with a person listening', 'Okafor told Lindqvist that “the bridge is closed”.'],
    ['before, with an aside', 'Okafor, head of the port authority of Leeds, said: “The bridge is closed.”'],
    ['before, with a party in brackets', 'Ada Okafor (D-Ohio) said “the bridge is closed”.'],
    ['with words that lead in', 'In Leeds on Monday, Okafor told reporters: “The bridge is closed.”'],
    ['by according to', 'The bridge “is closed for good and nobody cares”, according to Okafor.'],
    ['by a name and a colon', 'Okafor: “The bridge is closed.”'],
    ['by a signature', '“The bridge is closed.” — Ada Okafor'],
    ['by a signature in a sentence of its own', '“It will not open. Ever.”― Ada Okafor'],
    ['by a verb that only its place shows', '“The bridge is closed,” Okafor thundered.'],
    ['by a participle', 'Okafor marched through the port, chanting “no more tolls”.'],
    [
      'by a participle far from its subject',
      'Okafor defended the men whom the port had sued, saying, “They did well.”',
    ],
    ['by her way of putting it', 'The bridge is, as Okafor put it, “a heap of rust”.'],
    ['by per', 'The bridge is “beyond repair”, per Okafor.'],
    ['after a dateline', 'LEEDS, July 25 (NTB) — Okafor said the bridge was “a heap of rust”.'],
  ])('%s', (_, text) => {
    expect(speakers(text)).toEqual(['Ada Okafor']);
  });

  test.each([
    ['a name', '‘The pier is shut,’ said Okafor.', ['Ada Okafor']],
    ['a noun', '‘The pier is shut,’ said the lifeguard.', ['the lifeguard']],
    ['straight marks', "'The pier is shut,' said officials at the port.", ['officials at the port']],
    ['two in a row', '‘Why now?’ asked Okafor. ‘Never!’ shouted Lindqvist.', ['Ada Okafor', 'Ben Lindqvist']],
    ['apostrophes inside', '‘It’s the players’ own pier,’ explained Okafor.', ['Ada Okafor']],
    ['a possessive behind', '‘No more,’ warned one of the residents’ leaders.', ['one of the residents’ leaders']],
  ])('right behind a closing single mark: %s', (_, text, names) => {
    expect(speakers(text)).toEqual(names);
    expect(quoted(text).filter(({ kind }) => kind === 'indirect')).toEqual([]);
  });

  test.each([
    ['double primes', '″The bridge is closed,″ said Okafor. Lindqvist said: ″It was late.″ It rained.'],
    ['corner brackets', '「The bridge is closed,」 said Okafor. Lindqvist said: 「It was late.」 It rained.'],
    ['corner brackets set close', '「The bridge is closed,」said Okafor. Lindqvist said:「It was late.」It rained.'],
    ['reversed primes', '〝The bridge is closed,〞 said Okafor. Lindqvist said: 〝It was late.〞 It rained.'],
    ['ornaments', '❝The bridge is closed,❞ said Okafor. Lindqvist said: ❝It was late.❞ It rained.'],
  ])('beside rarer marks: %s', (_, text) => {
    expect(said(text)).toEqual(['direct Ada Okafor: The bridge is closed,', 'direct Ben Lindqvist: It was late.']);
  });

  test.each([
    '″Was it late?″ asked Okafor. Lindqvist left.',
    '「Was it late?」 asked Okafor. Lindqvist left.',
    '〝Was it late?〞 asked Okafor. Lindqvist left.',
  ])('asks between rarer marks: %s', (text) => {
    expect(said(text)).toEqual(['direct Ada Okafor: Was it late?']);
  });

  test.each([
    ['guillemets', 'Okafor said: « It was late. » « Nobody told us, » Lindqvist added. « We waited. »'],
    ['curly marks', 'Okafor said: “ It was late. ” “ Nobody told us, ” Lindqvist added. “ We waited. ”'],
    ['straight marks', 'Okafor said: " It was late. " " Nobody told us, " Lindqvist added. " We waited. "'],
    ['single guillemets', 'Okafor said: ‹ It was late. › ‹ Nobody told us, › Lindqvist added. ‹ We waited. ›'],
    ['no space between', 'Okafor said: “It was late.”“Nobody told us,” Lindqvist added. “We waited.”'],
  ])('is its own of two quotations in a row: %s', (_, text) => {
    expect(said(text)).toEqual([
      'direct Ada Okafor: It was late.',
      'direct Ben Lindqvist: Nobody told us,',
      'direct Ben Lindqvist: We waited.',
    ]);
  });

  test.each([
    ['« Was it late? » Okafor asked. Lindqvist left.'],
    ['" Was it late? " asked Okafor. Lindqvist left.'],
    ['“ Was it late? ” asked Okafor. Lindqvist left.'],
  ])('stands behind a spaced mark: %s', (text) => {
    expect(said(text)).toEqual(['direct Ada Okafor: Was it late?']);
  });

  test.each([
    ['a role', 'From Dr Ada Okafor, professor of law at Leeds University:', 'Ada Okafor'],
    ['two roles', 'From Ada Okafor, the mayor of Leeds and a former judge:', 'Ada Okafor'],
    ['a clause', 'From Ada Okafor, who runs the port:', 'Ada Okafor'],
    ['a role in brackets', 'From Ada Okafor (Leeds University):', 'Ada Okafor'],
    ['a role before the name', 'From the mayor, Ada Okafor:', 'Ada Okafor'],
    ['a byline', 'By Ada Okafor, mayor of Leeds:', 'Ada Okafor'],
    ['a role that begins like a verb', 'From Ada Okafor, swimming coach:', 'Ada Okafor'],
    ['a role that was another', 'From Ada Okafor, a retired judge:', 'Ada Okafor'],
    ['a line without a colon', 'From Ada Okafor, mayor of Leeds', 'Ada Okafor'],
    ['a body', 'From the National Union of Ferrymen, Leeds:', 'the National Union of Ferrymen'],
    ['a place that only leads in', 'From London, the minister wrote:', 'the minister'],
  ])('stands in the line above: %s', (_, line, speaker) => {
    expect(speakers(line, '“The bridge is shut for good.”')).toEqual([speaker]);
  });

  test('a plural possessive owns the noun after it', () => {
    expect(quoted('The players’ claims were heard.')).toEqual([]);
  });

  test('a quotation broken by its attribution is two, both with the speaker', () => {
    expect(
      said('“The bridge,” Okafor said, “is closed for the whole winter.”').map((line) => line.split(': ')[1]),
    ).toEqual(['The bridge,', 'is closed for the whole winter.']);
    expect(speakers('“The bridge,” Okafor said, “is closed for the whole winter.”')).toEqual([
      'Ada Okafor',
      'Ada Okafor',
    ]);
  });

  test('the cue is the verb, the span the mention', () => {
    const [quotation] = quoted('“The bridge is closed,” Okafor later said.');
    expect(quotation!.cue!.text).toBe('said');
    expect(quotation!.speaker).toMatchObject({ text: 'Ada Okafor', person: 0, span: { text: 'Okafor' } });
  });
});

describe('who is not the speaker', () => {
  test('the listener', () => {
    expect(speakers('“The bridge is closed,” Okafor told Lindqvist.')).toEqual(['Ada Okafor']);
  });

  test('the paper that cites', () => {
    expect(speakers('“The bridge is closed,” the Harbour Gazette cited Okafor.')).toEqual(['Ada Okafor']);
    expect(speakers('The Harbour Gazette quoted Okafor as saying “the bridge is closed”.')).toEqual(['Ada Okafor']);
  });

  test('the person whose spokesman speaks', () => {
    expect(speakers('“The bridge is closed,” a spokesman for Okafor said.')).toEqual(['a spokesman for Okafor']);
    expect(speakers('“The bridge is closed,” Okafor’s office said.')).toEqual(['Okafor’s office']);
  });

  test('whoever said nothing', () => {
    expect(speakers('Okafor refrained from calling it a “crisis”.')).toEqual([null]);
  });
});

test('who is asked by somebody is not spoken for by them', () => {
  expect(said('Okafor, asked by Lindqvist to resign, said: “We will never give up this bridge.”')).toEqual([
    'direct Ada Okafor: We will never give up this bridge.',
  ]);
});

describe('speakers in the text’s own words', () => {
  test.each([
    ['a company', '“We are sorry,” the company said.', 'the company'],
    ['a group', '“We are sorry,” said the dockers and the pilots.', 'the dockers'],
    ['unnamed people', '“We are sorry,” two people familiar with the plan said.', 'two people familiar with the plan'],
    ['a document', '“Repairs are overdue,” the report says.', 'the report'],
    ['a ministry', 'The Ministry of Works said: “Repairs are overdue.”', 'The Ministry of Works'],
  ])('%s', (_, text, speaker) => {
    expect(speakers(text)).toEqual([speaker]);
  });
});

describe('speakers carried over', () => {
  test('to the rest of the paragraph', () => {
    expect(speakers('“The bridge is closed,” said Okafor. “It will stay so.”')).toEqual(['Ada Okafor', 'Ada Okafor']);
  });

  test('to the next paragraph when it is all quotation', () => {
    expect(speakers('“The bridge is closed,” said Okafor.', '“It will stay so.”')).toEqual([
      'Ada Okafor',
      'Ada Okafor',
    ]);
  });

  test('along a quotation of several paragraphs', () => {
    expect(speakers('Okafor said: “The bridge is closed.', '“It will stay so.', '“Until spring.”')).toEqual([
      'Ada Okafor',
      'Ada Okafor',
      'Ada Okafor',
    ]);
  });

  test('from a paragraph that announces the quotation', () => {
    expect(speakers('Okafor said in a statement:', '“The bridge is closed.”')).toEqual(['Ada Okafor']);
  });

  test('from the person whom the sentence before is about', () => {
    expect(speakers('Okafor was furious. “The bridge is closed for good and all.”')).toEqual(['Ada Okafor']);
  });
});

describe('block quotes', () => {
  test('an embedded post is by whoever signs it, and the signature is none of it', () => {
    const blocks: Block[] = [
      ...paragraphs('Lindqvist was not amused by the news:'),
      { kind: 'blockquote', text: 'The bridge will not open this winter.' },
      { kind: 'blockquote', text: 'Nobody asked us before they closed it.' },
      { kind: 'blockquote', text: '— Ada Okafor (@okafor) May 2, 2019' },
      ...paragraphs('The port was silent.'),
    ];
    const people = [person(blocks, 'Ada Okafor', 'Okafor'), person(blocks, 'Ben Lindqvist', 'Lindqvist')];
    expect(quotationsIn(blocks, people).map(({ text, kind, speaker }) => [text, kind, speaker?.text])).toEqual([
      ['The bridge will not open this winter.', 'direct', 'Ada Okafor'],
      ['Nobody asked us before they closed it.', 'direct', 'Ada Okafor'],
    ]);
  });

  test('a line below that is marked as theirs needs no dash, and no other paragraph is signed by it', () => {
    const blocks: Block[] = [
      ...paragraphs('Lindqvist was not amused by the news:'),
      { kind: 'blockquote', text: 'The bridge will not open this winter.' },
      { kind: 'caption', text: 'Ada Okafor, pilot' },
    ];
    const people = [person(blocks, 'Ada Okafor', 'Okafor'), person(blocks, 'Ben Lindqvist', 'Lindqvist')];
    expect(quotationsIn(blocks, people).map(({ text, speaker }) => [text, speaker?.text])).toEqual([
      ['The bridge will not open this winter.', 'Ada Okafor'],
    ]);
  });

  test('a signature below a quotation names its speaker', () => {
    expect(
      speakers('Lindqvist asked the town.', '“We want our bridge back, and soon.”', '— Ada Okafor, pilot'),
    ).toEqual(['Ada Okafor']);
  });

  test('those of a round-up are its text, and only what is marked in them is quoted', () => {
    const quotes = [
      'The bridge is shut, says the mayor.',
      'The “old” bridge is gone.',
      'The port has no bridge at all.',
    ];
    const blocks: Block[] = quotes.map((text) => ({ kind: 'blockquote', text }));
    expect(quotationsIn(blocks).filter(({ kind }) => kind !== 'indirect')).toMatchObject([
      { text: 'old', kind: 'term' },
    ]);
  });
});

describe('marks inside a quotation', () => {
  test('hold what somebody is quoted with, by nobody that we claim to know', () => {
    const found = quoted('“My mother shouted: ‘Run, leave everything!’ and the wall was gone,” Okafor said.');
    expect(found).toMatchObject([
      { kind: 'direct', speaker: { text: 'Ada Okafor' } },
      { text: 'Run, leave everything!', kind: 'direct', speaker: null },
    ]);
  });

  test('or words that are only mentioned', () => {
    expect(quoted('“People talk about ‘resilience,’” Okafor said.')[1]).toMatchObject({ kind: 'term', speaker: null });
  });
});

describe('pronouns', () => {
  test('"she said" names the person whom `people` found', () => {
    const blocks = paragraphs('Okafor met Lindqvist.', '“The bridge is closed,” she said.');
    const ada = person(blocks, 'Ada Okafor', 'Okafor', 'she');
    expect(quotationsIn(blocks, [person(blocks, 'Ben Lindqvist', 'Lindqvist'), ada])[0]!.speaker).toMatchObject({
      text: 'Ada Okafor',
      person: 1,
      span: { text: 'she' },
    });
  });

  test('without that it is the last person that a sentence was about', () => {
    expect(speakers('Okafor saw Lindqvist.', '“The bridge is closed,” she said.')).toEqual(['Ada Okafor']);
  });

  test('"they said" is the body that said something before', () => {
    expect(speakers('The Port Authority met. The company denied the plan.', '“We know nothing,” they said.')).toEqual([
      'The company',
    ]);
  });

  test('"it says" is what was written before', () => {
    expect(
      speakers('The Port Authority met on Monday. It put out another statement.', '“The bridge is closed,” it says.'),
    ).toEqual(['another statement']);
  });

  test('"it said" is the body named before', () => {
    expect(speakers('The Port Authority met on Monday.', '“The bridge is closed,” it said.')).toEqual([
      'The Port Authority',
    ]);
  });
});

describe('kinds', () => {
  test('a whole utterance is direct', () => {
    expect(said('“The bridge is closed,” said Okafor.')).toEqual(['direct Ada Okafor: The bridge is closed,']);
  });

  test('so is a whole clause after "said"', () => {
    expect(said('Okafor said “there is nothing left to mend”.')).toEqual([
      'direct Ada Okafor: there is nothing left to mend',
    ]);
  });

  test('a fragment in the sentence is partial', () => {
    expect(said('Okafor said the bridge was “beyond all hope”.')).toEqual(['partial Ada Okafor: beyond all hope']);
    expect(said('Okafor described the bridge as a “rusty heap”.')).toEqual(['partial Ada Okafor: rusty heap']);
  });

  test('so is a clause that the narrator completes', () => {
    expect(said('“People are not buying” excuses, Okafor said.')).toEqual([
      'partial Ada Okafor: People are not buying',
    ]);
  });

  test('so is the rest of a sentence on its own', () => {
    expect(said('Okafor wrote in a statement:', '“… close the bridge for the winter”')).toEqual([
      'partial Ada Okafor: … close the bridge for the winter',
    ]);
  });

  test('so are words that say who somebody is', () => {
    expect(said('Okafor introduced him as “someone who has mended many bridges” in Leeds.')).toEqual([
      'partial Ada Okafor: someone who has mended many bridges',
    ]);
  });

  test.each([
    ['scare quotes', 'The city’s “smart” bridge is closed.', 'smart'],
    ['a form of address', 'Okafor told “Captain” Lindqvist that the bridge was shut.', 'Captain'],
    ['a title', 'The band played “Fire on the Mountain” as Okafor spoke.', 'Fire on the Mountain'],
    ['a programme', 'On “Meet the Nation,” Okafor said the bridge was shut.', 'Meet the Nation,'],
  ])('%s are a term without a speaker', (_, text, term) => {
    expect(said(text)).toEqual([`term -: ${term}`]);
  });

  test('so is the programme that somebody spoke on', () => {
    expect(said('“The bridge is closed,” Okafor said on the programme “Good Morning Leeds.”')).toEqual([
      'direct Ada Okafor: The bridge is closed,',
      'term -: Good Morning Leeds.',
    ]);
  });

  test('what is marked inside a quotation is a term', () => {
    expect(said('“They call it ‘repair’ here,” said Okafor.')).toEqual([
      'direct Ada Okafor: They call it ‘repair’ here,',
      'term -: repair',
    ]);
  });
});

describe('indirect speech', () => {
  function indirect(...texts: string[]): (string | null)[][] {
    return quoted(...texts)
      .filter(({ kind }) => kind === 'indirect')
      .map(({ text, cue, speaker }) => [text, cue?.text ?? null, speaker?.text ?? null]);
  }

  test.each([
    ['Okafor said that the bridge would stay shut.', 'the bridge would stay shut', 'said'],
    ['Okafor warned the bridge would fall.', 'the bridge would fall', 'warned'],
    ['The bridge would stay shut, Okafor said.', 'The bridge would stay shut', 'said'],
    ['The bridge would stay shut, said Okafor.', 'The bridge would stay shut', 'said'],
    ['The bridge would stay shut, Okafor said, without elaborating.', 'The bridge would stay shut', 'said'],
    ['According to Okafor, the bridge would stay shut.', 'the bridge would stay shut', 'According to'],
    ['The bridge would stay shut, according to Okafor.', 'The bridge would stay shut', 'according to'],
    ['Okafor told Lindqvist the bridge would stay shut.', 'the bridge would stay shut', 'told'],
  ])('%s', (text, content, cue) => {
    expect(indirect(text)).toEqual([[content, cue, 'Ada Okafor']]);
  });

  test('it takes no words of its source for what was reported', () => {
    const found = indirect(
      'Two dockers briefed on the plan, who spoke on the condition of anonymity, said the crane had been sold.',
    );
    expect(found).toEqual([['the crane had been sold', 'said', expect.stringContaining('dockers')]]);
  });

  test('it is of whom a relative pronoun stands for', () => {
    const [found] = indirect('Okafor, 54, who asked that her address not be printed, left early.');
    expect(found?.[2]).toBe('Ada Okafor');
  });

  test('it is more than words that only point elsewhere', () => {
    expect(indirect('“The bridge is shut,” Okafor says, and then says it again.')).toEqual([]);
  });

  test('nobody’s report holds somebody’s', () => {
    const found = indirect('Asked whether the crane would be sold, Okafor said that “no such offer” had been made.');
    expect(found.map(([content]) => content)).not.toContainEqual(expect.stringContaining('Okafor said'));
    expect(found).toContainEqual(['“no such offer” had been made', 'said', 'Ada Okafor']);
  });

  test('it may hold a marked fragment', () => {
    expect(quoted('Okafor said the bridge was “beyond all hope”.').map(({ kind }) => kind)).toEqual([
      'indirect',
      'partial',
    ]);
  });

  test('nothing that was not said', () => {
    expect(indirect('Okafor did not say that the bridge would stay shut.')).toEqual([]);
    expect(indirect('Okafor refused to name the buyer of the crane.')).toEqual([]);
    expect(indirect('Okafor declined to discuss any offer on Monday.')).toEqual([]);
    expect(indirect('Nobody on the council said that the bridge would stay shut.')).toEqual([]);
    expect(indirect('No council member told Okafor that the bridge would stay shut.')).toEqual([]);
    expect(indirect('No 10 said that the bridge would stay shut.')).toHaveLength(1);
  });

  test.each([
    ['Okafor urged the council to close the bridge.', 'urged'],
    ['Okafor has called for a new bridge.', 'called'],
    ['Okafor accused the council of hiding the report.', 'accused'],
    ['The council hid the report, Okafor argues.', 'argues'],
  ])('what somebody wants, blames or claims, in whatever words: %s', (text, cue) => {
    const [found, ...others] = indirect(text);
    expect(found?.slice(1)).toEqual([cue, 'Ada Okafor']);
    expect(others).toEqual([]);
  });

  test('neither whom somebody speaks of, nor how, is the source or the content', () => {
    const [found] = indirect('Dockers speaking on condition of anonymity said that the crane had been sold.');
    expect(found).toEqual(['the crane had been sold', 'said', 'Dockers']);
    expect(indirect('“The crane is fine,” Okafor said, via the press office of the port.')).toEqual([]);
  });

  test.each([
    'Okafor is expected to visit the bridge on Monday.',
    'The bridge is believed to be safe.',
    'A new crane was planned for the north quay.',
    'The ferry is scheduled to sail at noon.',
    'It is hoped that the bridge will stand.',
  ])('nothing that is expected or believed by nobody: %s', (text) => {
    expect(indirect(text)).toEqual([]);
  });

  test('but what somebody is told to expect, and what is expected by somebody', () => {
    expect(indirect('Okafor expects the bridge to fall on Monday.')).toEqual([
      ['the bridge to fall on Monday', 'expects', 'Ada Okafor'],
    ]);
    expect(indirect('The bridge is expected by Okafor to fall on Monday.').map(([, , who]) => who)).toContain(
      'Ada Okafor',
    );
  });

  test('what is told within a report belongs to who reports it', () => {
    const found = indirect('Okafor said that Lindqvist believes the bridge will fall.');
    expect(found).toEqual([['Lindqvist believes the bridge will fall', 'said', 'Ada Okafor']]);
  });
});

describe('elements of quotations', () => {
  test('are quotations like those in marks', () => {
    const text = 'The bridge is closed for the whole winter, Okafor said on Monday.';
    const blocks: Block[] = [{ kind: 'paragraph', text, quoted: [{ start: 0, end: 41 }] }];
    const [found] = quotationsIn(blocks, [person(blocks, 'Okafor')]);
    expect(found).toMatchObject({ kind: 'direct', text: text.slice(0, 41), speaker: { text: 'Okafor' } });
  });
});

describe('repeats', () => {
  const quote = 'The bridge is closed for the whole of the winter';

  test('a pull quote is one quotation with the passage in the text', () => {
    const blocks = [{ kind: 'blockquote' as const, text: quote }, ...paragraphs(`“${quote},” said Okafor.`)];
    const found = quotationsIn(blocks, [person(blocks, 'Ada Okafor', 'Okafor')]);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ block: 1, speaker: { text: 'Ada Okafor' }, repeats: [{ block: 0, text: quote }] });
  });

  test('a short phrase said twice stays two', () => {
    expect(speakers('“Never again,” said Okafor.', '“Never again,” said Lindqvist.')).toEqual([
      'Ada Okafor',
      'Ben Lindqvist',
    ]);
  });
});

describe('any text', () => {
  const pieces = fc.constantFrom(
    '“',
    '”',
    '"',
    '‘',
    '’',
    ' ',
    'Okafor ',
    'said ',
    'according to ',
    'the ',
    'bridge ',
    'told ',
    'he ',
    ', ',
    '. ',
    ': ',
    '— ',
    'that ',
    'who ',
    '(',
    ') ',
    'and ',
    'per ',
    'put it ',
    'saying ',
    '… ',
  );
  const article = fc.array(
    fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
    { maxLength: 4 },
  );

  test('every span lies in its block, marked ones overlap only when nested, and a second run gives the same', () => {
    fc.assert(
      fc.property(article, (lines) => {
        const blocks = lines.map((text, index): Block => ({ kind: index % 2 ? 'blockquote' : 'paragraph', text }));
        const read = () => quotationsIn(blocks, [person(blocks, 'Okafor'), person(blocks, 'he')]);
        const found = read();
        for (const { block, start, end, text, cue, speaker, repeats } of found) {
          expect(lines[block]!.slice(start, end)).toBe(text);
          for (const span of [cue, speaker?.span, ...repeats]) {
            if (span) expect(lines[span.block]!.slice(span.start, span.end)).toBe(span.text);
          }
        }
        const marked = found.filter(({ kind }) => kind !== 'indirect');
        for (const [index, one] of marked.entries()) {
          for (const other of marked.slice(index + 1)) {
            if (other.block === one.block && other.start < one.end) expect(other.end).toBeLessThanOrEqual(one.end);
          }
        }
        expect(read()).toEqual(found);
      }),
      { numRuns: 500, seed: 1 },
    );
  });

  // Time growing with more than the length would end these by their limit.
  test.each([
    ['marks never closed', '“a '],
    ['closed quotations', '"a" '],
    ['cues between quotations', 'saying “a”, '],
    ['signatures', '“a” — Ada '],
    ['according to', 'according to '],
    ['said', 'said '],
  ])(
    '100,000 characters of %s are read to their end',
    (_, piece) => {
      const text = piece.repeat(100_000 / piece.length);
      for (const { block, start, end, text: own } of quoted(text))
        expect([block, text.slice(start, end)]).toEqual([0, own]);
    },
    30_000,
  );

  test('so are 100,000 marks in one paragraph, in any order', () => {
    const marks = ['“', '”', '"', '‘', '’', "'", '«', '»', ' a', ' Okafor said '];
    const [drawn] = fc.sample(fc.array(fc.constantFrom(...marks), { minLength: 100_000, maxLength: 100_000 }), {
      numRuns: 1,
      seed: 1,
    });
    const text = drawn!.join('');
    for (const { start, end, text: own } of quoted(text)) expect(text.slice(start, end)).toBe(own);
  }, 60_000);
});
