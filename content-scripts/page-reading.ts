/** Reads the article of the page and has the background analyse it. */

import type { LiveBlock } from '../src/anchor/live-text.ts';
import { readInSteps } from '../src/article/read-page.ts';
import { storyAround } from '../src/article/stories.ts';
import type { Markable } from '../src/extension/markable.ts';
import type { DocumentVersion, PageReading } from '../src/extension/messages.ts';
import { requestAnalysis } from '../src/extension/page-channel.ts';
import type { LiveArticle } from './passages.ts';
import { inSlices } from './slices.ts';

/** An analysis and the live text that its offsets lead to. */
export interface ReadPage extends DocumentVersion, LiveArticle {
  /** What of it the reader wants marked. */
  marked: readonly Markable[];
  blocks: LiveBlock[];
  /** Where it was read: a page may go to another address without loading. */
  address: string;
  /** The story that the reader looked at, where the page may have several. */
  story: Element | null;
}

export interface ReadOptions {
  /** Analyse also what is no article. */
  force: boolean;
  /** What was read before, if it may stand where the words are still the same: only their nodes may be others. */
  known: () => ReadPage | null;
}

/**
 * @param nextRevision counts what is analysed of this document
 * @returns what came of it, and, if it was analysed, the page as read
 */
export async function readPage(
  nextRevision: () => number,
  { force, known }: ReadOptions,
): Promise<{ reading: PageReading; page: ReadPage | null }> {
  try {
    let address = '';
    let story: Element | null = null;
    const { article, blocks } = await inSlices(() => {
      address = location.href;
      story = storyInView();
      const { found } = whosaidGate;
      // What the gate found is true of the page that it saw, once.
      whosaidGate.found = undefined;
      const isStill = found?.[0] === address;
      return readInSteps(document, address, isStill ? found[1] : whosaidGate.detect(document, address), story);
    });
    const { isNews, kind, reasons } = article;
    if (!isNews && !force) return { reading: { outcome: 'not-article', kind, reasons }, page: null };
    // Asked for now, since more may be known than when this began.
    const before = known();
    if (before && isTheSame(before.blocks, blocks))
      return { reading: { outcome: 'analysed' }, page: { ...before, blocks, address, story } };
    const version = { document: performance.timeOrigin, revision: nextRevision() };
    const isInFrames = blocks.some(isInFrame);
    const { findings, marked, progress } = await requestAnalysis({ ...version, article, isInFrames });
    const analysis = { ...findings, article };
    const page = { ...version, analysis, progress, marked, blocks, address, story };
    return { reading: { outcome: 'analysed' }, page };
  } catch (error) {
    return { reading: { outcome: 'error', message: String(error) }, page: null };
  }
}

/** @returns the story in the middle of the window, whatever may lie over it; null where there is none of several */
export function storyInView(): Element | null {
  // To ask what lies at a point has the page laid out.
  if (document.getElementsByTagName('article').length < 2) return null;
  return storyAround(document.elementsFromPoint(innerWidth / 2, innerHeight / 2));
}

function documentOf({ pieces }: LiveBlock): Document | null {
  try {
    return pieces[0]?.node.ownerDocument ?? null;
  } catch {
    // Firefox lets go of a frame's nodes when the frame loads anew: they throw whatever is asked of them.
    return null;
  }
}

const isInFrame = (block: LiveBlock): boolean => documentOf(block) !== document;

/** Whether both say the same in the same documents: a frame that has loaded anew is without our style sheets. */
function isTheSame(known: readonly LiveBlock[], blocks: readonly LiveBlock[]): boolean {
  return (
    known.length === blocks.length &&
    blocks.every((block, index) => {
      const old = known[index]!;
      return old.kind === block.kind && old.text === block.text && documentOf(old) === documentOf(block);
    })
  );
}
