/**
 * `npx tsx bench/reading/today.ts FILE [--fold N]`: today's pipeline on PolNeAR's dev articles, a line of counts each, for
 * `compare.py`; with a fold on the articles and English annotated pages that it keeps out of learning, and on today/gold.
 */

import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readAnnotations, readOpenAnnotations } from '../../corpora/annotated/annotation.ts';
import { convertPage } from '../../corpora/annotated/convert.ts';
import type { Converted } from '../../corpora/converted.ts';
import { foldOf, type PolnearArticle, readPolnear } from '../../corpora/polnear.ts';
import { countReports } from '../quality/indirect.ts';
import { count } from '../quality/polnear.ts';
import { ours, readText } from '../quality/quotations.ts';

/** An annotated page in PolNeAR's form: a term is a scare quote, and every mention of a speaker is as right as another. */
function asArticle({ id, text, quotations = [], indirect = [] }: Converted): PolnearArticle {
  return {
    id,
    text,
    quotes: quotations.map(({ span: [start, end], kind, speaker, speakers: [named = null] }) => ({
      start,
      end,
      kind: kind === 'term' ? 'unattributed' : 'mixed',
      speaker: speaker ?? named,
    })),
    attributions: [
      ...quotations.map(({ span }) => ({ source: [], cue: [], content: [span], kind: 'direct' as const })),
      ...indirect.map(({ span, source, speakers }) => ({
        source: [...(source ? [source] : []), ...speakers],
        cue: [],
        content: [span],
        kind: 'indirect' as const,
      })),
    ],
  };
}

function keptOut(fold: number): PolnearArticle[] {
  const learnt = readAnnotations('learn').filter(({ page }) => foldOf(page) === fold);
  const pages = [...learnt, ...readOpenAnnotations()].filter(({ language }) => language === 'en');
  return [
    ...readPolnear('train').filter(({ id }) => foldOf(id) === fold),
    ...pages.map((page) => asArticle(convertPage(page, 'annotated'))),
  ];
}

const { values, positionals } = parseArgs({ options: { fold: { type: 'string' } }, allowPositionals: true });
const [file] = positionals;
if (!file) throw new Error('usage: npx tsx bench/reading/today.ts FILE [--fold N]');
const articles = values.fold === undefined ? readPolnear('dev') : keptOut(Number(values.fold));
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
