/**
 * Measures whether exports lead back: text quotations found again, links that the reference implementation of text
 * fragments finds, and links that the browser itself scrolls to.
 */

import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { JSDOM } from 'jsdom';
import puppeteer, { type Page } from 'puppeteer-core';
import { idsIn, sharedPage } from '../../corpora/shared.ts';
import { linesOf, linkToPassage } from '../../src/anchor/text-fragment.ts';
import { readArticle } from '../../src/article/read-page.ts';
import { toWebAnnotation } from '../../src/export/web-annotation.ts';
import { requireBrowser } from '../../tools/browsers.mjs';
import { servePages } from './page-server.ts';
import type { Table } from './table.ts';
import { analysisOfArticle } from './whole.ts';

/** Links tried in the browser for each page, spread over its quotations; a page load each. */
const LINKS_A_PAGE = 1;
const LOAD_TIMEOUT = 15_000;

interface Passage {
  exact: string;
  prefix: string;
  suffix: string;
  link: string;
}

/** Parses without style sheets, at some of which jsdom throws. */
const parser = new new JSDOM('').window.DOMParser();

async function passagesOf(html: string, url: string): Promise<Passage[]> {
  const analysis = await analysisOfArticle(readArticle(parser.parseFromString(html, 'text/html'), url).article);
  const texts = linesOf(analysis.article.blocks);
  const { items } = JSON.parse(toWebAnnotation(analysis)) as {
    items: { target: { selector: [{ exact: string; prefix: string; suffix: string }] } }[];
  };
  return analysis.quotations.map((quotation, index) => {
    const { exact, prefix, suffix } = items[index]!.target.selector[0];
    return { exact, prefix, suffix, link: linkToPassage(url, texts, quotation) };
  });
}

/** White space and invisible characters are of no account when a page's text is compared. */
function bare(text: string): string {
  return text.replace(/[\u00ad\u200b\u2060\s]/g, '');
}

/** Looks for the passages in the text of the page's own nodes. */
async function findInPage(page: Page, passages: readonly Passage[]): Promise<boolean[]> {
  const text = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
    let all = '';
    while (walker.nextNode()) all += walker.currentNode.nodeValue ?? '';
    return all;
  });
  const whole = bare(text);
  return passages.map(({ exact, prefix, suffix }) => whole.includes(bare(prefix + exact + suffix)));
}

/** The finder of fragments as one script that leaves `whosaid.findFragment` in the page. */
async function fragmentFinder(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('find-fragment.ts', import.meta.url))],
    bundle: true,
    format: 'iife',
    globalName: 'whosaid',
    write: false,
  });
  return outputFiles[0]!.text;
}

/** Whether each passage's link finds it, from its first words to its last. */
async function findByFragment(page: Page, passages: readonly Passage[], finder: string): Promise<boolean[]> {
  await page.evaluate(finder);
  const found: boolean[] = [];
  for (const { link, exact } of passages) {
    const text = await page.evaluate(`whosaid.findFragment(${JSON.stringify(link)})`);
    found.push(typeof text === 'string' && bare(text) === bare(exact));
  }
  return found;
}

/** Whether the passage's first words stand in the window after the browser followed its link. */
function isInView(page: Page, { exact }: Passage): Promise<boolean> {
  return page.evaluate(
    (wanted) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const places: { node: Node; offset: number }[] = [];
      let text = '';
      while (walker.nextNode()) {
        const data = walker.currentNode.nodeValue ?? '';
        for (let offset = 0; offset < data.length; offset++) {
          if (/[\u00ad\u200b\u2060\s]/.test(data[offset]!)) continue;
          text += data[offset];
          places.push({ node: walker.currentNode, offset });
        }
      }
      for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
        const range = document.createRange();
        range.setStart(places[at]!.node, places[at]!.offset);
        range.setEnd(places[at]!.node, places[at]!.offset + 1);
        const { top, height } = range.getBoundingClientRect();
        if (height > 0 && top >= -height && top < innerHeight) return true;
      }
      return false;
    },
    bare(exact).slice(0, 30),
  );
}

function shareOf(what: string, tried: number, found: number): (string | number)[] {
  return [what, tried, found, (100 * found) / Math.max(1, tried)];
}

export default async function measure(): Promise<Table[]> {
  const { address, close } = await servePages('pages/articles');
  const root = process.getuid?.() === 0;
  const browser = await puppeteer.launch({
    executablePath: requireBrowser('chromium'),
    args: root ? ['--no-sandbox'] : [],
  });
  const counts = { pages: 0, passages: 0, found: 0, byFragment: 0, links: 0, followed: 0 };
  const finder = await fragmentFinder();
  try {
    for (const id of idsIn('pages/articles')) {
      const url = `${address}/${id}`;
      const passages = await passagesOf(sharedPage(`pages/articles/${id}`), url);
      if (!passages.length) continue;
      counts.pages++;
      const page = await browser.newPage();
      await page.goto(url, { waitUntil: 'domcontentloaded', timeout: LOAD_TIMEOUT });
      const found = await findInPage(page, passages);
      counts.passages += passages.length;
      counts.found += found.filter(Boolean).length;
      counts.byFragment += (await findByFragment(page, passages, finder)).filter(Boolean).length;
      for (let link = 0; link < Math.min(LINKS_A_PAGE, passages.length); link++) {
        const passage = passages[Math.floor(((link + 0.5) * passages.length) / LINKS_A_PAGE)]!;
        await page.goto('about:blank');
        await page.goto(passage.link, { waitUntil: 'load', timeout: LOAD_TIMEOUT });
        counts.links++;
        if (await isInView(page, passage)) counts.followed++;
      }
      await page.close();
    }
  } finally {
    await browser.close();
    close();
  }
  return [
    {
      title: 'Exports lead back',
      note: `Quotations of ${counts.pages} stored pages in Chromium, scripts off: the selectors of the web annotations found in the page's own text, all links with text fragments as text-fragments-polyfill finds them, and those that the browser scrolled to (${LINKS_A_PAGE} a page).`,
      columns: ['', 'tried', 'found', '%'],
      rows: [
        shareOf('text quotation selectors', counts.passages, counts.found),
        shareOf('text fragments by the polyfill', counts.passages, counts.byFragment),
        shareOf('text fragments in Chromium', counts.links, counts.followed),
      ],
    },
  ];
}
