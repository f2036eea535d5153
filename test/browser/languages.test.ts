/** An article of ours in each language besides English, as readers see it in both browsers: painted, summed up, on the card. */

import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import {
  BROWSERS,
  closeOtherPages,
  highlightsOf,
  onStage,
  openPainted,
  openSummary,
  type TestBrowser,
  until,
} from './harness/browser.ts';
import type { Site } from './harness/site.ts';

const ARTICLES = [
  {
    language: 'German',
    fixture: 'reader-german',
    people: ['Wiebke Harmsen', 'Ole Brandt', 'Ada Orr'],
    quotation: 'Wir können uns das Bauwerk nicht mehr leisten',
    speaker: 'Wiebke Harmsen',
    figure: '3,1 Millionen Euro',
  },
  {
    language: 'French',
    fixture: 'reader-french',
    people: ['Étienne Vasseur', 'Solène Karadec', 'Yann Tudal'],
    quotation: 'Nous ne pouvons plus payer des bateaux vides',
    speaker: 'Étienne Vasseur',
    figure: '3,1 millions d’euros',
  },
  {
    language: 'Spanish',
    fixture: 'reader-spanish',
    people: ['Carmen Ibarra Luengo', 'Tomás Rey Otero', 'Rosa Villar', 'Nuria Paz'],
    quotation: 'No hay dinero para otra reforma',
    speaker: 'Carmen Ibarra Luengo',
    figure: '1,4 millones de euros',
  },
] as const;

/** Rests the pointer on the first quotation that is painted. */
async function pointAtQuotation(page: Page): Promise<void> {
  const [x, y] = await page.evaluate(() => {
    const [range] = [...(CSS.highlights.get('whosaid-direct') ?? [])] as Range[];
    const { left, right, top, bottom } = range!.getClientRects()[0]!;
    return [(left + right) / 2, (top + bottom) / 2];
  });
  await page.mouse.move(x! - 3, y!);
  await page.mouse.move(x!, y!);
}

/** The words of the card, which stands in a closed shadow root: as Chromium tells them to a screen reader. */
async function cardWords(page: Page): Promise<string> {
  const { nodes } = await (await page.createCDPSession()).send('Accessibility.getFullAXTree');
  const names = nodes.flatMap(({ role, name }) => (role?.value === 'StaticText' ? [String(name?.value)] : []));
  return names.join(' ');
}

describe.each(BROWSERS)('other languages, in %s', (name) => {
  let test: TestBrowser;
  let site: Site;
  onStage(name, (stage) => {
    ({ test, site } = stage);
  });
  afterEach(() => closeOtherPages(test));

  it.each(ARTICLES)('a $language article is painted, summed up and told on the card', async (article) => {
    const html = readFileSync(new URL(`../fixtures/${article.fixture}/page.html`, import.meta.url), 'utf8');
    const page = await openPainted(test, site.add(`/politik/${article.fixture}-18842`, html));
    const painted = await highlightsOf(page);
    expect(painted.direct).toContain(article.quotation);
    expect(painted.person?.join(' ')).toContain(article.speaker);

    const popup = await openSummary(test, page.url());
    const texts = (selector: string) =>
      popup.$$eval(selector, (elements) => elements.map(({ textContent }) => textContent.trim()));
    expect(await texts('.people h3')).toEqual(expect.arrayContaining([...article.people]));
    const spoken = await popup.$$eval('.speaker', (speakers) => speakers.map(({ textContent }) => textContent));
    const own = spoken.find((words) => words.includes(article.quotation));
    expect(own).toContain(article.speaker);
    expect((await texts('.figures li')).join(' ')).toContain(article.figure);

    await page.bringToFront();
    await pointAtQuotation(page);
    await until(() => page.evaluate(() => document.querySelector('whosaid-card') !== null));
    if (name !== 'chromium') return;
    await until(async () => (await cardWords(page)).split(article.speaker).length > 2);
  });
});
