/** Reads the article that a page shows: its metadata and its blocks of text, tied to the live page. */

import type { Article } from '../analysis.ts';
import type { LiveBlock } from '../anchor/live-text.ts';
import { type Body, findBody } from './body.ts';
import { isoOf } from './dates.ts';
import { detect } from './detect.ts';
import { type LineKind, lineKind } from './lines.ts';
import { readMetadata } from './metadata.ts';
import { findHeadline, findStandfirst } from './opening.ts';
import { key } from './plain.ts';
import { printedByline, printedDate } from './printed.ts';
import { relatedLinks } from './related.ts';
import { liveBlockOf, type Page, type Run, readRuns } from './runs.ts';

/** Asked for each element whose text was chosen: whether a reader sees it. */
export type IsVisible = (element: Element) => boolean;

export interface ReadArticle {
  article: Article;
  /** The same blocks as `article.blocks`, with their places in the page. */
  blocks: LiveBlock[];
}

/**
 * Reads a page, live or parsed, without changing it.
 *
 * @param document the page; one without a body or without running text gives an article without blocks
 * @param url where the page was loaded from, or null where that is not known
 * @param isVisible whether a reader sees an element; by default everything that markup alone does not hide
 */
export function readArticle(document: Document, url: string | null, isVisible: IsVisible = () => true): ReadArticle {
  const metadata = readMetadata(document, url);
  const page: Page = document.body ? readRuns(document.body) : { boxes: [], runs: [] };
  const body = page.boxes.length ? findBody(page) : null;
  const headline = findHeadline(page, metadata);
  const bodyStart = body?.start ?? -1;
  const standfirst = body ? findStandfirst(page, headline, body.start, metadata) : -1;
  const { story, credit, related } = body
    ? sift(page, body, headline, standfirst)
    : { story: [], credit: null, related: [] };

  const blocks: LiveBlock[] = [];
  const add = (run: Run, kind = run.kind) => {
    const seen = { ...run, nodes: run.nodes.filter((node) => typeof node === 'string' || isSeen(node, isVisible)) };
    const block = liveBlockOf(seen, kind);
    if (block.text) blocks.push(block);
    return block.text || null;
  };
  const shownHeadline = headline >= 0 ? add(page.runs[headline]!, 'headline') : null;
  const shownStandfirst = standfirst >= 0 ? add(page.runs[standfirst]!, 'standfirst') : null;
  for (const run of story) add(run);

  const article: Article = {
    ...detect(document, url),
    headline: shownHeadline ?? metadata.headlines[0] ?? null,
    standfirst: shownStandfirst,
    byline: metadata.byline.length ? metadata.byline : printedByline(page, headline, bodyStart),
    credit,
    publisher: metadata.publisher,
    published:
      metadata.published ??
      printedDate(page, headline, bodyStart, metadata.language ?? 'en') ??
      dateInAddress(metadata.url),
    modified: metadata.modified,
    section: metadata.section,
    language: metadata.language,
    url: metadata.url,
    blocks: blocks.map(({ kind, text }) => ({ kind, text })),
    related: relatedLinks(related, url),
  };
  return { article, blocks };
}

/** The day that many addresses carry: `/2023/02/22/`, `/2023-02-22-`. */
function dateInAddress(url: string | null): string | null {
  const found = /[/-]((?:19|20)\d\d)[/-]([01]?\d)[/-]([0-3]?\d)(?:[/-]|$)/.exec(url ?? '');
  return found ? isoOf(`${found[1]}-${found[2]}-${found[3]}`) : null;
}

function isSeen(node: Text, isVisible: IsVisible): boolean {
  return node.parentElement === null || isVisible(node.parentElement);
}

/** Takes out of the body what is not its story, and gives the credit line and the links to other stories apart. */
function sift(
  page: Page,
  body: Body,
  headline: number,
  standfirst: number,
): { story: Run[]; credit: string | null; related: Run[] } {
  const { runs } = page;
  const openings = [headline, standfirst].filter((index) => index >= 0).map((index) => key(runs[index]!.text));
  const links = new Set(body.links);
  const story: Run[] = [];
  let credit: string | null = null;
  body.story.forEach((index, order) => {
    const run = runs[index]!;
    if (run.nodes.every((node) => typeof node === 'string' || node.parentElement?.closest('time'))) return;
    if (index === headline || index === standfirst || openings.includes(key(run.text))) return;
    const line: LineKind | null = lineKind(run.text);
    if (line === 'credit') credit = run.text.replace(/^[\s•*·–—-]+/u, '');
    if (line) return;
    // A heading or a label over nothing but links, or over nothing at all, goes with them.
    const isLabel = run.kind === 'heading' || /[:：]$/.test(run.text);
    if (isLabel && run.text.length < 100 && (links.has(index + 1) || order === body.story.length - 1)) return;
    story.push(run);
  });
  return { story, credit, related: body.links.map((index) => runs[index]!) };
}
