/** Keeps the keyboard where it was when a summary is drawn anew: at the same passage, or else at the summary's beginning. */

/** @returns which passage within the element has the focus; empty for another element there, null for none */
export function focusedIn(element: HTMLElement): string | null {
  const { activeElement } = document;
  if (!(activeElement instanceof HTMLElement) || !element.contains(activeElement)) return null;
  return activeElement.dataset.at ?? '';
}

/** Gives the focus back, unless what had it is there yet. @param at from `focusedIn` */
export function putFocus(element: HTMLElement, at: string): void {
  if (document.activeElement !== document.body && document.activeElement !== null) return;
  const passages = [...element.querySelectorAll<HTMLElement>('[data-at]')];
  const target = passages.find(({ dataset }) => dataset.at === at) ?? element.querySelector<HTMLElement>('h1');
  if (!target) return;
  if (!passages.includes(target)) target.tabIndex = -1;
  target.focus({ preventScroll: true });
}
