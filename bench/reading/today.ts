/**
 * `npx tsx bench/reading/today.ts FILE [--fold N]`: today's pipeline on PolNeAR's dev articles, or on those training articles
 * that a fold keeps out, a line of counts each, for `compare.py`.
 */

import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { foldOf, readPolnear } from '../../corpora/polnear.ts';
import { countReports } from '../quality/indirect.ts';
import { count } from '../quality/polnear.ts';
import { ours, readText } from '../quality/quotations.ts';

const { values, positionals } = parseArgs({ options: { fold: { type: 'string' } }, allowPositionals: true });
const [file] = positionals;
if (!file) throw new Error('usage: npx tsx bench/reading/today.ts FILE [--fold N]');
const articles =
  values.fold === undefined
    ? readPolnear('dev')
    : readPolnear('train').filter(({ id }) => foldOf(id) === Number(values.fold));
const lines = articles.map((article) => {
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
