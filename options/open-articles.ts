/** The reader's own articles on the welcome page: those in open tabs, which are read as soon as the extension is there. */
import { knownTabs } from '../src/extension/analyses.ts';
import { browser } from '../src/extension/browser.ts';

export interface OpenArticle {
  tab: number;
  window: number | undefined;
  title: string;
}

/** @returns the articles, none of a private window, those first that were looked at last */
export async function openArticles(): Promise<OpenArticle[]> {
  const tabs = await Promise.all((await knownTabs()).map((tab) => browser.tabs.get(tab).catch(() => null)));
  return tabs.reverse().flatMap((tab) => {
    if (!tab?.title || tab.incognito || tab.id === undefined) return [];
    return { tab: tab.id, window: tab.windowId, title: tab.title };
  });
}

export async function goToArticle({ tab, window }: OpenArticle): Promise<void> {
  await browser.tabs.update(tab, { active: true });
  const { windows }: Partial<typeof browser> = browser;
  if (window !== undefined) await windows?.update(window, { focused: true });
}

/** Tells each time that an article was read, or its tab closed. */
export function watchOpenArticles(onChange: () => void): void {
  browser.storage.session.onChanged.addListener(onChange);
}
