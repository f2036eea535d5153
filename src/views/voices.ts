/** Who gets to speak: the quotations by speaker, with each one's share of the quoted words, and those of nobody named. */

import type { Analysis, Quotation } from '../analysis.ts';
import { countWords } from './count-words.ts';
import { isUncertain, sureSpeaker } from './doubt.ts';
import { toldOnce } from './told-within.ts';

export interface Voice {
  /** The person's full name, or the text's own words for somebody who is not among the people. */
  name: string;
  /** Index into `people`. */
  person: number | null;
  /** Each once, those in doubt too. */
  quotations: Quotation[];
  /** Words that are surely quoted and surely theirs; those of reported speech are the article's own. */
  words: number;
  /** 0..1, of all words that are surely quoted. */
  share: number;
}

export interface Voices {
  /** In the order in which they first speak; a name stands once. */
  speakers: Voice[];
  unattributed: Quotation[];
  /** Scare quotes, titles, nicknames: nobody's speech. */
  terms: Quotation[];
  /** Between marks, in a language that is not read. */
  unread: Quotation[];
  /** How many of all of them are in doubt, or whose speaker is. */
  doubtful: number;
}

export function voicesOf({ quotations, people }: Pick<Analysis, 'quotations' | 'people'>): Voices {
  const speakers = new Map<string, Voice>();
  const voices: Voices = { speakers: [], unattributed: [], terms: [], unread: [], doubtful: 0 };
  const once = new Set(toldOnce(quotations));
  let all = 0;
  for (const quotation of quotations) {
    const { kind, speaker, text } = quotation;
    const isOwnLine = once.has(quotation);
    if (kind === null || kind === 'term') {
      if (isOwnLine) voices[kind === null ? 'unread' : 'terms'].push(quotation);
      continue;
    }
    const words = kind === 'indirect' || isUncertain(quotation) ? 0 : countWords(text);
    all += words;
    if (isOwnLine && isDoubtful(quotation, people)) voices.doubtful++;
    if (!speaker) {
      if (isOwnLine) voices.unattributed.push(quotation);
      continue;
    }
    const name = people[speaker.person ?? -1]?.name ?? speaker.text;
    const key = name.toLowerCase();
    const voice = speakers.get(key) ?? { name, person: null, quotations: [], words: 0, share: 0 };
    voice.person ??= speaker.person;
    if (isOwnLine) voice.quotations.push(quotation);
    if (sureSpeaker(quotation, people) !== null) voice.words += words;
    speakers.set(key, voice);
  }
  voices.speakers = [...speakers.values()].map((voice) => ({ ...voice, share: all ? voice.words / all : 0 }));
  return voices;
}

function isDoubtful(quotation: Quotation, people: Analysis['people']): boolean {
  return isUncertain(quotation) || (quotation.speaker !== null && sureSpeaker(quotation, people) === null);
}
