/** Firefox's event page, which shares its thread with the popup and so leaves the reading to a worker. */

import { analyseMarks } from './analyse-marks.ts';
import { startBackground } from './background.ts';
import { analyseInWorker } from './extension/analysis-thread.ts';
import { loadOwnTrigrams } from './extension/own-model.ts';

startBackground({
  marks: async (article) => {
    await loadOwnTrigrams();
    return analyseMarks(article);
  },
  whole: analyseInWorker,
});
