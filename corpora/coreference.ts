/** Reads the corpora of who is meant: GUM, where every mention of a person is known, and GAP, ambiguous pronouns alone. */

import * as v from 'valibot';
import { areWithin, type CorpusPart, readLines } from './shared.ts';

/** What has the same cluster means the same person. */
export type ClusterMention = [start: number, end: number, cluster: string];

const Mention = v.tuple([v.number(), v.number(), v.string()]);
const Gum = v.pipe(
  v.object({ id: v.string(), text: v.string(), mentions: v.array(Mention), names: v.array(Mention) }),
  v.check(({ text, mentions, names }) => areWithin(text, [...mentions, ...names]), 'a mention outside the text'),
);
const Gap = v.pipe(
  v.object({
    id: v.string(),
    text: v.string(),
    mentions: v.array(v.tuple([v.number(), v.number(), v.string(), v.picklist(['name', 'pronoun'])])),
  }),
  v.check(({ text, mentions }) => areWithin(text, mentions), 'a mention outside the text'),
);

/** All mentions of people in a text, and those of them that are names. */
export type GumDocument = v.InferOutput<typeof Gum>;

export interface GapText {
  id: string;
  text: string;
  pronoun: ClusterMention;
  /** Two names; which of them the pronoun means, if any, is told by its cluster. */
  names: ClusterMention[];
}

/** The genres beside news that are free to learn from: others are in part non-commercial, or not to be changed. */
const FREE = /^GUM_(?:interview|bio|voyage|vlog|speech)_/;

/** @returns whether what a document of GUM teaches may be shipped */
export function isFree({ id }: { id: string }): boolean {
  return FREE.test(id);
}

export function readGum(part: CorpusPart, genres: 'news' | 'other'): GumDocument[] {
  return readLines(`corpora/${part}/coref-gum-${genres}.jsonl`, Gum);
}

export function readGap(part: CorpusPart): GapText[] {
  return readLines(`corpora/${part}/coref-gap.jsonl`, Gap).flatMap(({ id, text, mentions }) => {
    const ofKind = (wanted: string) =>
      mentions.flatMap(([start, end, cluster, kind]): ClusterMention[] =>
        kind === wanted ? [[start, end, cluster]] : [],
      );
    const [pronoun] = ofKind('pronoun');
    return pronoun ? [{ id, text, pronoun, names: ofKind('name') }] : [];
  });
}
