/** Tells how much reading a run is, and which do little else than link elsewhere. */

import type { Box, Run } from './boxes.ts';
import { makeOf } from './runs.ts';

/** A character of Chinese, Japanese or Korean stands for two or three letters. */
const DENSE_SCRIPT = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** How much reading a run is: its letters outside links, where it reads like running text; else 0. */
export function weightOf(run: Run): number {
  const own = run.text.length - run.linked;
  if (run.kind === 'heading' || own < 15 || run.linked > own) return 0;
  const weight = DENSE_SCRIPT.test(run.text) ? own * 2.5 : own;
  if (weight >= 100) return weight;
  return weight >= 40 && /[.!?…。！？।۔؟]["”’»）)]?$/.test(run.text) ? weight : 0;
}

/** Where a line ends a sentence, in marks of quotation or not. */
export const SENTENCE_END = /[.!?…。！？।۔؟]["”’»）)]*$/;

/** Whether a run does little else than link elsewhere. A sentence that begins outside its links does more: "She also <a>…</a>." */
export function isLinks({ kind, links, linked, nodes, text }: Run): boolean {
  const own = text.length - linked;
  if (linked <= own || (own >= 40 && linked <= 0.9 * text.length)) return false;
  const [first] = nodes;
  const isInLink = typeof first === 'object' && links.some((link) => link.contains(first));
  if (kind === 'heading' || !SENTENCE_END.test(text)) return true;
  return isInLink ? !(kind === 'paragraph' && text.length >= 100) : own < 6 || text.slice(0, own).includes(':');
}

/** Sums over the runs of a box in constant time. */
export function sumsOver(values: readonly number[]): (box: Box) => number {
  const sums = [0];
  for (const value of values) sums.push(sums.at(-1)! + value);
  return (box) => sums[box.endRun]! - sums[box.firstRun]!;
}

/** How most of the running text is made that a weight counts, and its share of that; by no class, say, "P ". */
export function commonMake(
  runs: readonly Run[],
  weigh: (run: Run, index: number) => number,
): [make: string, share: number] {
  const sums = new Map<string, number>();
  let all = 0;
  runs.forEach((run, index) => {
    const weight = weigh(run, index);
    if (weight) sums.set(makeOf(run), (sums.get(makeOf(run)) ?? 0) + weight);
    all += weight;
  });
  const [make, most] = [...sums].reduce((most, each) => (each[1] > most[1] ? each : most), ['', 0]);
  return [make, most / all];
}
