/** `npx tsx bench/reading/today.ts FILE`: today's pipeline on PolNeAR's dev articles, a line of counts each, for `compare.py`. */

import { writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { readPolnear } from '../../corpora/polnear.ts';
import { countReports } from '../quality/indirect.ts';
import { count } from '../quality/polnear.ts';
import { ours, readText } from '../quality/quotations.ts';

const [, , file] = argv;
if (!file) throw new Error('usage: npx tsx bench/reading/today.ts FILE');
const lines = readPolnear('dev').map((article) => {
  const marked = count(article, ours(article.text));
  const told = countReports(article, readText(article.text));
  return JSON.stringify({
    id: article.id,
    speakers: {
      told: marked.attributed,
      given: marked.given,
      right: marked.right,
      scare: marked.scare,
      'scare given': marked.scareGiven,
      'scare right': marked.scareRight,
    },
    reported: {
      words: told.words,
      'words given': told.wordsGiven,
      'words right': told.wordsRight,
      sources: told.sources,
      found: told.found,
      given: told.given,
      right: told.right,
    },
  });
});
writeFileSync(file, `${lines.join('\n')}\n`);
