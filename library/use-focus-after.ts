/** Gives the keyboard a place to go on from, where what it was at went away by its own act. */
import { useEffect, useRef } from 'preact/hooks';

/**
 * @param changed what is shown anew after the act
 * @param selector of what to go on from: the first in the page
 * @returns notes an act
 */
export function useFocusAfter(changed: unknown, selector: string): () => void {
  const acted = useRef(false);
  useEffect(() => {
    if (!acted.current) return;
    acted.current = false;
    if (document.activeElement === document.body) document.querySelector<HTMLElement>(selector)?.focus();
  }, [changed]);
  return () => {
    acted.current = true;
  };
}
