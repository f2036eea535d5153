/** Counts who gets to speak: each speaker's share of the quoted words, and what nobody is named for. */

import type { Analysis } from '../analysis.ts';

export interface Voice {
  /** The person's name, or the text's own words. */
  speaker: string;
  /** Index into `people`. */
  person: number | null;
  quotations: number;
  words: number;
  /** 0..1, of all words quoted with marks and attributed. */
  share: number;
}

export interface Voices {
  /** The most quoted first. */
  voices: Voice[];
  /** Quotations with nobody named; words as words do not count. */
  unattributed: number;
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}

/** @returns the voices of the quotations between marks: reported speech is the writer's words */
export function countVoices({ quotations }: Pick<Analysis, 'quotations'>): Voices {
  const voices = new Map<string, Voice>();
  let unattributed = 0;
  let all = 0;
  for (const { kind, speaker, text } of quotations) {
    if (kind === 'term' || kind === 'indirect' || kind === null) continue;
    if (!speaker) {
      unattributed++;
      continue;
    }
    const key = speaker.person === null ? speaker.text.toLowerCase().replace(/^the /, '') : `person ${speaker.person}`;
    const voice = voices.get(key) ?? {
      speaker: speaker.text,
      person: speaker.person,
      quotations: 0,
      words: 0,
      share: 0,
    };
    const words = countWords(text);
    voices.set(key, { ...voice, quotations: voice.quotations + 1, words: voice.words + words });
    all += words;
  }
  const counted = [...voices.values()].map((voice) => ({ ...voice, share: all ? voice.words / all : 0 }));
  return { voices: counted.sort((a, b) => b.words - a.words), unattributed };
}
