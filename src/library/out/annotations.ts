/** Kept articles' quotations as annotations: W3C Web Annotations, and the file that the Hypothesis client takes in. */

import { annotationPage, annotationsOf, type WebAnnotation } from '../../export/web-annotation.ts';
import type { KeptArticle } from '../kept-article.ts';

/** Of articles whose address is known. */
function annotated(articles: readonly KeptArticle[]): { kept: KeptArticle; annotations: WebAnnotation[] }[] {
  return articles
    .filter(({ analysis }) => analysis.article.url)
    .map((kept) => ({ kept, annotations: annotationsOf(kept.analysis) }));
}

/** @returns one AnnotationPage in JSON-LD */
export function toWebAnnotations(articles: readonly KeptArticle[]): string {
  return annotationPage(
    'urn:whosaid:library',
    annotated(articles).flatMap(({ annotations }) => annotations),
  );
}

/** @returns what the Hypothesis client exports and imports: of each annotation what an import keeps */
export function toHypothesis(articles: readonly KeptArticle[]): string {
  const annotations = annotated(articles).flatMap(({ kept, annotations }) =>
    annotations.map(({ body, target }) => ({
      uri: target.source,
      document: { title: [kept.title] },
      text: body.value,
      tags: ['whosaid'],
      target: [target],
    })),
  );
  return `${JSON.stringify({ annotations }, null, 2)}\n`;
}
