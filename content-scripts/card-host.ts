/**
 * The one thing that is ever put into a page: a host beside `<body>` with a closed shadow root, there while a card is
 * open. Its styles are `::part()` rules of `card.css`, since no page's policy can forbid those.
 *
 * It follows WCAG 1.4.13: Escape dismisses it, the pointer may move onto it, and it stays until it is left or dismissed.
 */

const GAP = 8;
const MARGIN = 8;

interface OpenCard {
  host: HTMLElement;
  root: ShadowRoot;
  /** What the card belongs to. */
  ranges: readonly Range[];
  /** Where the keyboard was before, if the card took it. */
  focusBefore: Element | null;
  listening: AbortController;
}
let card: OpenCard | null = null;

/**
 * Opens a card at a passage, in place of the one that may be open.
 *
 * @param content what it shows
 * @param takeFocus for those who came by keyboard: the card is announced, and can be moved through
 */
export function openCard(ranges: readonly Range[], content: HTMLElement, takeFocus: boolean): void {
  card ??= makeCard(ranges, takeFocus ? document.activeElement : null);
  card.ranges = ranges;
  card.root.replaceChildren(content);
  place(card);
  if (takeFocus) content.focus({ preventScroll: true });
}

export function closeCard(): void {
  if (!card) return;
  const { host, focusBefore, listening } = card;
  const hadFocus = hasCardFocus();
  card = null;
  listening.abort();
  host.remove();
  if (hadFocus && focusBefore instanceof HTMLElement) focusBefore.focus({ preventScroll: true });
}

export function isCardOpen(): boolean {
  return card !== null;
}

/** @returns whether the keyboard is in the card */
export function hasCardFocus(): boolean {
  return card !== null && card.root.activeElement !== null;
}

/** @returns whether an event of the page came from the card */
export function isOnCard(event: Event): boolean {
  return card !== null && event.target === card.host;
}

function makeCard(ranges: readonly Range[], focusBefore: Element | null): OpenCard {
  const host = document.createElement('whosaid-card');
  // In the top layer nothing of the page lies above it.
  host.popover = 'manual';
  const root = host.attachShadow({ mode: 'closed' });
  document.documentElement.append(host);
  host.showPopover();
  const listening = new AbortController();
  const { signal } = listening;
  addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Escape') closeCard();
    },
    { capture: true, signal },
  );
  addEventListener('pointerdown', (event) => !isOnCard(event) && closeCard(), { capture: true, signal });
  const follow = () => card && place(card);
  addEventListener('scroll', follow, { capture: true, passive: true, signal });
  addEventListener('resize', follow, { passive: true, signal });
  return { host, root, ranges, focusBefore, listening };
}

/** Puts the card under its passage or above it, never over it; it goes when the passage leaves the window. */
function place({ host, ranges }: OpenCard): void {
  const rects = ranges.flatMap((range) => [...range.getClientRects()]).filter(({ width }) => width > 0);
  const top = Math.min(...rects.map((rect) => rect.top));
  const bottom = Math.max(...rects.map((rect) => rect.bottom));
  const first = rects[0];
  if (!first || bottom <= 0 || top >= innerHeight) {
    closeCard();
    return;
  }
  setStyle(host, { 'max-height': 'none' });
  const { offsetWidth: width, offsetHeight: height } = host;
  const above = top - GAP - MARGIN;
  const below = innerHeight - bottom - GAP - MARGIN;
  const isBelow = height <= below || below >= above;
  const room = Math.max(isBelow ? below : above, 0);
  const left = Math.max(MARGIN, Math.min(first.left, document.documentElement.clientWidth - width - MARGIN));
  setStyle(host, {
    left: `${left}px`,
    top: `${isBelow ? bottom + GAP : top - GAP - Math.min(height, room)}px`,
    'max-height': `${room}px`,
  });
}

/** The page's own rules may say what they want about every element, but not above this. */
function setStyle(host: HTMLElement, style: Record<string, string>): void {
  for (const [name, value] of Object.entries(style)) host.style.setProperty(name, value, 'important');
}
