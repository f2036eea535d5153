/** The script of a page that is read: it has the article analysed, shows what was found, and keeps up with the page. */

import type { Markable } from '../src/extension/markable.ts';
import type { DocumentVersion, PageReading, PopupToPage } from '../src/extension/messages.ts';
import { listenInPage, requestRest } from '../src/extension/page-channel.ts';
import { PAUSES } from '../src/extension/patience.ts';
import { isOrphan } from '../src/extension/replies.ts';
import { watchChanges } from './changes.ts';
import { clear, repaintIfGone } from './highlights.ts';
import { type ReadOptions, type ReadPage, readPage, storyInView } from './page-reading.ts';
import {
  command,
  dropChanged,
  goTo,
  hideArticle,
  showArticle,
  startReader,
  updateArticle,
  whoSaidSelection,
} from './reader.ts';

declare global {
  /** Set by the first of our scripts in a page: the background may bring in a second when two ask at once. */
  var whosaidIsHere: true | undefined;
}

/** So long after scrolling has ended, the reader reads; an endless page has set its address by then. */
const REST_MS = 400;

let page: ReadPage | null = null;
let isForced = false;
let reading: Promise<PageReading> | null = null;
let revision = 0;
/** The revision that is being read on. */
let readingOn: number | null = null;
/** How often in a row what is shown could not be read on. */
let unknown = 0;
/** How often the page has changed. */
let changes = 0;
let doubt = () => {};

/** Reads and paints; whoever asks meanwhile gets the same answer. */
function read(options: ReadOptions): Promise<PageReading> {
  reading ??= readAndPaint(options).finally(() => {
    reading = null;
  });
  return reading;
}

async function readAndPaint(options: ReadOptions): Promise<PageReading> {
  isForced = options.force;
  const changesBefore = changes;
  // What was asked once may be stored under its number, though no answer came.
  const result = await readPage(() => revision++, options);
  if (isOrphan()) return result.reading;
  const before = page;
  page = result.page;
  if (!page) hideArticle();
  else if (page.analysis !== before?.analysis || dropChanged()) showArticle(page, page.marked);
  readOn();
  // What changed while the background was at work may not be tied to the page any more.
  if (page && changes !== changesBefore) doubt();
  return result.reading;
}

/** Has what is known of marks alone read on, and shows in its place what comes of that. */
async function readOn(): Promise<void> {
  if (page?.progress !== 'reading' || readingOn === page.revision) return;
  const { document, revision } = page;
  readingOn = revision;
  try {
    const { findings, marked, progress } = await requestRest({ document, revision });
    if (isOrphan() || !shows({ document, revision })) return;
    unknown = 0;
    page = { ...page, analysis: { ...findings, article: page.analysis.article }, marked, progress };
    updateArticle(page, marked);
  } catch {
    await tellAnew({ document, revision });
  } finally {
    if (readingOn === revision) readingOn = null;
  }
}

/** The background may know nothing more of what is shown, as where it heard late of a new address: it is told again. */
async function tellAnew(version: DocumentVersion): Promise<void> {
  const pause = PAUSES[unknown++];
  if (pause === undefined) return;
  await new Promise((resolve) => setTimeout(resolve, pause));
  if (!isOrphan() && shows(version)) await read({ force: isForced, known: nothing });
}

function onChange(): boolean {
  changes++;
  return page !== null && dropChanged();
}

async function readAgain(): Promise<void> {
  if (page && !isOrphan()) await read({ force: isForced, known: () => page });
}

const nothing = () => null;

/** An endless page goes to its next story's address when that comes into view: it may have been read there before. */
function wasReadHere(): ReadPage | null {
  return page?.address === location.href ? page : null;
}

/** Of several stories one under the other, the one in view counts. */
function lookAtOtherStory(): void {
  const story = page && storyInView();
  if (story && story !== page?.story) readAgain();
}

function leave(): void {
  page = null;
  hideArticle();
}

function shows({ document, revision }: DocumentVersion): boolean {
  return page?.document === document && page.revision === revision;
}

function mark(kinds: readonly Markable[]): void {
  if (!page) return;
  page.marked = kinds;
  showArticle(page, kinds);
}

function start(): void {
  // What a script of an earlier version of the extension has painted.
  clear();
  listenInPage({
    async read({ force, shown }) {
      if (!shown || !shows(shown)) return read({ force, known: nothing });
      readOn();
      return { outcome: 'analysed' };
    },
    mark,
    show: (passage: PopupToPage) => shows(passage) && goTo(passage),
    command,
    whoSaidSelection,
    clear: leave,
  });
  startReader();
  doubt = watchChanges({ onChange, onDoubt: readAgain });
  const { articleAppears, onNavigation } = whosaidGate;
  onNavigation(async (signal) => {
    if (isOrphan()) leave();
    else if (await articleAppears(signal)) await read({ force: false, known: wasReadHere });
    else if (!signal.aborted) leave();
  });
  let looking: ReturnType<typeof setTimeout> | undefined;
  const lookSoon = () => {
    clearTimeout(looking);
    looking = setTimeout(lookAtOtherStory, REST_MS);
  };
  document.addEventListener('scrollend', lookSoon, { passive: true, capture: true });
  addEventListener('pageshow', ({ persisted }) => {
    // Back from the browser's memory: the background has long forgotten the page.
    if (persisted && page && !isOrphan()) read({ force: isForced, known: nothing });
  });
  document.addEventListener('visibilitychange', () => {
    if (isOrphan()) leave();
    else repaintIfGone();
  });
}

if (!globalThis.whosaidIsHere) {
  globalThis.whosaidIsHere = true;
  start();
}
