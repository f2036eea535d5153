/**
 * `npx tsx corpora/convert.ts FOLDER`: writes all corpora in the form of `converted.ts`, a text a line, into FOLDER/train to
 * learn from, FOLDER/dev to choose by, FOLDER/judge, which the training must not read, and FOLDER/unread, of which nothing is told.
 */

import { mkdirSync, writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import type { EntityType } from '../src/reading.ts';
import { type Annotation, readAnnotations, readOpenAnnotations } from './annotated/annotation.ts';
import { convertArticle, convertPage } from './annotated/convert-page.ts';
import { readArticles2019 } from './articles-2019.ts';
import { type Converted, inCodePoints } from './converted.ts';
import { type GapText, type GumDocument, isFree, readGap, readGum } from './coreference.ts';
import { type EntityDocument, readEntities, readPeople, readSilver } from './entities.ts';
import { inside, type PolnearArticle, readPolnear } from './polnear.ts';
import type { CorpusPart, Range } from './shared.ts';
import { readSummaries, SUMMARIES } from './summaries.ts';
import { readUnread } from './unread.ts';
import { readWritten } from './written.ts';

/** What a corpus is called, written in, and worth. */
type About = Pick<Converted, 'corpus' | 'language' | 'weight'>;
type EntityCorpus = Omit<About, 'corpus'> & { types: readonly EntityType[]; parts: readonly CorpusPart[] };

const ALL: readonly EntityType[] = ['PER', 'ORG', 'LOC', 'MISC'];
const THREE: readonly EntityType[] = ['PER', 'ORG', 'LOC'];
const BOTH: readonly CorpusPart[] = ['train', 'dev'];
// Tweets are written otherwise than news.
const TWEETS = 0.5;
// Names that a program found, or that links in Wikipedia tell.
const SILVER = 0.3;
const LINKS = 0.2;
// GUM's names are read off the heads of its mentions: some are lost, and groups are among them.
const HEADS = 0.5;

const ENTITIES: Record<string, EntityCorpus> = {
  wikigold: { language: 'en', weight: 1, types: ALL, parts: BOTH },
  'uner-ewt': { language: 'en', weight: 1, types: THREE, parts: BOTH },
  crossner: { language: 'en', weight: 1, types: ALL, parts: ['train'] },
  btc: { language: 'en', weight: TWEETS, types: THREE, parts: ['train'] },
  wnut17: { language: 'en', weight: TWEETS, types: ALL, parts: ['train'] },
  'germeval-de': { language: 'de', weight: 1, types: ALL, parts: BOTH },
  'conll2002-es': { language: 'es', weight: 1, types: ALL, parts: BOTH },
  'conll2002-nl': { language: 'nl', weight: 1, types: ALL, parts: BOTH },
  'uner-bosque-pt': { language: 'pt', weight: 1, types: THREE, parts: BOTH },
  'wikiann-de': { language: 'de', weight: LINKS, types: THREE, parts: ['train'] },
  'wikiann-fr': { language: 'fr', weight: LINKS, types: THREE, parts: ['train'] },
  'wikiann-nl': { language: 'nl', weight: LINKS, types: THREE, parts: ['train'] },
};

/** WikiANN is full of titles and fragments: fewer words than a sentence has, or hardly any that are not in a name. */
const FEWEST_WORDS = 6;
function isSentence({ text, entities }: EntityDocument): boolean {
  const named = entities.reduce((sum, [start, end]) => sum + end - start, 0);
  return text.split(' ').length >= FEWEST_WORDS && named <= text.length / 2;
}

function entitiesOf(
  { id, text, entities }: EntityDocument,
  about: About,
  entityTypes: readonly EntityType[],
): Converted {
  return { id, ...about, text, entityTypes, entities };
}

function polnearOf(article: PolnearArticle, about: About): Converted {
  const { id, text, quotes, attributions } = article;
  const kinds = { direct: 'direct', mixed: 'partial', unattributed: 'term' } as const;
  return {
    id,
    ...about,
    text,
    attributions: attributions.map(({ source, cue, content }) => ({ source, cue, content })),
    quotations: quotes.flatMap(({ start, end, kind, speaker }) => {
      const span = inside(text, start, end);
      return span[0] < span[1] ? [{ span, kind: kinds[kind], speaker, speakers: speaker ? [speaker] : [] }] : [];
    }),
  };
}

function gumOf({ id, text, mentions }: GumDocument, about: About): Converted {
  const clusters = new Map<string, Range[]>();
  for (const [start, end, cluster] of mentions) clusters.set(cluster, [...(clusters.get(cluster) ?? []), [start, end]]);
  return { id, ...about, text, clusters: [...clusters.values()] };
}

function gapOf({ id, text, pronoun, names }: GapText, about: About): Converted {
  const [start, end, cluster] = pronoun;
  return {
    id,
    ...about,
    text,
    pronouns: [{ span: [start, end], candidates: names.map(([from, to, own]) => [from, to, own === cluster]) }],
  };
}

/** @returns the converted texts by file, as `train/gap` */
function* convert(): Generator<[file: string, texts: Converted[]]> {
  for (const [name, { language, weight, types, parts }] of Object.entries(ENTITIES)) {
    const about = { corpus: name, language, weight };
    for (const part of parts) {
      const documents = readEntities(part, name).filter((document) => weight > LINKS || isSentence(document));
      yield [`${part}/${name}`, documents.map((document) => entitiesOf(document, about, types))];
    }
  }
  const silver = { corpus: 'polnear-names', language: 'en', weight: SILVER };
  yield ['train/polnear-names', readSilver().map((document) => entitiesOf(document, silver, ALL))];
  const english = { language: 'en', weight: 1 };
  for (const part of BOTH) {
    const polnear = { corpus: 'polnear', ...english };
    yield [`${part}/polnear`, readPolnear(part).map((article) => polnearOf(article, polnear))];
    const gap = { corpus: 'gap', ...english };
    yield [`${part}/gap`, readGap(part).map((text) => gapOf(text, gap))];
    const gum = { corpus: 'gum', ...english };
    yield [
      `${part}/gum`,
      readGum(part, 'other')
        .filter(isFree)
        .map((document) => gumOf(document, gum)),
    ];
    const names = { corpus: 'gum-names', language: 'en', weight: HEADS };
    const people = readPeople(part, 'gum-other').filter(isFree);
    yield [`${part}/gum-names`, people.map((document) => entitiesOf(document, names, ['PER']))];
  }
  // None of GUM's news is learnt from: it is there to measure on, all of it.
  const gumNews = { corpus: 'gum-news', ...english };
  yield ['dev/gum-news', BOTH.flatMap((part) => readGum(part, 'news')).map((document) => gumOf(document, gumNews))];
  for (const corpus of SUMMARIES) {
    const about = { corpus: `summary-${corpus}`, ...english };
    yield [`dev/summary-${corpus}`, readSummaries(corpus).map((summarised) => ({ ...about, ...summarised }))];
  }
  const pages = (annotations: readonly Annotation[]) => annotations.map((page) => convertPage(page, 'annotated'));
  yield ['train/annotated', pages(readAnnotations('learn'))];
  yield ['train/written', readWritten().map(({ annotation, blocks }) => convertPage(annotation, 'written', blocks))];
  yield ['dev/annotated', pages(readOpenAnnotations())];
  yield ['dev/articles-2019', readArticles2019().map((article) => convertArticle(article, 'articles-2019'))];
  yield ['judge/annotated', pages(readAnnotations('judge'))];
  yield ['unread/pages', [...readUnread()]];
}

const [, , into] = argv;
if (!into) throw new Error('usage: npx tsx corpora/convert.ts FOLDER');
for (const use of ['train', 'dev', 'judge', 'unread']) mkdirSync(`${into}/${use}`, { recursive: true });
for (const [file, texts] of convert()) {
  writeFileSync(`${into}/${file}.jsonl`, texts.map((text) => `${JSON.stringify(inCodePoints(text))}\n`).join(''));
  console.log(file, texts.length);
}
