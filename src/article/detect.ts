/** Decides from metadata, address and a cheap look at the text whether a page is a news article, and why. */

import { type Address, addressOf, genreIn, reasonsIn } from './address.ts';
import { ENOUGH, POINTS, type Reason } from './reasons.ts';
import { gatherSigns, jsonLdOf, metaOf, type Signs } from './signs.ts';

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

export interface Detection {
  isNews: boolean;
  kind: PageKind;
  reasons: Reason[];
}

const NEWS_TYPE = /\b(?:\w*NewsArticle|LiveBlogPosting|ClaimReview|Report)\b/;
const ARTICLE_TYPE = /\b(?:(?!Tech)\w*Article|BlogPosting|MedicalWebPage)\b/;
const SERVICE_TYPE = /\b(?:LocalBusiness|Service|Course|SoftwareApplication|Product|Offer|JobPosting|Event)\b/;

/** Types that the page states for things in JSON-LD and microdata, one after the other, without parsing either. */
function statedTypes(document: Document, jsonLd: string): string {
  let types = '';
  for (let at = jsonLd.indexOf('"@type"'); at >= 0; at = jsonLd.indexOf('"@type"', at + 7))
    types += ` ${/^\s*:\s*(?:\[[^\]]*\]|"[^"]*")/.exec(jsonLd.slice(at + 7, at + 250))}`;
  for (const element of document.querySelectorAll('[itemtype]')) types += ` ${element.getAttribute('itemtype')}`;
  return types;
}

const YEAR = /(?:19|20)\d\d/;

/** A full date: "3 May 2024", "May 3, 2024", "03.05.2024", "2024-05-03", "2024年5月3日". */
const DATE =
  /\b\d{1,2}(?:st|nd|rd|th|\.|º)? (?:de )?[^\s!-@]{3,12}\.?,? (?:de )?(?:19|20)\d\d\b|\b[^\s!-@]{3,12}\.? \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d\d\b|\b\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d\b|(?:19|20)\d\d\s?[./年-]\s?[01]?\d\s?[./月-]\s?[0-3]?\d/;

const UNREAD = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|TEXTAREA|OPTION|BUTTON|svg)$/;

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
      // Most of a page's text nodes are white space and single words.
      if (node.length < 8 || (dated && node.length < 20)) continue;
      const { data, length } = node;
      if (length < 20 && !YEAR.test(data)) continue;
      const parent = node.parentElement!;
      if (UNREAD.test(parent.tagName)) continue;
      if (length < 60 && !dated) dated = YEAR.test(data) && DATE.test(data);
      if (length < 20) continue;
      if (parent.closest('a')) linked += length;
      else if (length >= 24) {
        // A character of Chinese, Japanese or Korean stands for two or three letters.
        const own = data.trim().length * (/[\u3040-\u9fff\uac00-\ud7af]/.test(data) ? 2.5 : 1);
        if (own < 60) continue;
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
 * @param signs what was gathered from it
 * @returns whether it is a news article (live blogs, opinion and reviews are), what it is, and the evidence,
 *   strongest first; deterministic, no layout is forced
 */
export function detect(document: Document, url: string | null, signs: Signs = gatherSigns(document)): Detection {
  const address = addressOf(url);
  const meta = (name: string) => metaOf(signs, name).find(Boolean)?.toLowerCase() ?? '';
  const reasons = new Set<Reason>();
  const jsonLd = jsonLdOf(signs)
    .map((source) => source.slice(0, 200_000))
    .join('\n');
  const types = statedTypes(document, jsonLd);
  const isNewsType = NEWS_TYPE.test(types);
  const isArticleType = ARTICLE_TYPE.test(types);
  const og = meta('og:type');

  const title = document.title.toLowerCase();
  const bodyClass = document.body?.className ?? '';
  if (/\bCollectionPage\b/.test(types) || (/\bItemList\b/.test(types) && types.split('NewsArticle').length > 3))
    reasons.add('section');
  else if (isNewsType) reasons.add('news-type');
  else if (isArticleType || /\bsingle-post\b/.test(bodyClass)) reasons.add('article-type');
  if (og === 'article') reasons.add('og-article');
  if (
    (reasons.size > 0 && jsonLd.includes('"datePublished"')) ||
    /publish(?!er)|[b.]-?date/.test([...signs.keys()].join())
  )
    reasons.add('published');
  if (signs.has('author') || document.querySelector('[class*=byline i]')) reasons.add('byline');
  if (/\b(?:DiscussionForumPosting|QAPage)\b/.test(types)) reasons.add('forum');
  if (/\b(?:APIReference|TechArticle)\b/.test(types)) reasons.add('documentation');
  if (SERVICE_TYPE.test(types) && !isNewsType) reasons.add('service');
  if (/^product/.test(og)) reasons.add('shop');
  const isPage =
    /\bpage-id-\d|\bpage-template\b|\bnode-type-page\b/.test(bodyClass) ||
    !/^(?:article|website|blog|object)?$/.test(og);
  if (isPage || (/\bWebPage\b/.test(types) && !isNewsType && !isArticleType)) reasons.add('page-type');

  if (address) for (const reason of reasonsIn(address, reasons.has('news-type'))) reasons.add(reason);
  if (!reasons.has('news-type') && TEACHING.test(title)) reasons.add('documentation');
  if (isFirm(document)) reasons.add('firm');
  const { prose, gathered, linked, dated } = measure(document);
  if (prose >= 800) reasons.add(gathered >= 0.4 * prose ? 'prose' : 'scattered-prose');
  else if (prose < 250) reasons.add('little-text');
  if (dated) reasons.add('dated');
  else if (!reasons.has('published') && !reasons.has('dated-address') && !document.querySelector('time[datetime]'))
    reasons.add('no-date');
  if (linked > prose * 4) reasons.add('many-links');
  const isTitle = (text: string) => text.length >= 8 && title.includes(text.slice(0, 40));
  const headlines = [...document.querySelectorAll('h1')];
  if (headlines.slice(0, 30).some(({ textContent }) => isTitle(textContent.trim().toLowerCase())))
    reasons.add('headline');
  if (headlines.length > 15 || document.querySelectorAll('article').length > 15) reasons.add('many-headlines');

  let points = 0;
  for (const reason of reasons) points += POINTS[reason] ?? 0;
  // A blog's address or type says so, and its site is a person's, sells something, or is named a blog.
  if (
    !isNewsType &&
    !/\bNewsMediaOrganization\b/.test(types) &&
    (/^\/blogs?\.|\/blogs?\/./.test(address?.parts ?? '') || /\bBlog(?:Posting)?\b/.test(types)) &&
    (reasons.has('firm') ||
      /\bblog\b/.test(`${meta('og:site_name')} ${title}`) ||
      /"publisher"\s*:\s*\{\s*"@type"\s*:\s*(?:"Person"|\[\s*"Person")/.test(jsonLd))
  )
    reasons.add('blog');
  const isNews = points >= ENOUGH && !reasons.has('blog');
  const byWeight = [...reasons].sort((a, b) => Math.abs(POINTS[b] ?? 0) - Math.abs(POINTS[a] ?? 0));
  return { isNews, kind: kindOf(isNews, reasons, types, address, meta('article:section')), reasons: byWeight };
}

/** What teaching pages call themselves in their title. */
const TEACHING = /\b(?:tutorial|documentation|user guide|reference manual)\b/;

/** An address of pages that a firm's site has and an outlet's has not. */
const FIRM_LINK =
  /(?:^|\/)(pricing|products?|services?|solutions?|features|(?:request-)?demo|case-studies|customers|shop)\/?$/i;

/** Whether the site's menu offers what firms offer. */
function isFirm(document: Document): boolean {
  const offers = new Set<string>();
  for (const link of document.querySelectorAll('nav a,header a')) {
    const offer = FIRM_LINK.exec(link.getAttribute('href') ?? '')?.[1];
    if (offer) offers.add(offer.toLowerCase());
  }
  return offers.size >= 2;
}

function kindOf(
  isNews: boolean,
  reasons: ReadonlySet<Reason>,
  types: string,
  address: Address | null,
  section: string,
): PageKind {
  if (isNews) return genreIn([...(address?.folders ?? []), section], types) ?? 'article';
  for (const kind of ['home', 'search', 'forum', 'shop', 'documentation', 'video', 'blog', 'section'] as const)
    if (reasons.has(kind)) return kind;
  return reasons.has('many-headlines') || reasons.has('many-links') ? 'section' : 'page';
}
