/** Chrome's service worker, which starts again and again: what it analyses articles by comes in with the first of them. */

import { startBackground } from './background.ts';
import type { Pipeline } from './extension/article-readings.ts';
import { LANGUAGE_SCRIPTS } from './extension/language-scripts.ts';

const ANALYSIS = 'analysis.js';

// A worker may take in later only what it has taken in when it was installed.
addEventListener('install', () => importScripts(ANALYSIS, ...LANGUAGE_SCRIPTS));

function pipeline(): Pipeline {
  if (!globalThis.whosaidPipeline) importScripts(ANALYSIS);
  if (!globalThis.whosaidPipeline) throw new Error(`${ANALYSIS} is not there`);
  return globalThis.whosaidPipeline;
}

startBackground({
  marks: async (article) => pipeline().marks(article),
  whole: async (article, signal) => pipeline().whole(article, signal),
});
