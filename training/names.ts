/** `npm run train:names`: writes the list of given names and surnames that people are recognised by. */

import { readFileSync } from 'node:fs';
import { allLocales } from '@faker-js/faker';
import nlp from 'compromise';
import { readGap } from '../corpora/coreference.ts';
import { readEntities } from '../corpora/entities.ts';
import { readPolnear } from '../corpora/polnear.ts';
import { foldName, NAMES_VERSION } from '../src/text/name-lexicon.ts';
import { frontCoded } from './front-coding.ts';
import { writeLearnt } from './learnt-file.ts';
import { romanise } from './romanise.ts';

// The package exports its text only as a dictionary of its own tool.
const DICTIONARY = new URL('../node_modules/@cspell/dict-people-names/dict/people-names.txt', import.meta.url);

type Use = 'female' | 'male' | 'either' | 'surname';

// A name that a corpus shows this often belongs in the list even where the package lacks it.
const SURNAME_MIN = 2;
const GIVEN_MIN = 3;
const ONE_WORD = /^\p{Lu}[\p{Ll}\p{M}]+(?:[-’'\p{Lu}][\p{L}\p{M}]+)*$/u;
const LATIN = /^[\p{Script=Latin}\p{M}’'-]+$/u;
const CORPORA = ['wikigold', 'uner-ewt', 'crossner'];
// Lists of jokes, of another language's words, or of names that no longer occur; surnames that are given names with an ending.
const LEFT_OUT = new Set([
  'en_AU_ocker',
  'eo',
  'tr.generic',
  'uz_UZ_latin.surname',
  'cs_CZ.surname.female',
  'vi.male',
  'vi.female',
]);

// Everyday words are counted in news and in Wikipedia's prose.
const COMMON_MIN = 3;
const SMALL_WORD = /(?<![\p{L}\p{N}'’@#.-])\p{Ll}{3,}(?![\p{L}\p{N}@])/gu;
const PLAIN_WORD = /^[a-z]{3,}$/;
const PLAIN_TAGS = new Set([
  'Actor',
  'Adjective',
  'Adverb',
  'Gerund',
  'Infinitive',
  'Noun',
  'PastTense',
  'Plural',
  'PresentTense',
  'Singular',
  'Uncountable',
]);

const GIVEN_KINDS = [
  ['female', 'female'],
  ['male', 'male'],
  ['generic', 'either'],
] as const;

const uses = new Map<string, Set<Use>>();
/** All that was read, in order. */
const from: string[] = [];

function add(name: string, use: Use): void {
  if (name.length < 3 || !ONE_WORD.test(name) || !LATIN.test(name)) return;
  const plain = foldName(name);
  uses.set(plain, (uses.get(plain) ?? new Set()).add(use));
}

function addAll(list: unknown, use: Use): void {
  if (!Array.isArray(list)) return;
  for (const entry of list) {
    if (typeof entry !== 'string') continue;
    for (const form of romanise(entry)) for (const word of form.split(/\s+/)) add(word, use);
  }
}

function addFaker(): void {
  for (const [locale, definitions] of Object.entries(allLocales)) {
    const person = definitions.person;
    if (!person || LEFT_OUT.has(locale)) continue;
    from.push(JSON.stringify(person));
    for (const [kind, use] of GIVEN_KINDS) {
      if (!LEFT_OUT.has(`${locale}.${kind}`)) addAll(person.first_name?.[kind], use);
    }
    for (const kind of ['generic', 'female', 'male'] as const) {
      if (!LEFT_OUT.has(`${locale}.surname`) && !LEFT_OUT.has(`${locale}.surname.${kind}`)) {
        addAll(person.last_name?.[kind], 'surname');
      }
    }
  }
}

function count(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

/** Names of people in the training corpora: their first word is taken for a given name, their last for a surname. */
function addCorpora(): void {
  const given = new Map<string, number>();
  const surnames = new Map<string, number>();
  for (const corpus of CORPORA) {
    for (const { text, entities } of readEntities('train', corpus)) {
      from.push(text);
      for (const [start, end, type] of entities) {
        const parts = text.slice(start, end).split(/\s+/);
        if (type !== 'PER' || parts.length < 2 || parts.length > 4) continue;
        count(given, parts[0]!);
        count(surnames, parts.at(-1)!);
      }
    }
  }
  for (const [name, times] of given) if (times >= GIVEN_MIN && !uses.has(name)) add(name, 'either');
  for (const [name, times] of surnames) if (times >= SURNAME_MIN) add(name, 'surname');
}

/** A dictionary of words of people's names, of no stated use: those not known otherwise count as surnames. */
function addDictionary(): void {
  const dictionary = readFileSync(DICTIONARY, 'utf8');
  from.push(dictionary);
  for (const line of dictionary.split('\n')) {
    const name = foldName(line.trim());
    if (!uses.has(name)) add(name, 'surname');
  }
}

/** Everyday words: those that running text often has in small letters, and the plain words of compromise's lexicon. */
function commonWords(): string[] {
  const counts = new Map<string, number>();
  for (const { text } of [...readPolnear('train'), ...readGap('train')]) {
    from.push(text);
    for (const [word] of text.matchAll(SMALL_WORD)) count(counts, word);
  }
  const common = new Set([...counts].filter(([, times]) => times >= COMMON_MIN).map(([word]) => word));
  const { lexicon } = (nlp.model() as { one: { lexicon: Record<string, string | string[]> } }).one;
  from.push(JSON.stringify(lexicon));
  for (const [word, tags] of Object.entries(lexicon)) {
    if (PLAIN_WORD.test(word) && [tags].flat().some((tag) => PLAIN_TAGS.has(tag))) common.add(word);
  }
  return [...common];
}

function groupOf(set: Set<Use>): string {
  const given =
    set.has('either') || (set.has('female') && set.has('male'))
      ? 'e'
      : set.has('female')
        ? 'f'
        : set.has('male')
          ? 'm'
          : '';
  return given + (set.has('surname') ? 's' : '');
}

/** Writes `models/names.txt`; the same bytes every run. */
function trainNames(): void {
  addFaker();
  addCorpora();
  addDictionary();
  const groups = new Map<string, string[]>();
  for (const [name, set] of uses) {
    const group = groupOf(set);
    const names = groups.get(group);
    if (names) names.push(name);
    else groups.set(group, [name]);
  }
  groups.set('c', commonWords());
  const lines = [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([group, names]) => `${group} ${frontCoded(names.sort())}`);
  // A line a group, first its uses: e given name of either sex, f female, m male; s surname; in small letters: c a common word.
  // Then the names in order, each as the number of letters that it shares with the one before it, and the rest.
  writeLearnt('names', NAMES_VERSION, from, `${lines.join('\n')}\n`);
  console.log(`names: ${uses.size} names`);
}

trainNames();
