/** Decides from metadata, address and a cheap look at the text whether a page is a news article, and why. */

export type PageKind =
  | 'article'
  | 'opinion'
  | 'review'
  | 'live'
  | 'blog'
  | 'home'
  | 'section'
  | 'search'
  | 'forum'
  | 'shop'
  | 'documentation'
  | 'video'
  | 'page';

/**
 * The evidence, as codes that a view puts into words:
 * - for an article: `news-type` (the page calls itself a news article), `article-type` (an article),
 *   `og-article` (so does its sharing data), `published` (it states when), `byline` (and by whom),
 *   `dated-address`, `news-address`, `slug` (an address of words), `prose` (running text), `headline` (one, as in the title)
 * - against: `home`, `section`, `search`, `forum`, `shop`, `documentation`, `video`, `service` (what the address or the page's
 *   own data call it), `blog`, `many-headlines`, `many-links`, `little-text`
 */
export type Reason =
  | 'news-type'
  | 'article-type'
  | 'og-article'
  | 'published'
  | 'byline'
  | 'dated-address'
  | 'news-address'
  | 'slug'
  | 'prose'
  | 'headline'
  | 'home'
  | 'section'
  | 'search'
  | 'forum'
  | 'shop'
  | 'documentation'
  | 'video'
  | 'service'
  | 'blog'
  | 'many-headlines'
  | 'many-links'
  | 'little-text';

export interface Detection {
  isNews: boolean;
  kind: PageKind;
  reasons: Reason[];
}

/** Points for each piece of evidence, and how many make an article. */
const POINTS: Readonly<Partial<Record<Reason, number>>> = {
  'article-type': 2,
  'dated-address': 2,
  'little-text': -3,
  'many-headlines': -3,
  'many-links': -2,
  'news-address': 2,
  'news-type': 4,
  'og-article': 1.5,
  byline: 0.5,
  documentation: -6,
  forum: -9,
  headline: 1,
  home: -9,
  prose: 2,
  published: 1.5,
  search: -9,
  section: -6,
  service: -4,
  shop: -9,
  slug: 1,
  video: -6,
};
const ENOUGH = 4.5;

const NEWS_TYPE = /^(?:\w*NewsArticle|LiveBlogPosting|ClaimReview|Report)$/;
const ARTICLE_TYPE = /^(?:\w*Article|BlogPosting|MedicalWebPage)$/;
const ARTICLE_ELSEWHERE = /^(?:APIReference|TechArticle)$/;

/** What a page is by the words in its address: the host's first label, a folder, or the query. */
const HOSTS: readonly (readonly [RegExp, Reason])[] = [
  [/^(?:forums?|community|bbs|boards?)\./, 'forum'],
  [/^(?:docs?|developers?|wiki|learn|help|support|api|guides?)\./, 'documentation'],
  [/^(?:shop|store)\./, 'shop'],
];
const FOLDERS: readonly (readonly [RegExp, Reason])[] = [
  [/^(?:forums?|threads?|viewtopic\.php|showthread\.php|questions?|t|r|topic)$/, 'forum'],
  [/^(?:docs?|documentation|wiki|manual|reference|api|userguide|tutorials?|glossary|book)$/, 'documentation'],
  [/^(?:shop|store|products?|collections?|cart|checkout|item|itm|dp|p|buy|browse|departments)$/, 'shop'],
  [/^(?:search|suche|recherche|buscar|busca|zoeken|cerca)$/, 'search'],
  [/^(?:videos?|watch|clips?)$/, 'video'],
  [
    /^(?:services?|features?|solutions?|pricing|careers|jobs|contact|about|about-us|privacy|terms|legal|locations?|compare)$/,
    'service',
  ],
];
const LISTINGS =
  /^(?:tags?|topics?|sections?|category|categories|authors?|archives?|page|kategorie|categoria|rubrik|tema|themen)$/;
const NEWS_FOLDERS =
  /^(?:\w*-?news-?\w*|articles?|story|stories|politics|world|nation|business|sports?|opinion|fact-check|breaking-news|noticias?|nachrichten|actualites?|nieuws|notizie|haber|berita)$/i;
const OPINION =
  /^(?:opinions?|op-?eds?|commentisfree|editorials?|columns?|columnists?|comment|commentary|opinion-\w+|opinión|meinung|kommentare?|tribunes?|opinie|opinioni|blogs-opinion)$/i;
const REVIEW = /^(?:reviews?|critic|critics|kritik|critique)$/i;

interface Address {
  host: string;
  folders: string[];
  last: string;
  query: URLSearchParams;
}

function addressOf(url: string | null): Address | null {
  try {
    const { hostname, pathname, searchParams } = new URL(url ?? '');
    const parts = pathname.split('/').filter(Boolean).slice(0, 20);
    return { host: hostname.toLowerCase(), folders: parts.slice(0, -1), last: parts.at(-1) ?? '', query: searchParams };
  } catch {
    return null;
  }
}

/** Types that the page states for things in JSON-LD and microdata, without parsing either. */
function statedTypes(document: Document): string[] {
  const types: string[] = [];
  for (const script of document.querySelectorAll('script[type*="ld+json" i]')) {
    const source = (script.textContent ?? '').slice(0, 200_000);
    for (const [, list] of source.matchAll(/"@type"\s*:\s*(\[[^\]]{0,200}\]|"[^"]{0,80}")/g)) {
      for (const [type] of list!.matchAll(/\w+(?=")/g)) types.push(type);
    }
  }
  for (const element of document.querySelectorAll('[itemtype]'))
    types.push((element.getAttribute('itemtype') ?? '').replace(/^.*\//, ''));
  return types;
}

/** How much running text there is, outside links, and how much text in links. */
function measure(document: Document): { prose: number; linked: number } {
  let prose = 0;
  let linked = 0;
  if (document.body) {
    const walker = document.createTreeWalker(document.body, 4);
    for (let steps = 0; steps < 30_000 && walker.nextNode(); steps++) {
      const node = walker.currentNode as Text;
      const { length } = node.data;
      if (length < 20) continue;
      const parent = node.parentElement!;
      if (/^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|TEXTAREA|OPTION|BUTTON|svg)$/.test(parent.tagName)) continue;
      if (parent.closest('a')) linked += length;
      else if (length >= 60) prose += node.data.trim().length;
    }
  }
  return { prose, linked };
}

/**
 * @param document the page
 * @param url its address, if known
 * @returns whether it is a news article (live blogs, opinion and reviews are), what it is, and the evidence,
 *   strongest first; deterministic, no layout is forced
 */
export function detect(document: Document, url: string | null): Detection {
  const address = addressOf(url);
  const meta = (name: string) =>
    document.querySelector(`meta[property="${name}"],meta[name="${name}"]`)?.getAttribute('content')?.toLowerCase() ??
    '';
  const reasons = new Set<Reason>();
  const types = statedTypes(document);
  const has = (pattern: RegExp) => types.some((type) => pattern.test(type) && !ARTICLE_ELSEWHERE.test(type));
  const og = meta('og:type');

  if (has(NEWS_TYPE)) reasons.add('news-type');
  else if (has(ARTICLE_TYPE)) reasons.add('article-type');
  if (og === 'article') reasons.add('og-article');
  if (
    meta('article:published_time') ||
    document.querySelector('[itemprop~="datePublished"],meta[name*="pubdate" i],meta[name*="publish" i]')
  ) {
    reasons.add('published');
  }
  if (meta('author') || document.querySelector('[rel~="author"],[itemprop~="author"],[class*="byline" i]'))
    reasons.add('byline');
  if (types.some((type) => /^(?:DiscussionForumPosting|QAPage)$/.test(type))) reasons.add('forum');
  if (types.some((type) => ARTICLE_ELSEWHERE.test(type))) reasons.add('documentation');
  if (/^product/.test(og)) reasons.add('shop');

  if (address) {
    const { host, folders, last, query } = address;
    const parts = [...folders, last].map((part) => part.toLowerCase());
    if (!last || (parts.length === 1 && /^(?:index|home|default)?(?:\.\w+)?$|^[a-z]{2}(?:-[a-z]{2})?$/i.test(last)))
      reasons.add('home');
    for (const [pattern, reason] of HOSTS) if (pattern.test(host)) reasons.add(reason);
    for (const [pattern, reason] of FOLDERS) if (parts.some((part) => pattern.test(part))) reasons.add(reason);
    if (['q', 'query', 's', 'search'].some((name) => query.get(name))) reasons.add('search');
    if (LISTINGS.test(folders.at(-1) ?? '') || LISTINGS.test(last)) reasons.add('section');
    const words = last.split(/[-_]/).filter(Boolean).length;
    if (words >= 4) reasons.add('slug');
    if (/\/(?:19|20)\d\d\/?[01]?\d(?:\/|$)|\/(?:19|20)\d\d-?[01]\d-?[0-3]\d/.test(`/${parts.join('/')}/`))
      reasons.add('dated-address');
    if (parts.length > 1 && (parts.some((part) => NEWS_FOLDERS.test(part)) || /\d{5}/.test(last)))
      reasons.add('news-address');
  }

  const { prose, linked } = measure(document);
  if (prose >= 800) reasons.add('prose');
  else if (prose < 250) reasons.add('little-text');
  if (linked > prose * 4) reasons.add('many-links');
  const headlines = document.querySelectorAll('h1');
  const title = document.title.toLowerCase();
  const headline = (headlines[0]?.textContent ?? '').trim().toLowerCase();
  if (headlines.length > 0 && headlines.length <= 4 && headline.length >= 15 && title.includes(headline.slice(0, 40)))
    reasons.add('headline');
  if (headlines.length > 15 || document.querySelectorAll('article').length > 15) reasons.add('many-headlines');

  let points = 0;
  for (const reason of reasons) points += POINTS[reason] ?? 0;
  const isBlog = blogSigns(document, types, address) >= 2;
  if (isBlog) reasons.add('blog');
  const isNews = points >= ENOUGH && !isBlog;
  const byWeight = [...reasons].sort((a, b) => Math.abs(POINTS[b] ?? 0) - Math.abs(POINTS[a] ?? 0));
  return { isNews, kind: kindOf(isNews, reasons, types, address, meta('article:section')), reasons: byWeight };
}

/** Pages that a firm's site has and an outlet's has not. */
const FIRM_LINK =
  /^(?:https?:\/\/[^/]+)?\/(?:\w\w\/)?(?:pricing|products?|services?|solutions?|features|demo|request-demo|get-started|case-studies|customers)\/?$/i;

/** How many signs there are that an article stands in a person's or a firm's blog; none in what calls itself news. */
function blogSigns(document: Document, types: readonly string[], address: Address | null): number {
  if (types.some((type) => NEWS_TYPE.test(type) || type === 'NewsMediaOrganization')) return 0;
  const inBlog =
    address !== null && (/^blogs?\./.test(address.host) || address.folders.some((folder) => /^blogs?$/i.test(folder)));
  const isPosting = types.some((type) => type === 'BlogPosting' || type === 'Blog');
  const firmLinks = new Set<string>();
  for (const link of document.querySelectorAll('nav a[href],header a[href]')) {
    const found = FIRM_LINK.exec(link.getAttribute('href') ?? '');
    if (found) firmLinks.add(found[0]);
  }
  return Number(inBlog) + Number(isPosting) + Number(firmLinks.size >= 2);
}

function kindOf(
  isNews: boolean,
  reasons: ReadonlySet<Reason>,
  types: readonly string[],
  address: Address | null,
  section: string,
): PageKind {
  if (isNews) {
    const names = [...(address?.folders ?? []), section];
    if (types.includes('LiveBlogPosting')) return 'live';
    if (types.includes('OpinionNewsArticle') || names.some((name) => OPINION.test(name))) return 'opinion';
    if (types.includes('ReviewNewsArticle') || names.some((name) => REVIEW.test(name))) return 'review';
    return 'article';
  }
  for (const kind of ['home', 'search', 'forum', 'shop', 'documentation', 'video', 'blog', 'section'] as const)
    if (reasons.has(kind)) return kind;
  return reasons.has('many-headlines') || reasons.has('many-links') ? 'section' : 'page';
}
