/** What the extension in a browser has stored of the one page that is open. */

import type { Page } from 'puppeteer-core';

/**
 * @param control a page of the extension
 * @returns the stored JSON; null where nothing is stored
 */
export function storedAnalysis(control: Page): Promise<string | null> {
  return control.evaluate(async () => {
    const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
    const stored: Record<string, unknown> = await api.storage.session.get(null);
    const text = Object.entries(stored).find(([key]) => key.startsWith('analysis-'))?.[1];
    return typeof text === 'string' ? text : null;
  });
}
