/** Finds the cues of a sentence: the words that say that somebody said something, with who said it and who listened. */

import {
  ADDRESSING_VERBS,
  JUDGING_VERBS,
  NOUN_LIKE_FORMS,
  NOUN_LIKE_PARTICIPLES,
  NOUN_PLURALS,
  RELAYING_VERBS,
  SPEECH_VERBS,
  WITHHOLDING_WORDS,
} from '../language/en/cue-verbs.ts';
import { AUXILIARIES, BE_FORMS, CLAUSE_WORDS, PREPOSITIONS, SUBJECT_PRONOUNS } from '../language/en/function-words.ts';
import type { Token } from '../text/tokens.ts';
import type { Frame } from './frames.ts';
import { mainSubject, type Phrase, phraseFrom, subjectBefore } from './phrases.ts';
import { signatureDash } from './signatures.ts';

export interface Cue {
  frame: Frame;
  /** The cue's tokens are `block.tokens.slice(first, end)`. */
  first: number;
  end: number;
  /**
   * `speech` takes a clause, `judging` a word or two, `relaying` names its speaker as object, `according` too;
   * `reporting` was learnt to report something; `colon` and `signature` are a name and a mark. */
  kind: 'speech' | 'judging' | 'relaying' | 'according' | 'reporting' | 'colon' | 'signature';
  /** Whoever said it, in the sentence's own words. */
  source: Phrase | null;
  /** "said Okafor". */
  inverted: boolean;
  /** 0..1: how often such a word reports something; null where that was not learnt. */
  probability: number | null;
  /** Whoever was told. */
  listener: Phrase | null;
  /** Whoever passes on what the source said: "the agency cited Okafor". */
  relayer: Phrase | null;
  /** First token of the attribution: its source's where that stands right before the verb, else the verb's. */
  begin: number;
  /** Nothing was said: "refrained from calling it", "did not say". */
  withheld: boolean;
  /** First token after the cue, its inverted source and its listener: where its content can begin. */
  contentFrom: number;
}

const FOLLOWS_VERB = new Set([
  'that',
  'it',
  'he',
  'she',
  'they',
  'the',
  'a',
  'an',
  'his',
  'her',
  'its',
  'their',
  ':',
  ',',
]);

function newCue(frame: Frame, first: number, end: number, kind: Cue['kind']): Cue {
  return {
    frame,
    first,
    end,
    kind,
    source: null,
    inverted: false,
    probability: null,
    listener: null,
    relayer: null,
    begin: first,
    withheld: false,
    contentFrom: end,
  };
}

const ARTICLES = new Set(['a', 'an', 'the', 'his', 'her', 'its', 'their', 'my', 'our', 'your', "'s", "'", 'no', 'of']);

/** Whether the word is a verb where it stands: "claims that", not "his claims". */
export function isVerb(frame: Frame, at: number): boolean {
  const { tokens } = frame.block;
  const token = tokens[at]!;
  const before = at > frame.firstToken ? tokens[at - 1]! : null;
  if (token.capital) return before === null || frame.quoted[at - 1]! > 0;
  if (!before) return true;
  // The closing mark in ‘Never,’ said Okafor is no apostrophe.
  if (!frame.quoted[at - 1] && ARTICLES.has(before.lower)) return false;
  if (NOUN_LIKE_FORMS.has(token.lower)) {
    return before.lower === 'to' || AUXILIARIES.has(before.lower) || SUBJECT_PRONOUNS.has(before.lower);
  }
  if (NOUN_LIKE_PARTICIPLES.has(token.lower)) {
    const { lower, kind } = before;
    return kind === 'punctuation' || lower === 'and' || BE_FORMS.has(lower) || PREPOSITIONS.has(lower);
  }
  if (!token.lower.endsWith('s')) return true;
  // "in reports", "early tweets", "campaign promises": a noun, unless what was said follows.
  if (PREPOSITIONS.has(before.lower)) return false;
  if (!NOUN_PLURALS.has(token.lower) || before.kind === 'punctuation' || SUBJECT_PRONOUNS.has(before.lower))
    return true;
  if (before.capital) return tokens[at + 1]?.lower === 'as' || !PREPOSITIONS.has(tokens[at + 1]?.lower ?? '');
  const next = tokens[at + 1];
  return frame.quoted[at + 1]! > 0 || (next !== undefined && FOLLOWS_VERB.has(next.lower));
}

/** Whether the verb is a participle: after a form of "be", or before "by". */
export function isPassive(frame: Frame, at: number): boolean {
  const { tokens } = frame.block;
  if (tokens[at]!.lower.endsWith('ing')) return false;
  if (at + 1 < frame.endToken && tokens[at + 1]!.lower === 'by') return true;
  for (let back = at - 1; back >= Math.max(frame.firstToken, at - 3); back--) {
    const { lower } = tokens[back]!;
    if (BE_FORMS.has(lower)) return true;
    if (!lower.endsWith('ly') && lower !== 'also' && lower !== 'not' && lower !== 'been') return false;
  }
  return false;
}

const SHOWS_SPEECH = /^[,?!…—]$/;
const VERB_ENDING = /(?:ed|es|ing|[^s’'u]s)$/;

/** Whether the quotation that begins at the token begins with two capitals: played “Fire on the Mountain”. */
function startsTitle(frame: Frame, mark: number): boolean {
  const { tokens } = frame.block;
  const main: Token[] = [];
  for (let at = mark; at < tokens.length && frame.quoted[at] === frame.quoted[mark] && main.length < 3; at++) {
    const token = tokens[at]!;
    const small = PREPOSITIONS.has(token.lower) || ARTICLES.has(token.lower);
    if (token.kind !== 'punctuation' && !/^['’]/.test(token.text) && (main.length === 0 || !small)) main.push(token);
  }
  return main.length > 1 && main.every(({ capital }) => capital);
}

/** A verb that is not known for it, but stands where the marks show speech: `“Never,” Okafor thundered`, `they chanted, “Never`. */
function isShownByMarks(frame: Frame, at: number): boolean {
  if (frame.passages.length === 0) return false;
  const { tokens } = frame.block;
  const token = tokens[at]!;
  if (token.kind !== 'word' || token.capital || !VERB_ENDING.test(token.lower) || at === frame.firstToken) return false;
  if (AUXILIARIES.has(token.lower) || PREPOSITIONS.has(token.lower) || CLAUSE_WORDS.has(token.lower)) return false;
  const colon = /^[,:]$/.test(tokens[at + 1]?.text ?? '') && !frame.quoted[at + 1] ? 1 : 0;
  const opener = at + 1 + colon;
  if (opener < frame.endToken && frame.quoted[opener]) {
    const subject = token.lower.endsWith('ing') ? tokens[at - 1]!.text === ',' : subjectBefore(frame, at) !== null;
    return subject && (colon > 0 || !startsTitle(frame, opener));
  }
  const subject = tokens[at - 1]!;
  if (!subject.capital && !SUBJECT_PRONOUNS.has(subject.lower)) return false;
  let before = at - 1;
  while (before > frame.firstToken && tokens[before - 1]!.capital && !frame.quoted[before - 1]) before--;
  const mark = before - 1;
  return (
    mark > frame.firstToken &&
    frame.quoted[mark]! > 0 &&
    frame.quoted[mark - 1]! > 0 &&
    SHOWS_SPEECH.test(tokens[mark - 1]!.text)
  );
}

function byAgent(frame: Frame, at: number): Phrase | null {
  const { tokens } = frame.block;
  for (let index = at + 1; index < Math.min(at + 8, frame.endToken) && !frame.quoted[index]; index++) {
    if (tokens[index]!.lower === 'by') return phraseFrom(frame, index + 1);
    if (tokens[index]!.kind === 'punctuation') return null;
  }
  return null;
}

const TELLING = new Set(['tell', 'telling', 'tells', 'told']);

/** The subject after the verb: `“...,” said Okafor`, or `..., said Okafor.` after a comma. */
function subjectAfter(frame: Frame, at: number): Phrase | null {
  const { tokens } = frame.block;
  const before = at - 1;
  if (before < frame.firstToken || tokens[at]!.lower.endsWith('ing')) return null;
  const quoted = frame.quoted[before]! > 0;
  if (!quoted && !/^[,—–]$/.test(tokens[before]!.text)) return null;
  const subject = phraseFrom(frame, at + 1);
  if (!subject || quoted) return subject;
  // "..., told the Gazette:" names a listener.
  if (TELLING.has(tokens[at]!.lower)) return null;
  const next = tokens[subject.end];
  return subject.end >= frame.endToken || next!.kind === 'punctuation' || frame.quoted[subject.end] ? subject : null;
}

// Further back than this a word no longer belongs to the verb.
const WITHHOLDING_REACH = 8;

function isWithheld(frame: Frame, at: number): boolean {
  const { tokens } = frame.block;
  const before = tokens[at - 1]?.lower ?? '';
  if (at > frame.firstToken && (before === 'not' || before.endsWith("n't"))) return true;
  for (let back = at - 1; back >= Math.max(frame.firstToken, at - WITHHOLDING_REACH); back--) {
    const { text, lower } = tokens[back]!;
    if (frame.quoted[back] || /^[,;:]$/.test(text)) return false;
    if (WITHHOLDING_WORDS.has(lower)) return true;
  }
  return false;
}

/**
 * @param frame the sentence
 * @param at index of the verb's token
 * @param kind what the verb takes
 * @param earlier the sentence's cues before it: a verb without a subject of its own has theirs
 * @returns the verb as a cue, with its source and listener
 */
export function readVerb(frame: Frame, at: number, kind: Cue['kind'], earlier: readonly Cue[]): Cue {
  const { tokens } = frame.block;
  const { lower } = tokens[at]!;
  const passive = isPassive(frame, at);
  const cue = newCue(frame, at, at + 1, kind);
  cue.withheld = isWithheld(frame, at);
  if (kind === 'relaying') {
    cue.source = passive ? subjectBefore(frame, at) : phraseFrom(frame, at + 1);
    if (!passive && cue.source) cue.contentFrom = cue.source.end;
    if (!passive) cue.relayer = subjectBefore(frame, at);
    cue.begin = cue.relayer?.first ?? at;
    return cue;
  }
  if (passive) {
    cue.source = byAgent(frame, at);
    return cue;
  }
  const after = subjectAfter(frame, at);
  if (after) {
    cue.source = after;
    cue.inverted = true;
    cue.contentFrom = after.end;
    return cue;
  }
  const dependent = lower.endsWith('ing') && !BE_FORMS.has(tokens[at - 1]?.lower ?? '');
  const before = dependent ? null : subjectBefore(frame, at);
  cue.source = before ?? earlier.findLast(({ source }) => source)?.source ?? mainSubject(frame);
  if (before) cue.begin = before.first;
  if (cue.source && cue.source.end > at) cue.source = null;
  if (ADDRESSING_VERBS.has(lower)) {
    const listener = phraseFrom(frame, at + 1);
    // "warned the bridge would fall": what a verb follows is no listener.
    const next = listener && tokens[listener.end];
    if (listener && !(next && AUXILIARIES.has(next.lower))) {
      cue.listener = listener;
      cue.contentFrom = listener.end;
    }
  }
  return cue;
}

/** `“...” — Ada Okafor`, at the end of a block: a signature. */
function readSignature(frame: Frame): Cue | null {
  if (frame.passages.length === 0) return null;
  const { tokens } = frame.block;
  const dash = signatureDash(frame);
  const source = dash < 0 ? null : phraseFrom(frame, dash + 1);
  const next = source && tokens[source.end];
  if (!source || !tokens[source.first]!.capital || (next && source.end < frame.endToken && next.kind !== 'punctuation'))
    return null;
  const cue = newCue(frame, dash, dash + 1, 'signature');
  cue.source = source;
  cue.inverted = true;
  cue.contentFrom = source.end;
  return cue;
}

/** `Okafor: “...”`, or plain `Okafor: ...`, at the start of a block. */
function readColon(frame: Frame): Cue | null {
  const { tokens } = frame.block;
  if (!tokens[frame.firstToken]?.capital) return null;
  const name = phraseFrom(frame, frame.firstToken);
  if (!name || tokens[name.end]?.text !== ':' || !tokens[name.first]!.capital) return null;
  const cue = newCue(frame, name.end, name.end + 1, 'colon');
  cue.source = name;
  cue.begin = name.first;
  return cue;
}

/** "according to Okafor", and "per Okafor" beside a quotation. */
function readAccording(frame: Frame, at: number): Cue | null {
  const { tokens } = frame.block;
  const { lower } = tokens[at]!;
  let end = at;
  if (lower === 'according' && tokens[at + 1]?.lower === 'to') end = at + 2;
  if (lower === 'per') {
    const mark = tokens[at - 1]?.text === ',' ? at - 2 : at - 1;
    if (mark >= frame.firstToken && frame.quoted[mark]) end = at + 1;
  }
  if (end === at) return null;
  const cue = newCue(frame, at, end, 'according');
  cue.source = phraseFrom(frame, cue.end);
  cue.inverted = true;
  cue.contentFrom = cue.source?.end ?? cue.end;
  return cue;
}

/** Known verbs; one of several kinds has the last. */
const VERB_KINDS: ReadonlyMap<string, Cue['kind']> = new Map(
  (
    [
      ['judging', JUDGING_VERBS],
      ['speech', SPEECH_VERBS],
      ['relaying', RELAYING_VERBS],
    ] as const
  ).flatMap(([kind, verbs]) => Array.from(verbs, (verb) => [verb, kind] as const)),
);

/**
 * @param frame one sentence
 * @returns its cues outside quotations, in order
 */
export function findCues(frame: Frame): Cue[] {
  const { tokens } = frame.block;
  const cues: Cue[] = [];
  const colon = readColon(frame);
  if (colon) cues.push(colon);
  const signature = readSignature(frame);
  if (signature) cues.push(signature);
  for (let at = frame.firstToken; at < frame.endToken; at++) {
    if (frame.quoted[at]) continue;
    const { lower } = tokens[at]!;
    const according = readAccording(frame, at);
    if (according) {
      cues.push(according);
      at = according.end - 1;
      continue;
    }
    // "as Okafor put it"
    if ((lower === 'put' || lower === 'puts') && tokens[at + 1]?.lower === 'it' && !frame.quoted[at + 1]) {
      cues.push({ ...readVerb(frame, at, 'speech', cues), end: at + 2, contentFrom: at + 2 });
      continue;
    }
    const kind = VERB_KINDS.get(lower);
    if (kind ? isVerb(frame, at) : isShownByMarks(frame, at)) cues.push(readVerb(frame, at, kind ?? 'speech', cues));
  }
  return cues;
}
