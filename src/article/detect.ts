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
 *   `dated` (it prints a date), `dated-address`, `news-address`, `slug` (an address of words), `prose` (running text in one
 *   place), `scattered-prose` (in many places), `headline` (as in the title)
 * - against: `home`, `section`, `search`, `forum`, `shop`, `documentation`, `video`, `service` (what the address or the page's
 *   own data call it), `page-type` (it calls itself a page), `firm` (its menu
 *   offers what firms offer), `blog`, `no-date`, `many-headlines`, `many-links`, `little-text`
 */
export type Reason =
  | 'news-type'
  | 'article-type'
  | 'og-article'
  | 'published'
  | 'byline'
  | 'dated'
  | 'dated-address'
  | 'news-address'
  | 'slug'
  | 'prose'
  | 'scattered-prose'
  | 'headline'
  | 'home'
  | 'section'
  | 'search'
  | 'forum'
  | 'shop'
  | 'documentation'
  | 'video'
  | 'service'
  | 'page-type'
  | 'firm'
  | 'no-date'
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
  'many-headlines': -2,
  'many-links': -2,
  'news-address': 2,
  'news-type': 4,
  'no-date': -1.5,
  'og-article': 1.5,
  'page-type': -2,
  'scattered-prose': 1,
  byline: 0.5,
  dated: 1,
  documentation: -6,
  firm: -2,
  forum: -9,
  headline: 1,
  home: -9,
  prose: 2,
  published: 1.5,
  search: -9,
  section: -4,
  service: -4,
  shop: -9,
  slug: 1,
  video: -4,
};
const ENOUGH = 5;

const NEWS_TYPE = /^(?:\w*NewsArticle|LiveBlogPosting|ClaimReview|Report)$/;
const ARTICLE_TYPE = /^(?:\w*Article|BlogPosting|MedicalWebPage)$/;
const SERVICE_TYPE = /^(?:LocalBusiness|Service|Course|SoftwareApplication|Product|Offer|JobPosting|Event)$/;
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
  [/^(?:shop|store|products?|collections?|cart|checkout|itm|dp|buy|browse|departments)$/, 'shop'],
  [/^(?:search|suche|recherche|buscar|busca|zoeken|cerca)$/, 'search'],
  [/^(?:videos?|watch|clips?)$/, 'video'],
  [
    /^(?:(?:.+-)?services?|feature|solutions?|pricing|careers|jobs|contact|about(?:-us)?|privacy|terms|legal|locations?|compare)$/,
    'service',
  ],
];
const LISTINGS = /^(?:tags?|topics?|sections?|category|categories|authors?|archives?|page)$/;
const FRONTS =
  /^(?:news|blogs?|articles|stories|press|issues|latest|politics|sports?|business|opinions?|world|culture|science|tech\w*)$/i;
const NEWS_FOLDERS =
  /^(?:[\w-]*news[\w-]*|press-releases?|articles?|story|stories|politics|world|nation|business|sports?|opinion|fact-check|noticias?|nachrichten|actualites?|nieuws|notizie|haber\w*|berita)$/i;
const OPINION =
  /^(?:opini[oó]n?\w*(?:-\w+)?|op-?eds?|commentisfree|editorials?|column(?:ist)?s?|comment(?:ary)?|meinung|kommentare?|tribunes?)$/i;
const LIVE = /^(?:live|live-?blogs?|live-?ticker|live-?updates?|en-direct|en-vivo|ao-vivo|diretta)$/i;
const REVIEW = /^(?:reviews?|critics?)$/i;

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

function jsonLdOf(document: Document): string {
  const scripts = Array.from(document.querySelectorAll('script[type*="ld+json" i]'));
  return scripts.map(({ textContent }) => textContent.slice(0, 200_000)).join('\n');
}

/** Types that the page states for things in JSON-LD and microdata, without parsing either. */
function statedTypes(document: Document, jsonLd: string): string[] {
  const types: string[] = [];
  for (let at = jsonLd.indexOf('"@type"'); at >= 0; at = jsonLd.indexOf('"@type"', at + 7)) {
    const [, list] = /^\s*:\s*(\[[^\]]*\]|"[^"]*")/.exec(jsonLd.slice(at + 7, at + 250)) ?? [];
    for (const [type] of (list ?? '').matchAll(/\w+(?=")/g)) types.push(type);
  }
  for (const element of document.querySelectorAll('[itemtype]'))
    types.push((element.getAttribute('itemtype') ?? '').replace(/^.*\//, ''));
  return types;
}

const YEAR = /(?:19|20)\d\d/;

/** A full date: "3 May 2024", "May 3, 2024", "03.05.2024", "2024-05-03", "2024年5月3日". */
const DATE =
  /\b\d{1,2}(?:st|nd|rd|th|\.|º)? (?:de )?[\p{L}\p{M}]{3,12}\.?,? (?:de )?(?:19|20)\d\d\b|\b[\p{L}\p{M}]{3,12}\.? \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d\d\b|\b\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d\b|(?:19|20)\d\d\s?[./年-]\s?[01]?\d\s?[./月-]\s?[0-3]?\d/u;

/** How much running text there is outside links, how much of it in one place, how much text in links, and whether a date is printed. */
function measure(document: Document): { prose: number; gathered: number; linked: number; dated: boolean } {
  let prose = 0;
  let linked = 0;
  let dated = false;
  const places = new Map<Element | null, number>();
  if (document.body) {
    const walker = document.createTreeWalker(document.body, 4);
    for (let steps = 0; steps < 30_000 && walker.nextNode(); steps++) {
      const node = walker.currentNode as Text;
      const { length } = node.data;
      if (length < 8 || (length < 20 && (dated || !YEAR.test(node.data)))) continue;
      const parent = node.parentElement!;
      if (/^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|TEXTAREA|OPTION|BUTTON|svg)$/.test(parent.tagName)) continue;
      if (length < 60 && !dated) dated = YEAR.test(node.data) && DATE.test(node.data);
      if (length < 20) continue;
      // A character of Chinese, Japanese or Korean stands for two or three letters.
      const own = node.data.trim().length * (/[\u3040-\u9fff\uac00-\ud7af]/.test(node.data) ? 2.5 : 1);
      if (parent.closest('a')) linked += length;
      else if (own >= 60) {
        prose += own;
        const place = parent.closest('p,li,blockquote,div,td,section,article')?.parentElement ?? null;
        places.set(place, (places.get(place) ?? 0) + own);
      }
    }
  }
  return { prose, gathered: Math.max(0, ...places.values()), linked, dated };
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
  const jsonLd = jsonLdOf(document);
  const types = statedTypes(document, jsonLd);
  const has = (pattern: RegExp) => types.some((type) => pattern.test(type) && !ARTICLE_ELSEWHERE.test(type));
  const og = meta('og:type');

  const bodyClass = document.body?.className ?? '';
  const listed = types.filter((type) => /NewsArticle$/.test(type)).length;
  if (types.includes('CollectionPage') || (types.includes('ItemList') && listed >= 3)) reasons.add('section');
  else if (has(NEWS_TYPE)) reasons.add('news-type');
  else if (has(ARTICLE_TYPE) || /\bsingle-post\b/.test(bodyClass)) reasons.add('article-type');
  if (og === 'article') reasons.add('og-article');
  if (
    meta('article:published_time') ||
    (reasons.size > 0 && jsonLd.includes('"datePublished"')) ||
    document.querySelector('[itemprop~="datePublished"],meta[name*="pubdate" i],meta[name*="publish" i]')
  ) {
    reasons.add('published');
  }
  if (meta('author') || document.querySelector('[rel~="author"],[itemprop~="author"],[class*="byline" i]'))
    reasons.add('byline');
  if (types.some((type) => /^(?:DiscussionForumPosting|QAPage)$/.test(type))) reasons.add('forum');
  if (types.some((type) => ARTICLE_ELSEWHERE.test(type))) reasons.add('documentation');
  if (types.some((type) => SERVICE_TYPE.test(type)) && !has(NEWS_TYPE)) reasons.add('service');
  if (/^product/.test(og)) reasons.add('shop');
  const isPage =
    /\bpage-id-\d|\bpage-template\b|\bnode-type-page\b/.test(bodyClass) ||
    (og !== '' && !/^(?:article|website|blog|object)$/.test(og));
  if (isPage || (types.includes('WebPage') && !has(NEWS_TYPE) && !has(ARTICLE_TYPE))) reasons.add('page-type');

  if (address) {
    const { host, folders, last, query } = address;
    const parts = [...folders, last].map((part) => part.toLowerCase());
    if (!last || (parts.length === 1 && /^(?:index|home|default)?(?:\.\w+)?$|^[a-z]{2}(?:-[a-z]{2})?$/i.test(last)))
      reasons.add('home');
    // What a page calls itself counts for more than what its address looks like.
    if (!reasons.has('news-type')) {
      for (const [pattern, reason] of HOSTS) if (pattern.test(host)) reasons.add(reason);
      for (const [pattern, reason] of FOLDERS) if (parts.some((part) => pattern.test(part))) reasons.add(reason);
      if (LISTINGS.test(folders.at(-1) ?? '')) reasons.add('section');
    }
    if (['q', 'query', 's', 'search'].some((name) => query.get(name))) reasons.add('search');
    if (LISTINGS.test(last) || FRONTS.test(last)) reasons.add('section');
    const words = last.split(/[-_]/).filter(Boolean).length;
    if (words >= 4) reasons.add('slug');
    if (/\/(?:19|20)\d\d\/?(?:[01]?\d|[a-z]{3})(?:\/|$)|\/(?:19|20)\d\d-?[01]\d-?[0-3]\d/.test(`/${parts.join('/')}/`))
      reasons.add('dated-address');
    if (parts.length > 1 && (parts.some((part) => NEWS_FOLDERS.test(part)) || /\d{5}/.test(last)))
      reasons.add('news-address');
  }

  if (!reasons.has('news-type') && TEACHING.test(document.title)) reasons.add('documentation');
  if (isFirm(document)) reasons.add('firm');
  const { prose, gathered, linked, dated } = measure(document);
  if (prose >= 800) reasons.add(gathered >= 0.4 * prose ? 'prose' : 'scattered-prose');
  else if (prose < 250) reasons.add('little-text');
  if (dated) reasons.add('dated');
  else if (!reasons.has('published') && !reasons.has('dated-address') && !document.querySelector('time[datetime]'))
    reasons.add('no-date');
  if (linked > prose * 4) reasons.add('many-links');
  const headlines = Array.from(document.querySelectorAll('h1')).slice(0, 30);
  const title = document.title.toLowerCase();
  const isTitle = (text: string) => text.length >= 8 && title.includes(text.slice(0, 40));
  if (headlines.some(({ textContent }) => isTitle(textContent.trim().toLowerCase()))) reasons.add('headline');
  if (headlines.length > 15 || document.querySelectorAll('article').length > 15) reasons.add('many-headlines');

  let points = 0;
  for (const reason of reasons) points += POINTS[reason] ?? 0;
  if (isBlog(document, jsonLd, types, address, reasons.has('firm'))) reasons.add('blog');
  const isNews = points >= ENOUGH && !reasons.has('blog');
  const byWeight = [...reasons].sort((a, b) => Math.abs(POINTS[b] ?? 0) - Math.abs(POINTS[a] ?? 0));
  return { isNews, kind: kindOf(isNews, reasons, types, address, meta('article:section')), reasons: byWeight };
}

/** What teaching pages call themselves in their title. */
const TEACHING = /\b(?:tutorial|documentation|user guide|reference manual|cheat sheet)\b/i;

/** Pages that a firm's site has and an outlet's has not. */
const FIRM_LINK =
  /^(?:pricing|products?|services?|solutions?|features|demo|request-demo|get-started|case-studies|customers|shop)$/i;

/** Whether the site's menu offers what firms offer. */
function isFirm(document: Document): boolean {
  const offers = new Set<string>();
  for (const link of document.querySelectorAll('nav a[href],header a[href]')) {
    const folder = link.getAttribute('href')!.replace(/\/$/, '').split('/').pop()!;
    if (FIRM_LINK.test(folder)) offers.add(folder.toLowerCase());
  }
  return offers.size >= 2;
}

/**
 * Whether an article stands in a person's or a firm's blog: its address or its type says blog, and the site is
 * a person's, sells something, or is named a blog. Never for what calls itself news.
 */
function isBlog(
  document: Document,
  jsonLd: string,
  types: readonly string[],
  address: Address | null,
  isFirm: boolean,
): boolean {
  if (types.some((type) => NEWS_TYPE.test(type) || type === 'NewsMediaOrganization')) return false;
  const inBlog =
    address !== null && (/^blogs?\./.test(address.host) || address.folders.some((folder) => /^blogs?$/i.test(folder)));
  if (!inBlog && !types.some((type) => type === 'BlogPosting' || type === 'Blog')) return false;
  const siteName = document.querySelector('meta[property="og:site_name"]')?.getAttribute('content') ?? '';
  const isNamed = /\bblog\b/i.test(`${siteName} ${document.title}`);
  const isPersons = /"publisher"\s*:\s*\{\s*"@type"\s*:\s*(?:"Person"|\[\s*"Person")/.test(jsonLd);
  return isFirm || isNamed || isPersons;
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
    if (types.includes('LiveBlogPosting') || address?.folders.some((folder) => LIVE.test(folder))) return 'live';
    if (types.includes('OpinionNewsArticle') || names.some((name) => OPINION.test(name))) return 'opinion';
    if (types.includes('ReviewNewsArticle') || names.some((name) => REVIEW.test(name))) return 'review';
    return 'article';
  }
  for (const kind of ['home', 'search', 'forum', 'shop', 'documentation', 'video', 'blog', 'section'] as const)
    if (reasons.has(kind)) return kind;
  return reasons.has('many-headlines') || reasons.has('many-links') ? 'section' : 'page';
}
