/** Reads the article that a page shows: its metadata and its blocks of text, tied to the live page. */

import type { Article, Block } from '../analysis.ts';
import { elementsIn, LINE_BREAK, type LiveBlock } from '../anchor/live-text.ts';
import { findBody, type StoryBody } from './body.ts';
import type { Page, Run } from './boxes.ts';
import { type Detection, detect } from './detect.ts';
import { trimEnding } from './ending.ts';
import { genreOf, otherKindOf } from './genre.ts';
import { type IsVisible, layoutOf } from './layout.ts';
import { endsWord } from './letters.ts';
import { lineKind } from './lines.ts';
import { type Metadata, readMetadata } from './metadata.ts';
import { findHeadline, findStandfirst, withoutKicker } from './opening.ts';
import { key } from './plain.ts';
import { isByline, printedByline, printedDate } from './printed.ts';
import { relatedLinks } from './related.ts';
import { isAllIn, liveBlockOf, makeOf, readRuns, runText } from './runs.ts';
import { printedSection } from './section.ts';
import { showing } from './shown.ts';
import { gatherSigns } from './signs.ts';
import { isoOf } from './stated-dates.ts';
import { metadataOfLater, storyAround } from './stories.ts';
import { commonMake, SENTENCE_END, weightOf } from './weight.ts';

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
 * @param isVisible whether a reader sees an element; by default the browser is asked where it shows the document,
 *   and elsewhere everything counts as visible that markup alone does not hide
 * @param inView what the reader looks at: of several stories, one under the other, that one is read; by default the
 *   one that the page says it is about
 */
export function readArticle(
  document: Document,
  url: string | null,
  isVisible?: IsVisible,
  inView?: Element | null,
): ReadArticle {
  const steps = readInSteps(document, url, detect(document, url), inView, isVisible);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The block as text, with what of its elements counts. */
function withoutNodes(block: LiveBlock): Block {
  const { kind, text, pieces } = block;
  const quoted = elementsIn(block, 'q');
  const breaks = pieces.filter(({ from, to }) => from === to).map(({ start }) => start);
  return { kind, text, ...(quoted[0] && { quoted }), ...(breaks[0] !== undefined && { breaks }) };
}

/**
 * `readArticle` in steps of a millisecond or so: at each `yield` it may be left for a while, as long as the page stays
 * as it is; where it has changed meanwhile, it must be begun anew.
 *
 * @param detection what `detect` says of the page
 */
export function* readInSteps(
  document: Document,
  url: string | null,
  detection: Detection,
  inView: Element | null = null,
  isVisible?: IsVisible,
): Generator<void, ReadArticle> {
  const layout = layoutOf(document);
  const isSeen = isVisible ?? layout.isVisible;
  const signs = gatherSigns(document);
  yield;
  const genre = genreOf(document, url, signs);
  let metadata = readMetadata(document, url, signs);
  yield;
  let page: Page = document.body ? yield* readRuns(document.body, isSeen) : { boxes: [], runs: [] };
  let headline = findHeadline(page, metadata);
  yield;
  const viewed = inView && storyAround([inView]);
  if (viewed && headline >= 0 && !viewed.contains(page.runs[headline]!.box.element)) {
    metadata = metadataOfLater(viewed, url, metadata);
    page = yield* readRuns(viewed, isSeen);
    headline = findHeadline(page, metadata);
  }
  const body = page.boxes.length ? findBody(page, headline, genre === 'live') : null;
  yield;
  const bodyStart = body?.start ?? -1;
  const language = metadata.language ?? 'en';
  const standfirst = body ? findStandfirst(page, headline, body.start, metadata) : -1;
  yield;
  const { story, credit, related } = body
    ? sift(page, body, headline, standfirst, language)
    : { story: [], credit: null, related: [] };

  yield;
  const shownOf = showing(layout, isSeen, body?.root ?? null);
  const blocks: LiveBlock[] = [];
  const add = (run: Run, shownAs = run.kind) => {
    const block = liveBlockOf({ ...run, nodes: shownOf(run) }, shownAs);
    if (block.text) blocks.push(block);
    return block.text || null;
  };
  const shownHeadline = headline >= 0 ? add(withoutKicker(page.runs[headline]!, metadata), 'headline') : null;
  const shownStandfirst = standfirst >= 0 ? add(page.runs[standfirst]!, 'standfirst') : null;
  let signature: Run | undefined;
  for (const [index, run] of story.entries()) {
    const above = story[index - 1];
    if (above && isSignatureLine(run, above, above === signature)) signature = run;
    add(run, run === signature ? 'caption' : run.kind);
    if (index % 20 === 0) yield;
  }

  const article: Article = {
    ...detection,
    kind: detection.isNews ? genre : otherKindOf(detection.reasons),
    headline: shownHeadline ?? metadata.headlines[0] ?? null,
    standfirst: shownStandfirst,
    byline: byline(metadata, page, headline, bodyStart),
    credit,
    publisher: metadata.publisher,
    published: metadata.published ?? printedDate(page, headline, bodyStart, language) ?? dateInAddress(metadata.url),
    modified: metadata.modified,
    section: metadata.section ?? printedSection(page, metadata.url, headline, bodyStart),
    language: metadata.language,
    url: metadata.url,
    blocks: blocks.map(withoutNodes),
    related: relatedLinks(related, url),
  };
  return { article, blocks };
}

/** Who wrote it. Where the page's data name none but the outlet or an agency, who is printed goes before. */
function byline({ byline, collective }: Metadata, page: Page, headline: number, bodyStart: number): string[] {
  if (byline.length) return byline;
  const printed = printedByline(page, headline, bodyStart);
  return printed.length ? printed : collective;
}

/** The day that many addresses carry: `/2023/02/22/`, `/2023-02-22-`. */
function dateInAddress(url: string | null): string | null {
  const found = /[/-]((?:19|20)\d\d)[/-]([01]?\d)[/-]([0-3]?\d)(?:[/-]|$)/.exec(url ?? '');
  return found ? isoOf(`${found[1]}-${found[2]}-${found[3]}`) : null;
}

/** Whether a line of a block quote tells whose words stand above it: "Ada Lind" and, below that, "keeper of the lamp". */
function isSignatureLine({ box, kind, text }: Run, above: Run, isAboveOne: boolean): boolean {
  if (kind !== 'blockquote' || text.length > 100 || /^[–—―-]/.test(text) || SENTENCE_END.test(text)) return false;
  const quote = box.element.closest('blockquote');
  return (isAboveOne || SENTENCE_END.test(above.text)) && above.box.element.closest('blockquote') === quote;
}

/** Takes out of the body what is not its story, and gives the credit line and the links to other stories apart. */
function sift(page: Page, body: StoryBody, headline: number, standfirst: number, language: string) {
  const { runs } = page;
  const openings = [headline, standfirst].filter((index) => index >= 0).map((index) => runs[index]!.text);
  const repeatsOpening = (text: string) =>
    openings.some((opening) => Math.abs(opening.length - text.length) <= 10 && key(opening) === key(text));
  const links = new Set(body.links);
  const all = body.story.map((index) => runs[index]!);
  const [common, share] = commonMake(all, weightOf);
  const isOfParagraphs = share > 0.5 && all.find((run) => makeOf(run) === common)?.kind === 'paragraph';
  const make = isOfParagraphs ? common : null;
  const story: Run[] = [];
  let credit: string | null = null;
  let underLabel = false;
  for (const index of body.story) {
    const run = runs[index]!;
    const { text } = run;
    if (repeatsOpening(text) || isDate(run, language) || (index < body.start + 3 && isByline(text))) continue;
    const line = lineKind(text, run.linked);
    if (line === 'credit') credit = text.replace(/^[\s•*·–—-]+/, '');
    // What follows a label for other stories goes with it, until the story's own text goes on.
    underLabel =
      line === 'related' ||
      (underLabel && (run.kind === 'list-item' || run.linked > 0.3 * text.length || text.length < 60));
    if (underLabel) links.add(index);
    if (line || underLabel) continue;
    // A heading or a label over nothing but links goes with them.
    const isLabel = run.kind === 'heading' || /[:：]$/.test(text);
    if (isLabel && text.length < 100 && links.has(index + 1)) continue;
    story.push(isSubheading(run, make) ? { ...run, kind: 'heading' } : run);
  }
  trimEnding(story, make);
  return { story, credit, related: [...links].sort((a, b) => a - b).map((index) => runs[index]!) };
}

/** Whether a paragraph is a short line that ends no sentence, in bold or made unlike the paragraphs. */
const isSubheading = (run: Run, make: string | null): boolean =>
  run.kind === 'paragraph' &&
  /^(?:DIV|P)$/.test(run.box.element.tagName) &&
  run.text.length <= 80 &&
  !run.linked &&
  endsWord(run.text) &&
  (isAllIn(run, 'b, strong') || (make !== null && makeOf(run) !== make));

/** Whether a run prints a date or a time and nothing else, or who reported at that time. */
function isDate({ kind, nodes, text }: Run, language: string): boolean {
  if (text.length > 60 || !/\d/.test(text)) return false;
  const rest = nodes.filter((node) => node === LINE_BREAK || !node.parentElement?.closest('time'));
  if (rest.length < nodes.length && kind !== 'heading' && /^(?:\p{Lu}\S*[ ,]*){0,4}$/u.test(runText(rest))) return true;
  return text.split(' ').length <= 12 && !/[@—]|[.!?]$/.test(text) && isoOf(text, language) !== null;
}
