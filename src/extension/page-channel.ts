/**
 * Sends and receives the messages of `messages.ts` in a page, and checks what is said by hand: the schemas would bring a
 * library with them, which is a tenth of what a page may load, and takes the page's thread a while to check an article with.
 */

import type { Span } from '../analysis.ts';
import { MARKABLE, type Markable } from './markable.ts';
import type {
  AnalysisRequest,
  BackgroundToPage,
  DocumentVersion,
  Findings,
  PageAnswer,
  PageReading,
  PageToBackground,
  PopupToPage,
  ReadingRequest,
} from './messages.ts';
import { askBackground, isOurPage, listen } from './replies.ts';
import { PAGE_COMMANDS, type PageCommand } from './shortcuts.ts';

type ToPage = BackgroundToPage | ReadingRequest | PopupToPage;

export interface PageDuties {
  read(request: ReadingRequest): Promise<PageReading>;
  mark(kinds: readonly Markable[]): void;
  clear(): void;
  command(command: PageCommand): Promise<void>;
  whoSaidSelection(): Promise<void>;
  show(passage: PopupToPage): boolean;
}

/** For the page's script: answers what background and popup ask. */
export function listenInPage(duties: PageDuties): void {
  listen((message, sender) => (isOurPage(sender) ? answer(message) : null));

  async function answer(message: unknown) {
    if (!isForPage(message)) throw new Error('no message for a page');
    switch (message.type) {
      case 'extension-to-page/read':
        return duties.read(message);
      case 'background-to-page/mark':
        return duties.mark(message.kinds);
      case 'background-to-page/clear':
        return duties.clear();
      case 'background-to-page/command':
        return duties.command(message.command);
      case 'background-to-page/who-said-selection':
        return duties.whoSaidSelection();
      case 'popup-to-page/show':
        return duties.show(message);
    }
  }
}

/** For the page's script. @returns what is told of the article at once. @throws Error if it could not be analysed */
export function requestAnalysis(message: Omit<AnalysisRequest, 'type'>): Promise<PageAnswer> {
  return requestAnswer({ type: 'page-to-background/analyse', ...message });
}

/** For the page's script. @returns what is told when all is read. @throws Error if nothing is known any more of the page */
export function requestRest({ document, revision }: DocumentVersion): Promise<PageAnswer> {
  return requestAnswer({ type: 'page-to-background/read-on', document, revision });
}

async function requestAnswer(request: PageToBackground): Promise<PageAnswer> {
  const answer = await askBackground(request);
  if (!isAnswer(answer)) throw new Error('no analysis');
  return answer;
}

/** For the page's script: has the card's script brought in. @throws Error if it cannot come */
export async function requestCard(): Promise<void> {
  const request: PageToBackground = { type: 'page-to-background/bring-card' };
  await askBackground(request);
}

type Unchecked<T> = { [K in keyof T]?: unknown } & Record<string, unknown>;
const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const isIndex = (value: unknown): boolean => Number.isInteger(value) && Number(value) >= 0;
const isList = (value: unknown, isItem: (item: never) => boolean): boolean =>
  Array.isArray(value) && value.every((item) => isItem(item as never));

const isVersion = (value: unknown): boolean =>
  isObject(value) &&
  'document' in value &&
  'revision' in value &&
  Number.isFinite(value.document) &&
  isIndex(value.revision);
const isProgress = (value: unknown): boolean =>
  value === 'reading' || value === 'read' || (isObject(value) && 'failure' in value);
const isSpan = ({ block, start, end }: Unchecked<Span>): boolean => [block, start, end].every(isIndex);
const isKind = (kind: unknown): boolean => MARKABLE.some((known) => known === kind);

function isForPage(said: unknown): said is ToPage {
  if (!isObject(said)) return false;
  const { type, ...rest }: Record<string, unknown> = { ...said };
  switch (type) {
    case 'extension-to-page/read':
      return typeof rest.force === 'boolean' && (rest.shown === null || isVersion(rest.shown));
    case 'background-to-page/mark':
      return isList(rest.kinds, isKind);
    case 'background-to-page/clear':
    case 'background-to-page/who-said-selection':
      return true;
    case 'background-to-page/command':
      return PAGE_COMMANDS.some((known) => known === rest.command);
    case 'popup-to-page/show':
      return isVersion(said) && isSpan(rest);
    default:
      return false;
  }
}

function isAnswer(value: unknown): value is PageAnswer {
  return (
    isObject(value) &&
    'marked' in value &&
    isList(value.marked, isKind) &&
    'progress' in value &&
    isProgress(value.progress) &&
    'findings' in value &&
    isFindings(value.findings)
  );
}

/** What a page steps through; the rest is shown as it is. */
function isFindings(value: unknown): value is Findings {
  const { quotations, people }: Unchecked<Findings> = { ...(isObject(value) ? value : {}) };
  return (
    isList(
      quotations,
      (one: Unchecked<Findings['quotations'][number]>) => isSpan(one) && isList(one.repeats, isSpan),
    ) && isList(people, ({ mentions }: Unchecked<Findings['people'][number]>) => isList(mentions, isSpan))
  );
}
