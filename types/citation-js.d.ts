/** The types of citation-js, of the parts that the tests call; it brings none. */

declare module '@citation-js/core' {
  export class Cite {
    /** @param entry BibTeX, or entries of CSL-JSON */
    constructor(entry: unknown);
    /** The entries as CSL-JSON. */
    readonly data: unknown[];
    format(as: 'bibliography', options: { template: 'apa'; format: 'text' }): string;
  }
}

declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
