/** Puts into words why a page was not taken for a news article. */
export function whyNotArticle(_: { kind: string; reasons: readonly string[] }): string[] {
  return [];
}
