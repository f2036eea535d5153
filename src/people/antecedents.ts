/** Describes and ranks the people that a pronoun may mean: a log-linear choice among them and nobody. */

import { ANTECEDENT_WEIGHTS } from '../../models/antecedents.ts';
import type { Span } from '../analysis.ts';
import { CLAUSE_WORDS, PREPOSITIONS } from '../language/en/function-words.ts';
import type { Sex } from '../text/name-lexicon.ts';
import type { Token } from '../text/tokens.ts';
import { isVerb } from './clauses.ts';
import type { Identity } from './coreference.ts';
import type { Seen } from './seen.ts';

/** A pronoun to be explained. */
export interface Asked extends Omit<Seen, 'identity'> {
  sex: Sex;
  /** The first token of its sentence. */
  sentenceStart: number;
}

export interface Candidate {
  identity: Identity;
  /** Where they were mentioned last, or first where that is after the pronoun. */
  nearest: Seen;
  features: string[];
}

/** @returns the probability of each candidate; what is missing to 1 is nobody's */
export type Rank = (candidates: readonly Candidate[], pronoun: Span) => number[];

/** What the article has said of somebody up to the pronoun. */
interface Track {
  nearest: Seen;
  /** The last mention as a subject. */
  subject: Seen | null;
  times: number;
  subjects: number;
  /** How many others were mentioned since. */
  since: number;
}

const NEAR = 4;
const BOUNDING = new Set(['and', 'or', 'but', 'who', 'whose', 'the', 'a', 'to', "'s"]);

function isBounding(lower: string): boolean {
  return PREPOSITIONS.has(lower) || CLAUSE_WORDS.has(lower) || BOUNDING.has(lower);
}

function bucket(count: number): string {
  return count < 4 ? String(count) : count < 6 ? '4+' : count < 9 ? '6+' : count < 16 ? '9+' : '16+';
}

function isAhead(seen: Seen, pronoun: Asked): boolean {
  return seen.sentence === pronoun.sentence && seen.first > pronoun.first;
}

/** Where a mention stands as seen from the pronoun. */
function distanceOf(seen: Seen, pronoun: Asked): string {
  const clauses = pronoun.place.clause.number - seen.place.clause.number;
  if (isAhead(seen, pronoun)) return clauses === 0 ? 'ahead' : 'later';
  const back = pronoun.sentence - seen.sentence;
  if (back > 0) return `back${Math.min(back, 3)}`;
  return clauses === 0 ? 'same' : clauses === 1 ? 'last' : 'before';
}

/** "him" or "her", which cannot mean the subject of its own clause, or "himself", which must. */
function bindingOf(seen: Seen, pronoun: Asked): string | null {
  const { lower } = pronoun.block.tokens[pronoun.first]!;
  const { part, clause } = pronoun.place;
  if (seen.sentence !== pronoun.sentence || seen.place.clause !== clause || seen.place.part !== 'subject') return null;
  if (lower.endsWith('self')) return 'reflexive';
  return part === 'object' || part === 'oblique' ? `bound ${part}` : null;
}

/** @returns whether grammar forbids the pronoun to mean whoever is mentioned there: "Weber thanked him" */
export function isBarred(seen: Seen, pronoun: Asked): boolean {
  return bindingOf(seen, pronoun) === 'bound object';
}

function shapeOf(token: Token): string {
  if (isVerb(token)) return 'verb';
  if (token.capital) return 'Name';
  return isBounding(token.lower) || token.kind === 'punctuation' ? token.lower : 'word';
}

/** The words between a mention and a pronoun near it, open classes by their kind; null where they stand apart. */
function between(seen: Seen, pronoun: Asked): string | null {
  if (seen.sentence !== pronoun.sentence) return null;
  const [from, to] = seen.first < pronoun.first ? [seen.end, pronoun.first] : [pronoun.end, seen.first];
  return to - from > NEAR ? null : pronoun.block.tokens.slice(from, to).map(shapeOf).join(' ');
}

/** "Before he left, Weber called": how the sentence goes on from the pronoun to a mention after it. */
function wayAhead(seen: Seen, pronoun: Asked): string {
  const words = pronoun.block.tokens.slice(pronoun.end, seen.first);
  const comma =
    words.at(-1)?.text === ',' ? 'comma' : words.some(({ text }) => text === ',') ? 'past comma' : 'straight';
  return `${comma} ${words.some(isVerb) ? 'verb' : 'phrase'} ${seen.place.part}`;
}

/** The preposition or clause word that opens a sentence in which the pronoun comes before every name. */
function openingOf({ block, sentenceStart, leads }: Asked): string {
  const { lower } = block.tokens[sentenceStart]!;
  return leads && isBounding(lower) ? lower : '';
}

/** Whether somebody's sex is known to be the pronoun's; null where it is the other one. */
function sexAgrees({ sex }: Identity, pronoun: Asked): boolean | null {
  return sex ? (sex === pronoun.sex ? true : null) : false;
}

class Tracks {
  readonly all = new Map<Identity, Track>();
  lastPronoun: Identity | null = null;
  lastSubject: Identity | null = null;
  mostTimes = 0;
  mostSubjects = 0;

  constructor(pronoun: Asked, recent: readonly Seen[]) {
    for (const seen of recent) if (sexAgrees(seen.identity, pronoun) !== null) this.add(seen, isAhead(seen, pronoun));
  }

  private add(seen: Seen, ahead: boolean): void {
    const own = this.all.get(seen.identity);
    if (ahead && own) return;
    for (const other of this.all.values()) if (other !== own) other.since++;
    const subject = seen.place.part === 'subject';
    const times = (own?.times ?? 0) + (ahead ? 0 : 1);
    const subjects = (own?.subjects ?? 0) + (subject && !ahead ? 1 : 0);
    this.all.set(seen.identity, {
      nearest: seen,
      subject: subject ? seen : (own?.subject ?? null),
      times,
      subjects,
      since: 0,
    });
    this.mostTimes = Math.max(this.mostTimes, times);
    this.mostSubjects = Math.max(this.mostSubjects, subjects);
    if (ahead) return;
    if (seen.form === 'pronoun') this.lastPronoun = seen.identity;
    if (subject) this.lastSubject = seen.identity;
  }
}

/**
 * @param pronoun the pronoun
 * @param recent the mentions it may look to, in text order
 * @returns whom it may mean, each described by where they were mentioned
 */
export function candidatesFor(pronoun: Asked, recent: readonly Seen[]): Candidate[] {
  const tracks = new Tracks(pronoun, recent);
  const named = [...tracks.all.keys()].filter(({ names }) => names.length > 0).length;
  return [...tracks.all].map(([identity, track]) => ({
    identity,
    nearest: track.nearest,
    features: [...prominence(identity, track, tracks, pronoun, bucket(named)), ...relation(track.nearest, pronoun)],
  }));
}

/** How prominent somebody is where the pronoun stands. */
function prominence(identity: Identity, track: Track, tracks: Tracks, pronoun: Asked, rivals: string): string[] {
  const { nearest, subject, times, subjects } = track;
  const { part, clause } = pronoun.place;
  const where = distanceOf(nearest, pronoun);
  const since = bucket(track.since);
  const agrees = sexAgrees(identity, pronoun);
  const kind = identity.names.length === 0 ? `stranger ${nearest.form}` : agrees ? 'sex' : 'any sex';
  const subjectAt = subject ? distanceOf(subject, pronoun) : 'never';
  const pronounAgain = `${identity === tracks.lastPronoun} ${tracks.lastPronoun !== null}`;
  const features = [
    kind,
    `${kind} ${where}`,
    `since ${since}`,
    `since ${since} ${where}`,
    `since ${since} of ${rivals}`,
    `since ${since} ${nearest.place.part} ${part}`,
    `times ${bucket(times)}`,
    `subjects ${bucket(subjects)}`,
    `most ${times === tracks.mostTimes} ${subjects === tracks.mostSubjects} ${where}`,
    `subject ${subjectAt} ${part}`,
    `subject ${subjectAt} ${clause.opener}`,
    `subject ${subjectAt} ${where} ${part}`,
    `last subject ${identity === tracks.lastSubject} ${part}`,
    `again ${pronounAgain} ${where}`,
    `again ${pronounAgain} ${part}`,
  ];
  // An unknown given name in -a is mostly a woman's.
  if (kind === 'any sex') features.push(`ends ${identity.parts[0]!.at(-1)} ${pronoun.sex}`);
  return features;
}

/** How a mention stands to the pronoun. */
function relation(seen: Seen, pronoun: Asked): string[] {
  const { form, block, leads } = seen;
  const { part, clause, verb, preposition, joined } = seen.place;
  const own = pronoun.place;
  const where = distanceOf(seen, pronoun);
  const before = block.tokens[seen.first - 1];
  const after = block.tokens[seen.end];
  const beforePronoun = pronoun.block.tokens[pronoun.first - 1]?.lower ?? '';
  const features = [
    `${where} ${part}`,
    `${where} ${part} ${own.part}`,
    `${where} ${part} ${own.part} ${own.clause.opener}`,
    `${where} ${part} before ${beforePronoun}`,
    `${form} ${where}`,
    `${form} ${part} ${own.part}`,
    `leads ${leads} ${pronoun.leads} ${where}`,
    `leads ${leads} ${part} ${own.part} ${where}`,
    `opens ${seen.first === 0 || (clause.number === 0 && leads)} ${where}`,
    `after ${after?.kind === 'punctuation' || after?.lower === 'and' ? after.lower : 'word'} ${where}`,
    `before ${before?.kind === 'punctuation' ? before.text : ''} ${where}`,
    `preposition ${preposition} ${own.part}`,
    `joined ${joined} ${form}`,
    `clause ${clause.opener} ${part}`,
    `verb ${verb} ${part}`,
    `verb ${own.verb} ${own.part} of ${part}`,
    `block ${block === pronoun.block} ${where}`,
    `quoted ${seen.quotation === pronoun.quotation} ${pronoun.quotation >= 0}`,
  ];
  if (verb && verb === own.verb) features.push(`same verb ${part} ${own.part}`);
  if (clause.within) features.push(`in relative ${where} ${part}`);
  if (clause.number === 0 && part === 'subject') features.push(`main ${where} ${own.part}`);
  if (after?.lower === 'to' && part === 'object') features.push(`told to ${where} ${own.part}`);
  if (before?.text === '(' || (before?.lower === 'by' && after?.text === ')')) features.push('bracket');
  const binding = bindingOf(seen, pronoun);
  if (binding) features.push(binding, `${binding} ${preposition}`);
  if (seen.sentence !== pronoun.sentence) return features;
  const apart = Math.floor(Math.abs(pronoun.first - seen.first) / 3);
  features.push(`apart ${bucket(apart)} ${where} ${own.part}`);
  const words = between(seen, pronoun);
  if (words !== null) features.push(`between ${where} ${words}`, `between ${part} ${own.part} ${words.split(' ')[0]}`);
  if (isAhead(seen, pronoun)) {
    const way = wayAhead(seen, pronoun);
    features.push(
      `way ${way}`,
      `way ${way} ${pronoun.leads} ${own.part}`,
      `way ${way} ${own.clause.opener}`,
      `way ${way} ${beforePronoun}`,
      `way ${way} from ${openingOf(pronoun)}`,
    );
  } else if (own.clause.within && own.clause.first - seen.end <= 1 && own.clause.first >= seen.end) {
    features.push(`head ${own.clause.opener} ${own.part}`);
  }
  return features;
}

/** @returns the softmax of the candidates' scores, nobody scoring 0 */
export function softmax(scores: readonly number[]): number[] {
  const top = Math.max(0, ...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const total = powers.reduce((sum, power) => sum + power, Math.exp(-top));
  return powers.map((power) => power / total);
}

let weights: ReadonlyMap<string, number> | undefined;

/** Ranks by the learnt weights. */
export const rankByWeights: Rank = (candidates) => {
  // A map, since to look words up in a record makes each of them a property name first.
  weights ??= new Map(Object.entries(ANTECEDENT_WEIGHTS));
  const known = weights;
  return softmax(
    candidates.map(({ features }) => features.reduce((sum, feature) => sum + (known.get(feature) ?? 0), 0)),
  );
};
