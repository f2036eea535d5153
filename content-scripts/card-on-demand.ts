/** Has the card's script brought in when the first card is wanted: most pages are read without one. */

import { requestCard } from '../src/extension/page-channel.ts';
import type { Card } from './card.ts';

let coming: Promise<unknown> | undefined;
/** Counts what was wanted last: a card may be unwanted again before its script has come. */
let wishes = 0;

/** @returns once the script is there, or cannot come */
export async function bringCard(): Promise<void> {
  if (globalThis.whosaidCard) return;
  // The extension may have been updated or removed meanwhile: there is no card, then.
  coming ??= requestCard().catch(() => undefined);
  await coming;
  coming = undefined;
}

/** As `Card.open`, unless the card was closed, or another opened, before its script had come. */
export async function openCardOnDemand(...wanted: Parameters<Card['open']>): Promise<void> {
  const wish = ++wishes;
  await bringCard();
  if (wish === wishes) globalThis.whosaidCard?.open(...wanted);
}

export function closeCardOnDemand(): void {
  wishes++;
  globalThis.whosaidCard?.close();
}
