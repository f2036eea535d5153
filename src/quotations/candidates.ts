/** Lists who may have said a marked passage, each with the evidence for it: cues, subjects, and whoever spoke before. */

import type { Cue } from './cues.ts';
import type { Frame } from './frames.ts';
import { bucket, type PassageView, wordClass } from './passage-view.ts';
import { mainSubject, type Phrase, phraseFrom, phrasesIn } from './phrases.ts';

/** A place where somebody or something is named. */
export interface Place {
  frame: Frame;
  phrase: Phrase;
}

export interface Candidate {
  /** Where the speaker is named; null: nobody is said to have said it. */
  place: Place | null;
  cue: Cue | null;
  /** The evidence, as names of features. */
  features: string[];
}

/** What the candidates are drawn from besides the passage's own sentence. */
export interface Surroundings {
  /** The sentence's own cues. */
  cues: readonly Cue[];
  previous: { frame: Frame; cues: readonly Cue[]; blocks: number } | null;
  following: { frame: Frame; cues: readonly Cue[] } | null;
  /** Who said the last passage that somebody said. */
  carried: { place: Place; cue: Cue | null; sentences: number; blocks: number; sameSentence: boolean } | null;
  /** Who said the passage that this one goes on from. */
  continued: { place: Place; cue: Cue | null } | null;
  /** A short name for what a phrase is: `person`, `pronoun`, `name`, `noun`. */
  typeOf(place: Place): string;
}

const MOST_CUES = 6;
const MOST_PHRASES = 5;
// Tokens to either side of the passage in which its speaker is looked for.
const REACH = 40;
const LONGEST_LABEL = 5;
const JOINS = /^[,:—–―-]$/;

/** The same for phrases that end in the same word. */
function keyOf({ frame, phrase }: Place): string {
  return `${frame.block.index} ${phrase.end}`;
}

class Candidates {
  readonly list: Candidate[] = [];
  private readonly byHead = new Map<string, Candidate>();

  private readonly barred = new Set<string>();

  constructor(private readonly typeOf: Surroundings['typeOf']) {}

  /** Takes note of who only listened or passed it on. */
  bar(place: Place): void {
    this.barred.add(keyOf(place));
  }

  add(place: Place, cue: Cue | null, route: string, evidence: readonly string[]): void {
    const key = keyOf(place);
    if (this.barred.has(key)) return;
    const type = this.typeOf(place);
    let candidate = this.byHead.get(key);
    if (!candidate) {
      candidate = { place, cue, features: [`type ${type}`] };
      this.byHead.set(key, candidate);
      this.list.push(candidate);
    } else if (!candidate.cue) candidate.cue = cue;
    candidate.features.push(route, `${route} ${type}`, ...evidence.map((name) => `${route} ${name}`));
  }
}

/** How a cue of the same sentence stands to the passage. */
function cueEvidence(cue: Cue, view: PassageView, between: number): string[] {
  const { frame } = cue;
  const { tokens } = frame.block;
  const word = tokens[cue.first]!.lower;
  const evidence: string[] = [];
  let stands: string;
  if (cue.first >= view.end) {
    let at = view.end;
    while (at < cue.begin && JOINS.test(tokens[at]!.text)) at++;
    // "“...,” as Okafor put it"
    if (cue.kind === 'speech' && tokens[at]?.lower === 'as') at++;
    const setOff = tokens[cue.begin - 1]?.text === ',';
    stands = at >= cue.begin ? 'right after' : setOff ? 'set off after' : 'after';
    if (at < cue.begin) evidence.push(`${stands} gap ${bucket(cue.begin - view.end)}`);
  } else {
    const from = Math.max(cue.end, cue.contentFrom);
    let at = from;
    while (at < view.first && (JOINS.test(tokens[at]!.text) || /^(?:that|to|reporters)$/.test(tokens[at]!.lower))) at++;
    stands = at >= view.first ? 'right before' : 'before';
    if (at < view.first)
      evidence.push(
        `${stands} gap ${bucket(view.first - from)}`,
        `before ${wordClass(tokens[view.first - 1])} ${cue.kind}`,
      );
  }
  evidence.push(
    stands,
    `${stands} ${cue.kind}`,
    `${stands} ${word}`,
    `${stands} length ${view.length}`,
    `${stands} ${cue.kind} length ${view.length}`,
    `${stands} cues between ${Math.min(between, 3)}`,
    word,
  );
  if (cue.probability !== null) {
    const reports = `reports ${Math.floor(cue.probability * 5)}`;
    evidence.push(
      reports,
      `${stands} ${reports}`,
      `${stands} ${cue.kind} ${reports}`,
      `${stands} ${reports} length ${view.length}`,
    );
  }
  if (view.modifier) evidence.push(`${stands} modifier`, `${stands} modifier ${view.length}`);
  if (view.title) evidence.push(`${stands} title`);
  if (cue.inverted) evidence.push(`inverted ${stands}`);
  if (cue.begin === cue.first && !cue.inverted) evidence.push(`inherited ${stands}`);
  return evidence;
}

/** A title is nobody's words unless a known cue says so: "the band played “Fire on the Mountain”". */
function isName({ bare, title, words }: PassageView): boolean {
  return title && words > 1 && !bare;
}

function addCues(candidates: Candidates, view: PassageView, cues: readonly Cue[]): void {
  const { frame } = view;
  let split = 0;
  while (split < cues.length && cues[split]!.first < view.first) split++;
  for (let at = Math.max(0, split - MOST_CUES); at < Math.min(cues.length, split + MOST_CUES); at++) {
    const cue = cues[at]!;
    if (!cue.source || (cue.kind === 'reporting' && isName(view))) continue;
    const between = at < split ? split - 1 - at : at - split;
    candidates.add({ frame, phrase: cue.source }, cue, 'cue', cueEvidence(cue, view, between));
  }
}

/** The sentence's subject and the names and pronouns nearest to the passage, whatever verb they have. */
function addSubjects(candidates: Candidates, view: PassageView): void {
  const { frame } = view;
  const { tokens } = frame.block;
  const subject = mainSubject(frame);
  const verbAfter = (phrase: Phrase) => wordClass(tokens[phrase.end]);
  if (subject) {
    const side = subject.first >= view.end ? 'after' : 'before';
    candidates.add({ frame, phrase: subject }, null, 'subject', [
      side,
      `${side} verb ${verbAfter(subject)}`,
      `${side} length ${view.length}`,
      `${side} word ${tokens[subject.end]?.lower ?? ''}`,
    ]);
  }
  const adjacent = phraseFrom(frame, view.end);
  if (adjacent && view.end < frame.endToken) {
    candidates.add({ frame, phrase: adjacent }, null, 'next', [
      `verb ${verbAfter(adjacent)}`,
      `word ${tokens[adjacent.end]?.lower ?? ''}`,
      `length ${view.length}`,
      `closing ${/[,.?!]$/.exec(view.passage.text)?.[0] ?? 'none'}`,
    ]);
  }
  const before = phrasesIn(frame, Math.max(frame.firstToken, view.first - REACH), view.first).reverse();
  for (const [rank, phrase] of before.slice(0, MOST_PHRASES).entries()) {
    const previous = phrase.first > frame.firstToken ? wordClass(tokens[phrase.first - 1]) : 'edge';
    const possessive = /^['’]s?$/.test(tokens[phrase.end - 1]!.text) || /^['’]s?$/.test(tokens[phrase.end]?.text ?? '');
    const verb = possessive ? `'s ${tokens[phrase.end]?.lower ?? ''}` : (tokens[phrase.end]?.lower ?? '');
    candidates.add({ frame, phrase }, null, 'phrase', [
      `rank ${rank}`,
      `rank ${rank} length ${view.length}`,
      `rank ${rank} next ${verbAfter(phrase)}`,
      `next ${verbAfter(phrase)}`,
      `verb ${verb}`,
      `previous ${previous}`,
      `previous ${previous} next ${verbAfter(phrase)}`,
    ]);
  }
  for (const phrase of phrasesIn(frame, view.end, Math.min(frame.endToken, view.end + REACH)).slice(0, 2)) {
    candidates.add({ frame, phrase }, null, 'later', [
      `next ${verbAfter(phrase)}`,
      `verb ${tokens[phrase.end]?.lower ?? ''}`,
    ]);
  }
}

/** `“OKAFOR: We start today.”`: in a transcript the quotation itself begins with who says it. */
function labelOf(view: PassageView): Phrase | null {
  const { tokens } = view.frame.block;
  let first = view.first;
  while (first < view.end && tokens[first]!.kind === 'punctuation') first++;
  let end = first;
  while (end < Math.min(view.end, first + LONGEST_LABEL) && (tokens[end]!.capital || tokens[end]!.text === '.')) end++;
  return end > first && tokens[end]?.text === ':' ? { first, end } : null;
}

/**
 * @param view the passage
 * @param cues its sentence's cues
 * @returns whoever a transcript's label or a signature right after it names, or null
 */
export function namedBy(view: PassageView, cues: readonly Cue[]): Candidate | null {
  const signature = cues.find(({ kind, first }) => kind === 'signature' && first === view.end);
  const phrase = labelOf(view) ?? signature?.source;
  return phrase ? { place: { frame: view.frame, phrase }, cue: signature ?? null, features: [] } : null;
}

function addAround(candidates: Candidates, view: PassageView, around: Surroundings): void {
  const { previous, following, carried, continued } = around;
  const form = view.bare ? 'bare' : 'woven';
  const opens = view.first === view.frame.firstToken ? 'opens' : 'inside';
  if (previous) {
    const { frame, cues, blocks } = previous;
    const { tokens } = frame.block;
    const ends = tokens[frame.endToken - 1]?.text === ':' ? 'colon' : frame.passages.length ? 'quoting' : 'plain';
    const place = `${form} ${blocks ? 'block' : 'same'} ${ends}`;
    const cue = cues.findLast(({ source, first }) => source && !frame.quoted[first]);
    if (cue?.source) {
      candidates.add({ frame, phrase: cue.source }, cue, 'previous cue', [
        place,
        `${place} ${cue.kind}`,
        `${place} ${tokens[cue.first]!.lower}`,
        `${form} ${opens}`,
      ]);
    }
    const subject = mainSubject(frame);
    if (subject) candidates.add({ frame, phrase: subject }, null, 'previous subject', [place, `${place} ${opens}`]);
  }
  const cue = following?.cues.find(({ source }) => source);
  if (following && cue?.source) {
    const first = cue.begin === following.frame.firstToken ? 'first' : 'later';
    const size = bucket(following.frame.endToken - following.frame.firstToken);
    candidates.add({ frame: following.frame, phrase: cue.source }, cue, 'following cue', [
      `${form} ${first}`,
      `${form} ${first} ${size}`,
      `${form} ${cue.kind}`,
    ]);
  }
  if (carried) {
    const distance = carried.sameSentence
      ? 'sentence'
      : carried.blocks === 0
        ? 'block'
        : carried.blocks === 1
          ? 'next'
          : 'far';
    const since = Math.min(carried.sentences, 3);
    candidates.add(carried.place, carried.cue, 'carried', [
      `${form} ${distance}`,
      `${form} ${distance} ${since}`,
      `${form} ${distance} ${since} ${opens}`,
      `${form} ${distance} length ${view.length}`,
      `${distance} before ${wordClass(view.first > view.frame.firstToken ? view.frame.block.tokens[view.first - 1] : undefined)}`,
    ]);
  }
  if (continued) candidates.add(continued.place, continued.cue, 'continued', [form]);
}

// Further on than this a cue has another object.
const WITHHOLDING_REACH = 8;

/** "refrained from calling it “...”". */
function isWithheld(view: PassageView, cues: readonly Cue[]): boolean {
  const last = cues.findLast(({ first }) => first < view.first);
  return last !== undefined && view.first - last.end <= WITHHOLDING_REACH && last.withheld;
}

/**
 * @param view the passage
 * @param around what may name its speaker
 * @returns the candidates, the last one being that nobody is said to have said it
 */
export function candidatesFor(view: PassageView, around: Surroundings): Candidate[] {
  const candidates = new Candidates(around.typeOf);
  if (view.inName || isWithheld(view, around.cues)) return [{ place: null, cue: null, features: ['nobody'] }];
  for (const { frame, listener, relayer } of around.cues) {
    if (listener) candidates.bar({ frame, phrase: listener });
    if (relayer) candidates.bar({ frame, phrase: relayer });
  }
  addCues(candidates, view, around.cues);
  if (!isName(view)) addSubjects(candidates, view);
  addAround(candidates, view, around);
  const some = around.cues.some(({ source, withheld }) => source && !withheld) ? 'cue' : 'no cue';
  const features = ['nobody', `nobody ${some}`];
  for (const feature of view.features) features.push(`nobody ${feature}`, `nobody ${some} ${feature}`);
  candidates.list.push({ place: null, cue: null, features });
  return candidates.list;
}
