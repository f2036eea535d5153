/** Runs in a page: finds the passage of a link by the reference implementation of text fragments. */

import {
  getFragmentDirectives,
  parseFragmentDirectives,
  processTextFragmentDirective,
} from 'text-fragments-polyfill/text-fragment-utils';

/** @returns the text of the first passage that the fragment of `link` finds in the page; null for none */
export function findFragment(link: string): string | null {
  const { text } = parseFragmentDirectives(getFragmentDirectives(new URL(link).hash));
  const [range] = text?.[0] ? processTextFragmentDirective(text[0]) : [];
  return range?.toString() ?? null;
}
