/** What the library tells over articles, in both browsers: people, one person, the same words, outlets, the sheet, out and in. */

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeLibrary } from '../../src/library/out/library-file.ts';
import { openExtensionPage } from '../../tools/launch.ts';
import { gathered } from '../library/kept.ts';
import { shelf } from '../library/shelf.ts';
import { violationsIn } from './harness/axe.ts';
import { BROWSERS, startBrowser, type TestBrowser, until } from './harness/browser.ts';

const VIEWS = ['people', 'words', 'outlets', 'checks', 'out'];

const textOf = (page: Page, selector: string) =>
  page.$$eval(selector, (all) => all.map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim()));

/** Goes to a view, and waits until it is drawn. */
async function go(page: Page, view: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/${view}`);
  const name = view.split('/')[0];
  await page.waitForSelector(`main.view-${name} :is(h2, h3, table, legend)`);
}

async function clickNamed(page: Page, name: string): Promise<void> {
  await page.waitForSelector(`button[aria-label=${JSON.stringify(name)}]`);
  await page.click(`button[aria-label=${JSON.stringify(name)}]`);
}

/** Keeps what the page hands out as files, by name, instead of downloading it. */
async function catchFiles(page: Page): Promise<void> {
  await page.evaluate(() => {
    const files: Record<string, Promise<string>> = {};
    const blobs = new Map<string, Blob>();
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      const address = make(blob);
      blobs.set(address, blob);
      return address;
    };
    HTMLAnchorElement.prototype.click = function () {
      const blob = blobs.get(this.href);
      if (blob) files[this.download] = blob.text();
    };
    Object.assign(window, { files });
  });
}

const fileNamed = (page: Page, name: string) =>
  page.evaluate(async (wanted): Promise<string> => (await Reflect.get(window, 'files')[wanted]) ?? '', name);

describe.each(BROWSERS)('what the library tells over articles, in %s', (name) => {
  let test: TestBrowser;
  let page: Page;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'whosaid-shelf-'));
    const pieces = await gathered(writeLibrary({ decisions: [], checks: [] }, shelf()));
    await writeFile(join(folder, 'library.json'), pieces.join(''));
    await writeFile(join(folder, 'other.json'), '{"something":"else"}');
    test = await startBrowser(name);
    page = await openExtensionPage(test, 'library/library.html#/out');
  });
  afterAll(async () => {
    await test?.browser.close();
    await rm(folder, { recursive: true });
  });

  async function openAnew(view: string): Promise<void> {
    await page.close();
    page = await openExtensionPage(test, `library/library.html#/${view}`);
  }

  async function takeIn(file: string): Promise<void> {
    await go(page, 'out');
    const input = await page.waitForSelector('input[type=file]');
    await (input as { uploadFile(path: string): Promise<void> } | null)?.uploadFile(join(folder, file));
  }
  const told = async () => (await textOf(page, '.told'))[0];

  it('takes a library file in where nothing is kept, and doubles nothing when it comes again', async () => {
    await takeIn('library.json');
    await until(async () => (await told()) === 'Articles taken in: 4. Here already: 0.');
    await takeIn('library.json');
    await until(async () => (await told()) === 'Articles taken in: 0. Here already: 4.');
    await takeIn('other.json');
    await until(async () => (await told()) === 'This file is no library of Whosaid’s. Nothing was changed.');
  });

  it('joins and parts people by a click, and keeps it', async () => {
    await go(page, 'people');
    await page.waitForSelector('.known-people a');
    expect((await textOf(page, '.known-people a')).sort()).toEqual([
      'Lindqvist',
      'Marta Lindqvist',
      'Martha Lindqvist',
      'Tom Adeyemi',
    ]);
    await clickNamed(page, 'One person: Marta Lindqvist and Martha Lindqvist');
    await until(async () => (await textOf(page, '.known-people a')).length === 3);
    // Whose button went away goes on from the next one.
    await until(() => page.evaluate(() => document.activeElement?.closest('.proposals') !== null));
    await clickNamed(page, 'One person: Marta Lindqvist and Lindqvist');
    await until(async () => (await textOf(page, '.known-people a')).length === 2);
    expect(await page.$('.proposals')).toBeNull();
    await openAnew('people');
    await page.waitForSelector('.known-people a');
    expect(await textOf(page, '.known-people a')).toEqual(['Marta Lindqvist', 'Tom Adeyemi']);
  });

  it('tells all that a person said by day, the roles as they changed, and who quoted them', async () => {
    await go(page, 'people');
    await page.click('.known-people a');
    await page.waitForSelector('.statements');
    expect(await textOf(page, '.statements .said')).toEqual([
      'The wall holds.',
      'We cannot ask people to work under a wall that moves, and we will not,',
      'dockers to work under a wall that moves',
      'The wall is repaired,',
    ]);
    expect(await textOf(page, '.roles > li > span:first-child')).toEqual([
      'the harbour engineer',
      'the director of the port',
    ]);
    expect(await textOf(page, 'tbody th')).toEqual(['The Tarn Gazette', 'Coastal Courier']);
    expect(await page.$eval('.statements a', (link) => link.getAttribute('href'))).toBe(
      'https://gazette.example/march/wall#:~:text=The%20wall%20holds.',
    );
    expect(await violationsIn(page)).toEqual([]);
    await clickNamed(page, 'Another person: Lindqvist in “Dockers sent home as wall moves”');
    await until(async () => (await textOf(page, '.statements .said')).length === 3);
  });

  it('shows the same words side by side, with what was cut and what was changed', async () => {
    await go(page, 'words');
    await page.waitForSelector('.beside');
    expect(await textOf(page, '.beside del')).toEqual(['cut: We cannot ask people', 'cut: , and we will not,']);
    expect(await textOf(page, '.beside ins')).toEqual(['changed or added: dockers']);
    const [left, right] = await page.$$eval('.beside blockquote', (sides) =>
      sides.map((side) => side.getBoundingClientRect().top),
    );
    expect(left).toBe(right);
  });

  it('tells whose word outlets rest on in tables as in pictures', async () => {
    await go(page, 'outlets');
    await page.waitForSelector('.bars rect');
    expect(await textOf(page, '#by-outlet ~ .wide tbody tr:first-child td')).toEqual([
      '4',
      '16',
      '44%',
      '19%',
      '6%',
      '13%',
      '19%',
    ]);
    await page.select('select', '2');
    await until(async () => (await textOf(page, '#over-time'))[0] === 'Coastal Courier by month');
    expect(await textOf(page, '#over-time ~ .wide tbody th')).toEqual(['May 2024', 'June 2024']);
  });

  it('keeps what is put down on the sheet, by the keyboard alone, and exports it', async () => {
    await go(page, 'checks');
    await page.waitForSelector('.chooser li');
    await page.focus('.chooser li:nth-child(3) input');
    await page.keyboard.press(' ');
    await page.waitForSelector('.checks tbody tr');
    await page.focus('.checks tbody tr:first-child input');
    await page.keyboard.press(' ');
    await until(async () => (await textOf(page, '.choices [role=status]'))[0] === '1 of 5 checked');
    await page.focus('.checks tbody tr:first-child textarea');
    await page.keyboard.type('the minutes');
    await page.keyboard.press('Tab');
    await page.keyboard.type('right');
    await page.keyboard.press('Tab');
    const hash = await page.evaluate(() => location.hash);
    const fields = () => page.$$eval('.checks tr:first-child textarea', (all) => all.map(({ value }) => value));
    await openAnew(hash.slice('#/'.length));
    await page.waitForSelector('.checks tbody tr');
    await until(async () => (await fields()).join() === 'the minutes,right');
    expect(await page.$eval('.checks tbody input', ({ checked }) => checked)).toBe(true);

    await catchFiles(page);
    await page.click('.choices button');
    await until(async () => (await fileNamed(page, 'whosaid-checks.csv')).includes(',yes,the minutes,right'));
    expect(await violationsIn(page)).toEqual([]);
  });

  it('saves everything in each format, and the file of everything brings it all back', async () => {
    await go(page, 'out');
    await page.waitForSelector('.formats button');
    await catchFiles(page);
    for (const button of await page.$$('.formats button')) await button.click();
    const names = [
      'library.json',
      'notes.zip',
      'references.json',
      'references.ris',
      'annotations.jsonld',
      'hypothesis.json',
    ];
    for (const each of names) await until(async () => (await fileNamed(page, `whosaid-${each}`)) !== '');
    const file = await fileNamed(page, 'whosaid-library.json');
    expect(JSON.parse(file)).toMatchObject({ articles: shelf(), checks: [{ by: 'the minutes' }] });
    await writeFile(join(folder, 'saved.json'), file);

    await test.control.evaluate(() => indexedDB.deleteDatabase('library'));
    await openAnew('out');
    await page.waitForSelector('input[type=file]');
    await takeIn('saved.json');
    await until(async () => (await told()) === 'Articles taken in: 4. Here already: 0.');
    await go(page, 'people');
    await page.waitForSelector('.known-people a');
    expect(await textOf(page, '.known-people a')).toContain('Marta Lindqvist');
    expect(await textOf(page, '.known-people a')).not.toContain('Martha Lindqvist');
  });

  it('fits a phone, in every view', async () => {
    await page.setViewport({ width: 360, height: 640 });
    for (const view of [...VIEWS, `checks/${encodeURIComponent(shelf()[1]!.id)}`]) {
      await go(page, view);
      if (view.includes('/')) await page.waitForSelector('.checks tbody tr');
      // What a scroll bar takes is no room.
      const over = await page.evaluate(
        ({ scrollWidth, clientWidth } = document.documentElement) => scrollWidth - clientWidth,
      );
      expect([view, over]).toEqual([view, 0]);
    }
    await page.setViewport({ width: 1280, height: 900 });
  });

  it.each(VIEWS)('has nothing that axe-core finds wrong in %s, in light and in dark', async (view) => {
    await go(page, view);
    await page.waitForFunction(() => !document.querySelector('main [role=status].muted'));
    expect(await violationsIn(page)).toEqual([]);
  });
});
