/** Has the pipeline run by a worker, for Firefox's event page: to end the worker gives the model's memory back. */

import * as v from 'valibot';
import type { Analysis, Article } from '../analysis.ts';
import { browser } from './browser.ts';
import { Kept } from './kept.ts';
import { workerAnswerSchema } from './messages.ts';

const worker = new Kept(
  async () => new Worker(browser.runtime.getURL('analysis-worker.js')),
  (thread) => thread.terminate(),
);

/** For the event page. @throws Error as the pipeline does, if the worker cannot start, or when the signal says so */
export function analyseInWorker(article: Article, signal: AbortSignal): Promise<Analysis> {
  return worker.use((thread) => answerOf(thread, article, signal));
}

function answerOf(thread: Worker, article: Article, signal: AbortSignal): Promise<Analysis> {
  // Each article has a channel of its own, so that answers need no numbers; what is said into it ends the reading.
  const { port1, port2 } = new MessageChannel();
  const listening = new AbortController();
  return new Promise<Analysis>((resolve, reject) => {
    const broken = ({ message }: ErrorEvent) => {
      worker.drop();
      reject(new Error(message));
    };
    thread.addEventListener('error', broken, { signal: listening.signal });
    signal.addEventListener(
      'abort',
      () => {
        port1.postMessage('end');
        reject(signal.reason);
      },
      { signal: listening.signal },
    );
    port1.onmessage = ({ data }: MessageEvent<unknown>) => {
      port1.close();
      const answer = v.safeParse(workerAnswerSchema, data);
      if (!answer.success) reject(new Error('the worker gave no analysis'));
      else if ('error' in answer.output) reject(new Error(answer.output.error));
      else resolve({ ...answer.output.found, article });
    };
    thread.postMessage(article, [port2]);
  }).finally(() => listening.abort());
}
