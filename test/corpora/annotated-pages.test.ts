/** The annotations that are kept here belong to pages that lie beside the project, as today's extraction reads them. */

import { describe, expect, it } from 'vitest';
import { readAnnotations } from '../../corpora/annotated/annotation.ts';
import { findPage } from '../../corpora/annotated/find.ts';
import { articleOfPage } from '../../corpora/pages.ts';
import { hasSharedData } from '../../corpora/shared.ts';

if (!hasSharedData()) console.warn('../shared is not here: the annotated pages are passed over');

describe.skipIf(!hasSharedData())('every word that is annotated', () => {
  it.each(['judge', 'learn'] as const)('stands on its page, to %s', { timeout: 120_000 }, (use) => {
    const annotations = readAnnotations(use);
    expect(annotations.length).toBeGreaterThan(40);
    const gone = annotations.flatMap((annotation) => {
      const { missing } = findPage(annotation, articleOfPage(annotation.page, null).blocks);
      return missing.map((what) => `${annotation.page}: ${what}`);
    });
    expect(gone).toEqual([]);
  });
});
