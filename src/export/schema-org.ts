/** An article with its people and quotations in the terms of schema.org (https://schema.org/Quotation). */

import type { Analysis, Quotation } from '../analysis.ts';
import { linesOf, linkToPassage } from '../anchor/text-fragment.ts';

type Node = Record<string, unknown>;

/** Leaves out what is not known: schema.org has no word for it. */
function known(node: Node): Node {
  return Object.fromEntries(
    Object.entries(node).filter(([, value]) => value !== null && value !== undefined && value !== ''),
  );
}

function speakerNode({ speaker }: Quotation): Node | null {
  if (!speaker) return null;
  return speaker.person === null
    ? { '@type': 'Thing', name: speaker.text }
    : { '@id': `#person-${speaker.person + 1}` };
}

/** @returns JSON-LD with one graph: the article, the people of the story, and its quotations (words as words left out,
 *   and what may be some, where the language is not read) */
export function toSchemaOrg({ article, language, people, quotations }: Analysis): string {
  const texts = linesOf(article.blocks);
  const articleNode = known({
    '@type': 'NewsArticle',
    '@id': '#article',
    headline: article.headline,
    abstract: article.standfirst,
    url: article.url,
    datePublished: article.published,
    dateModified: article.modified,
    inLanguage: language && !article.language?.startsWith(language) ? language : article.language,
    articleSection: article.section,
    author: article.byline.length
      ? article.byline.map((name) => ({ '@type': name === article.publisher ? 'Organization' : 'Person', name }))
      : null,
    publisher: article.publisher && { '@type': 'Organization', name: article.publisher },
  });
  const personNodes = people.map(({ name, aliases, role }, index) =>
    known({
      '@type': 'Person',
      '@id': `#person-${index + 1}`,
      name,
      alternateName: aliases.length ? aliases : null,
      description: role?.text,
    }),
  );
  const quotationNodes = quotations
    .filter(({ kind }) => kind !== 'term' && kind !== null)
    .map((quotation) =>
      known({
        '@type': 'Quotation',
        text: quotation.text,
        creator: speakerNode(quotation),
        isPartOf: { '@id': '#article' },
        url: article.url && linkToPassage(article.url, texts, quotation),
      }),
    );
  const graph = { '@context': 'https://schema.org', '@graph': [articleNode, ...personNodes, ...quotationNodes] };
  return `${JSON.stringify(graph, null, 2)}\n`;
}
