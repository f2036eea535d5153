/** Makes a model's file ready to read articles with. */

import { FIXED, Heads } from './heads.ts';
import { fastestOf, type Kernels } from './kernels.ts';
import { expectHeads, type ModelFile, readModelFile } from './model-file.ts';
import { Pieces } from './pieces.ts';
import type { Model } from './read.ts';
import { createSession, type Session } from './session.ts';
import { numbersOf } from './weights.ts';

/** A model that holds memory until it is let go. */
export type LoadedModel = Model & Pick<Session, 'release'>;

/**
 * @param bytes a model's file, as `training/export.py` writes it
 * @throws Error that says what is wrong with the file
 */
export async function loadModel(bytes: Uint8Array, kernels: Kernels): Promise<LoadedModel> {
  const file = readModelFile(bytes);
  expectHeads(file.header, FIXED);
  const encoder = await createSession(bytes, file, fastestOf(kernels));
  return {
    pieces: vocabularyIn(bytes, file),
    heads: new Heads((name) => numbersOf(bytes, file, name), file.header.hidden),
    encoder,
    release: () => encoder.release(),
  };
}

/** @returns what the file's model cuts text into; the vocabulary stands in it a piece a line */
export function vocabularyIn(bytes: Uint8Array, file: ModelFile): Pieces {
  const { at, size } = file.tensor('vocabulary');
  const vocabulary = new TextDecoder().decode(bytes.subarray(at, at + size)).split('\n');
  return new Pieces(vocabulary, numbersOf(bytes, file, 'scores').values);
}
