/** Pages that become an article after they were loaded: text that comes late, and navigation without a new document. */

import { type Detection, detect } from '../src/article/detect.ts';

/** A page is looked at again when it has been quiet for so long, each time longer. */
const QUIET_MS = [300, 1_000, 3_000];
/** A page that is never quiet is looked at all the same. */
const MAX_WAIT_MS = 5_000;

/** Where the page was looked at last: nobody looks twice at what has not changed. */
let lookedAt = '';

/** @returns what the page is if it is an article */
export function articleNow(): Detection | null {
  lookedAt = location.href;
  const detection = detect(document, lookedAt);
  return detection.isNews ? detection : null;
}

/** @returns the article that appears in the page within the next seconds; null as well when `signal` ends the search */
export async function articleAppears(signal: AbortSignal): Promise<Detection | null> {
  for (const quiet of QUIET_MS) {
    const hasChanged = await settled(quiet);
    if (signal.aborted) break;
    const found = hasChanged || lookedAt !== location.href ? articleNow() : null;
    if (found) return found;
  }
  return null;
}

/**
 * Calls the listener each time that the page goes to another address without a new document.
 *
 * @returns a signal that ends when the page goes there first, as the one that the listener gets when it goes on
 */
export function onNavigation(listener: (signal: AbortSignal) => void): AbortSignal {
  let address = withoutFragment();
  let stay = new AbortController();
  // Firefox has it from 147 on.
  globalThis.navigation?.addEventListener('currententrychange', () => {
    if (withoutFragment() === address) return;
    address = withoutFragment();
    stay.abort();
    stay = new AbortController();
    listener(stay.signal);
  });
  return stay.signal;
}

function withoutFragment(): string {
  return location.href.split('#')[0]!;
}

/** Waits until nothing has changed in the page for so many milliseconds. @returns whether something did before */
function settled(quiet: number): Promise<boolean> {
  return new Promise((resolve) => {
    let hasChanged = false;
    const done = () => {
      observer.disconnect();
      clearTimeout(timer);
      clearTimeout(limit);
      resolve(hasChanged);
    };
    const observer = new MutationObserver(() => {
      hasChanged = true;
      clearTimeout(timer);
      timer = setTimeout(done, quiet);
    });
    let timer = setTimeout(done, quiet);
    const limit = setTimeout(done, MAX_WAIT_MS);
    observer.observe(document, { childList: true, characterData: true, subtree: true });
  });
}
