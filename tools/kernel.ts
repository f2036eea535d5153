/** Compiles the encoder's kernel from AssemblyScript to WebAssembly, without and with relaxed SIMD; the same sources are compiled once. */

import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Kernels } from '../src/encoder/kernels.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SOURCES = `${ROOT}src/encoder/kernel`;
const CACHE = `${ROOT}node_modules/.cache/kernel`;
const OPTIONS = ['-O3', '--noAssert', '--runtime', 'stub', '--importMemory', '--enable', 'simd'];
const RELAXED = ['--enable', 'relaxed-simd'];

/**
 * @returns the kernel twice, a few KB of WebAssembly each, that `src/encoder/session.ts` runs
 * @throws Error with what the compiler says
 */
export async function compileKernels(): Promise<Kernels> {
  return { plain: await compile(OPTIONS), relaxed: await compile([...OPTIONS, ...RELAXED]) };
}

async function compile(options: readonly string[]): Promise<Uint8Array<ArrayBuffer>> {
  const hash = createHash('sha256').update(options.join(' '));
  hash.update(await readFile(`${ROOT}node_modules/assemblyscript/package.json`));
  for (const name of (await readdir(SOURCES)).sort()) hash.update(await readFile(`${SOURCES}/${name}`));
  const file = `${CACHE}/${hash.digest('hex').slice(0, 16)}.wasm`;
  return read(file).catch(async () => {
    await mkdir(CACHE, { recursive: true });
    // Builds and tests run side by side: none may find a file half written, or moved away.
    const part = `${file}.${randomUUID()}`;
    const { main } = await import('assemblyscript/asc');
    const { error, stderr } = await main([`${SOURCES}/kernel.ts`, '--baseDir', '/', '-o', part, ...options]);
    if (error) throw new Error(`the kernel cannot be compiled: ${error.message}\n${stderr}`);
    await rename(part, file);
    return read(file);
  });
}

async function read(file: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await readFile(file));
}
