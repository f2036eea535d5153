/** The script of a page that is read: it has the article analysed and shows what was found. */

import { isOrphan, listenInPage } from '../src/extension/channel.ts';
import type { PopupToPage, Reading } from '../src/extension/messages.ts';
import { clear, repaintIfGone } from './highlights.ts';
import { command, goTo, hideArticle, showArticle, startReader, whoSaidSelection } from './reader.ts';
import { type ReadPage, readPage } from './reading.ts';

declare global {
  /** Set by the first of our scripts in a page: the background may bring in a second when two ask at once. */
  var whosaidIsHere: true | undefined;
}

let page: ReadPage | null = null;
let reading: Promise<Reading> | null = null;
let revision = 0;

/** Reads and paints; whoever asks meanwhile gets the same answer. */
function read(force: boolean): Promise<Reading> {
  reading ??= readAndPaint(force).finally(() => {
    reading = null;
  });
  return reading;
}

async function readAndPaint(force: boolean): Promise<Reading> {
  const result = await readPage(revision++, force);
  page = result.page;
  if (page) showArticle(page);
  else hideArticle();
  return result.reading;
}

function show({ document, revision, ...span }: PopupToPage): boolean {
  return page?.document === document && page.revision === revision && goTo(span);
}

if (!globalThis.whosaidIsHere) {
  globalThis.whosaidIsHere = true;
  // What a script of an earlier version of the extension has painted.
  clear();
  listenInPage({
    read,
    show,
    command,
    whoSaidSelection,
    clear() {
      page = null;
      hideArticle();
    },
  });
  startReader();
  document.addEventListener('visibilitychange', () => {
    if (isOrphan()) clear();
    else repaintIfGone();
  });
}
