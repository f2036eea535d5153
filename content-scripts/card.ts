/** The card's own script: it comes into a page when the first card is wanted there, and goes by one global name. */

import { type CardContent, drawCard } from './card-content.ts';
import { type CameBy, closeCard, hasCardFocus, isCardOpen, isOnCard, openCard } from './card-host.ts';

export interface Card {
  open(ranges: readonly Range[], content: Omit<CardContent, 'onClose'>, cameBy: CameBy): void;
  close(): void;
  isOpen(): boolean;
  /** Whether the keyboard is in it. */
  hasFocus(): boolean;
  /** Whether an event of the page came from it. */
  isUnder(event: Event): boolean;
}

declare global {
  /** Of our scripts' own world, which the page cannot see. */
  var whosaidCard: Card | undefined;
}

globalThis.whosaidCard ??= {
  open: (ranges, content, cameBy) => openCard(ranges, drawCard({ ...content, onClose: closeCard }), cameBy),
  close: closeCard,
  isOpen: isCardOpen,
  hasFocus: hasCardFocus,
  isUnder: isOnCard,
};
