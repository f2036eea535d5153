/** Notices that a page changes its text after it was read, without polling. */

/** So long after a change the page is looked at again; each look doubles it, a time of calm resets it. */
const FIRST_WAIT_MS = 400;
const LAST_WAIT_MS = 30_000;
/** It is calm when nothing was in doubt for so many waits. */
const CALM = 4;
/** UTF-16 code units: so much new text may be a paragraph. */
const PARAGRAPH = 60;

export interface ChangeDuties {
  /** Text changed just now, before the page is painted anew. @returns whether some of what was read is no longer there */
  onChange(): boolean;
  /** The article may have changed. */
  onDoubt(): Promise<void>;
}

/**
 * Watches the page for as long as it lives; what unfolds at a click is looked for as well.
 *
 * @returns what to call where the article may have changed for another reason
 */
export function watchChanges({ onChange, onDoubt }: ChangeDuties): () => void {
  let wait = FIRST_WAIT_MS;
  let lastLook = 0;
  let isWaiting = false;
  const doubt = () => {
    if (isWaiting) return;
    isWaiting = true;
    if (performance.now() - lastLook > CALM * wait) wait = FIRST_WAIT_MS;
    setTimeout(async () => {
      await onDoubt();
      lastLook = performance.now();
      wait = Math.min(2 * wait, LAST_WAIT_MS);
      isWaiting = false;
    }, wait);
  };

  new MutationObserver((records) => {
    if (onChange() || records.some(addsParagraph)) doubt();
  }).observe(document, { childList: true, characterData: true, subtree: true });
  document.addEventListener(
    'click',
    ({ target }) => {
      if (target instanceof Element && target.closest('button, a, summary, label, [role=button]')) doubt();
    },
    { passive: true, capture: true },
  );
  // A frame's own changes are not seen from here, but that it has loaded is.
  document.addEventListener(
    'load',
    ({ target }) => {
      if (target instanceof HTMLIFrameElement && hasParagraph(target.contentDocument?.body)) doubt();
    },
    { passive: true, capture: true },
  );
  return doubt;
}

function addsParagraph({ addedNodes, type, target }: MutationRecord): boolean {
  return type === 'characterData' ? hasParagraph(target) : [...addedNodes].some(hasParagraph);
}

function hasParagraph(node: Node | null | undefined): boolean {
  return (node?.textContent?.length ?? 0) >= PARAGRAPH;
}
