/** Tells what of a page is seen and what stands apart in it: by the browser where it shows the page, else by the markup alone. */

/** Whether a reader sees what stands in the element. */
export type IsVisible = (element: Element) => boolean;

export interface Layout {
  /** Asked for each run of the page. */
  isVisible: IsVisible;
  /** Asked for the story's own elements alone: whether one that is visible was made tiny, cut or moved away. */
  isAway: (element: Element) => boolean;
  /** Whether the element breaks the line that it stands in; null where only a style sheet could tell. */
  isApart: (element: Element) => boolean | null;
  /** Whether what stands in the element is put beside one another, each on its own. */
  isRow: (element: Element) => boolean;
}

const HIDING_STYLE = new RegExp(
  [
    'display\\s*:\\s*none',
    'visibility\\s*:\\s*hidden',
    // What screen readers alone get.
    'clip\\s*:\\s*rect\\(\\s*[01](?:px)?[\\s,]',
    'clip-path\\s*:\\s*inset\\(\\s*(?:50|100)%',
    '(?:^|[;\\s])(?:height|width)\\s*:\\s*[01]px',
    '(?:left|text-indent|top)\\s*:\\s*-\\d{4}',
  ].join('|'),
  'i',
);

/** Hidden by markup alone, or a field that the reader writes in; what style sheets hide is asked later, and only for the text that was chosen. */
export function isHiddenByMarkup(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false') return true;
  if (/^(?:textbox|tooltip)$/.test(element.getAttribute('role') ?? '')) return true;
  const style = element.getAttribute('style');
  if (style && HIDING_STYLE.test(style)) return true;
  return element.tagName === 'DIALOG' && !element.hasAttribute('open');
}

const displayIn = (element: Element): string =>
  /(?:^|[;\s])display\s*:\s*([a-z-]+)/i.exec(element.getAttribute('style') ?? '')?.[1]?.toLowerCase() ?? '';

const isRow = (display: string): boolean => /^(?:inline-)?(?:flex|grid)$/.test(display);

const isApart = (display: string): boolean => !/^(?:inline|ruby|contents)/.test(display);

const BY_MARKUP: Layout = {
  isVisible: () => true,
  isAway: () => false,
  isApart: (element) => {
    const display = displayIn(element);
    return display ? isApart(display) : null;
  },
  isRow: (element) => isRow(displayIn(element)),
};

/** Remembers the answers: the page stays as it is while it is read. */
function remembered<T>(ask: (element: Element) => T): (element: Element) => T {
  const answers = new Map<Element, T>();
  return (element) => {
    let answer = answers.get(element);
    if (answer === undefined) {
      answer = ask(element);
      answers.set(element, answer);
    }
    return answer;
  };
}

/** @returns what the document's browser says, where one shows it */
export function layoutOf(document: Document): Layout {
  const view = document.defaultView;
  if (!view || !document.body?.checkVisibility) return BY_MARKUP;
  return {
    isVisible: remembered((element) => element.checkVisibility({ visibilityProperty: true })),
    isAway: (element) => {
      const { position, opacity } = view.getComputedStyle(element);
      if (position !== 'absolute' && position !== 'fixed') return false;
      const { width, height, right, bottom } = element.getBoundingClientRect();
      return opacity === '0' || width <= 1 || height <= 1 || right + view.scrollX <= 0 || bottom + view.scrollY <= 0;
    },
    isApart: (element) => {
      const { display, float } = view.getComputedStyle(element);
      return float === 'none' && isApart(display);
    },
    isRow: (element) => isRow(view.getComputedStyle(element).display),
  };
}
