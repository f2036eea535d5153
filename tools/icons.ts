/** `npx tsx tools/icons.ts`: draws icons/icon.svg in every size that browsers and stores ask for. */

import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { requireBrowser } from './browsers.mjs';

const FOLDER = fileURLToPath(new URL('../icons/', import.meta.url));
const SIZES = [16, 32, 48, 96, 128];

const image = `data:image/svg+xml;base64,${await readFile(`${FOLDER}icon.svg`, 'base64')}`;
const browser = await puppeteer.launch({
  executablePath: requireBrowser('chromium'),
  pipe: true,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(
    `<body style="margin:0"><img src="${image}" width="${size}" height="${size}" style="display:block">`,
  );
  await page.screenshot({ path: `${FOLDER}icon-${size}.png`, omitBackground: true });
}
await browser.close();
