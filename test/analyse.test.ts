/** An analysis made of a reading, with somebody in the model's place who says what the test has them say. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../src/analyse.ts';
import type { Block, Span } from '../src/analysis.ts';
import { articleOfText } from '../src/article/from-text.ts';
import type { Pointer } from '../src/reading.ts';
import { spanOf } from '../src/text/document.ts';
import { DIRECT, meaning, NOBODY, organisation, person, place, readAs, TERM, to } from './told.ts';

const HARBOUR = `The harbour of Kelm will close in spring, and the boats will have to go elsewhere.
Ada Lind, the mayor, told the council about it on Monday evening. “We have no money left for it,” she said.`;

describe('the reading of an article', () => {
  it('joins names to people, with the role beside one of them', async () => {
    const { people } = await readAs(`${HARBOUR}\nLind was elected in autumn.`, 'en', (find) => ({
      names: [person(find('Ada Lind')), person(find('Lind', 2))],
      roles: [{ span: find('the mayor'), person: find('Ada'), confidence: 0.9 }],
    }));
    expect(people.map(({ name, aliases, role }) => [name, aliases, role?.text])).toEqual([
      ['Ada Lind', ['Lind'], 'the mayor'],
    ]);
  });

  it('gives a quotation to whom the speaking pronoun means', async () => {
    const { quotations } = await readAs(HARBOUR, 'en', (find) => ({
      names: [person(find('Ada Lind'))],
      passages: [{ kinds: DIRECT, speaker: to(find('she')) }],
      meant: [meaning(find('she'), find('Ada'))],
    }));
    expect(quotations.map(({ kind, speaker }) => [kind, speaker?.text, speaker?.span?.text])).toEqual([
      ['direct', 'Ada Lind', 'she'],
    ]);
  });

  it('gives a German sentence that its verb alone tells as somebody’s, without a cue', async () => {
    const text =
      'Der Hafen von Kelm schließt im Frühjahr. Es sei kein Geld mehr da, betonte Ada Lind. Das sei immer so gewesen.';
    const { quotations } = await readAs(text, 'de', (find) => ({
      names: [person(find('Ada Lind'))],
      attributions: [
        {
          cue: find('sei', 2),
          confidence: 0.95,
          source: to(find('Ada Lind')),
          content: [find('Das sei immer so gewesen')],
        },
      ],
    }));
    expect(quotations).toMatchObject([{ text: 'Das sei immer so gewesen', cue: null, speaker: { text: 'Ada Lind' } }]);
  });

  it('adds up what the mentions of one person share', async () => {
    const text = `${HARBOUR}\nLind and Bo Ek left. “It was late,” one of them told us.`;
    const { quotations } = await readAs(text, 'en', (find) => {
      const likely = [
        { ...find('Bo'), chance: 0.4 },
        { ...find('Ada'), chance: 0.3 },
        { ...find('Lind', 2), chance: 0.25 },
      ];
      const speaker = { span: find('Bo Ek'), confidence: 0.4, nobody: 0.05, likely };
      const none = { kinds: DIRECT, speaker: NOBODY };
      return {
        names: [person(find('Ada Lind')), person(find('Lind', 2)), person(find('Bo Ek'))],
        passages: [none, { kinds: DIRECT, speaker }],
      };
    });
    expect(quotations.map(({ speaker }) => speaker?.text)).toEqual([undefined, 'Ada Lind']);
  });

  it('takes the head of a phrase for who speaks, not who is named in it', async () => {
    const text = `${HARBOUR}\n“The lease ends,” said an aide of Bo Ek. “So it does,” said the harbour master, Bo Ek.`;
    const { quotations } = await readAs(text, 'en', (find) => ({
      names: [person(find('Ada Lind')), person(find('Bo Ek')), person(find('Bo Ek', 2))],
      passages: [
        { kinds: DIRECT, speaker: to(find('Ada Lind')) },
        { kinds: DIRECT, speaker: to(find('an aide of Bo Ek')) },
        { kinds: DIRECT, speaker: to(find('the harbour master, Bo Ek')) },
      ],
    }));
    expect(quotations.map(({ speaker }) => speaker?.text)).toEqual(['Ada Lind', 'an aide of Bo Ek', 'Bo Ek']);
  });

  it('lets nobody say what is a term', async () => {
    const text = 'They called the old quay “the stump”, as everybody in the town of Kelm has done for years.';
    const { quotations } = await readAs(text, 'en', (find) => ({
      passages: [{ kinds: TERM, speaker: to(find('They')) }],
    }));
    expect(quotations.map(({ kind, speaker }) => [kind, speaker])).toEqual([['term', null]]);
  });

  it('tells what is reported, with a fragment that is woven in and without a whole quotation beside it', async () => {
    const text = `Ada Lind said on Monday that the harbour was “a ruin” and would close. Bo Ek said it could stay open. “We only need a lease.”`;
    const { quotations } = await readAs(text, 'en', (find) => ({
      names: [person(find('Ada Lind')), person(find('Bo Ek'))],
      passages: [
        { kinds: { direct: 0.1, partial: 0.8, term: 0.1 }, speaker: to(find('Ada Lind')) },
        { kinds: DIRECT, speaker: to(find('Bo Ek')) },
      ],
      attributions: [
        {
          cue: find('said'),
          confidence: 0.95,
          source: to(find('Ada Lind')),
          content: [find('that the harbour was “a ruin” and would close')],
        },
        {
          cue: find('said', 2),
          confidence: 0.99,
          source: to(find('Bo Ek')),
          content: [find('it could stay open. “We only need a lease.”')],
        },
      ],
    }));
    expect(quotations.map(({ kind, text: words, speaker, cue }) => [kind, words, speaker?.text, cue?.text])).toEqual([
      ['indirect', 'that the harbour was “a ruin” and would close', 'Ada Lind', 'said'],
      ['partial', 'a ruin', 'Ada Lind', 'said'],
      ['indirect', 'it could stay open', 'Bo Ek', 'said'],
      ['direct', 'We only need a lease.', 'Bo Ek', 'said'],
    ]);
  });

  it('tells what was said of a thing with the word that says it, which a clause does without', async () => {
    const text = 'Ada Lind condemned the long strike at the old port. Bo Ek warned the port would close in spring.';
    const { quotations } = await readAs(text, 'en', (find) => ({
      names: [person(find('Ada Lind')), person(find('Bo Ek'))],
      attributions: [
        {
          cue: find('condemned'),
          confidence: 0.99,
          source: to(find('Ada Lind')),
          content: [find('the long strike at the old port')],
        },
        {
          cue: find('warned'),
          confidence: 0.99,
          source: to(find('Bo Ek')),
          content: [find('the port would close in spring')],
        },
      ],
    }));
    expect(quotations.map(({ text: words, speaker }) => [words, speaker?.text])).toEqual([
      ['condemned the long strike at the old port', 'Ada Lind'],
      ['the port would close in spring', 'Bo Ek'],
    ]);
  });

  it('reads German whole: who speaks, and a genitive as the name it is of', async () => {
    const text = `Der Hafen von Kelm schließt im Frühjahr, wie die Ministerin Ada Lind am Montag im Rat der Stadt mitteilte.
„Wir haben kein Geld mehr“, sagte sie. Linds Partei will auch Italiens Fähren nicht mehr bezahlen.`;
    const analysis = await readAs(text, 'de', (find) => ({
      names: [person(find('Ada Lind')), person(find('Linds')), place(find('Italiens'))],
      passages: [{ kinds: DIRECT, speaker: to(find('sie')) }],
      roles: [{ span: find('Ministerin'), person: find('Ada'), confidence: 0.8 }],
      meant: [meaning(find('sie'), find('Ada'))],
    }));
    expect([analysis.read, analysis.language]).toEqual(['whole', 'de']);
    expect(analysis.people.map(({ name, role, mentions }) => [name, role?.text, mentions.length])).toEqual([
      ['Ada Lind', 'die Ministerin', 3],
    ]);
    expect(analysis.quotations.map(({ speaker }) => speaker?.text)).toEqual(['Ada Lind']);
    expect(analysis.places.map(({ name }) => name)).toEqual(['Italien']);
  });

  it('lets a French name begin after an apostrophe', async () => {
    const text = `Le port de Kelm fermera au printemps, selon l’entourage d’Ada Lind, la maire, et l’Union des marins de la ville.`;
    const { people, organisations } = await readAs(text, 'fr', (find) => ({
      names: [person(find('Ada Lind')), organisation(find('Union des marins'))],
    }));
    expect(people.map(({ name }) => name)).toEqual(['Ada Lind']);
    expect(organisations.map(({ name }) => name)).toEqual(['Union des marins']);
  });

  it('takes no word for a name that the article writes small elsewhere', async () => {
    const { people } = await readAs(`${HARBOUR}\nShe will go.`, 'en', (find) => ({
      names: [person(find('Ada Lind')), person(find('She'))],
    }));
    expect(people.map(({ name }) => name)).toEqual(['Ada Lind']);
  });

  it('gives one sentence of each of the likeliest paragraphs, and nothing twice', async () => {
    const paragraphs = [
      'Gulls were seen over the northern pier by a number of walkers. Few people noticed.',
      'The harbour of Kelm will close in spring for lack of money.',
      'A ferry to the islands costs eleven crowns at the weekend.',
      'Boats have to leave for other towns before the first of March.',
      'In spring the harbour of Kelm will close, since money is short.',
    ];
    const { keyPoints } = await readAs(paragraphs.join('\n'), 'en', () => ({ weights: [0.1, 0.9, 0.2, 0.8, 0.7] }));
    expect(keyPoints.map(({ block }) => block)).toEqual([0, 1, 3]);
  });

  it('asks no model of a language that it has not learnt', async () => {
    const text = 'Η Άντα Λιντ, η δήμαρχος, είπε ότι «δεν έχουμε άλλα χρήματα» για το λιμάνι της πόλης.';
    const { read, quotations } = await analyse(articleOfText(text, null, 'el'), () => {
      throw new Error('the model was asked');
    });
    expect([read, quotations.map(({ kind }) => kind)]).toEqual(['marks', [null]]);
  });
});

describe('whatever a model tells', () => {
  const pieces = fc.constantFrom(
    '“',
    '”',
    '"',
    '‘',
    '’',
    ' ',
    'Ada ',
    'Okafor ',
    'said ',
    'the ',
    'he ',
    ', ',
    '. ',
    '— ',
  );
  const lines = fc.array(
    fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
    { minLength: 1, maxLength: 4 },
  );
  const chance = fc.double({ min: 0, max: 1, noNaN: true });

  it('every span lies in its block, and marked quotations overlap only where one is in the other', {
    timeout: 60_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(lines, fc.infiniteStream(fc.nat()), fc.infiniteStream(chance), async (texts, nats, chances) => {
        const any = () => nats.next().value ?? 0;
        const sure = () => chances.next().value ?? 0;
        const blocks = texts.map((text, index): Block => ({ kind: index % 2 ? 'blockquote' : 'paragraph', text }));
        const analysis = await analyse({ ...articleOfText('', null, 'en'), blocks }, async (read, passages) => {
          const span = (): Span => {
            const block = read[any() % read.length]!;
            const start = any() % (block.text.length + 1);
            return spanOf(block, start, Math.min(block.text.length, start + (any() % 20)));
          };
          const some = <T>(one: () => T): T[] => Array.from({ length: any() % 4 }, one);
          const likely = () => some(() => ({ ...span(), chance: sure() }));
          const pointer = (): Pointer => ({
            span: any() % 2 ? span() : null,
            confidence: sure(),
            nobody: sure(),
            likely: likely(),
          });
          const names = some(() => ({ span: span(), type: 'PER' as const, confidence: sure() }))
            .filter(({ span: { text } }) => text !== '')
            .sort((a, b) => a.span.block - b.span.block || a.span.start - b.span.start);
          return {
            names: names.filter(({ span: { block, start } }, at) => {
              const before = names[at - 1]?.span;
              return before?.block !== block || before.end <= start;
            }),
            passages: passages.map(() => ({
              kinds: { direct: sure(), partial: sure(), term: sure() },
              speaker: pointer(),
            })),
            attributions: some(() => ({ cue: span(), confidence: sure(), source: pointer(), content: some(span) })),
            roles: some(() => ({ span: span(), person: any() % 2 ? span() : null, confidence: sure() })),
            meant: some(() => ({ span: span(), by: { nobody: sure(), likely: likely() } })),
            weights: read.map(sure),
          };
        });
        const spans = [
          ...analysis.quotations.flatMap(({ cue, speaker, repeats, ...own }) => [own, cue, speaker?.span, ...repeats]),
          ...analysis.people.flatMap(({ role, mentions }) => [role, ...mentions]),
          ...analysis.sources.flatMap(({ spans, reason }) => [...spans, reason]),
          ...analysis.keyPoints,
        ];
        for (const each of spans) if (each) expect(texts[each.block]!.slice(each.start, each.end)).toBe(each.text);
        const marked = analysis.quotations.filter(({ kind }) => kind !== 'indirect');
        for (const [index, one] of marked.entries()) {
          for (const other of marked.slice(index + 1))
            if (other.block === one.block && other.start < one.end) expect(other.end).toBeLessThanOrEqual(one.end);
        }
      }),
      { numRuns: 100, seed: 1 },
    );
  });
});
