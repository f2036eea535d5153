/** Reads what a page says about its article: JSON-LD first, then meta elements, then microdata, then what it prints. */

import { NO_SECTION } from '../language/site-names.ts';
import { namesIn, unique } from './byline-names.ts';
import { JsonLd, type JsonObject, typesOf } from './json-ld.ts';
import { elementText, key, plain } from './plain.ts';
import { gatherSigns, jsonLdOf, metaOf, type Signs } from './signs.ts';
import { isoOf } from './stated-dates.ts';

export interface Metadata {
  /** What the page claims its headline is, best evidence first; the live page decides which is shown. */
  headlines: string[];
  /** Its summaries, any of which may be the standfirst where the page shows it. */
  descriptions: string[];
  /** People, or whoever else is stated to have written it and is not the outlet itself. */
  byline: string[];
  /** The outlet, its desk or an agency, where it is stated to have written it. */
  collective: string[];
  publisher: string | null;
  published: string | null;
  modified: string | null;
  section: string | null;
  language: string | null;
  /** The canonical address, http or https. */
  url: string | null;
}

/** Types of articles, the surest first. */
const ARTICLE_TYPES = [
  /NewsArticle$|^LiveBlogPosting$/,
  /(?:Article|BlogPosting)$/,
  /(?:Report|Review|WebPage|Posting)$/,
];

/** Names of `meta` elements, as `dcterms.created`: who wrote it, when it appeared, when it changed. */
const AUTHOR = /^(?!twitter)(?:.*[.:_-])?(?:article)?(?:authors?(?:[_-]?name)?|byl(?:ine)?|creator)$/;
const PUBLISHED =
  /(?:^|[.:_-])(?:original)?(?:date)?(?:publi(?!sher|\w*id$)\w*|pub-?date|issued|release_?date|post_date)(?:[.:_-](?:date|time|at))?$/;
const DATED = /(?:^|[.:_-])(?:created|date)$/;
const MODIFIED = /modif|updated|lastmod/;

/** All contents of the `meta` elements of these names, in the order of the names. */
type Meta = (...names: string[]) => string[];

/** The object that describes this page's article, not one of those it links to. */
function articleObject(data: JsonLd, title: string): JsonObject | null {
  const titleKey = key(title);
  const isTitled = (object: JsonObject) =>
    data.strings(object.headline ?? object.name).some((headline) => {
      const headlineKey = key(plain(headline) ?? '');
      return headlineKey.length > 8 && titleKey.includes(headlineKey.slice(0, 60));
    });
  const types = data.objects.map(typesOf);
  for (const pattern of ARTICLE_TYPES) {
    const articles = data.objects.filter((_, index) => types[index]!.some((type) => pattern.test(type)));
    const found =
      articles.find(isTitled) ?? articles.find((object) => 'articleBody' in object || 'datePublished' in object);
    if (found) return found;
  }
  return null;
}

function firstFound<T>(values: Iterable<T>, read: (value: T) => string | null): string | null {
  for (const value of values) {
    const found = read(value);
    if (found) return found;
  }
  return null;
}

/** @returns the address, absolute, where it is one of the web's; else null */
export function webAddress(address: string | null | undefined, base: string | null): string | null {
  if (!address || address.length > 4000) return null;
  try {
    const url = new URL(address, base ?? undefined);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
  } catch {
    return null;
  }
}

function languageTag(text: string | null): string | null {
  try {
    return text ? (Intl.getCanonicalLocales(text.trim().replaceAll('_', '-'))[0] ?? null) : null;
  } catch {
    return null;
  }
}

/** The elements of microdata that hold a property. */
function marked(signs: Signs, property: string): Element[] {
  return (signs.get(property) ?? []).filter((element) => element.hasAttribute('itemprop'));
}

const LONGEST_DESCRIPTION = 1000;

/** What the elements say in the first of the attributes that they have, else in their text. */
function textsOf(elements: readonly Element[], attributes: readonly string[]): string[] {
  return elements
    .slice(0, 20)
    .map((element) => firstFound(attributes, (name) => element.getAttribute(name)) ?? elementText(element));
}

/** @param longest in UTF-16 code units: longer text is no such thing */
function plainTexts(texts: readonly string[], longest?: number): string[] {
  return unique(texts.map((text) => plain(text, longest) ?? '').filter(Boolean));
}

function languageIn(document: Document, stated: (name: string) => string[], meta: Meta): string | null {
  return firstFound(
    [
      document.documentElement?.getAttribute('lang') ?? '',
      ...stated('inLanguage'),
      ...meta('content-language', 'language', 'og:locale'),
    ],
    languageTag,
  );
}

function canonicalLinks(document: Document): string[] {
  return [...document.querySelectorAll('link[rel~=canonical]')].map((link) => link.getAttribute('href') ?? '');
}

/**
 * @param document the page
 * @param address where the page was loaded from, if known
 * @param signs what was gathered from it
 */
export function readMetadata(
  document: Document,
  address: string | null,
  signs: Signs = gatherSigns(document),
): Metadata {
  const data = new JsonLd(jsonLdOf(signs));
  const meta: Meta = (...names) => names.flatMap((name) => metaOf(signs, name)).filter(Boolean);
  const { title } = document;
  const article = articleObject(data, plain(title) || (meta('og:title')[0] ?? ''));
  const stated = (name: string) => data.strings(article?.[name]);
  const language = languageIn(document, stated, meta);
  const publishers = readPublishers(data, article, meta);
  const namesLike = (pattern: RegExp) => [...signs.keys()].filter((name) => pattern.test(name));
  const date = (text: string) => isoOf(plain(text, 100), language ?? 'en');

  return {
    headlines: plainTexts([
      ...stated('headline'),
      ...meta('og:title', 'twitter:title'),
      ...stated('name'),
      ...meta('headline', 'title'),
      title,
    ]),
    descriptions: plainTexts(
      [
        ...stated('description'),
        ...stated('alternativeHeadline'),
        ...meta('og:description', 'twitter:description', 'description', 'dc.description'),
      ],
      LONGEST_DESCRIPTION,
    ),
    ...readByline(signs, data, article, publishers),
    publisher: publishers[0] ?? null,
    published: firstFound(
      [
        ...stated('datePublished'),
        ...meta(...namesLike(PUBLISHED), ...namesLike(DATED)),
        ...stated('dateCreated'),
        ...textsOf(marked(signs, 'datepublished'), ['content', 'datetime']),
      ],
      date,
    ),
    modified: firstFound(
      [
        ...stated('dateModified'),
        ...meta(...namesLike(MODIFIED)),
        ...textsOf(marked(signs, 'datemodified'), ['content', 'datetime']),
      ],
      date,
    ),
    section: readSection(document, signs, data, article, meta),
    language,
    url: firstFound([...canonicalLinks(document), ...meta('og:url'), address ?? ''], (link) =>
      webAddress(link, address),
    ),
  };
}

function readByline(
  signs: Signs,
  data: JsonLd,
  article: JsonObject | null,
  publishers: readonly string[],
): Pick<Metadata, 'byline' | 'collective'> {
  const outlets = publishers.map(key);
  const isOutlet = (name: string) =>
    outlets.some((outlet) => outlet.startsWith(key(name)) || key(name).startsWith(outlet));
  const authorsIn = (isOrganization: boolean) =>
    data
      .things(article?.author)
      .filter((author) => typesOf(author).some((type) => /Organization/.test(type)) === isOrganization)
      .flatMap((author) => data.strings(author.name));
  const names = marked(signs, 'name').filter(({ parentElement }) => parentElement?.closest('[itemprop~=author]'));
  const links = (signs.get('author') ?? []).filter((element) => element.tagName === 'A' && element.hasAttribute('rel'));
  const statements: (() => string[])[] = [
    () => authorsIn(false),
    () => data.things(article?.creator).flatMap((creator) => data.strings(creator.name)),
    ...[...signs.keys()].filter((name) => AUTHOR.test(name)).map((name) => () => metaOf(signs, name)),
    () => textsOf(names, ['content']),
    () => textsOf(marked(signs, 'author'), ['content']),
    () => textsOf(links, []),
  ];
  const namesOf = (text: string) => {
    const name = plain(text, 100) ?? '';
    return outlets.includes(key(name)) ? [name] : namesIn(text);
  };
  let collective = unique(authorsIn(true).flatMap(namesOf));
  for (const read of statements) {
    const stated = unique(read().flatMap(namesOf));
    const byline = stated.filter((name) => !isOutlet(name));
    if (byline.length) return { byline, collective };
    if (!collective.length) collective = stated;
  }
  return { byline: [], collective };
}

function readSection(
  document: Document,
  signs: Signs,
  data: JsonLd,
  article: JsonObject | null,
  meta: Meta,
): string | null {
  const crumbs = data.objects
    .filter((object) => typesOf(object).includes('BreadcrumbList'))
    .flatMap((list) => data.things(list.itemListElement))
    .flatMap((item) => [
      ...data.strings(item.name),
      ...data.things(item.item).flatMap((thing) => data.strings(thing.name)),
    ]);
  const titles = [document.title, ...data.strings(article?.headline), ...meta('og:title')].map(key);
  const isSection = (name: string) => !NO_SECTION.test(name) && !titles.some((title) => title.startsWith(key(name)));
  const names = [
    ...data.strings(article?.articleSection),
    ...meta('article:section', 'og:article:section', 'section', 'parsely-section', 'articlesection', 'category'),
    ...textsOf(marked(signs, 'articlesection'), ['content']),
    ...crumbs.reverse(),
    ...textsOf([...document.querySelectorAll('a[rel~=category]')], []),
  ];
  return firstFound(names, (text) => {
    const name = plain(plain(text)?.split(/[,;>|]/)[0], 60);
    return name && isSection(name) ? name : null;
  });
}

function readPublishers(data: JsonLd, article: JsonObject | null, meta: Meta): string[] {
  const publishers = data.things(article?.publisher).flatMap((thing) => data.strings(thing.name));
  const sites = data.objects
    .filter((object) => typesOf(object).some((type) => type === 'NewsMediaOrganization' || type === 'WebSite'))
    .flatMap((object) => data.strings(object.name));
  return [...publishers, ...meta('og:site_name', 'application-name', 'publisher', 'dc.publisher'), ...sites].flatMap(
    (text) => {
      const name = plain(text, 100);
      return name && !/^https?:/i.test(name) ? [name] : [];
    },
  );
}
