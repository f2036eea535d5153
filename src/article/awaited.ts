/** Shows of a parsed page the story that waits hidden for its scripts: what servers send in parts comes in its place by them alone. */

/** So many hidden elements are looked at; a page has a handful that hold text. */
const MOST_HIDDEN = 200;

const lettersIn = (paragraphs: Iterable<Element>): number => {
  let letters = 0;
  for (const { textContent } of paragraphs) letters += textContent.trim().length;
  return letters;
};

/**
 * Takes the `hidden` attribute off the element that holds more of the page's paragraphs than all that is not hidden:
 * in a browser its scripts have run, and what is hidden there is so for the reader.
 */
export function showAwaited(document: Document): void {
  const all = lettersIn(document.querySelectorAll('p'));
  for (const element of [...document.querySelectorAll('[hidden]')].slice(0, MOST_HIDDEN)) {
    const paragraphs = element.querySelectorAll('p');
    if (paragraphs.length > 2 && lettersIn(paragraphs) > all / 2) element.removeAttribute('hidden');
  }
}
