/** What can be marked in a page; `unread` are passages between marks, of no kind, where the language is not read. */

export const MARKABLE = ['direct', 'partial', 'indirect', 'term', 'person', 'unread'] as const;
export type Markable = (typeof MARKABLE)[number];
