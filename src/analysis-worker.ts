/** The worker that Firefox's event page has analyse its articles. */

import { analyseMarks } from './analyse.ts';
import type { Article } from './analysis.ts';
import type { WorkerAnswer } from './extension/messages.ts';

addEventListener('message', ({ data, ports: [port] }: MessageEvent<Article>) => {
  port?.postMessage(answerTo(data));
});

function answerTo(article: Article): WorkerAnswer {
  try {
    return { analysis: analyseMarks(article) };
  } catch (error) {
    return { error: String(error) };
  }
}
