/** Paints the marks that pages get in our own pages: on examples. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { type Colours, highlightSheet } from '../src/extension/highlight-sheet.ts';
import { MARKABLE, type Markable } from '../src/extension/markable.ts';

/**
 * @param kinds those to be painted
 * @returns what to give as `ref` to the element within which everything with `data-mark`, the name of a kind, is painted
 */
export function useMarks(kinds: readonly Markable[], colours: Colours) {
  const within = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(highlightSheet(colours));
    document.adoptedStyleSheets = [sheet];
  }, [colours]);
  useLayoutEffect(() => {
    for (const kind of MARKABLE) {
      const elements = within.current?.querySelectorAll(`[data-mark="${kind}"]`) ?? [];
      const ranges = [...elements].map((element) => {
        const range = new Range();
        range.selectNodeContents(element);
        return range;
      });
      if (kinds.includes(kind)) CSS.highlights.set(`whosaid-${kind}`, new Highlight(...ranges));
      else CSS.highlights.delete(`whosaid-${kind}`);
    }
  }, [kinds]);
  return within;
}
