/** The pauses of a long reading, in which messages are answered and timers run; it ends in one when nobody wants it any more. */

/** So long a reading may hold up the others on its thread; a window of the encoder takes longer, and is never cut. */
const SLICE_MS = 30;

/** @returns to be called between two steps; it throws where the signal says that the reading is to end */
export function pausesUntil(signal: AbortSignal): () => Promise<void> {
  let last = performance.now();
  return async () => {
    if (performance.now() - last >= SLICE_MS) {
      await new Promise((resolve) => setTimeout(resolve));
      last = performance.now();
    }
    signal.throwIfAborted();
  };
}
