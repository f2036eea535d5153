/** Does long work on the page in slices, so that scrolling and typing never wait for it. */

/** A slice ends after the step that passes this; most of a frame is left for the page. */
const SLICE_MS = 4;
/** On a page that changes all the time this attempt goes on whatever changes: what is gone is not marked, and is read again. */
const MOST_STARTS = 4;

/**
 * @param begin begins the work, whose results hold as long as the page's text and elements stay as they are; called anew
 *   where they change between two slices
 * @returns the result of work during which nothing changed, or of the last attempt
 */
export async function inSlices<T>(begin: () => Iterator<void, T>): Promise<T> {
  let isChanged = false;
  const observer = new MutationObserver(() => {
    isChanged = true;
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  try {
    for (let start = 1; ; start++) {
      isChanged = false;
      const work = begin();
      while (!isChanged || start === MOST_STARTS) {
        const step = runSlice(work);
        if (step.done) return step.value;
        await pause();
      }
    }
  } finally {
    observer.disconnect();
  }
}

function runSlice<T>(work: Iterator<void, T>): IteratorResult<void, T> {
  const end = performance.now() + SLICE_MS;
  let step = work.next();
  while (!step.done && performance.now() < end) step = work.next();
  return step;
}

/** Lets whatever waits go first. */
function pause(): Promise<void> {
  // Chrome has it from 129 on, Firefox from 142.
  return globalThis.scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}
