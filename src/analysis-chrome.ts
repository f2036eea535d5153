/** What Chrome's service worker analyses articles by: a script that it takes in when the first one comes, and not to answer others. */

import { analyse, type ReadBlocks } from './analyse.ts';
import { analyseMarks } from './analyse-marks.ts';
import { readWithModel } from './encoder/read.ts';
import type { Pipeline } from './extension/article-readings.ts';
import { Kept } from './extension/kept.ts';
import { loadOwnLanguage } from './extension/language-scripts.ts';
import { loadOwnModel, loadOwnTrigrams } from './extension/own-model.ts';
import { pausesUntil } from './extension/pauses.ts';
import { loadLanguagesBy } from './language/languages.ts';

declare global {
  /** Set by this script. */
  var whosaidPipeline: Pipeline | undefined;
}

loadLanguagesBy(loadOwnLanguage);

const model = new Kept(loadOwnModel, (loaded) => loaded.release());

/** Reads on the worker's own thread, with pauses to answer in. */
globalThis.whosaidPipeline = {
  marks: async (article) => {
    await loadOwnTrigrams();
    return analyseMarks(article);
  },
  whole: async (article, signal) => {
    await loadOwnTrigrams();
    const pause = pausesUntil(signal);
    const read: ReadBlocks = (blocks, passages) =>
      model.use((loaded) => readWithModel(blocks, passages, loaded, pause));
    return analyse(article, read, pause);
  },
};
