/** Chrome's service worker, which has a thread of its own and so reads by itself, with pauses to answer in. */

import { analyse, analyseMarks, type ReadBlocks } from './analyse.ts';
import { startBackground } from './background.ts';
import { readArticle } from './encoder/read.ts';
import { Kept } from './extension/kept.ts';
import { loadOwnModel } from './extension/own-model.ts';
import { pausesUntil } from './extension/pauses.ts';

const model = new Kept(loadOwnModel, (loaded) => loaded.release());

startBackground({
  marks: analyseMarks,
  whole: (article, signal) => {
    const pause = pausesUntil(signal);
    const read: ReadBlocks = (blocks, passages) => model.use((loaded) => readArticle(blocks, passages, loaded, pause));
    return analyse(article, read, pause);
  },
});
