/** Lists who may have said a marked passage, each with the evidence for it: cues, subjects, and whoever spoke before. */

import { cueEvidence } from './cue-evidence.ts';
import type { Cue } from './cues.ts';
import { both, type Feature, feature, having } from './evidence.ts';
import type { Frame } from './frames.ts';
import { nobodyEvidence } from './nobody.ts';
import { bucket, type PassageView, wordClass } from './passage-view.ts';
import { mainSubject, type Phrase, phraseEnding, phraseFrom, phrasesIn } from './phrases.ts';
import { isSomebody } from './somebody.ts';

/** A place where somebody or something is named. */
export interface Place {
  frame: Frame;
  phrase: Phrase;
}

export interface Candidate {
  /** Where the speaker is named; null: nobody is said to have said it. */
  place: Place | null;
  cue: Cue | null;
  evidence: Feature[];
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
  /** Whether the passage before it in its sentence was somebody's; null where it is the first. */
  beside: boolean | null;
  /** Whether the same words were marked before, as somebody's or as nobody's; null where they were not. */
  seen: boolean | null;
  /** A short name for what a phrase is: `person`, `pronoun`, `name`, `noun`. */
  typeOf(place: Place): string;
}

const MOST_CUES = 6;
const MOST_PHRASES = 5;
// Tokens to either side of the passage in which its speaker is looked for.
const REACH = 40;
const LONGEST_LABEL = 5;

const TYPE = feature('type');
const CUE = feature('cue');
const HEIR = feature('heir');
const HOLDER = feature('holder');
const SUBJECT = feature('subject');
const NEXT = feature('next');
const PHRASE = feature('phrase');
const LATER = feature('later');
const PREVIOUS_CUE = feature('previous cue');
const PREVIOUS_SUBJECT = feature('previous subject');
const FOLLOWING_CUE = feature('following cue');
const CARRIED = feature('carried');
const CONTINUED = feature('continued');
const LENGTH = feature('length');
const VERB = feature('verb');
const WORD = feature('word');
const BEFORE = feature('before');
const AFTER = feature('after');
const CLOSING = feature('closing');
const RANK = feature('rank');
const OPENS = feature('opens');

/** The same for phrases that end in the same word. */
function keyOf({ frame, phrase }: Place): string {
  return `${frame.block.index} ${phrase.end}`;
}

/** Phrases of these types are somebody whatever words they are. */
const KNOWN = new Set(['person', 'pronoun', 'relative']);

class Candidates {
  readonly list: Candidate[] = [];
  private readonly byHead = new Map<string, Candidate>();

  private readonly barred = new Set<string>();

  constructor(private readonly typeOf: Surroundings['typeOf']) {}

  /** Takes note of who only listened or passed it on. */
  bar(place: Place): void {
    this.barred.add(keyOf(place));
  }

  add(place: Place, cue: Cue | null, route: Feature, evidence: readonly Feature[]): void {
    const key = keyOf(place);
    if (this.barred.has(key)) return;
    const kind = this.typeOf(place);
    if (!KNOWN.has(kind) && !isSomebody(place.frame.block, place.phrase)) return;
    const type = feature(kind);
    let candidate = this.byHead.get(key);
    if (!candidate) {
      candidate = { place, cue, evidence: [both(TYPE, type)] };
      this.byHead.set(key, candidate);
      this.list.push(candidate);
    } else if (!candidate.cue) candidate.cue = cue;
    const own = candidate.evidence;
    const routeOfType = both(route, type);
    own.push(route, routeOfType);
    for (const part of evidence) own.push(both(route, part));
    if (evidence.length > 0) own.push(both(routeOfType, evidence[0]!));
  }
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
    const evidence = cueEvidence(cue, view, between);
    candidates.add({ frame, phrase: cue.source }, cue, CUE, evidence);
    // ", saying": who the sentence is about may say it, rather than whoever spoke last in it.
    const heir = cue.begin === cue.first && !cue.inverted ? mainSubject(frame) : null;
    if (heir && heir.end <= cue.first && heir.end !== cue.source.end) {
      candidates.add({ frame, phrase: heir }, cue, HEIR, evidence);
    }
    // "a sign saying"
    const holder = heir && phraseEnding(frame, cue.first);
    if (holder) candidates.add({ frame, phrase: holder }, cue, HOLDER, evidence);
  }
}

/** The sentence's subject and the names and pronouns nearest to the passage, whatever verb they have. */
function addSubjects(candidates: Candidates, view: PassageView): void {
  const { frame } = view;
  const { tokens } = frame.block;
  const length = having(LENGTH, view.length);
  const subject = mainSubject(frame);
  const verbAfter = (phrase: Phrase) => having(VERB, wordClass(tokens[phrase.end]));
  const wordAfter = (phrase: Phrase) => having(WORD, tokens[phrase.end]?.lower ?? '');
  if (subject) {
    const side = subject.first >= view.end ? AFTER : BEFORE;
    candidates.add({ frame, phrase: subject }, null, SUBJECT, [
      side,
      both(side, verbAfter(subject)),
      both(side, length),
      both(side, wordAfter(subject)),
    ]);
  }
  const adjacent = phraseFrom(frame, view.end);
  if (adjacent && view.end < frame.endToken) {
    candidates.add({ frame, phrase: adjacent }, null, NEXT, [
      verbAfter(adjacent),
      wordAfter(adjacent),
      length,
      having(CLOSING, view.closing),
    ]);
  }
  const before = phrasesIn(frame, Math.max(frame.firstToken, view.first - REACH), view.first).reverse();
  for (const [rank, phrase] of before.slice(0, MOST_PHRASES).entries()) {
    const word = phrase.first > frame.firstToken ? wordClass(tokens[phrase.first - 1]) : 'edge';
    const after = tokens[phrase.end]?.lower ?? '';
    const possessive = /^['’]s?$/.test(tokens[phrase.end - 1]!.text) || /^['’]s?$/.test(tokens[phrase.end]?.text ?? '');
    const nth = having(RANK, rank);
    const next = verbAfter(phrase);
    const previous = having(BEFORE, word);
    candidates.add({ frame, phrase }, null, PHRASE, [
      nth,
      both(nth, length),
      both(nth, next),
      next,
      having(WORD, possessive ? `'s ${after}` : after),
      previous,
      both(previous, next),
    ]);
  }
  for (const phrase of phrasesIn(frame, view.end, Math.min(frame.endToken, view.end + REACH)).slice(0, 2)) {
    candidates.add({ frame, phrase }, null, LATER, [verbAfter(phrase), wordAfter(phrase)]);
  }
}

/** `“OKAFOR: We start today.”`: in a transcript the quotation itself begins with who says it. */
function labelOf(view: PassageView): Phrase | null {
  const { tokens } = view.frame.block;
  let first = view.first;
  while (first < view.end && tokens[first]!.kind === 'punctuation') first++;
  let end = first;
  while (end < Math.min(view.end, first + LONGEST_LABEL) && (tokens[end]!.capital || tokens[end]!.text === '.')) end++;
  const isLabel = end > first && tokens[end]?.text === ':' && !view.title;
  return isLabel ? { first, end } : null;
}

/**
 * @param view the passage
 * @param cues its sentence's cues
 * @returns whoever a transcript's label or a signature right after it names, or null
 */
export function namedBy(view: PassageView, cues: readonly Cue[]): Candidate | null {
  const signature = cues.find(({ kind, first }) => kind === 'signature' && first === view.end);
  const phrase = labelOf(view) ?? signature?.source;
  return phrase ? { place: { frame: view.frame, phrase }, cue: signature ?? null, evidence: [] } : null;
}

function addAround(candidates: Candidates, view: PassageView, around: Surroundings): void {
  const { previous, following, carried, continued } = around;
  const form = feature(view.bare ? 'bare' : 'woven');
  const opens = having(OPENS, view.first === view.frame.firstToken ? 1 : 0);
  if (previous) {
    const { frame, cues, blocks } = previous;
    const { tokens } = frame.block;
    const ends = tokens[frame.endToken - 1]?.text === ':' ? 'colon' : frame.passages.length ? 'quoting' : 'plain';
    const place = both(form, having(feature(ends), blocks ? 'block' : 'same'));
    const cue = cues.findLast(({ source, first }) => source && !frame.quoted[first]);
    if (cue?.source) {
      candidates.add({ frame, phrase: cue.source }, cue, PREVIOUS_CUE, [
        place,
        having(place, cue.kind),
        having(place, tokens[cue.first]!.lower),
        both(form, opens),
      ]);
    }
    const subject = mainSubject(frame);
    if (subject) candidates.add({ frame, phrase: subject }, null, PREVIOUS_SUBJECT, [place, both(place, opens)]);
  }
  const cue = following?.cues.find(({ source }) => source);
  if (following && cue?.source) {
    const first = both(form, feature(cue.begin === following.frame.firstToken ? 'first' : 'later'));
    candidates.add({ frame: following.frame, phrase: cue.source }, cue, FOLLOWING_CUE, [
      first,
      having(first, bucket(following.frame.endToken - following.frame.firstToken)),
      having(form, cue.kind),
    ]);
  }
  if (carried) {
    const { sameSentence, blocks } = carried;
    const distance = feature(sameSentence ? 'sentence' : blocks === 0 ? 'block' : blocks === 1 ? 'next' : 'far');
    const place = both(form, distance);
    const since = having(place, Math.min(carried.sentences, 3));
    const before = view.first > view.frame.firstToken ? view.frame.block.tokens[view.first - 1] : undefined;
    candidates.add(carried.place, carried.cue, CARRIED, [
      place,
      since,
      both(since, opens),
      both(place, having(LENGTH, view.length)),
      both(distance, having(BEFORE, wordClass(before))),
    ]);
  }
  if (continued) candidates.add(continued.place, continued.cue, CONTINUED, [form]);
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
  if (view.inName || isWithheld(view, around.cues)) return [{ place: null, cue: null, evidence: [] }];
  for (const { frame, listener, relayer } of around.cues) {
    if (listener) candidates.bar({ frame, phrase: listener });
    if (relayer) candidates.bar({ frame, phrase: relayer });
  }
  addCues(candidates, view, around.cues);
  if (!isName(view)) addSubjects(candidates, view);
  addAround(candidates, view, around);
  candidates.list.push({ place: null, cue: null, evidence: nobodyEvidence(view, around) });
  return candidates.list;
}
