/**
 * The one thing that is ever put into a page: a host beside `<body>` with a closed shadow root, there while a card is
 * open. Its styles are `::part()` rules of `card.css`, since no page's policy can forbid those.
 *
 * It follows WCAG 1.4.13: Escape dismisses it, the pointer may move onto it, and it stays until it is left or dismissed.
 */

const GAP = 8;
/** A finger hides more than the line that it touches. */
const FINGER_GAP = 24;
const MARGIN = 8;
/** Where neither above nor below a passage there is so much room, the card may cover the rest of it. */
const LEAST_ROOM = 120;

/** How the reader came to a passage: whether the keyboard goes into the card, and what it must not cover. */
export type CameBy = { by: 'keys' } | { by: 'mouse' | 'touch'; y: number };

interface OpenCard {
  host: HTMLElement;
  root: ShadowRoot;
  /** What the card belongs to. */
  ranges: readonly Range[];
  cameBy: CameBy;
  /** Where the keyboard was before, if the card took it. */
  focusBefore: Element | null;
  listening: AbortController;
}
let card: OpenCard | null = null;

/**
 * Opens a card at a passage, in place of the one that may be open. For those who come by keyboard it is announced, and can
 * be moved through.
 *
 * @param content what it shows
 */
export function openCard(ranges: readonly Range[], content: HTMLElement, cameBy: CameBy): void {
  const takeFocus = cameBy.by === 'keys';
  card ??= makeCard(ranges, cameBy, takeFocus ? document.activeElement : null);
  card.ranges = ranges;
  card.cameBy = cameBy;
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

function makeCard(ranges: readonly Range[], cameBy: CameBy, focusBefore: Element | null): OpenCard {
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
  return { host, root, ranges, cameBy, focusBefore, listening };
}

/**
 * Puts the card under its passage or above it, never over what was pointed at; it goes when the passage leaves the window.
 * A hand comes from below: for a finger, above is better.
 */
function place({ host, ranges, cameBy }: OpenCard): void {
  const lines = ranges.flatMap((range) => [...range.getClientRects()]).filter(({ width }) => width > 0);
  const first = lines[0];
  if (!first || lines.every(({ bottom, top }) => bottom <= 0 || top >= innerHeight)) {
    closeCard();
    return;
  }
  setStyle(host, { 'max-height': 'none' });
  const { offsetWidth: width, offsetHeight: height } = host;
  const gap = cameBy.by === 'touch' ? FINGER_GAP : GAP;
  const whole = roomAround(lines, gap);
  const line = lines.find(({ top, bottom }) => cameBy.by !== 'keys' && top <= cameBy.y && cameBy.y <= bottom) ?? first;
  const { above, below } = Math.max(whole.above, whole.below) < LEAST_ROOM ? roomAround([line], gap) : whole;
  const isBelow = cameBy.by === 'touch' ? height > above && below > above : height <= below || below >= above;
  const room = Math.max(isBelow ? below : above, 0);
  const left = Math.max(MARGIN, Math.min(first.left, document.documentElement.clientWidth - width - MARGIN));
  setStyle(host, {
    left: `${left}px`,
    top: `${isBelow ? innerHeight - MARGIN - below : MARGIN + above - Math.min(height, room)}px`,
    'max-height': `${room}px`,
  });
}

/** @returns how high a card may be above lines of text and below them */
function roomAround(lines: readonly DOMRect[], gap: number): { above: number; below: number } {
  return {
    above: Math.min(...lines.map(({ top }) => top)) - gap - MARGIN,
    below: innerHeight - Math.max(...lines.map(({ bottom }) => bottom)) - gap - MARGIN,
  };
}

/** The page's own rules may say what they want about every element, but not above this. */
function setStyle(host: HTMLElement, style: Record<string, string>): void {
  for (const [name, value] of Object.entries(style)) host.style.setProperty(name, value, 'important');
}
