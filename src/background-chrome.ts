/** Chrome's service worker, which has a thread of its own and so analyses by itself. */

import { analyseMarks } from './analyse.ts';
import { startBackground } from './background.ts';

startBackground(async (article) => analyseMarks(article));
