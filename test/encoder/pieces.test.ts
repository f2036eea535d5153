/** Text is cut into the same pieces as in training. */

import { createHash } from 'node:crypto';
import { createReadStream, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { hasSharedData, parseLines, SHARED } from '../../corpora/shared.ts';
import { vocabularyIn } from '../../src/encoder/model.ts';
import { readModelFile } from '../../src/encoder/model-file.ts';
import { type Cut, Pieces, UNKNOWN } from '../../src/encoder/pieces.ts';

const Numbers = v.array(v.number());
const Head = v.object({
  pieces: v.array(v.string()),
  scores: Numbers,
  vocabulary: v.string(),
  corpora: v.array(v.string()),
  each: v.number(),
  together: v.number(),
  hashes: v.array(v.string()),
});
const Line = v.object({ text: v.string(), ids: Numbers, starts: Numbers, ends: Numbers });

const [first, ...rest] = readFileSync(new URL('pieces.jsonl', import.meta.url), 'utf8').split('\n');
const head = v.parse(Head, JSON.parse(first!));
const hard = parseLines(rest.join('\n'), Line, 'pieces.jsonl');

const pieces = new Pieces(head.pieces, Float32Array.from(head.scores));

function sha256(data: Uint8Array | Int32Array): string {
  return createHash('sha256').update(data).digest('hex').slice(0, 16);
}

async function linesOf(corpus: string): Promise<string[]> {
  const lines: string[] = [];
  const Text = v.object({ text: v.string() });
  for await (const row of createInterface({
    input: createReadStream(new URL(`corpora/train/${corpus}.jsonl`, SHARED)),
  })) {
    lines.push(...v.parse(Text, JSON.parse(row)).text.split('\n'));
    if (lines.length >= head.each) break;
  }
  return lines.slice(0, head.each);
}

function milliseconds(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

describe('a text', () => {
  const own = new Pieces(
    ['<s>', '<pad>', '</s>', '<unk>', '▁said', '▁Lind', '▁', 'li', 'nd', 'l', 'i', 'n', 'd'],
    Float32Array.of(0, 0, 0, 0, -4, -4, -4, -4, -4, -6, -6, -6, -6),
  );

  it('is cut word by word into the likeliest pieces', () => {
    expect(own.cut('Lind said lind').ids).toEqual([5, 4, 6, 7, 8]);
  });

  it('has each piece’s place, and a word’s mark alone stands where the word starts', () => {
    expect(own.cut(' lind')).toEqual({ ids: [6, 7, 8], starts: [1, 1, 3], ends: [1, 3, 5] });
  });

  it('has unknown letters, each whole', () => {
    expect(own.cut('😀l')).toEqual({ ids: [6, UNKNOWN, 9], starts: [0, 0, 2], ends: [0, 2, 3] });
  });

  it('is refused a vocabulary whose scores are not all there', () => {
    expect(() => new Pieces(['<s>', '<pad>'], new Float32Array(1))).toThrow('2 pieces with 1 scores');
  });
});

describe('the cut of hard lines', () => {
  it.each(hard.map((line) => [line.text, line] as const))('is training’s: %j', (text, { ids, starts, ends }) => {
    expect(pieces.cut(text)).toEqual({ ids, starts, ends });
  });

  it('is the same when the words have been seen before', () => {
    const again = hard.map(({ text }) => pieces.cut(text));
    expect(again).toEqual(hard.map(({ ids, starts, ends }) => ({ ids, starts, ends })));
  });
});

if (!hasSharedData()) console.warn('../shared is not here: 10,000 lines are passed over');

describe.skipIf(!hasSharedData())('the cut of 10,000 lines in six languages', () => {
  it('is training’s', { timeout: 60_000 }, async () => {
    const bytes = readFileSync(new URL('../../models/reading.bin', import.meta.url));
    const model = readModelFile(bytes);
    const { at, size } = model.tensor('vocabulary');
    expect(sha256(bytes.subarray(at, at + size))).toBe(head.vocabulary);
    const pieces = vocabularyIn(bytes, model);
    const lines = (await Promise.all(head.corpora.map(linesOf))).flat();
    expect(lines.length).toBe(head.each * head.corpora.length);
    const hashes = head.hashes.map((_, index) => {
      const cuts = lines.slice(index * head.together, (index + 1) * head.together).map((line) => pieces.cut(line));
      return sha256(Int32Array.from(cuts.flatMap(({ ids, starts, ends }) => [ids.length, ...ids, ...starts, ...ends])));
    });
    expect(hashes).toEqual(head.hashes);
  });
});

describe('any text at all', () => {
  const isInOrder = (places: readonly number[]) => places.every((place, index) => place >= (places[index - 1] ?? 0));
  const isWithin = ({ starts, ends }: Cut, text: string) =>
    starts.every((start, index) => start <= ends[index]! && ends[index]! <= text.length);

  it('has pieces in order within it', { timeout: 30_000 }, () => {
    const letters = fc.oneof(
      fc.constantFrom('\ud800', '\udfff', '😀', 'e\u0301', '\u200b', 'ﷺ', ' ', '▁', '\x07'),
      fc.string({ unit: 'binary', maxLength: 3 }),
      fc.string({ maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        const cut = pieces.cut(text);
        expect(isInOrder(cut.starts) && isWithin(cut, text)).toBe(true);
      }),
    );
  });

  it('takes time by its length, be it one word', { timeout: 60_000 }, () => {
    const short = 'ab€1'.repeat(10_000);
    pieces.cut(short);
    const [one, ten] = [short, short.repeat(10)].map((text) =>
      Math.min(...[1, 2, 3].map(() => milliseconds(() => pieces.cut(text)))),
    );
    expect(ten! / one!).toBeLessThan(20);
  });
});
