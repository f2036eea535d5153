/** Measures people: name spans, documents' sets of names, short names, pronouns, and the hand-annotated pages. */

import nlp from 'compromise';
import { articleOf, readArticles2019 } from '../../corpora/articles-2019.ts';
import { type GumDocument, readGap, readGum } from '../../corpora/coreference.ts';
import { type EntityDocument, readPeople } from '../../corpora/entities.ts';
import type { Person } from '../../src/analysis.ts';
import { interval } from './bootstrap.ts';
import { scores, type Table } from './table.ts';
import { analysisOfArticle, analysisOfText } from './whole.ts';

interface Found {
  names: { start: number; end: number }[];
  /** The people's full names. */
  people: string[];
}

type Finder = (text: string) => Promise<Found>;

/** None of GUM news is learnt from, so that all of it is there to measure on. */
const gumNews = () => [...readGum('train', 'news'), ...readGum('dev', 'news')];
const peopleOfGumNews = () => [...readPeople('train', 'gum-news'), ...readPeople('dev', 'gum-news')];

const CORPORA: [string, () => EntityDocument[]][] = [
  ['GUM news', peopleOfGumNews],
  ['GUM other', () => readPeople('dev', 'gum-other')],
  ['wikigold', () => readPeople('dev', 'wikigold')],
  ['UNER EWT', () => readPeople('dev', 'uner-ewt')],
];

/** The people of a plain text, their mentions' offsets into the whole text. */
async function peopleOf(text: string): Promise<Person[]> {
  const { people, starts } = await analysisOfText(text);
  return people.map((person) => ({
    ...person,
    mentions: person.mentions.map((mention) => {
      const offset = starts[mention.block]!;
      return { ...mention, start: mention.start + offset, end: mention.end + offset };
    }),
  }));
}

const ours: Finder = async (text) => {
  const people = await peopleOf(text);
  return {
    names: people.flatMap(({ mentions }) => mentions.filter(({ via }) => via === 'name')),
    people: people.map(({ name }) => name),
  };
};

const compromise: Finder = async (text) => {
  const found = nlp(text).people().json({ offset: true }) as { offset: { start: number; length: number } }[];
  const names = found.map(({ offset: { start, length } }) => {
    const raw = text.slice(start, start + length);
    const name = raw.replace(/^[^\p{L}]+|(?:['’]s)?[^\p{L}]+$|['’]s$/gu, '');
    const from = start + Math.max(0, raw.indexOf(name));
    return { start: from, end: from + name.length };
  });
  return { names, people: fullNames(names.map(({ start, end }) => text.slice(start, end))) };
};

const FINDERS: readonly [string, Finder][] = [
  ['Whosaid', ours],
  ['compromise', compromise],
];

/** The names that are not a shorter form (some of the words) of another one. */
function fullNames(names: readonly string[]): string[] {
  const distinct = [...new Set(names)];
  const words = distinct.map((name) => new Set(name.split(/\s+/)));
  return distinct.filter((_, index) => {
    const own = words[index]!;
    return !words.some((other) => other.size > own.size && [...own].every((word) => other.has(word)));
  });
}

type Counts = [found: number, given: number, expected: number];

function spanCounts(document: EntityDocument, { names }: Found): Counts {
  const gold = new Set(document.entities.map(([start, end]) => `${start}-${end}`));
  return [names.filter(({ start, end }) => gold.has(`${start}-${end}`)).length, names.length, gold.size];
}

function setCounts(document: EntityDocument, { people }: Found): Counts {
  const gold = new Set(fullNames(document.entities.map(([start, end]) => document.text.slice(start, end))));
  const given = new Set(people);
  return [[...given].filter((name) => gold.has(name)).length, given.size, gold.size];
}

function sum(counts: readonly Counts[]): ReturnType<typeof scores> {
  const total = counts.reduce((a, b) => [a[0] + b[0], a[1] + b[1], a[2] + b[2]], [0, 0, 0]);
  return scores(...total);
}

// What may follow a name within the mention that it heads.
const AFTER_HEAD = /^(?:$|,| (?:of|from|in|who) )/;

/** Whether GUM's coreference layer has a mention of a person that the span heads, whatever its layer of names says. */
function isHeadOfPerson({ text, mentions }: GumDocument, start: number, end: number): boolean {
  return mentions.some(([from, to]) => from <= start && end <= to && AFTER_HEAD.test(text.slice(end, to)));
}

/** GUM's names are read off the heads of its mentions, so those after a noun are missing ("musician Ida Brandt"). */
async function measureGumNames(): Promise<Table> {
  const coreference = new Map(gumNews().map((document) => [document.id, document]));
  const rows: Table['rows'] = [];
  for (const [name, find] of FINDERS) {
    let forgiven = 0;
    let wrong = 0;
    const counts: Counts[] = [];
    for (const document of peopleOfGumNews()) {
      const { names } = await find(document.text);
      const [right, given, expected] = spanCounts(document, { names, people: [] });
      const gold = new Set(document.entities.map(([start, end]) => `${start}-${end}`));
      const known = coreference.get(document.id);
      const extra = names.filter(({ start, end }) => !gold.has(`${start}-${end}`));
      const people = extra.filter(({ start, end }) => known && isHeadOfPerson(known, start, end)).length;
      forgiven += people;
      wrong += extra.length - people;
      counts.push([right, given - people, expected]);
    }
    const { precision, recall, f1 } = sum(counts);
    rows.push([name, forgiven, wrong, precision, recall, f1, interval(counts, (sample) => sum(sample).f1)]);
  }
  return {
    title: 'People: names in GUM news that its own coreference calls people',
    note: 'GUM’s layer of names is read off the heads of its mentions and lacks names that follow a noun (“musician Ida Brandt”). Of the names found beyond it, those that head a mention of a person in GUM’s coreference layer are here not counted as wrong.',
    columns: ['finder', 'beyond it, people', 'beyond it, others', 'precision', 'recall', 'F1', '95%'],
    rows,
  };
}

async function measureCorpora(): Promise<Table> {
  const rows: Table['rows'] = [];
  for (const [corpus, read] of CORPORA) {
    const documents = read();
    for (const [name, find] of FINDERS) {
      const found: Found[] = [];
      for (const { text } of documents) found.push(await find(text));
      const spans = documents.map((document, index) => spanCounts(document, found[index]!));
      const { precision, recall, f1 } = sum(spans);
      rows.push([
        corpus,
        name,
        precision,
        recall,
        f1,
        interval(spans, (sample) => sum(sample).f1),
        sum(documents.map((document, index) => setCounts(document, found[index]!))).f1,
      ]);
    }
  }
  return {
    title: 'People: names in text',
    note: 'None of GUM news is learnt from, so all its 16 documents are unseen. Exact spans of names (%), with the 95% interval of a bootstrap over documents; F1 of the sets of full names of a document.',
    columns: ['corpus', 'finder', 'precision', 'recall', 'F1', '95%', 'set F1'],
    rows,
  };
}

const PRONOUN = /^(?:he|him|his|himself|she|her|hers|herself|who|whom|whose)$/i;

function overlaps(a: { start: number; end: number }, start: number, end: number): boolean {
  return a.start < end && start < a.end;
}

/** "the minister": a mention that names nobody, of somebody who is named elsewhere. */
function isDefiniteNoun(
  text: string,
  [start, end]: GumDocument['mentions'][number],
  names: GumDocument['names'],
): boolean {
  return (
    /^(?:the|this|that)\s/i.test(text.slice(start, end)) && !names.some((name) => start <= name[0] && name[1] <= end)
  );
}

function personAt(people: readonly Person[], start: number, end: number): Person | undefined {
  return people.find(({ mentions }) => mentions.some((mention) => overlaps(mention, start, end)));
}

async function measureGum(): Promise<Table> {
  let short = 0;
  let shortRight = 0;
  let pronouns = 0;
  let resolved = 0;
  let right = 0;
  const nouns: Counts = [0, 0, 0];
  for (const { text, mentions, names } of gumNews()) {
    const people = await peopleOf(text);
    const fullest = new Map<string, [number, number]>();
    for (const [start, end, cluster] of names) {
      const longest = fullest.get(cluster);
      if (!longest || end - start > longest[1] - longest[0]) fullest.set(cluster, [start, end]);
    }
    for (const [start, end, cluster] of names) {
      const full = fullest.get(cluster)!;
      if (end - start >= full[1] - full[0]) continue;
      short++;
      const person = personAt(people, start, end);
      if (person?.mentions.some((mention) => mention.via === 'name' && overlaps(mention, ...full))) shortRight++;
    }
    for (const [start, end, cluster] of mentions) {
      const full = fullest.get(cluster);
      if (!full || !PRONOUN.test(text.slice(start, end))) continue;
      pronouns++;
      const person = personAt(people, start, end);
      if (!person) continue;
      resolved++;
      const own = names.filter((name) => name[2] === cluster);
      if (own.some((name) => person.mentions.some((m) => m.via === 'name' && overlaps(m, name[0], name[1])))) right++;
    }
    const definite = mentions.filter((mention) => fullest.has(mention[2]) && isDefiniteNoun(text, mention, names));
    nouns[2] += definite.length;
    for (const person of people) {
      for (const { via, start } of person.mentions) {
        if (via !== 'noun') continue;
        nouns[1]++;
        const cluster = definite.find((mention) => mention[0] === start)?.[2];
        const own = names.filter((name) => name[2] === cluster);
        if (own.some((name) => person.mentions.some((m) => m.via === 'name' && overlaps(m, name[0], name[1]))))
          nouns[0]++;
      }
    }
  }
  const pronounScores = scores(right, resolved, pronouns);
  const nounScores = scores(...nouns);
  return {
    title: 'People: who is meant (GUM news, all 16 documents)',
    note: 'Short names led to the full one, and he, she and who, and nouns after “the”, led to a name of their person; % of the gold ones (recall), and of those that were resolved (precision).',
    columns: ['what', 'number', 'precision', 'recall'],
    rows: [
      ['short name', short, '', (100 * shortRight) / short],
      ['pronoun', pronouns, pronounScores.precision, pronounScores.recall],
      ['the noun', nouns[2], nounScores.precision, nounScores.recall],
    ],
  };
}

// The curve of precision and recall: only pronouns at least this sure count.
const LEAST_SURE = [0, 0.5, 0.6, 0.7, 0.8];

async function measureGap(): Promise<Table> {
  const counts = LEAST_SURE.map((): Counts => [0, 0, 0]);
  for (const { text, pronoun, names } of readGap('dev')) {
    const people = await peopleOf(text);
    const found = people.flatMap((person) =>
      person.mentions
        .filter(({ via, start }) => via === 'pronoun' && start === pronoun[0])
        .map(({ confidence }) => ({ person, confidence })),
    )[0];
    for (const [start, end, cluster] of names) {
      const expected = cluster === pronoun[2];
      const given = found?.person.mentions.some(({ via, ...span }) => via === 'name' && overlaps(span, start, end));
      for (const [row, least] of LEAST_SURE.entries()) {
        const sure = given === true && found !== undefined && found.confidence >= least;
        if (expected) counts[row]![2]++;
        if (sure) counts[row]![1]++;
        if (expected && sure) counts[row]![0]++;
      }
    }
  }
  return {
    title: 'People: ambiguous pronouns (GAP)',
    note: 'Whether a pronoun means a name, over both names of each text; of all that are told, and of those that are at least so sure.',
    columns: ['data', 'precision', 'recall', 'F1'],
    rows: counts.map((count, row) => {
      const { precision, recall, f1 } = scores(...count);
      return [row === 0 ? 'GAP dev' : `GAP dev, sure ${LEAST_SURE[row]}`, precision, recall, f1];
    }),
  };
}

async function measureGold(): Promise<Table> {
  const counts: Counts = [0, 0, 0];
  let aliases = 0;
  let aliasesRight = 0;
  let roles = 0;
  let rolesRight = 0;
  for (const gold of readArticles2019()) {
    const { people } = await analysisOfArticle(articleOf(gold));
    counts[1] += people.length;
    counts[2] += gold.people.length;
    for (const { name, aliases: forms, role } of gold.people) {
      const person = people.find((candidate) => candidate.name === name);
      if (person) counts[0]++;
      const own = people.find((candidate) => candidate.mentions.some(({ text }) => text === name));
      for (const form of forms) {
        aliases++;
        if (own?.mentions.some(({ text }) => text === form)) aliasesRight++;
      }
      if (role) {
        roles++;
        if (own?.role && (own.role.text.includes(role) || sharesWord(own.role.text, role))) rolesRight++;
      }
    }
  }
  const { precision, recall, f1 } = scores(...counts);
  return {
    title: 'People: the 18 hand-annotated pages, from HTML',
    note: 'People by their full names; aliases found with their person; roles that overlap the annotated one.',
    columns: ['pages', 'precision', 'recall', 'F1', 'aliases', 'roles'],
    rows: [['18', precision, recall, f1, (100 * aliasesRight) / aliases, (100 * rolesRight) / roles]],
  };
}

function sharesWord(a: string, b: string): boolean {
  const words = new Set(a.toLowerCase().match(/\p{L}{3,}/gu));
  return (b.toLowerCase().match(/\p{L}{3,}/gu) ?? []).some((word) => words.has(word));
}

/** @returns the tables of `npm run quality -- people` */
export default async function measure(): Promise<Table[]> {
  return [await measureCorpora(), await measureGumNames(), await measureGold(), await measureGum(), await measureGap()];
}
