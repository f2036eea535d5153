/** Tells by tag, role and class names which elements are the page's furniture and not its story. */

import { CLASS_WORDS, type ClassKind } from '../language/class-words.ts';

/** What a part of a page is that is not the story. */
export type Furniture = ClassKind | 'aside' | 'banner' | 'dialog' | 'figure' | 'footer' | 'form' | 'search';

const TAGS: Readonly<Record<string, Furniture>> = {
  ASIDE: 'aside',
  DIALOG: 'dialog',
  FIGCAPTION: 'caption',
  FIGURE: 'figure',
  FOOTER: 'footer',
  FORM: 'form',
  NAV: 'navigation',
  SEARCH: 'search',
};

const ROLES: Readonly<Record<string, Furniture>> = {
  alert: 'dialog',
  alertdialog: 'dialog',
  banner: 'banner',
  complementary: 'aside',
  contentinfo: 'footer',
  dialog: 'dialog',
  menu: 'navigation',
  menubar: 'navigation',
  navigation: 'navigation',
  search: 'search',
  tablist: 'navigation',
  toolbar: 'share',
};

/** Its bounds are such that the browser makes the long pattern once: behind `(?:^|[ -])` it would make it twice. */
const CLASS_PATTERN = new RegExp(
  `(?<![^ -])(?=\\w)(?:${CLASS_WORDS.map(([, words]) => `(${words})`).join('|')})(?![^ -])`,
);

const seen = new Map<string, Furniture | null>();
const MOST_SEEN = 20_000;

/** Where pages name the parts that they are built of; a custom element's own name is one too. */
function namesOf(element: Element): string {
  let names = element.getAttribute('class') ?? '';
  if (element.id) names += ` ${element.id}`;
  const part = element.getAttribute('data-testid') ?? element.getAttribute('data-component');
  if (part) names += ` ${part}`;
  return element.tagName.includes('-') ? `${names} ${element.tagName.toLowerCase()}` : names;
}

/** The element's class names and id as words: `relatedArticles__box post_meta` -> `related-articles-box post-meta`. */
export function classWordsOf(element: Element): string {
  return wordsIn(namesOf(element));
}

function wordsIn(names: string): string {
  return names
    .slice(0, 300)
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[_-]+/g, '-');
}

function byClass(names: string): Furniture | null {
  const known = seen.get(names);
  if (known !== undefined) return known;
  const match = CLASS_PATTERN.exec(wordsIn(names));
  const found = match ? CLASS_WORDS[match.findIndex((words, group) => group > 0 && words !== undefined) - 1]![0] : null;
  if (seen.size > MOST_SEEN) seen.clear();
  seen.set(names, found);
  return found;
}

/** Furniture that may well hold more text than the story. */
export const NEVER_STORY: ReadonlySet<Furniture> = new Set(['comments', 'consent', 'dialog']);

/** Names that page builders also give to what wraps the story. */
export const LOOSE: ReadonlySet<Furniture> = new Set([
  'ad',
  'byline',
  'hidden',
  'newsletter',
  'overlay',
  'paywall',
  'player',
  'share',
  'tags',
]);

/** Buttons and labels, no passage. */
const LITTLE_TEXT = 300;

/** @returns whether nothing in the element can be the story's, so that half of a page need not be read: menus, buttons, talk */
export function isWithoutStory(element: Element, furniture: Furniture | null): boolean {
  if (furniture === null) return false;
  if (NEVER_STORY.has(furniture)) return !element.querySelector('h1');
  const holdsButtons = furniture === 'ad' || furniture === 'share';
  if (!holdsButtons && furniture !== 'footer' && furniture !== 'navigation') return false;
  return (
    element.tagName !== 'P' &&
    !element.querySelector('article,h1,p') &&
    !(holdsButtons && element.textContent.length > LITTLE_TEXT)
  );
}

const SIGNATURES: ReadonlySet<Furniture> = new Set(['author', 'byline', 'footer']);

/** Whether a figure shows a quotation, and its caption says whose. */
const isQuotation = (element: Element): boolean =>
  element.querySelector('blockquote') !== null && element.querySelector('img, picture, video') === null;

/** @returns what kind of furniture the element looks like, by itself; null for none */
export function furnitureOf(element: Element): Furniture | null {
  const figure = /^FIG/.test(element.tagName) ? element.closest('figure') : null;
  const tag = figure && isQuotation(figure) ? undefined : TAGS[element.tagName];
  const found = tag ?? (element.hasAttributes() ? byAttributes(element) : null);
  // The name below a block quote belongs to it.
  return found && SIGNATURES.has(found) && element.closest('blockquote') ? null : found;
}

function byAttributes(element: Element): Furniture | null {
  const role = element.getAttribute('role');
  if (role && ROLES[role]) return ROLES[role];
  if (element.tagName === 'BODY') return null;
  const names = namesOf(element);
  return names ? byClass(names) : null;
}
