/** Keeps the background from being ended while it works: browsers end one that has asked nothing of them for half a minute. */

import { browser } from './browser.ts';

const EVERY_MS = 10_000;

/** @returns what the work gives */
export async function awakeDuring<Result>(work: Promise<Result>): Promise<Result> {
  const asking = setInterval(() => browser.runtime.getPlatformInfo(), EVERY_MS);
  try {
    return await work;
  } finally {
    clearInterval(asking);
  }
}
