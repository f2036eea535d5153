/** What is told of a source beside who it is, wherever sources are shown. */

import type { Source, Span } from '../analysis.ts';

/** @returns what the source knows it from, where its own words do not tell that already, and why it stays without a name */
export function toldOf({ who, basis, reason }: Source): Span[] {
  const shown = basis && !who.includes(basis.text) ? [basis] : [];
  return reason ? [...shown, reason] : shown;
}
