import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FIXED } from '../../src/encoder/heads.ts';
import { expectHeads, readModelFile } from '../../src/encoder/model-file.ts';
import { encoderOf } from '../../src/encoder/weights.ts';

const whole = new Uint8Array(readFileSync(new URL('./blocks.bin', import.meta.url)));
const HEADER_AT = 8;

/** The file with words of its header replaced by as many letters. */
function withHeader(from: string, to: string): Uint8Array {
  const text = Buffer.from(whole).toString('latin1');
  expect(to.length).toBe(from.length);
  expect(text).toContain(from);
  return new Uint8Array(Buffer.from(text.replace(from, to), 'latin1'));
}

/** The file with other bytes at the beginning of a tensor. */
function withTensor(name: string, ...bytes: number[]): Uint8Array {
  const changed = whole.slice();
  changed.set(bytes, readModelFile(whole).tensor(name).at);
  return changed;
}

describe('a model’s file', () => {
  it('tells its sizes and where its tensors lie', () => {
    const { header, tensor } = readModelFile(whole);
    expect(header).toMatchObject({ layers: 2, hidden: 64, inner: 96, heads: 2, window: 22 });
    expect(tensor('encoder.pieces.weight')).toMatchObject({ type: 'q4_0', shape: [40, 36], size: 1440 });
    expect(tensor('encoder.layers.1.widen.weight').at % 64).toBe(0);
  });

  it.each([0, 3, HEADER_AT, 200, whole.length - 4000])('is refused where it ends after %i bytes', (length) => {
    expect(() => readModelFile(whole.subarray(0, length))).toThrow(/cut short|no file of a model/);
  });

  it('is refused where it is something else', () => {
    expect(() => readModelFile(new TextEncoder().encode('<!doctype html><title>Not found</title>'))).toThrow(
      'no file of a model',
    );
    expect(() => readModelFile(withHeader('{', '['))).toThrow('cannot be read');
  });

  it('is refused where it is of another kind, or does not say what it was made from', () => {
    expect(() => readModelFile(withHeader('"kind": "reading"', '"kind": "reasons"'))).toThrow('another kind');
    expect(() => readModelFile(withHeader('"from": "0', '"from": "?'))).toThrow('does not say what it was made from');
  });

  it('is shipped with the hash of the weights that lie beside it', () => {
    const beside = (name: string) => readFileSync(new URL(`../../models/${name}`, import.meta.url));
    const { header } = readModelFile(beside('reading.bin'));
    expect(header.from).toBe(createHash('sha256').update(beside('reading.npz')).digest('hex'));
  });

  it('is refused in another version', () => {
    expect(() => readModelFile(withHeader('"version": 2', '"version": 9'))).toThrow('another version than 2');
  });

  it('is refused where a tensor lies outside, or beside the steps of 64 bytes', () => {
    expect(() => readModelFile(withHeader('"shape": [22, 64]', '"shape": [2e9, 4]'))).toThrow('lies outside');
    expect(() => readModelFile(withHeader('"at": 1472}', '"at": 1473}'))).toThrow('cannot be read');
  });

  it('is refused where a weight is no number', () => {
    expect(() => readModelFile(withTensor('heads.quoted', 0, 0, 0xc0, 0x7f))).toThrow(
      '"heads.quoted" holds what is no number',
    );
    expect(() => readModelFile(withTensor('encoder.norm.bias', 0, 0, 0x80, 0xff))).toThrow('holds what is no number');
    expect(() => readModelFile(withTensor('encoder.pieces.weight', 0, 0x7c))).toThrow('holds what is no number');
  });

  it('is refused where its heads tell something else than this code reads, in whatever order', () => {
    const header = { ...readModelFile(whole).header, ...FIXED, types: [...FIXED.types], kinds: [...FIXED.kinds] };
    const good = { ...header, labels: { ...FIXED.labels }, pointers: [...FIXED.pointers] };
    expect(() => expectHeads(good, FIXED)).not.toThrow();
    const { key, ...labels } = good.labels;
    for (const other of [
      { types: ['PER', 'LOC', 'ORG', 'MISC'] },
      { kinds: ['direct', 'partial'] },
      { labels: { key: key!, ...labels } },
      { pointers: ['source', 'speaker', 'content', 'meant', 'role'] },
      { longestMention: 16 },
    ])
      expect(() => expectHeads({ ...good, ...other }, FIXED)).toThrow(`for other code: its ${Object.keys(other)[0]}`);
  });

  it('is refused as an encoder where a part is missing or has another shape', () => {
    const missing = readModelFile(withHeader('encoder.layers.1.mix.bias', 'encoder.layers.1.mix.none'));
    expect(() => encoderOf(missing)).toThrow('no "encoder.layers.1.mix.bias"');
    const misshapen = readModelFile(withHeader('"shape": [96, 64]', '"shape": [64, 96]'));
    expect(() => encoderOf(misshapen)).toThrow(
      '"encoder.layers.0.widen.weight" is int8 of 64 × 96, not int8 of 96 × 64',
    );
  });
});
