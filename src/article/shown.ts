/** Takes of a run what a reader sees of it, and breaks it where it is laid out as several lines. */

import { LINE_BREAK } from '../anchor/live-text.ts';
import type { Box, Run } from './boxes.ts';
import type { IsVisible, Layout } from './layout.ts';
import { beginsWord } from './letters.ts';

/** No line of text is nested deeper. */
const DEEPEST = 20;

/**
 * @param root the story's container, which is seen, and what it stands in too
 * @returns a function that gives a run's nodes, less those that a reader does not see, with a break where two words
 *   meet that are laid out apart: a kicker and a headline in one heading
 */
export function showing(layout: Layout, isVisible: IsVisible, root: Box | null): (run: Run) => Run['nodes'] {
  const seen = new Map<Element, boolean>();
  for (let at: Element | null = root?.element ?? null; at; at = at.parentElement) seen.set(at, true);

  const isSeen = (element: Element | null): boolean => {
    const asked: Element[] = [];
    let answer: boolean | undefined;
    for (let at = element; at; at = at.parentElement) {
      answer = seen.get(at) ?? (isVisible(at) && !layout.isAway(at) ? undefined : false);
      if (answer !== undefined) break;
      asked.push(at);
    }
    for (const each of asked) seen.set(each, answer ?? true);
    if (answer === false && element) seen.set(element, false);
    return answer ?? true;
  };

  return ({ nodes }) => {
    const shown: Run['nodes'] = [];
    for (const node of nodes) {
      if (node !== LINE_BREAK && !isSeen(node.parentElement)) continue;
      const last = shown.at(-1);
      if (node !== LINE_BREAK && last && last !== LINE_BREAK && areApart(last, node, layout)) shown.push(LINE_BREAK);
      shown.push(node);
    }
    return shown;
  };
}

/** Whether no white space stands between the texts, and yet they are laid out as two. */
function areApart(before: Text, after: Text, layout: Layout): boolean {
  const end = before.data.slice(-1);
  const start = after.data.charAt(0);
  if (before.parentElement === after.parentElement || !/\S/.test(end) || !(/["'“‘«„]/.test(start) || beginsWord(start)))
    return false;
  // A drop cap, whatever it is laid out as.
  if (before.data.trim().length <= 2 && /^\s*\p{L}$/u.test(before.data) && /\p{Ll}/u.test(start)) return false;
  const around: Element[] = [];
  for (let at = before.parentElement; at && around.length < DEEPEST; at = at.parentElement) around.push(at);
  const inner: Element[] = [];
  let at = after.parentElement;
  for (; at && inner.length < DEEPEST && !around.includes(at); at = at.parentElement) inner.push(at);
  if (!at) return false;
  const outer = around.slice(0, Math.max(0, around.indexOf(at)));
  if (layout.isRow(at)) return true;
  const answers = [...outer, ...inner].map(layout.isApart);
  if (answers.includes(true)) return true;
  // Two elements side by side, and a capital behind a small letter: only a style sheet keeps them apart.
  return (
    answers.includes(null) && outer.length > 0 && inner.length > 0 && /[\p{Ll}\d]/u.test(end) && /\p{Lu}/u.test(start)
  );
}
