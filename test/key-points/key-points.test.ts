import { describe, expect, it } from 'vitest';
import { analysed, missed } from '../sample.ts';

// It gives these five to seven paragraphs nearly the same weight.
missed('hold no sentence that leaves open who is meant');

describe('key points', () => {
  it('are three to five sentences in the article’s order', async () => {
    const { keyPoints } = await analysed();
    expect(keyPoints.length).toBeGreaterThanOrEqual(3);
    expect(keyPoints.length).toBeLessThanOrEqual(5);
    const places = keyPoints.map(({ block, start }) => block * 1e6 + start);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('begin with the news, without the dateline', async () => {
    expect((await analysed()).keyPoints[0]!.text).toMatch(/^The port of Kestrel Bay will close/);
  });

  it('are the article’s own words', async () => {
    const { keyPoints, article } = await analysed();
    for (const { block, start, end, text } of keyPoints)
      expect(article.blocks[block]!.text.slice(start, end)).toBe(text);
  });

  it('say who is meant by a short name', async () => {
    const { keyPoints, people } = await analysed(
      'Ilse Brandt will run the harbour from June, the council said.\nBrandt was mayor for nine years and knows the port well.\nThe post had been empty since a storm in the spring.',
    );
    const referents = keyPoints.flatMap(({ referents }) => referents);
    expect(referents.map(({ span, person }) => [span.text, people[person]!.name])).toEqual([['Brandt', 'Ilse Brandt']]);
  });

  it('hold no quotation without who said it, and no pronoun without whom it means', async () => {
    const { keyPoints } = await analysed(
      'The lighthouse on Skerry Point will be sold this year, the coast guard said.\n“It breaks my heart. It has stood there for two hundred years and more,” Nora Quayle, the last keeper, said.\n“Nobody asked the people who live beside it, nobody at all.”\nShe will stay. Bids for the tower and its garden are to be opened in June.',
    );
    const texts = keyPoints.map(({ text }) => text);
    expect(texts.filter((text) => text.includes('Nobody asked'))).toEqual([]);
    expect(texts).toContainEqual(expect.stringContaining('Skerry Point will be sold'));
  });

  it('hold a sentence once, though the article says it twice', async () => {
    const news = 'The lighthouse on Skerry Point will be sold this year, the coast guard said.';
    const { keyPoints } = await analysed(`${news}\nThe road to the point is washed away by every storm.\n${news}`);
    expect(keyPoints.filter(({ text }) => text === news)).toHaveLength(1);
  });

  it('are three in a text that is one paragraph', async () => {
    const { keyPoints } = await analysed(
      'The lighthouse on Skerry Point will be sold this year, the coast guard said on Monday. Bids for the tower and its garden are to be opened in June. The road to the point is washed away by every storm. A ferry runs from Tarnfeld on two days of the week.',
    );
    expect(keyPoints.map(({ text }) => text)).toEqual([
      expect.stringMatching(/^The lighthouse/),
      expect.stringMatching(/^Bids/),
      expect.stringMatching(/^The road/),
    ]);
  });

  it('hold a sentence about "he" or "she" after the one that names somebody', async () => {
    const { keyPoints } = await analysed(
      'Ilse Brandt will run the harbour of Tarnfeld from June, the council said. Her salary will be told by the council in May. The post had been empty since a storm in the spring.',
    );
    expect(keyPoints).toHaveLength(3);
  });

  it('hold no sentence that leaves open who is meant', async () => {
    const { keyPoints } = await analysed(
      'The lighthouse on Skerry Point will be sold this year, the coast guard said.\nThey have not told the Quayle family, which lives there, why it must go.\nThe tower is safe, he said, and the lamp was new in 2011.\nBids for the tower and its garden are to be opened in June.\nThe road to the point is washed away by every storm.',
    );
    expect(keyPoints.map(({ text }) => text)).toEqual([
      expect.stringMatching(/^The lighthouse/),
      expect.stringMatching(/^Bids/),
      expect.stringMatching(/^The road/),
    ]);
  });

  it('hold a sentence that opens with "it" or "this" only right after the one it speaks of', async () => {
    const { keyPoints } = await analysed(
      'The lighthouse on Skerry Point will be sold this year, the coast guard said.\nThe road to the point is washed away by every storm.\nBids for the tower and its garden are to be opened in June.\nA ferry runs from Tarnfeld on two days of the week.\nIts owner plans to give it up in the autumn.\nThis comes after three years of losses on the crossing.',
    );
    for (const { text, block } of keyPoints)
      if (/^(?:Its|This)/.test(text)) expect(keyPoints.some((other) => other.block === block - 1)).toBe(true);
    expect(keyPoints.map(({ text }) => text)).toContainEqual(expect.stringMatching(/^The lighthouse/));
  });

  it('hold no sentence with a pronoun for somebody that another sentence names', async () => {
    const { keyPoints } = await analysed(
      'The lighthouse on Skerry Point will be sold this year, the coast guard said.\nPolice believe that he cut the cable on Sunday night.\nBids for the tower and its garden are to be opened in June.\nA driver said he had seen a light on the point.\nThe road to the point is washed away by every storm.',
    );
    expect(keyPoints.map(({ text }) => text).filter((text) => /^Police believe/.test(text))).toEqual([]);
  });

  it('take no byline and no note on the page for a sentence', async () => {
    const { keyPoints } = await analysed(
      'By Rowan Ellery and Ada Pruitt in the harbour of Tarnfeld\nLast updated at 3:31 PM on 19th July 2011.\nThe ferry to Bergen was stopped by ice for a third day.\nScroll down for video of the ferry in the ice of the bay.',
    );
    expect(keyPoints.map(({ text }) => text)).toEqual(['The ferry to Bergen was stopped by ice for a third day.']);
  });

  it('leave out a sentence that says again what is said already', async () => {
    const news = 'The council of Tarnfeld voted to build a second bridge over the river Tarn.';
    const { keyPoints } = await analysed(
      `${news}\nThe council of Tarnfeld has voted to build a second bridge over the river Tarn, it said.\nThe work will take three years and cost £4 million.\nFishermen fear for the salmon that spawn below the weir.\nA vote on the toll was put off until the autumn.`,
    );
    expect(keyPoints.filter(({ text }) => text.includes('second bridge'))).toHaveLength(1);
  });

  it('strip a dateline, and nothing else that has a dash', async () => {
    expect(
      (await analysed('OSLO, May 16 — The ferry to Bergen was stopped by ice for a third day.')).keyPoints[0]!.text,
    ).toBe('The ferry to Bergen was stopped by ice for a third day.');
    expect((await analysed('Pune, Aug 1 (PTI) The ferry was stopped by ice again.')).keyPoints[0]!.text).toMatch(
      /^The ferry/,
    );
    expect((await analysed('(CNN) -- The ferry was stopped by ice again.')).keyPoints[0]!.text).toMatch(/^The ferry/);
    expect(
      (await analysed('Washington, DC, United States: The ferry was stopped by ice again.')).keyPoints[0]!.text,
    ).toBe('The ferry was stopped by ice again.');
    expect(
      (await analysed('The ferry – the last of three – was stopped by ice near Bergen again.')).keyPoints[0]!.text,
    ).toMatch(/^The ferry –/);
  });

  it.each([
    'By Ada Lind, Harbour Wire — The ferry was stopped by ice for a third day.',
    'WATCH NOW: The ferry was stopped by ice for a third day.',
    'BREAKING | The ferry was stopped by ice for a third day.',
    'Tarnfeld.net - The ferry was stopped by ice for a third day.',
    '(HW) — The ferry was stopped by ice for a third day (see the video below).',
  ])('are told without what the page puts around them: %s', async (line) => {
    const { keyPoints } = await analysed(`${line}\n(Reporting by Ada Lind in Kelm; editing by Tom Okafor)`);
    expect(keyPoints.map(({ text }) => text.replace(/\.$/, ''))).toEqual([
      'The ferry was stopped by ice for a third day',
    ]);
  });

  it('are fewer in a text that has fewer sentences, and none in an empty one', async () => {
    expect((await analysed('The old bridge over the Tarn fell into the river on Monday.')).keyPoints).toHaveLength(1);
    expect((await analysed('')).keyPoints).toEqual([]);
  });
});
