/** An article is read as training reads it: held against what `training/reading_fixture.py` wrote, and against long texts. */

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { ReadingProgram as Told } from '../../bench/reading/model.ts';
import type { Span } from '../../src/analysis.ts';
import { Heads } from '../../src/encoder/heads.ts';
import type { Weights } from '../../src/encoder/linear.ts';
import { MOST_UNITS } from '../../src/encoder/pieced.ts';
import { Pieces } from '../../src/encoder/pieces.ts';
import { type Model, readWithModel } from '../../src/encoder/read.ts';
import type { Reading } from '../../src/reading.ts';
import { readBlocks } from '../../src/text/read-blocks.ts';

const FIXTURE = new URL('reading.jsonl', import.meta.url);
const Numbers = v.array(v.number());
const Packed = v.object({ shape: Numbers, unit: v.number(), bytes: v.string() });
const Article = v.object({
  pieces: v.array(v.string()),
  scores: Numbers,
  blocks: v.array(v.string()),
  passages: v.array(v.tuple([v.number(), v.number()])),
  hidden: v.number(),
});
const Windows = v.object({ windows: v.array(v.object({ ids: Numbers, quoted: Numbers, states: Packed })) });
const lines = readFileSync(FIXTURE, 'utf8').split('\n');
const article = v.parse(Article, JSON.parse(lines[0]!));
const { windows } = v.parse(Windows, JSON.parse(lines[1]!));
const weights = v.parse(v.record(v.string(), Packed), JSON.parse(lines[2]!));

function unpacked({ shape, unit, bytes }: v.InferOutput<typeof Packed>): Weights {
  const numbers = new Int8Array(Buffer.from(bytes, 'base64'));
  return { shape, values: Float32Array.from(numbers, (number) => number * unit) };
}

function weightsOf(name: string): Weights {
  const found = weights[name];
  if (!found) throw new Error(`no ${name}`);
  return unpacked(found);
}

const pieces = new Pieces(article.pieces, Float32Array.from(article.scores));
const heads = new Heads(weightsOf, article.hidden);
const paragraphs = (texts: readonly string[]) => texts.map((text, index) => ({ index, text }));
const blocks = paragraphs(article.blocks);
const pause = () => Promise.resolve();

/** What stands between marks in each block. */
const passages = blocks.flatMap(({ index, text }): Span[] =>
  [...text.matchAll(/“([^”]*)”/g)].map(({ index: at, 1: inside = '' }) => {
    return { block: index, start: at + 1, end: at + 1 + inside.length, text: inside };
  }),
);

/** Tells the states of the fixture's windows in turn, each over the last as the true one does; keeps what it was given. */
function recorded(): { encoder: Model['encoder']; given: { ids: number[]; quoted: number[] }[] } {
  const given: { ids: number[]; quoted: number[] }[] = [];
  const memory = new Float32Array(384 * article.hidden);
  const read = (ids: Int32Array, quoted: Uint8Array) => {
    given.push({ ids: [...ids], quoted: [...quoted] });
    const { values } = unpacked(windows[given.length - 1]!.states);
    memory.set(values);
    return memory.subarray(0, values.length);
  };
  return { encoder: { read }, given };
}

/** An encoder whose states follow from a piece and its place. */
function dreaming(): { encoder: Model['encoder']; windows: () => number } {
  let count = 0;
  const memory = new Float32Array(384 * article.hidden);
  const read = (ids: Int32Array) => {
    count++;
    ids.forEach((id, place) => {
      for (let index = 0; index < article.hidden; index++)
        memory[place * article.hidden + index] = ((id * 37 + place * 11 + index * index * 29) % 64) / 32 - 1;
    });
    return memory.subarray(0, ids.length * article.hidden);
  };
  return { encoder: { read }, windows: () => count };
}

const readIn = (encoder: Model['encoder'], texts = blocks, asked: readonly Span[] = passages) =>
  readWithModel(texts, asked, { pieces, heads, encoder }, pause);

/** All numbers within so much of each other, everything else the same. */
function isClose(one: unknown, other: unknown, within: number, path = ''): string[] {
  if (typeof one === 'number' && typeof other === 'number')
    return Math.abs(one - other) <= within ? [] : [`${path}: ${one}, not ${other}`];
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other)
    return one === other ? [] : [`${path}: ${one}, not ${other}`];
  const theirs = new Map(Object.entries(other));
  const own = Object.entries(one);
  const missing = [...theirs.keys()]
    .filter((key) => !Object.hasOwn(one, key))
    .map((key) => `${path}.${key} is missing`);
  return [...missing, ...own.flatMap(([key, value]) => isClose(value, theirs.get(key), within, `${path}.${key}`))];
}

/** In the order of the text; training asks later for what a window has too many of. */
function inOrder(reading: Reading): Reading {
  const before = (one: Span, other: Span) => one.block - other.block || one.start - other.start;
  return {
    ...reading,
    attributions: reading.attributions.toSorted((one, other) => before(one.cue, other.cue)),
    roles: reading.roles.toSorted((one, other) => before(one.span, other.span)),
    meant: reading.meant.toSorted((one, other) => before(one.span, other.span) || one.span.end - other.span.end),
  };
}

/** The spans of a reading. */
function spansOf({ names, passages: told, attributions, roles, meant }: Reading): Span[] {
  const pointers = [...told.map(({ speaker }) => speaker), ...attributions.map(({ source }) => source)];
  return [
    ...[...names, ...roles, ...meant].map(({ span }) => span),
    ...attributions.flatMap(({ cue, content }) => [cue, ...content]),
    ...[...pointers, ...meant.map(({ by }) => by)].flatMap(({ likely }) => likely),
    ...[...pointers.map(({ span }) => span), ...roles.map(({ person }) => person)].filter((span) => span !== null),
  ];
}

describe('an article', () => {
  it('is given to the encoder in training’s windows', async () => {
    const { encoder, given } = recorded();
    await readIn(encoder);
    expect(given).toEqual(windows.map(({ ids, quoted }) => ({ ids, quoted })));
  });

  it('is read as training reads it', { timeout: 30_000 }, async () => {
    const { passages: asked } = article;
    const told = new Told(`tail -n 1 "${fileURLToPath(FIXTURE)}"`);
    const textBlocks = readBlocks(blocks.map(({ text }) => ({ kind: 'paragraph', text })));
    const expected = await told.read(textBlocks, passages);
    expect(asked).toHaveLength(passages.length);
    expect(expected.names.length && expected.roles.length && expected.meant.length).toBeGreaterThan(5);
    expect(isClose(inOrder(await readIn(recorded().encoder)), inOrder(expected), 1e-4)).toEqual([]);
  });

  it('without a word tells nothing', async () => {
    const { encoder, windows } = dreaming();
    const reading = await readIn(encoder, paragraphs(['', ' \u200b']), []);
    expect(reading).toEqual({ names: [], passages: [], attributions: [], roles: [], meant: [], weights: [0, 0] });
    expect(windows()).toBe(0);
  });

  it('is read to its end only as long as the pause lets it', async () => {
    const stopped = readWithModel(blocks, passages, { pieces, heads, ...recorded() }, () => Promise.reject('no more'));
    await expect(stopped).rejects.toBe('no more');
  });
});

describe('a long article', { timeout: 30_000 }, () => {
  const sentence = 'Ada said the bridge “holds for now” is it. ';

  it('of one endless paragraph has spans of its text alone, and an answer for each passage', async () => {
    const texts = paragraphs([sentence.repeat(350), sentence]);
    const asked = texts.map(({ index, text }) => ({ block: index, start: 21, end: text.length - 8, text: '' }));
    const reading = await readIn(dreaming().encoder, texts, asked);
    expect(reading.passages.map(({ kinds }) => kinds.direct + kinds.partial + kinds.term)).toEqual([
      expect.closeTo(1),
      expect.closeTo(1),
    ]);
    const spans = spansOf(reading);
    expect(spans.length).toBeGreaterThan(20);
    const wrong = spans.filter(({ block, start, end, text }) => !text || texts[block]!.text.slice(start, end) !== text);
    expect(wrong).toEqual([]);
  });

  it('of any text at all, halves of pairs and unseen letters too, has spans that stand where they say', async () => {
    const letters = fc.oneof(
      fc.constantFrom('\ud800', '\udfff', '😀', 'e\u0301', '\u200b', '\u00ad', 'ﷺ', ' ', '“', '”', 'Ada said it. '),
      fc.string({ unit: 'binary', maxLength: 3 }),
    );
    const text = fc.array(letters, { maxLength: 40 }).map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(fc.array(text, { maxLength: 4 }), async (given) => {
        const texts = paragraphs(given);
        const asked = texts.map(({ index, text }) => ({ block: index, start: 0, end: text.length, text }));
        const spans = spansOf(await readIn(dreaming().encoder, texts, asked));
        const isElsewhere = ({ block, start, end, text }: Span) => !text || given[block]!.slice(start, end) !== text;
        expect(spans.filter(isElsewhere)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('of a million letters without a space has spans of its text alone', async () => {
    const texts = paragraphs(['ab€1'.repeat(250_000)]);
    const reading = await readIn(dreaming().encoder, texts, []);
    const wrong = spansOf(reading).filter(({ start, end, text }) => texts[0]!.text.slice(start, end) !== text);
    expect(wrong).toEqual([]);
  });

  it('is read in windows by its length', async () => {
    const counts = [300, 600].map(async (times) => {
      const { encoder, windows } = dreaming();
      await readIn(encoder, paragraphs(Array(times).fill(sentence)), []);
      return windows();
    });
    const [one, two] = (await Promise.all(counts)) as [number, number];
    expect(one).toBeGreaterThan(20);
    expect(Math.abs(two - 2 * one)).toBeLessThanOrEqual(2);
  });

  it('has nothing told of what comes after the most that is read', async () => {
    const texts = paragraphs([' '.repeat(MOST_UNITS), 'Ada said it.']);
    const asked = [{ block: 1, start: 0, end: 3, text: 'Ada' }];
    const { weights, passages } = await readIn(dreaming().encoder, texts, asked);
    expect(weights).toEqual([0, 0]);
    expect(passages).toEqual([
      { kinds: { direct: 0, partial: 0, term: 0 }, speaker: { span: null, confidence: 1, nobody: 1, likely: [] } },
    ]);
  });
});

describe('heads', () => {
  it('are refused weights of another form', () => {
    const narrow = (name: string) =>
      name === 'heads.kind.weight' ? { ...weightsOf(name), shape: [3, 7] } : weightsOf(name);
    expect(() => new Heads(narrow, article.hidden)).toThrow('heads.kind is 3 × 7 with 3 biases, not 3 × 8');
  });
});
