/** An article's quotations as W3C Web Annotations (https://www.w3.org/TR/annotation-model/). */

import type { Analysis, Quotation, Span } from '../analysis.ts';
import { withoutFragment } from '../page-address.ts';

/** Characters before and after a quotation that tell it from the same words elsewhere. */
const CONTEXT = 32;

interface TextQuoteSelector {
  type: 'TextQuoteSelector';
  exact: string;
  prefix: string;
  suffix: string;
}

/** Offsets into the article's text: its blocks joined by one line feed each. */
interface TextPositionSelector {
  type: 'TextPositionSelector';
  start: number;
  end: number;
}

/** A whole character is never cut in two. */
function sliceWhole(text: string, start: number, end: number): string {
  return text.slice(start, end).replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');
}

/** Where each block begins in the text of all blocks. */
function blockStarts(texts: readonly string[]): number[] {
  let next = 0;
  return texts.map((text) => {
    const start = next;
    next += text.length + 1;
    return start;
  });
}

/** A text quotation's context does not leave its block: what stands between two blocks on the page is not known. */
function selectorsOf(texts: readonly string[], starts: readonly number[], { block, start, end, text }: Span) {
  const whole = texts[block]!;
  const quote: TextQuoteSelector = {
    type: 'TextQuoteSelector',
    exact: text,
    prefix: sliceWhole(whole, Math.max(0, start - CONTEXT), start),
    suffix: sliceWhole(whole, end, end + CONTEXT),
  };
  const position: TextPositionSelector = {
    type: 'TextPositionSelector',
    start: starts[block]! + start,
    end: starts[block]! + end,
  };
  return [quote, position];
}

function describe({ kind, speaker }: Quotation): string {
  return speaker ? `${speaker.text} (${kind})` : (kind ?? 'in quotation marks');
}

export interface WebAnnotation {
  id: string;
  type: 'Annotation';
  motivation: 'identifying';
  body: { type: 'TextualBody'; value: string; format: 'text/plain'; purpose: 'identifying' };
  /** The selectors of the quotation's place are alternatives, the text quotation first. */
  target: { source: string; selector: (TextQuoteSelector | TextPositionSelector)[] };
}

/**
 * @returns one annotation a quotation
 * @throws Error where the page's address is not known: an annotation needs its target's
 */
export function annotationsOf({ article, quotations }: Analysis): WebAnnotation[] {
  const { url } = article;
  if (!url) throw new Error('a web annotation needs the address of the page');
  const source = withoutFragment(url);
  const texts = article.blocks.map(({ text }) => text);
  const starts = blockStarts(texts);
  return quotations.map((quotation, index) => ({
    id: `${source}#whosaid-quotation-${index + 1}`,
    type: 'Annotation',
    motivation: 'identifying',
    body: { type: 'TextualBody', value: describe(quotation), format: 'text/plain', purpose: 'identifying' },
    target: { source, selector: selectorsOf(texts, starts, quotation) },
  }));
}

/** @returns an AnnotationPage in JSON-LD */
export function annotationPage(id: string, items: readonly WebAnnotation[]): string {
  const page = { '@context': 'http://www.w3.org/ns/anno.jsonld', id, type: 'AnnotationPage', items };
  return `${JSON.stringify(page, null, 2)}\n`;
}

/**
 * @returns an AnnotationPage with one annotation a quotation
 * @throws Error where the page's address is not known
 */
export function toWebAnnotation(analysis: Analysis): string {
  const items = annotationsOf(analysis);
  return annotationPage(`${withoutFragment(analysis.article.url ?? '')}#whosaid`, items);
}
