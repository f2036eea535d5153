/** Kept articles as a folder of Markdown notes with YAML front matter, as Obsidian reads them: one an article, one a person. */

import { escaped, toMarkdown } from '../../export/markdown.ts';
import { sureSpeaker } from '../../views/doubt.ts';
import { toldOnce } from '../../views/told-within.ts';
import type { KeptArticle } from '../kept-article.ts';
import { linksInto } from '../links.ts';
import type { KnownPerson } from '../same-people.ts';

export interface Note {
  /** With folders, ends in ".md". */
  path: string;
  text: string;
}

/** A file's name has at most so many characters, so that no system refuses its path. */
const LONGEST = 80;
/** Names that Windows keeps for devices. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** What no file system, and no link of Obsidian's, minds: letters and digits of any script and little else. */
function fileName(title: string): string {
  const name = title
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N} ,'’–-]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const short = [...name].slice(0, LONGEST).join('').trim();
  return DEVICE.test(short) ? `${short}_` : short || 'Untitled';
}

/** Gives each file a name of its own, capitals and small letters being the same to some systems. */
function namesApart(): (name: string) => string {
  const given = new Map<string, number>();
  return (name) => {
    const key = name.toLowerCase();
    const before = given.get(key) ?? 0;
    given.set(key, before + 1);
    return before ? namesApartFrom(given, name, before + 1) : name;
  };
}

function namesApartFrom(given: Map<string, number>, name: string, from: number): string {
  let number = from;
  while (given.has(`${name} ${number}`.toLowerCase())) number++;
  given.set(`${name} ${number}`.toLowerCase(), 1);
  return `${name} ${number}`;
}

type Property = string | readonly string[] | null;

/** Strings of JSON are strings of YAML. */
function frontMatter(properties: Record<string, Property>): string {
  const lines = Object.entries(properties).flatMap(([name, value]) => {
    if (value === null || value.length === 0) return [];
    if (typeof value === 'string') return [`${name}: ${JSON.stringify(value)}`];
    return [`${name}:`, ...value.map((each) => `  - ${JSON.stringify(each)}`)];
  });
  return ['---', ...lines, '---', '', ''].join('\n');
}

/** @returns the notes of the articles in their order, then those of people who say something or are in more than one */
export async function* notesOf(
  articles: AsyncIterable<KeptArticle> | Iterable<KeptArticle>,
  people: readonly KnownPerson[],
): AsyncGenerator<Note> {
  const articleName = namesApart();
  const personName = namesApart();
  const told = people.filter(({ said, appearances }) => said > 0 || appearances.length > 1);
  const notes = told.map((person) => ({ person, path: `People/${personName(fileName(person.name))}`, lines: [''] }));
  const noteOf = new Map(
    notes.flatMap((note) =>
      note.person.appearances.map(({ article, person }) => [`${article.id}\n${person}`, note] as const),
    ),
  );
  for await (const kept of articles) {
    const { analysis, title, published } = kept;
    const day = published?.slice(0, 10) ?? '';
    const path = `Articles/${articleName(`${day} ${fileName(title)}`.trim())}`;
    const link = linksInto(kept);
    const own = analysis.people.flatMap((_, person) => noteOf.get(`${kept.id}\n${person}`) ?? []);
    for (const quotation of toldOnce(analysis.quotations)) {
      const who = sureSpeaker(quotation, analysis.people);
      const note = typeof who === 'number' ? noteOf.get(`${kept.id}\n${who}`) : undefined;
      const words = quotation.kind === 'indirect' ? escaped(quotation.text) : `“${escaped(quotation.text)}”`;
      const to = link(quotation);
      note?.lines.push(`- ${day ? `${day}: ` : ''}${words}${to ? ` [↗](<${to}>)` : ''} — [[${path}]]`);
    }
    yield { path: `${path}.md`, text: articleNote(kept, own) };
  }
  for (const { person, path, lines } of notes) yield { path: `${path}.md`, text: personNote(person, lines) };
}

function articleNote(kept: KeptArticle, people: readonly { path: string }[]): string {
  const { analysis, title, address, outlet, published, language, keptAt } = kept;
  const properties = {
    title,
    url: address,
    outlet,
    published: published?.slice(0, 10) ?? null,
    kept: keptAt.slice(0, 10),
    language,
    authors: analysis.article.byline,
    people: people.map(({ path }) => `[[${path}]]`),
    tags: ['whosaid'],
  };
  return `${frontMatter(properties)}${toMarkdown(analysis)}`;
}

function personNote({ name, appearances }: KnownPerson, lines: readonly string[]): string {
  const called = new Set(appearances.flatMap((each) => [each.name, ...each.aliases]));
  called.delete(name);
  const roles = new Set(appearances.flatMap(({ role }) => role ?? []));
  const properties = { aliases: [...called], roles: [...roles], tags: ['whosaid', 'person'] };
  return `${frontMatter(properties)}# ${escaped(name)}\n${lines.length > 1 ? `${lines.join('\n')}\n` : ''}`;
}
