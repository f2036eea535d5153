/** Puts text on the clipboard. */

/** @returns whether the browser allowed it; it does after a click or key press of the reader */
export async function copyText(text: string): Promise<boolean> {
  try {
    // A page that came without encryption has no such object; a copy event it has all the same.
    if (!navigator.clipboard) return copyByEvent(text);
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function copyByEvent(text: string): boolean {
  const write = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  addEventListener('copy', write, { capture: true, once: true });
  const done = document.execCommand('copy');
  removeEventListener('copy', write, { capture: true });
  return done;
}
