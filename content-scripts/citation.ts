/** What is copied from the card: a quotation with its source, or a link to it. */

import type { Quotation } from '../src/analysis.ts';
import { linesOf, linkToPassage } from '../src/anchor/text-fragment.ts';
import type { PageAnalysis } from '../src/extension/messages.ts';

/** @returns a link that scrolls to the quotation */
export function linkTo({ article }: PageAnalysis, quotation: Quotation, url: string): string {
  return linkToPassage(url, linesOf(article.blocks), quotation);
}

/** @returns the words, who said them, and where: “...” — Ada Brown, mayor (The Courier, 2024-05-14), https://... */
export function citationOf(analysis: PageAnalysis, quotation: Quotation, url: string): string {
  const { article, people } = analysis;
  const { speaker, kind, text } = quotation;
  const person = speaker?.person != null ? people[speaker.person] : undefined;
  const who = [person?.name ?? speaker?.text, person?.role?.text].filter(Boolean).join(', ');
  const where = [article.publisher, article.published?.slice(0, 10)].filter(Boolean).join(', ');
  const words = kind === 'indirect' ? text : `“${text}”`;
  const cited = [words, who && `— ${who}`, where && `(${where})`].filter(Boolean).join(' ');
  return `${cited}, ${linkTo(analysis, quotation, url)}`;
}
