/** The kernel twice, from the same sources (`tools/kernel.ts`): for every engine, and for those that know relaxed SIMD. */

/** Both give the same numbers to the last bit. */
export interface Kernels {
  plain: Uint8Array<ArrayBuffer>;
  /** Takes half the time. */
  relaxed: Uint8Array<ArrayBuffer>;
}

/** @returns the faster kernel that this engine can run */
export function fastestOf({ plain, relaxed }: Kernels): Uint8Array<ArrayBuffer> {
  return WebAssembly.validate(relaxed) ? relaxed : plain;
}
