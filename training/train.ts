/**
 * `npm run train -- [names|people|summary]...`: learns from the corpora in ../shared and writes models/; the same bytes every
 * run. `--fold N` keeps an eighth of PolNeAR's articles from quotations and indirect speech, to judge by.
 */

import { parseArgs } from 'node:util';
import { trainAntecedents } from './antecedents.ts';
import { trainClusters } from './clusters.ts';
import { trainIndirect } from './indirect.ts';
import { trainNames } from './names.ts';
import { trainTagger } from './people.ts';
import { trainQuotations } from './quotations.ts';
import { trainSummary } from './summary.ts';

const PARTS: Record<string, (fold: number | null) => void | Promise<void>> = {
  names: trainNames,
  clusters: trainClusters,
  people: trainTagger,
  antecedents: trainAntecedents,
  quotations: trainQuotations,
  indirect: trainIndirect,
  summary: trainSummary,
};

const { values, positionals: wanted } = parseArgs({ options: { fold: { type: 'string' } }, allowPositionals: true });
const fold = values.fold === undefined ? null : Number(values.fold);
const unknown = wanted.filter((part) => !(part in PARTS));
if (unknown.length) {
  console.error(`train: no such part: ${unknown.join(', ')}; there are ${Object.keys(PARTS).join(', ')}`);
  process.exit(2);
}
for (const part of wanted.length ? wanted : Object.keys(PARTS)) await PARTS[part]!(fold);
