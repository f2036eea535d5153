/** What the extension in a browser has stored of the one page that is open, and how far it was read. */

import type { Page } from 'puppeteer-core';

/**
 * @param control a page of the extension
 * @returns the analysis as JSON; null where nothing is stored
 */
export function storedAnalysis(control: Page): Promise<{ progress: unknown; analysis: string } | null> {
  return control.evaluate(async () => {
    const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
    const stored: Record<string, unknown> = await api.storage.session.get(null);
    const one = (kind: string) => Object.entries(stored).find(([key]) => key.startsWith(kind))?.[1];
    const [page, analysis] = [one('page-'), one('analysis-')];
    if (typeof page !== 'object' || page === null || typeof analysis !== 'string') return null;
    return { progress: Reflect.get(page, 'progress'), analysis };
  });
}
