/** `npm run bench -- [article|browsers|encoder|endurance|extension|library|pipeline|popup|thread]...`: speed and growth, as ratios of what ran in the same process in the same minute. */

import { type Table, tableAsMarkdown } from './quality/table.ts';

const PARTS: Record<string, () => Promise<{ default: () => Promise<Table[]> }>> = {
  article: () => import('./speed/page-reading.ts'),
  browsers: () => import('./speed/encoder-in-browsers.ts'),
  encoder: () => import('./speed/encoder.ts'),
  endurance: () => import('./speed/endurance.ts'),
  extension: () => import('./speed/extension.ts'),
  library: () => import('./speed/library.ts'),
  pipeline: () => import('./speed/pipeline.ts'),
  popup: () => import('./speed/popup.ts'),
  thread: () => import('./speed/thread.ts'),
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((part) => !(part in PARTS));
if (unknown.length) {
  console.error(`bench: no such part: ${unknown.join(', ')}; there are ${Object.keys(PARTS).join(', ')}`);
  process.exit(2);
}
for (const part of wanted.length ? wanted : Object.keys(PARTS)) {
  const { default: measure } = await PARTS[part]!();
  for (const table of await measure()) console.log(tableAsMarkdown(table));
}
