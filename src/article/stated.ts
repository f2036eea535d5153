/** Reads what a page states that it is, in its `meta` elements, its JSON-LD and its microdata. */

import { OUTLET_NAMES } from '../language/site-names.ts';
import type { Reason } from './news-evidence.ts';

const MOST_ELEMENTS = 300;
const MOST_CHARACTERS = 400_000;

export interface Stated {
  /** The schema.org types of the things that stand in no other thing, one after the other. */
  types: string;
  /** What the `meta` elements hold, by `property`, `name` or `itemprop` in lower case; the first of a name. */
  meta: ReadonlyMap<string, string>;
  /** The JSON-LD scripts, one after the other. */
  jsonLd: string;
}

/** Types of the outermost things in a JSON-LD script: an article's, not those of the stories that it links to. */
function outermostTypes(source: string): string {
  let types = '';
  try {
    const things: unknown[] = [JSON.parse(source)];
    for (let at = 0; at < things.length && at < MOST_ELEMENTS; at++) {
      const thing = things[at];
      if (Array.isArray(thing)) things.push(...thing.slice(0, MOST_ELEMENTS));
      else if (typeof thing === 'object' && thing) {
        const { '@type': type, '@graph': graph, mainEntity } = thing as Record<string, unknown>;
        types += ` ${JSON.stringify(type)}`;
        things.push(graph, mainEntity);
      }
    }
  } catch {
    // Not quite JSON: the first type is the whole script's, in most pages.
    types = ` ${/"@type"[^,}]{0,99}/.exec(source)}`;
  }
  return types;
}

/** @returns what the page states of itself; bounded, no layout is forced */
export function statedIn(document: Document): Stated {
  const meta = new Map<string, string>();
  const elements = document.getElementsByTagName('meta');
  for (let at = Math.min(elements.length, MOST_ELEMENTS); at--; ) {
    const element = elements[at]!;
    meta.set((element.getAttribute('property') || element.name).toLowerCase(), element.content);
  }
  let jsonLd = '';
  let types = '';
  for (const { textContent } of document.querySelectorAll('script[type*="ld+json"]')) {
    if (jsonLd.length + textContent.length > MOST_CHARACTERS) break;
    jsonLd += textContent;
    types += outermostTypes(textContent);
  }
  const things = document.querySelectorAll('[itemtype]:not([itemprop])');
  for (let at = 0; at < things.length && at < MOST_ELEMENTS; at++) types += things[at]!.getAttribute('itemtype');
  return { types, meta, jsonLd };
}

const NEWS_TYPE = /NewsArticle|LiveBlogPosting|ClaimReview|\bReport\b/g;

/** @returns what the page's statements say for and against an article */
export function statedReasons(document: Document, { types, meta, jsonLd }: Stated): Reason[] {
  const reasons: Reason[] = [];
  const names = [...meta.keys()].join(' ');
  const og = meta.get('og:type') ?? '';
  const newsTypes = types.match(NEWS_TYPE)?.length ?? 0;
  const states = (pattern: RegExp, text: string, reason: Reason) => {
    if (pattern.test(text)) reasons.push(reason);
  };
  states(/^article$/i, og, 'og-article');
  states(/^product/, og, 'shop');
  // A front lists many stories, or calls itself a collection; an article that does so beside states a story of its own.
  if (newsTypes > 2 && !reasons.length) reasons.push('section');
  else if (newsTypes) reasons.push('news-type');
  else {
    states(/Collection/, types, 'section');
    states(/Recipe|HowTo/, types, 'guide');
    states(/BlogPosting/, types, 'blog');
  }
  if (/[b.]-?date|(?:^| )date(?: |$)|publish(?!er)/.test(names) || jsonLd.includes('datePublished'))
    reasons.push('published');
  if (
    /news_keywords|fb:pages|parsely-/.test(names) ||
    /NewsMediaOrg|isAccessibleForFree/.test(jsonLd) ||
    document.querySelector('link[rel=amphtml]')
  )
    reasons.push('outlet');
  states(OUTLET_NAMES, meta.get('og:site_name') ?? '', 'outlet-name');
  states(/Scholarly|TechArticle|citation_/, types + names, 'documentation');
  return reasons;
}
