/** Stands in for what jsdom has not: highlights, and style sheets made by scripts. */
import { vi } from 'vitest';

class Highlight extends Set<Range> {
  constructor(...ranges: Range[]) {
    super(ranges);
  }
}

class CSSStyleSheet {
  text = '';
  replaceSync(text: string): void {
    this.text = text;
  }
}

const highlights = new Map<string, Highlight>();

/** For a test's beginning: nothing is painted. */
export function stubHighlights(): void {
  highlights.clear();
  vi.stubGlobal('CSS', { highlights });
  vi.stubGlobal('Highlight', Highlight);
  vi.stubGlobal('CSSStyleSheet', CSSStyleSheet);
}

/** @returns the texts that are painted, by the name of their highlight */
export function painted(): Record<string, string[]> {
  return Object.fromEntries([...highlights].map(([name, ranges]) => [name, [...ranges].map(String)]));
}

/** @returns the CSS that the document has adopted */
export function adoptedCss(): string {
  return [...document.adoptedStyleSheets].map((sheet) => (sheet instanceof CSSStyleSheet ? sheet.text : '')).join();
}
