/** What can be marked in a page. */

export const MARKABLE = ['direct', 'partial', 'indirect', 'term', 'person'] as const;
export type Markable = (typeof MARKABLE)[number];
