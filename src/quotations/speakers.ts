/** Says who a noun phrase means: a person of the article, also behind a pronoun, or else the text's own words. */

import type { Mention, Person, Span, Speaker } from '../analysis.ts';
import {
  DETERMINERS,
  POSSESSIVE_PRONOUNS,
  PREPOSITIONS,
  RELATIVE_PRONOUNS,
  SUBJECT_PRONOUNS,
} from '../language/en/function-words.ts';
import { ROLE_NOUNS } from '../language/en/role-nouns.ts';
import { ANONYMOUS_NOUNS, DOCUMENT_NOUNS, ORGANISATION_NOUNS, SOURCE_NOUNS } from '../language/en/source-nouns.ts';
import { spanOf, type TextBlock, tokenIndexAt } from '../text/document.ts';
import type { Sex } from '../text/name-lexicon.ts';
import { sexOf, sexOfPronoun } from '../text/sex.ts';
import type { Cue } from './cues.ts';
import type { Frame } from './frames.ts';
import { mainSubject, type Phrase } from './phrases.ts';
import { isSomebody } from './somebody.ts';

interface Known {
  person: number;
  mention: Mention;
}

type Mentions = readonly Known[][];

/** @returns for each block the mentions of people in it, in order */
export function mentionsByBlock(blocks: readonly TextBlock[], people: readonly Person[]): Mentions {
  const byBlock: Known[][] = blocks.map(() => []);
  for (const [person, { mentions }] of people.entries()) {
    for (const mention of mentions) byBlock[mention.block]?.push({ person, mention });
  }
  for (const known of byBlock) known.sort((one, other) => one.mention.start - other.mention.start);
  return byBlock;
}

const PERSONAL = new Set(['he', 'she']);
const IMPERSONAL = new Set(['it', 'they']);
// How sure it is who is meant, given that the words are the source: the words themselves say it, or a guess does.
const CONFIDENCE = { words: 0.97, fallback: 0.6 };

/** Where the phrase's head ends: before its first preposition, "of Leeds", "for the ministry". */
export function headEnd({ tokens }: TextBlock, { first, end }: Phrase): number {
  for (let at = first + 1; at < end; at++) {
    if (PREPOSITIONS.has(tokens[at]!.lower)) return at;
  }
  return end;
}

function isPossessive({ tokens }: TextBlock, at: number): boolean {
  return /^['’]s?$/i.test(tokens[at]?.text ?? '');
}

/** How many of the mentions start before the offset, by binary search. */
function countBefore(known: readonly Known[], offset: number): number {
  let low = 0;
  let high = known.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (known[middle]!.mention.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The capitalised words that the phrase starts with, as "The Red Cross" in "The Red Cross met". */
function namedPart({ tokens }: TextBlock, { first, end }: Phrase): Phrase | null {
  const from = tokens[first]!.lower === 'the' ? first + 1 : first;
  let to = from;
  while (to < end && (tokens[to]!.capital || (tokens[to]!.lower === 'of' && tokens[to + 1]?.capital))) to++;
  return to > from ? { first, end: to } : null;
}

// Sentences back to which "it says" may look for what was written.
const RECENT = 3;
const PRESENT = /[^s]s$/;
const LONGEST_DOCUMENT = 4;
// A pronoun whose sex is not the last one's means no one longer ago.
const MOST_MENTIONED = 4;

/** The last thing that is written in the narrator's words of the sentence, with its determiner: "another statement". */
function documentIn({ block, firstToken, endToken, quoted }: Frame): Phrase | null {
  const { tokens } = block;
  for (let at = endToken - 1; at > firstToken; at--) {
    if (quoted[at] || !DOCUMENT_NOUNS.has(tokens[at]!.lower)) continue;
    for (let first = at - 1; first >= Math.max(firstToken, at - LONGEST_DOCUMENT) && !quoted[first]; first--) {
      if (DETERMINERS.has(tokens[first]!.lower)) return { first, end: at + 1 };
      if (tokens[first]!.kind !== 'word') break;
    }
  }
  return null;
}

/** Keeps who was talked about last while the article is read in order, for the pronouns that `people` leaves open. */
export class Speakers {
  private readonly people: readonly Person[];
  private readonly mentions: Mentions;
  private readonly names = new Map<string, number>();
  private readonly sexes: (Sex | null)[];
  /** Who was talked about last. */
  private last: number | undefined;
  /** Who was mentioned in the narrator's words, the last one last. */
  private mentioned: number[] = [];
  private thing: Span | null = null;
  private lastDocument: { words: Span; sentence: number } | null = null;
  /** How many sentences were read. */
  private sentence = 0;

  constructor(blocks: readonly TextBlock[], people: readonly Person[]) {
    this.people = people;
    this.mentions = mentionsByBlock(blocks, people);
    this.sexes = people.map(sexOf);
    for (const [person, { name, aliases }] of people.entries()) {
      for (const form of [...aliases, name]) if (!this.names.has(form)) this.names.set(form, person);
    }
  }

  /** The person that the phrase's head names, or that its pronoun was found to mean. */
  personOf(block: TextBlock, phrase: Phrase): { person: number; confidence: number } | null {
    const { tokens } = block;
    const end = headEnd(block, phrase);
    const head = tokens[end - 1]!;
    const known = this.mentions[block.index]!;
    const found = known[countBefore(known, head.end) - 1];
    if (isPossessive(block, end)) return null;
    if (!found || found.mention.end < head.end || found.mention.end <= tokens[phrase.first]!.start) {
      return this.byName(block, phrase.first, end);
    }
    const { via, confidence } = found.mention;
    return { person: found.person, confidence: via === 'name' ? CONFIDENCE.words : confidence };
  }

  /** A name of somebody's that is no mention of theirs yet. */
  private byName(block: TextBlock, first: number, end: number): { person: number; confidence: number } | null {
    const person = this.names.get(this.wordsOf(block, { first, end }).text);
    return person === undefined ? null : { person, confidence: CONFIDENCE.words };
  }

  /** Whether the phrase is a person of the article, or can be somebody else. */
  maySpeak(block: TextBlock, phrase: Phrase): boolean {
    return this.personOf(block, phrase) !== null || isSomebody(block, phrase);
  }

  /** Whether the phrase names somebody or something that has a say. */
  isSource(block: TextBlock, phrase: Phrase): boolean {
    return this.personOf(block, phrase) !== null || SOURCE_NOUNS.has(block.tokens[headEnd(block, phrase) - 1]!.lower);
  }

  /** A short name for what the phrase is, as evidence. */
  typeOf(block: TextBlock, phrase: Phrase): string {
    const { tokens } = block;
    const first = tokens[phrase.first]!;
    if (this.personOf(block, phrase)) return phrase.end - phrase.first === 1 && !first.capital ? 'pronoun' : 'person';
    if (SUBJECT_PRONOUNS.has(first.lower) && phrase.end - phrase.first === 1) {
      return PERSONAL.has(first.lower) ? 'pronoun' : first.lower;
    }
    if (RELATIVE_PRONOUNS.has(first.lower)) return 'relative';
    const head = tokens[headEnd(block, phrase) - 1]!;
    if (isPossessive(block, headEnd(block, phrase))) return 'possessor';
    if (head.capital) return 'name';
    if (ANONYMOUS_NOUNS.has(head.lower) || ROLE_NOUNS.has(head.lower)) return 'people';
    if (ORGANISATION_NOUNS.has(head.lower)) return 'body';
    if (DOCUMENT_NOUNS.has(head.lower)) return 'document';
    return DETERMINERS.has(first.lower) ? 'noun' : 'word';
  }

  /** Takes note of what the sentence is about, and of who says something in it. */
  note(frame: Frame, cues: readonly Cue[]): void {
    const { block } = frame;
    this.noteMentions(frame);
    const subject = mainSubject(frame);
    const found = subject && this.personOf(block, subject);
    if (found) this.notePerson(found.person);
    const named = subject && !found ? namedPart(block, subject) : null;
    if (named) this.noteThing(block, named);
    for (const { kind, source } of cues) {
      if (kind === 'speech' && source && !this.personOf(block, source)) this.noteThing(block, source);
    }
    this.sentence++;
    const document = documentIn(frame);
    if (document) this.lastDocument = { words: this.wordsOf(block, document), sentence: this.sentence };
  }

  private noteMentions({ block, start, end, quoted }: Frame): void {
    const known = this.mentions[block.index]!;
    const to = countBefore(known, end);
    for (let at = Math.max(countBefore(known, start), to - MOST_MENTIONED); at < to; at++) {
      const { person, mention } = known[at]!;
      if (!quoted[tokenIndexAt(block, mention.start)]) this.noteMention(person);
    }
  }

  private noteMention(person: number): void {
    this.mentioned = [...this.mentioned.filter((other) => other !== person), person].slice(-MOST_MENTIONED);
  }

  private notePerson(person: number): void {
    this.last = person;
    this.noteMention(person);
  }

  /** The last one talked about whom such a pronoun may mean. */
  private personMeant(pronoun: string): number | undefined {
    const sex = sexOfPronoun(pronoun);
    const { last } = this;
    if (last === undefined || (this.sexes[last] ?? sex) === sex) return last;
    // Past somebody of the other sex only whose sex is known may be meant, if only as a companion.
    return this.mentioned.findLast((person) => this.sexes[person] === sex);
  }

  private noteThing(block: TextBlock, phrase: Phrase): void {
    if (!isSomebody(block, phrase)) return;
    const words = this.wordsOf(block, phrase);
    const word = words.text.toLowerCase();
    const isPronoun = SUBJECT_PRONOUNS.has(word) || POSSESSIVE_PRONOUNS.has(word) || DETERMINERS.has(word);
    if (!isPronoun) this.thing = words;
  }

  wordsOf(block: TextBlock, { first, end }: Phrase): Span {
    return spanOf(block, block.tokens[first]!.start, block.tokens[end - 1]!.end);
  }

  /**
   * @param block where the phrase stands
   * @param phrase the words that say who spoke
   * @param certainty 0..1: how sure it is that these words are the source
   * @param cue the word that says that they are: "it says" is what was written, "it said" whoever wrote it
   */
  speaker(block: TextBlock, phrase: Phrase, certainty: number, cue = ''): Speaker {
    // "Okafor’s declaring an end to it"
    const owner = phrase.end - phrase.first > 1 && isPossessive(block, phrase.end - 1);
    if (owner) return this.speaker(block, { first: phrase.first, end: phrase.end - 1 }, certainty, cue);
    const span = this.wordsOf(block, phrase);
    const found = this.personOf(block, phrase);
    if (found) {
      this.notePerson(found.person);
      const confidence = certainty * Math.max(found.confidence, 0.5);
      return { text: this.people[found.person]!.name, span, person: found.person, confidence };
    }
    const word = span.text.toLowerCase();
    const person = PERSONAL.has(word) ? this.personMeant(word) : undefined;
    if (person !== undefined) {
      const confidence = certainty * CONFIDENCE.fallback;
      return { text: this.people[person]!.name, span, person, confidence };
    }
    const thing = IMPERSONAL.has(word) ? this.thingMeant(word, cue) : null;
    if (thing) return { text: thing.text, span, person: null, confidence: certainty * CONFIDENCE.fallback };
    this.noteThing(block, phrase);
    return { text: span.text, span, person: null, confidence: certainty * CONFIDENCE.words };
  }

  private thingMeant(pronoun: string, cue: string): Span | null {
    const { lastDocument } = this;
    const isRecent = lastDocument !== null && this.sentence - lastDocument.sentence <= RECENT;
    return isRecent && pronoun === 'it' && PRESENT.test(cue) ? lastDocument.words : this.thing;
  }
}
