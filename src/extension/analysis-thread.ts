/** Has the pipeline run by a worker, for Firefox's event page. */

import * as v from 'valibot';
import type { Analysis, Article } from '../analysis.ts';
import { browser } from './browser.ts';
import { workerAnswerSchema } from './messages.ts';

/** Started at the first article; it keeps its models for the next. */
let worker: Worker | undefined;

/** For the event page. @throws Error as the pipeline does, or if the worker cannot start */
export function analyseInWorker(article: Article): Promise<Analysis> {
  return new Promise((resolve, reject) => {
    worker ??= new Worker(browser.runtime.getURL('analysis-worker.js'));
    // Each article has a channel of its own, so that answers need no numbers.
    const { port1, port2 } = new MessageChannel();
    worker.onerror = ({ message }) => {
      worker = undefined;
      reject(new Error(message));
    };
    port1.onmessage = ({ data }: MessageEvent<unknown>) => {
      port1.close();
      const answer = v.safeParse(workerAnswerSchema, data);
      if (!answer.success) reject(new Error('the worker gave no analysis'));
      else if ('error' in answer.output) reject(new Error(answer.output.error));
      else resolve(answer.output.analysis);
    };
    worker.postMessage(article, [port2]);
  });
}
