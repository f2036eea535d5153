/**
 * Everything that the parts of the extension say to each other: one schema a direction, and what is answered.
 *
 * A message never names its own tab or address when it comes from a page: the receiver takes them from the sender.
 * A popup names the tab it asks about. `channel.ts` sends, receives, and checks who speaks.
 */

import * as v from 'valibot';
import type { Analysis } from '../analysis.ts';
import { articleSchema, findingsSchema, index, line } from '../analysis-schema.ts';
import type { Markable } from './markable.ts';
import type { PageCommand } from './shortcuts.ts';

/**
 * Which state of which document of a tab: `document` is its `performance.timeOrigin`, which no two documents of one
 * tab share; `revision` counts up each time that the same document is read anew.
 */
const timeOrigin = v.number();
export interface DocumentVersion {
  document: number;
  revision: number;
}

/** How far an article was read: it is being read, it was, or it could not be, and what is told is what stands between marks. */
export const progressSchema = v.union([v.picklist(['reading', 'read']), v.object({ failure: line })]);
export type Progress = v.InferOutput<typeof progressSchema>;

/** The gate found an article: the rest may come in. Answered with nothing, once the page has been read. */
export const gateToBackground = v.object({ type: v.literal('gate-to-background/article-found') });
export type GateToBackground = v.InferOutput<typeof gateToBackground>;

export const pageToBackground = v.variant('type', [
  /** The page hands over the article that it has read. Answered at once with `PageAnswer`, which may tell of marks alone. */
  v.object({
    type: v.literal('page-to-background/analyse'),
    document: timeOrigin,
    revision: index,
    article: articleSchema,
    /** Whether some of it stands in frames, which need our style sheets too. */
    isInFrames: v.boolean(),
  }),
  /** The page wants to know more than marks of what it has handed over. Answered with `PageAnswer` when all is read. */
  v.object({ type: v.literal('page-to-background/read-on'), document: timeOrigin, revision: index }),
  /** The reader wants a card: its script may come in. Answered with nothing, once it is there. */
  v.object({ type: v.literal('page-to-background/bring-card') }),
]);
export type PageToBackground = v.InferOutput<typeof pageToBackground>;
/** What a page does with an `Analysis`; the summary of the article is the popup's. */
export type PageAnalysis = Pick<Analysis, 'version' | 'article' | 'language' | 'read' | 'people' | 'quotations'>;
/** As much of it as the page does not have itself. */
export type Findings = Omit<PageAnalysis, 'article'>;
export interface PageAnswer {
  findings: Findings;
  progress: Progress;
  /** What the reader wants marked. */
  marked: readonly Markable[];
}

export type AnalysisRequest = Extract<PageToBackground, { type: 'page-to-background/analyse' }>;

/** What the background says to a page, which checks it in `page-channel.ts`. */
export type BackgroundToPage =
  /** The reader chose what is marked, or in what colours. Answered with nothing. */
  | { type: 'background-to-page/mark'; kinds: readonly Markable[] }
  /** Take the highlights away: the reader switched this site off. Answered with nothing. */
  | { type: 'background-to-page/clear' }
  /** The reader pressed keys. Answered with nothing. */
  | { type: 'background-to-page/command'; command: PageCommand }
  /** Who said what is selected? Answered with nothing: the page shows it. */
  | { type: 'background-to-page/who-said-selection' };

/**
 * Background or popup: read the page and have it analysed, even one that is no article if `force` is set, unless the page
 * shows `shown`. Answered with `PageReading`.
 */
export interface ReadingRequest {
  type: 'extension-to-page/read';
  force: boolean;
  shown: DocumentVersion | null;
}

export const readingSchema = v.variant('outcome', [
  v.object({ outcome: v.literal('analysed') }),
  v.object({ outcome: v.literal('not-article'), kind: line, reasons: v.array(line) }),
  v.object({ outcome: v.literal('error'), message: v.string() }),
]);
/** What came of reading a page; when it was analysed, the Analysis is stored under its tab. */
export type PageReading = v.InferOutput<typeof readingSchema>;

export const popupToBackground = v.variant('type', [
  /** What does this tab hold? `force` analyses what is no article, or stands on a site switched off. Answered with `TabState`. */
  v.object({ type: v.literal('popup-to-background/tab-state'), tab: index, force: v.boolean() }),
  /** Keep the article of this tab in the library, or drop it from there. Answered with `KeptState`. */
  v.object({
    type: v.literal('popup-to-background/kept'),
    tab: index,
    change: v.picklist(['keep', 'drop']),
  }),
]);
export type PopupToBackground = v.InferOutput<typeof popupToBackground>;

export const tabStateSchema = v.variant('state', [
  /** The analysis is stored under the tab. */
  v.object({ state: v.literal('analysed'), document: timeOrigin, revision: index, progress: progressSchema }),
  /** `kind` and `reasons` as in `Article`. */
  v.object({ state: v.literal('not-article'), kind: line, reasons: v.array(line) }),
  /** A page of the browser itself, a shop of extensions, an error page: no extension may run there. */
  v.object({ state: v.literal('browser-page') }),
  /** The reader withholds this site from the extension; `permissions.request({ origins })` asks for it. */
  v.object({ state: v.literal('no-access'), origins: v.array(line) }),
  /** The reader switched this site (a host name) off. */
  v.object({ state: v.literal('site-off'), site: line }),
  v.object({ state: v.literal('error'), message: v.string() }),
]);
export type TabState = v.InferOutput<typeof tabStateSchema>;
type Analysed = Extract<TabState, { state: 'analysed' }>;
/** What a view shows; `working` is what it shows until the background has answered. */
export type ViewState = Exclude<TabState, Analysed> | (Analysed & { analysis: Analysis }) | { state: 'working' };

/** Why an article could not be kept: no room, or a later version of the extension laid out the library. */
export const keepingFaultSchema = v.picklist(['full', 'newer', 'other']);
export type KeepingFault = v.InferOutput<typeof keepingFaultSchema>;
/** Whether an article is in the library; `fault` is of the last one that was to be kept. */
export const keptStateSchema = v.object({ isKept: v.boolean(), fault: v.nullable(keepingFaultSchema) });
export type KeptState = v.InferOutput<typeof keptStateSchema>;

/** Scroll to a passage and flash it. Answered with whether the page still holds it. */
export interface PopupToPage extends DocumentVersion {
  type: 'popup-to-page/show';
  block: number;
  start: number;
  end: number;
}

/** Firefox's event page posts its worker an `Article`; this comes back: all of the `Analysis` but the article. */
export const workerAnswerSchema = v.union([v.object({ found: findingsSchema }), v.object({ error: v.string() })]);
export type WorkerAnswer = v.InferOutput<typeof workerAnswerSchema>;
