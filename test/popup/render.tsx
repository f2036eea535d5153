/** Renders a view into the test's document. */
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { ReadingContext } from '../../popup/views/passage.tsx';
import type { Span } from '../../src/analysis.ts';

/** Puts `view` alone into the document; passages clicked are handed to `goTo`. */
export async function show(view: ComponentChild, goTo: (span: Span) => void = () => {}): Promise<void> {
  document.body.replaceChildren();
  const main = document.body.appendChild(document.createElement('main'));
  await act(() => render(<ReadingContext value={{ goTo, language: 'en' }}>{view}</ReadingContext>, main));
}

/** The first element that matches, or a failed test. */
export function find(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`No ${selector} in ${document.body.innerHTML}`);
  return found;
}

/** The button whose accessible name, or words if it has none, hold `words`. */
export function button(words: string): HTMLButtonElement {
  const found = [...document.querySelectorAll('button')].find((candidate) =>
    (candidate.getAttribute('aria-label') ?? candidate.textContent).includes(words),
  );
  if (!found) throw new Error(`No button “${words}” in ${document.body.innerHTML}`);
  return found;
}

/** Clicks, and lets what the click began come to its end. */
export async function click(element: HTMLElement): Promise<void> {
  await act(async () => {
    element.click();
    await new Promise((resolve) => setTimeout(resolve));
  });
}

/** The words of every element that matches, whitespace collapsed. */
export function texts(selector: string): string[] {
  return [...document.querySelectorAll(selector)].map((element) => element.textContent.replace(/\s+/g, ' ').trim());
}
