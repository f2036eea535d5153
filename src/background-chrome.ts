/** Chrome's service worker, which has a thread of its own and so analyses by itself. */

import { analyse } from './analyse.ts';
import { startBackground } from './background.ts';

startBackground(async (article) => analyse(article));
