/** What is told of one person over articles: all they said, the roles they were given as these changed, and who quoted them. */

import type { QuotationKind, Span } from '../analysis.ts';
import { countWords } from '../views/count-words.ts';
import { isUncertain, isUncertainSpeaker } from '../views/doubt.ts';
import { toldOnce } from '../views/told-within.ts';
import { type ArticleHead, headOf, type KeptArticle } from './kept-article.ts';
import { linksInto } from './links.ts';
import type { KnownPerson } from './same-people.ts';

export interface Statement {
  article: ArticleHead;
  span: Span;
  kind: QuotationKind | null;
  /** That it is said, or that it is theirs. */
  isDoubtful: boolean;
  /** To the passage in the live page; null where its address is not known. */
  link: string | null;
}

/** A role, and when articles gave it. */
export interface RoleTold {
  /** In the fullest words that it was told in. */
  role: string;
  /** The first and the last day of publication. */
  from: string | null;
  to: string | null;
  articles: number;
}

export interface QuotedBy {
  outlet: string;
  articles: number;
  statements: number;
  /** Words between marks. */
  words: number;
}

export interface PersonTold {
  /** In order of publication. */
  statements: Statement[];
  /** In the order in which they were first given; one that comes back after another is told again. */
  roles: RoleTold[];
  /** The outlets that quoted the person, who did it most first. */
  quotedBy: QuotedBy[];
}

/** @param articles those in which the person appears, in any order */
export function tellPerson({ appearances }: KnownPerson, articles: Iterable<KeptArticle>): PersonTold {
  const byId = new Map([...articles].map((kept) => [kept.id, kept]));
  const statements = appearances.flatMap(({ article, person }) => {
    const kept = byId.get(article.id);
    return kept ? statementsOf(kept, person) : [];
  });
  return { statements, roles: rolesOver(appearances), quotedBy: quotedBy(statements) };
}

function statementsOf(kept: KeptArticle, person: number): Statement[] {
  const link = linksInto(kept);
  const article = headOf(kept);
  return toldOnce(kept.analysis.quotations).flatMap((quotation) => {
    const { kind, speaker, block, start, end, text } = quotation;
    if (!speaker || speaker.person !== person) return [];
    const isDoubtful = isUncertain(quotation) || isUncertainSpeaker(speaker);
    return [{ article, span: { block, start, end, text }, kind, isDoubtful, link: link(quotation) }];
  });
}

/** "ex-mayor" is one. */
const ROLE_WORDS = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu;
/** Shorter words are mostly grammar, in any language. */
const LONG_WORD = 4;

function wordsOfRole(role: string): string[] {
  const words = role.toLowerCase().match(ROLE_WORDS) ?? [];
  const first = words.findIndex(({ length }) => length >= LONG_WORD);
  return words.slice(Math.max(0, first));
}

function longOnes(words: readonly string[]): Set<string> {
  return new Set(words.filter(({ length }) => length >= LONG_WORD));
}

function startsWith(words: readonly string[], others: readonly string[]): boolean {
  return others.length <= words.length && others.every((word, index) => word === words[index]);
}

/**
 * "mayor" and "the mayor of Tarnfeld" are one role, as are "the port’s director" and "director of the port"; "former mayor" and
 * "deputy mayor" are others.
 */
function areOneRole(a: readonly string[], b: readonly string[]): boolean {
  if (startsWith(a, b) || startsWith(b, a)) return true;
  const [ofA, ofB] = [longOnes(a), longOnes(b)];
  return ofA.size > 0 && ofA.size === ofB.size && [...ofA].every((word) => ofB.has(word));
}

function rolesOver(appearances: KnownPerson['appearances']): RoleTold[] {
  const told: (RoleTold & { words: string[] })[] = [];
  for (const { role, article } of appearances) {
    if (role === null) continue;
    const words = wordsOfRole(role);
    const last = told.at(-1);
    if (!last || !areOneRole(words, last.words)) {
      told.push({ role, words, from: article.published, to: article.published, articles: 1 });
      continue;
    }
    if (words.length > last.words.length) Object.assign(last, { role, words });
    last.to = article.published ?? last.to;
    last.articles++;
  }
  return told.map(({ words: _, ...each }) => each);
}

function quotedBy(statements: readonly Statement[]): QuotedBy[] {
  const byOutlet = new Map<string, QuotedBy & { ids: Set<string> }>();
  for (const { article, span, kind } of statements) {
    const { outlet, id } = article;
    const known = byOutlet.get(outlet) ?? { outlet, articles: 0, statements: 0, words: 0, ids: new Set() };
    known.ids.add(id);
    known.articles = known.ids.size;
    known.statements++;
    if (kind !== 'indirect') known.words += countWords(span.text);
    byOutlet.set(outlet, known);
  }
  return [...byOutlet.values()]
    .map(({ ids: _, ...each }) => each)
    .sort((a, b) => b.statements - a.statements || b.words - a.words);
}
