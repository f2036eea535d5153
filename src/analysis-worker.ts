/** The worker that Firefox's event page has analyse its articles; it holds the model until it is ended. */

import { analyse, type ReadBlocks } from './analyse.ts';
import type { Article } from './analysis.ts';
import type { LoadedModel } from './encoder/model.ts';
import { readWithModel } from './encoder/read.ts';
import { loadOwnLanguage } from './extension/language-scripts.ts';
import type { WorkerAnswer } from './extension/messages.ts';
import { loadOwnModel, loadOwnTrigrams } from './extension/own-model.ts';
import { pausesUntil } from './extension/pauses.ts';
import { loadLanguagesBy } from './language/languages.ts';

loadLanguagesBy(loadOwnLanguage);

/** Loaded when the first article is to be read; what could not be loaded is tried again for the next. */
let model: Promise<LoadedModel> | null = null;

addEventListener('message', async ({ data, ports: [port] }: MessageEvent<Article>) => {
  const ending = new AbortController();
  if (port) port.onmessage = () => ending.abort();
  port?.postMessage(await workerAnswer(data, ending.signal));
});

async function workerAnswer(article: Article, signal: AbortSignal): Promise<WorkerAnswer> {
  try {
    await loadOwnTrigrams();
    const pause = pausesUntil(signal);
    const read: ReadBlocks = async (blocks, passages) => {
      model ??= loadOwnModel();
      const loaded = await model.catch((error: unknown) => {
        model = null;
        throw error;
      });
      return readWithModel(blocks, passages, loaded, pause);
    };
    const { article: _, ...found } = await analyse(article, read, pause);
    return { found };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}
