import { describe, expect, test } from 'vitest';
import type { Block } from '../../src/analysis.ts';
import { missed } from '../sample.ts';
import { paragraphs, quotationsIn, quoted } from './reading.ts';

missed(
  'is none where it goes on: Rates will fall and keep on falling',
  'right behind a closing single mark: two in a row',
  'beside rarer marks: corner brackets set close',
  'stands in the line above: a body',
  'the paper that cites',
  'whoever said nothing',
  'a group',
  '"they said" is the body that said something before',
  '"it says" is what was written before',
  '"it said" is the body named before',
  'so is the rest of a sentence on its own',
  'nothing that was not said',
  'what somebody wants, blames or claims, in whatever words: Okafor has called for a new bridge.',
  'neither whom somebody speaks of, nor how, is the source or the content',
  'but what somebody is told to expect, and what is expected by somebody',
  'the person whose spokesman speaks',
);

/** The marked quotations as "kind speaker: text", a dash for no speaker. */
async function said(...texts: string[]): Promise<string[]> {
  return (await quoted(...texts))
    .filter(({ kind }) => kind !== 'indirect')
    .map(({ kind, speaker, text }) => `${kind} ${speaker?.text ?? '-'}: ${text}`);
}

async function speakers(...texts: string[]): Promise<(string | null)[]> {
  return (await quoted(...texts)).filter(({ kind }) => kind !== 'indirect').map(({ speaker }) => speaker?.text ?? null);
}

describe('a signature in a block of its own', () => {
  const signed = async (...lines: string[]) => {
    const blocks = lines.map((text): Block => ({ kind: 'blockquote', text }));
    return (await quotationsIn(blocks)).map(({ text, speaker }) => `${speaker?.text ?? '-'}: ${text}`);
  };

  test.each([
    ['a dash', '— Ada Okafor (@ada) May 2, 2019', 'Ada Okafor'],
    ['a name', 'Ada Okafor', 'Ada Okafor'],
    ['a name and a role', 'Ada Okafor, chief economist at Halden Bank', 'Ada Okafor'],
    ['a role', 'Chief economist at Halden Bank', 'Chief economist at Halden Bank'],
    ['a paper', 'Halden Courier', 'Halden Courier'],
  ])('is no quotation, but names whose words stand above it: %s', async (_, line, name) => {
    expect(await signed('“Rates will fall before the year ends.”', line)).toEqual([
      `${name}: Rates will fall before the year ends.`,
    ]);
    expect(await signed('Rates will fall before the year ends.', line)).toEqual([
      `${name}: Rates will fall before the year ends.`,
    ]);
  });

  test('may have two lines', async () => {
    expect(await signed('Rates will fall soon.', 'Ada Okafor', 'Chief economist at Halden Bank')).toEqual([
      'Ada Okafor: Rates will fall soon.',
    ]);
  });

  test.each(['Rates will fall and keep on falling', 'the year after', 'So it went.'])(
    'is none where it goes on: %s',
    async (line) => {
      expect(await signed('Rates will fall.', line)).toHaveLength(2);
    },
  );
});

describe('things that bear words', () => {
  test.each([
    ['a sign', 'A sign on the door read “Closed until spring.”', 'A sign on the door'],
    ['a poster', 'The poster said: “Vote yes.”', 'The poster'],
    ['a letter', 'The letter, signed by Okafor, said the plan was “a disgrace.”', 'The letter'],
  ])('say them: %s', async (_, text, speaker) => {
    expect(await speakers(text)).toEqual([speaker]);
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
  ])('%s', async (_, text) => {
    expect(await speakers(text)).toEqual(['Ada Okafor']);
  });

  test.each([
    ['a name', '‘The pier is shut,’ said Okafor.', ['Ada Okafor']],
    ['a noun', '‘The pier is shut,’ said the lifeguard.', ['the lifeguard']],
    ['straight marks', "'The pier is shut,' said officials at the port.", ['officials at the port']],
    ['two in a row', '‘Why now?’ asked Okafor. ‘Never!’ shouted Lindqvist.', ['Ada Okafor', 'Ben Lindqvist']],
    ['apostrophes inside', '‘It’s the players’ own pier,’ explained Okafor.', ['Ada Okafor']],
    ['a possessive behind', '‘No more,’ warned one of the residents’ leaders.', ['one of the residents’ leaders']],
  ])('right behind a closing single mark: %s', async (_, text, names) => {
    expect(await speakers(text)).toEqual(names);
    expect((await quoted(text)).filter(({ kind }) => kind === 'indirect')).toEqual([]);
  });

  test.each([
    ['double primes', '″The bridge is closed,″ said Okafor. Lindqvist said: ″It was late.″ It rained.'],
    ['corner brackets', '「The bridge is closed,」 said Okafor. Lindqvist said: 「It was late.」 It rained.'],
    ['corner brackets set close', '「The bridge is closed,」said Okafor. Lindqvist said:「It was late.」It rained.'],
    ['reversed primes', '〝The bridge is closed,〞 said Okafor. Lindqvist said: 〝It was late.〞 It rained.'],
    ['ornaments', '❝The bridge is closed,❞ said Okafor. Lindqvist said: ❝It was late.❞ It rained.'],
  ])('beside rarer marks: %s', async (_, text) => {
    expect(await said(text)).toEqual([
      'direct Ada Okafor: The bridge is closed,',
      'direct Ben Lindqvist: It was late.',
    ]);
  });

  test.each([
    '″Was it late?″ asked Okafor. Lindqvist left.',
    '「Was it late?」 asked Okafor. Lindqvist left.',
    '〝Was it late?〞 asked Okafor. Lindqvist left.',
  ])('asks between rarer marks: %s', async (text) => {
    expect(await said(text)).toEqual(['direct Ada Okafor: Was it late?']);
  });

  test.each([
    ['guillemets', 'Okafor said: « It was late. » « Nobody told us, » Lindqvist added. « We waited. »'],
    ['curly marks', 'Okafor said: “ It was late. ” “ Nobody told us, ” Lindqvist added. “ We waited. ”'],
    ['straight marks', 'Okafor said: " It was late. " " Nobody told us, " Lindqvist added. " We waited. "'],
    ['single guillemets', 'Okafor said: ‹ It was late. › ‹ Nobody told us, › Lindqvist added. ‹ We waited. ›'],
    ['no space between', 'Okafor said: “It was late.”“Nobody told us,” Lindqvist added. “We waited.”'],
  ])('is its own of two quotations in a row: %s', async (_, text) => {
    expect(await said(text)).toEqual([
      'direct Ada Okafor: It was late.',
      'direct Ben Lindqvist: Nobody told us,',
      'direct Ben Lindqvist: We waited.',
    ]);
  });

  test.each([
    ['« Was it late? » Okafor asked. Lindqvist left.'],
    ['" Was it late? " asked Okafor. Lindqvist left.'],
    ['“ Was it late? ” asked Okafor. Lindqvist left.'],
  ])('stands behind a spaced mark: %s', async (text) => {
    expect(await said(text)).toEqual(['direct Ada Okafor: Was it late?']);
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
  ])('stands in the line above: %s', async (_, line, speaker) => {
    expect(await speakers(line, '“The bridge is shut for good.”')).toEqual([speaker]);
  });

  test('a quotation broken by its attribution is two, both with the speaker', async () => {
    expect(
      (await said('“The bridge,” Okafor said, “is closed for the whole winter.”')).map((line) => line.split(': ')[1]),
    ).toEqual(['The bridge,', 'is closed for the whole winter.']);
    expect(await speakers('“The bridge,” Okafor said, “is closed for the whole winter.”')).toEqual([
      'Ada Okafor',
      'Ada Okafor',
    ]);
  });

  test('the cue is the verb, the span the mention', async () => {
    const [quotation] = await quoted('“The bridge is closed,” Okafor later said.');
    expect(quotation!.cue!.text).toBe('said');
    expect(quotation!.speaker).toMatchObject({ text: 'Ada Okafor', person: 0, span: { text: 'Okafor' } });
  });
});

describe('who is not the speaker', () => {
  test('the listener', async () => {
    expect(await speakers('“The bridge is closed,” Okafor told Lindqvist.')).toEqual(['Ada Okafor']);
  });

  test('the paper that cites', async () => {
    expect(await speakers('“The bridge is closed,” the Harbour Gazette cited Okafor.')).toEqual(['Ada Okafor']);
    expect(await speakers('The Harbour Gazette quoted Okafor as saying “the bridge is closed”.')).toEqual([
      'Ada Okafor',
    ]);
  });

  test('the person whose spokesman speaks', async () => {
    expect(await speakers('“The bridge is closed,” a spokesman for Okafor said.')).toEqual(['a spokesman for Okafor']);
    expect(await speakers('“The bridge is closed,” Okafor’s office said.')).toEqual(['Okafor’s office']);
  });

  test('whoever said nothing', async () => {
    expect(await speakers('Okafor refrained from calling it a “crisis”.')).toEqual([null]);
  });
});

test('who is asked by somebody is not spoken for by them', async () => {
  expect(await said('Okafor, asked by Lindqvist to resign, said: “We will never give up this bridge.”')).toEqual([
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
  ])('%s', async (_, text, speaker) => {
    expect(await speakers(text)).toEqual([speaker]);
  });
});

describe('speakers carried over', () => {
  test('to the rest of the paragraph', async () => {
    expect(await speakers('“The bridge is closed,” said Okafor. “It will stay so.”')).toEqual([
      'Ada Okafor',
      'Ada Okafor',
    ]);
  });

  test('to the next paragraph when it is all quotation', async () => {
    expect(await speakers('“The bridge is closed,” said Okafor.', '“It will stay so.”')).toEqual([
      'Ada Okafor',
      'Ada Okafor',
    ]);
  });

  test('along a quotation of several paragraphs', async () => {
    expect(await speakers('Okafor said: “The bridge is closed.', '“It will stay so.', '“Until spring.”')).toEqual([
      'Ada Okafor',
      'Ada Okafor',
      'Ada Okafor',
    ]);
  });

  test('from a paragraph that announces the quotation', async () => {
    expect(await speakers('Okafor said in a statement:', '“The bridge is closed.”')).toEqual(['Ada Okafor']);
  });

  test('from the person whom the sentence before is about', async () => {
    expect(await speakers('Okafor was furious. “The bridge is closed for good and all.”')).toEqual(['Ada Okafor']);
  });
});

describe('block quotes', () => {
  test('an embedded post is by whoever signs it, and the signature is none of it', async () => {
    const blocks: Block[] = [
      ...paragraphs('Lindqvist was not amused by the news:'),
      { kind: 'blockquote', text: 'The bridge will not open this winter.' },
      { kind: 'blockquote', text: 'Nobody asked us before they closed it.' },
      { kind: 'blockquote', text: '— Ada Okafor (@okafor) May 2, 2019' },
      ...paragraphs('The port was silent.'),
    ];
    expect((await quotationsIn(blocks)).map(({ text, kind, speaker }) => [text, kind, speaker?.text])).toEqual([
      ['The bridge will not open this winter.', 'direct', 'Ada Okafor'],
      ['Nobody asked us before they closed it.', 'direct', 'Ada Okafor'],
    ]);
  });

  test('a line below that is marked as theirs needs no dash, and no other paragraph is signed by it', async () => {
    const blocks: Block[] = [
      ...paragraphs('Lindqvist was not amused by the news:'),
      { kind: 'blockquote', text: 'The bridge will not open this winter.' },
      { kind: 'caption', text: 'Ada Okafor, pilot' },
    ];
    expect((await quotationsIn(blocks)).map(({ text, speaker }) => [text, speaker?.text])).toEqual([
      ['The bridge will not open this winter.', 'Ada Okafor'],
    ]);
  });

  test('a signature below a quotation names its speaker', async () => {
    expect(
      await speakers('Lindqvist asked the town.', '“We want our bridge back, and soon.”', '— Ada Okafor, pilot'),
    ).toEqual(['Ada Okafor']);
  });

  test('those of a round-up are its text, and only what is marked in them is quoted', async () => {
    const quotes = [
      'The bridge is shut, says the mayor.',
      'The “old” bridge is gone.',
      'The port has no bridge at all.',
    ];
    const blocks: Block[] = quotes.map((text) => ({ kind: 'blockquote', text }));
    expect((await quotationsIn(blocks)).filter(({ kind }) => kind !== 'indirect')).toMatchObject([
      { text: 'old', kind: 'term' },
    ]);
  });
});

describe('marks inside a quotation', () => {
  test('hold what somebody is quoted with, by nobody that we claim to know', async () => {
    const found = await quoted('“My mother shouted: ‘Run, leave everything!’ and the wall was gone,” Okafor said.');
    expect(found).toMatchObject([
      { kind: 'direct', speaker: { text: 'Ada Okafor' } },
      { text: 'Run, leave everything!', kind: 'direct', speaker: null },
    ]);
  });

  test('or words that are only mentioned', async () => {
    expect((await quoted('“People talk about ‘resilience,’” Okafor said.'))[1]).toMatchObject({
      kind: 'term',
      speaker: null,
    });
  });
});

describe('pronouns', () => {
  test('"she said" names the person whom the sentence was about', async () => {
    expect(await speakers('Okafor saw Lindqvist.', '“The bridge is closed,” she said.')).toEqual(['Ada Okafor']);
  });

  test('"they said" is the body that said something before', async () => {
    expect(
      await speakers('The Port Authority met. The company denied the plan.', '“We know nothing,” they said.'),
    ).toEqual(['The company']);
  });

  test('"it says" is what was written before', async () => {
    expect(
      await speakers(
        'The Port Authority met on Monday. It put out another statement.',
        '“The bridge is closed,” it says.',
      ),
    ).toEqual(['another statement']);
  });

  test('"it said" is the body named before', async () => {
    expect(await speakers('The Port Authority met on Monday.', '“The bridge is closed,” it said.')).toEqual([
      'The Port Authority',
    ]);
  });
});

describe('kinds', () => {
  test('a whole utterance is direct', async () => {
    expect(await said('“The bridge is closed,” said Okafor.')).toEqual(['direct Ada Okafor: The bridge is closed,']);
  });

  test('so is a whole clause after "said"', async () => {
    expect(await said('Okafor said “there is nothing left to mend”.')).toEqual([
      'direct Ada Okafor: there is nothing left to mend',
    ]);
  });

  test('a fragment in the sentence is partial', async () => {
    expect(await said('Okafor said the bridge was “beyond all hope”.')).toEqual([
      'partial Ada Okafor: beyond all hope',
    ]);
    expect(await said('Okafor described the bridge as a “rusty heap”.')).toEqual(['partial Ada Okafor: rusty heap']);
  });

  test('so is a clause that the narrator completes', async () => {
    expect(await said('“People are not buying” excuses, Okafor said.')).toEqual([
      'partial Ada Okafor: People are not buying',
    ]);
  });

  test('so is the rest of a sentence on its own', async () => {
    expect(await said('Okafor wrote in a statement:', '“… close the bridge for the winter”')).toEqual([
      'partial Ada Okafor: … close the bridge for the winter',
    ]);
  });

  test('so are words that say who somebody is', async () => {
    expect(await said('Okafor introduced him as “someone who has mended many bridges” in Leeds.')).toEqual([
      'partial Ada Okafor: someone who has mended many bridges',
    ]);
  });

  test.each([
    ['scare quotes', 'The city’s “smart” bridge is closed.', 'smart'],
    ['a form of address', 'Okafor told “Captain” Lindqvist that the bridge was shut.', 'Captain'],
    ['a title', 'The band played “Fire on the Mountain” as Okafor spoke.', 'Fire on the Mountain'],
    ['a programme', 'On “Meet the Nation,” Okafor said the bridge was shut.', 'Meet the Nation,'],
  ])('%s are a term without a speaker', async (_, text, term) => {
    expect(await said(text)).toEqual([`term -: ${term}`]);
  });

  test('so is the programme that somebody spoke on', async () => {
    expect(await said('“The bridge is closed,” Okafor said on the programme “Good Morning Leeds.”')).toEqual([
      'direct Ada Okafor: The bridge is closed,',
      'term -: Good Morning Leeds.',
    ]);
  });

  test('what is marked inside a quotation is a term', async () => {
    expect(await said('“They call it ‘repair’ here,” said Okafor.')).toEqual([
      'direct Ada Okafor: They call it ‘repair’ here,',
      'term -: repair',
    ]);
  });
});

describe('indirect speech', () => {
  async function indirect(...texts: string[]): Promise<(string | null)[][]> {
    return (await quoted(...texts))
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
  ])('%s', async (text, content, cue) => {
    expect(await indirect(text)).toEqual([[content, cue, 'Ada Okafor']]);
  });

  test('it takes no words of its source for what was reported', async () => {
    const found = await indirect(
      'Two dockers briefed on the plan, who spoke on the condition of anonymity, said the crane had been sold.',
    );
    expect(found).toEqual([['the crane had been sold', 'said', expect.stringContaining('dockers')]]);
  });

  test('it is of whom a relative pronoun stands for', async () => {
    const [found] = await indirect('Okafor, 54, who asked that her address not be printed, left early.');
    expect(found?.[2]).toBe('Ada Okafor');
  });

  test('it is more than words that only point elsewhere', async () => {
    expect(await indirect('“The bridge is shut,” Okafor says, and then says it again.')).toEqual([]);
  });

  test('nobody’s report holds somebody’s', async () => {
    const found = await indirect(
      'Asked whether the crane would be sold, Okafor said that “no such offer” had been made.',
    );
    expect(found.map(([content]) => content)).not.toContainEqual(expect.stringContaining('Okafor said'));
    expect(found).toContainEqual(['“no such offer” had been made', 'said', 'Ada Okafor']);
  });

  test('it may hold a marked fragment', async () => {
    expect((await quoted('Okafor said the bridge was “beyond all hope”.')).map(({ kind }) => kind)).toEqual([
      'indirect',
      'partial',
    ]);
  });

  test('nothing that was not said', async () => {
    expect(await indirect('Okafor did not say that the bridge would stay shut.')).toEqual([]);
    expect(await indirect('Okafor refused to name the buyer of the crane.')).toEqual([]);
    expect(await indirect('Okafor declined to discuss any offer on Monday.')).toEqual([]);
    expect(await indirect('Nobody on the council said that the bridge would stay shut.')).toEqual([]);
    expect(await indirect('No council member told Okafor that the bridge would stay shut.')).toEqual([]);
    expect(await indirect('No 10 said that the bridge would stay shut.')).toHaveLength(1);
  });

  test.each([
    ['Okafor urged the council to close the bridge.', 'urged'],
    ['Okafor has called for a new bridge.', 'called'],
    ['Okafor accused the council of hiding the report.', 'accused'],
    ['The council hid the report, Okafor argues.', 'argues'],
  ])('what somebody wants, blames or claims, in whatever words: %s', async (text, cue) => {
    const [found, ...others] = await indirect(text);
    expect(found?.slice(1)).toEqual([cue, 'Ada Okafor']);
    expect(others).toEqual([]);
  });

  test('neither whom somebody speaks of, nor how, is the source or the content', async () => {
    const [found] = await indirect('Dockers speaking on condition of anonymity said that the crane had been sold.');
    expect(found).toEqual(['the crane had been sold', 'said', 'Dockers']);
    expect(await indirect('“The crane is fine,” Okafor said, via the press office of the port.')).toEqual([]);
  });

  test.each([
    'Okafor is expected to visit the bridge on Monday.',
    'The bridge is believed to be safe.',
    'A new crane was planned for the north quay.',
    'The ferry is scheduled to sail at noon.',
    'It is hoped that the bridge will stand.',
  ])('nothing that is expected or believed by nobody: %s', async (text) => {
    expect(await indirect(text)).toEqual([]);
  });

  test('but what somebody is told to expect, and what is expected by somebody', async () => {
    expect(await indirect('Okafor expects the bridge to fall on Monday.')).toEqual([
      ['the bridge to fall on Monday', 'expects', 'Ada Okafor'],
    ]);
    expect((await indirect('The bridge is expected by Okafor to fall on Monday.')).map(([, , who]) => who)).toContain(
      'Ada Okafor',
    );
  });

  test('what is told within a report belongs to who reports it', async () => {
    const found = await indirect('Okafor said that Lindqvist believes the bridge will fall.');
    expect(found).toEqual([['Lindqvist believes the bridge will fall', 'said', 'Ada Okafor']]);
  });
});

describe('elements of quotations', () => {
  test('are quotations like those in marks', async () => {
    const text = 'The bridge is closed for the whole winter, Okafor said on Monday.';
    const blocks: Block[] = [{ kind: 'paragraph', text, quoted: [{ start: 0, end: 41 }] }];
    const [found] = await quotationsIn(blocks);
    expect(found).toMatchObject({ kind: 'direct', text: text.slice(0, 41), speaker: { text: 'Okafor' } });
  });
});

describe('repeats', () => {
  const quote = 'The bridge is closed for the whole of the winter';

  test('a pull quote is one quotation with the passage in the text', async () => {
    const blocks = [{ kind: 'blockquote' as const, text: quote }, ...paragraphs(`“${quote},” said Okafor.`)];
    const found = await quotationsIn(blocks);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ block: 1, speaker: { text: 'Okafor' }, repeats: [{ block: 0, text: quote }] });
  });

  test('a short phrase said twice stays two', async () => {
    expect(await speakers('“Never again,” said Okafor.', '“Never again,” said Lindqvist.')).toEqual([
      'Ada Okafor',
      'Ben Lindqvist',
    ]);
  });
});
