/** `npm run quality -- [article|people|quotations|calibration|summary|dates|links|languages|names|browsers|cases|card]...`: prints our scores and the peers' on the dev data. */

import { hasSharedData } from '../corpora/shared.ts';
import { type Table, tableAsMarkdown } from './quality/table.ts';

const PARTS: Record<string, () => Promise<{ default: () => Promise<Table[]> }>> = {
  article: () => import('./quality/article.ts'),
  people: () => import('./quality/people.ts'),
  quotations: () => import('./quality/quotations.ts'),
  calibration: () => import('./quality/calibration.ts'),
  summary: () => import('./quality/summary.ts'),
  dates: () => import('./quality/dates.ts'),
  links: () => import('./quality/links.ts'),
  languages: () => import('./quality/languages.ts'),
  names: () => import('./quality/names.ts'),
  browsers: () => import('./quality/browsers.ts'),
  cases: () => import('./quality/cases.ts'),
  card: () => import('./quality/card.ts'),
};
/** What is set aside is not looked at with the rest. */
const ONLY_WHEN_ASKED = ['card'];

const wanted = process.argv.slice(2);
const unknown = wanted.filter((part) => !(part in PARTS));
if (unknown.length) {
  console.error(`quality: no such part: ${unknown.join(', ')}; there are ${Object.keys(PARTS).join(', ')}`);
  process.exit(2);
}
if (!hasSharedData()) {
  console.error('quality: the evaluation data (../shared) is not here; nothing measured');
  process.exit(0);
}
const all = Object.keys(PARTS).filter((part) => !ONLY_WHEN_ASKED.includes(part));
for (const part of wanted.length ? wanted : all) {
  const { default: measure } = await PARTS[part]!();
  for (const table of await measure()) console.log(tableAsMarkdown(table));
}
