/**
 * The encoder's arithmetic as WebAssembly: embedding, 8-bit linear maps, attention, LayerNorm and GELU, no more. Written in
 * AssemblyScript; `tools/kernel.ts` compiles it, and `src/encoder/session.ts` lays out the memory and calls it.
 *
 * All arguments are addresses of the memory, multiples of 16, or counts. Vectors of pieces stand row by row; their buffers
 * have room for a multiple of eight rows, since rows are worked at together and the last ones may be no piece's.
 */

export { gelu } from './activation';
export { attend, scratchFor } from './attention';
export { embedBlocks, embedRows, place } from './embedding';
export { multiply, pack, quantise } from './linear';
export { add, normalise } from './norm';
