/** Firefox's event page, which shares its thread with the popup and so leaves the analysis to a worker. */

import { startBackground } from './background.ts';
import { analyseInWorker } from './extension/analysis-thread.ts';

startBackground(analyseInWorker);
