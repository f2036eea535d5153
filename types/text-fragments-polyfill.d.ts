/** The types of text-fragments-polyfill, of the parts that the measurements call; it brings none. */

declare module 'text-fragments-polyfill/text-fragment-utils' {
  export interface TextFragment {
    prefix: string;
    textStart: string;
    textEnd: string;
    suffix: string;
  }
  /** @param hash a location's fragment */
  export function getFragmentDirectives(hash: string): { text?: string[] };
  export function parseFragmentDirectives(directives: { text?: string[] }): { text?: TextFragment[] };
  /** @returns the passages that it finds, two at most */
  export function processTextFragmentDirective(fragment: TextFragment): Range[];
}
