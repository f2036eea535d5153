/** Which quotations are told with another that holds them, and need no line of their own. */

import type { Quotation, Speaker } from '../analysis.ts';

/**
 * "He said the bridge was “a joke”": the fragment is told with the sentence. What somebody else is quoted with in there keeps
 * its line, since only that says whose it is.
 *
 * @returns the quotations without those told within another, in their own order
 */
export function toldOnce(quotations: readonly Quotation[]): Quotation[] {
  const within = new Set<Quotation>();
  /** Those that begin before the next one and have not ended. */
  let open: Quotation[] = [];
  for (const quotation of [...quotations].sort(outerFirst)) {
    open = open.filter(({ block, end }) => block === quotation.block && end > quotation.start);
    if (open.some((outer) => quotation.end <= outer.end && isTheirs(quotation, outer))) within.add(quotation);
    if (quotation.kind !== 'term') open.push(quotation);
  }
  return quotations.filter((quotation) => !within.has(quotation));
}

function outerFirst(a: Quotation, b: Quotation): number {
  return a.block - b.block || a.start - b.start || b.end - a.end;
}

/** Whether what stands within is nobody's that is named, or whose the outer one is. */
function isTheirs({ speaker: inner }: Quotation, { speaker: outer }: Quotation): boolean {
  return inner === null || (outer !== null && isSameSpeaker(inner, outer));
}

function isSameSpeaker(a: Speaker, b: Speaker): boolean {
  return a.person === null && b.person === null ? a.text === b.text : a.person === b.person;
}
