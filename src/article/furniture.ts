/** Tells by tag, role and class names which elements are the page's furniture and not its story. */

const TAGS: Readonly<Record<string, string>> = {
  ASIDE: 'aside',
  DIALOG: 'dialog',
  FIGCAPTION: 'caption',
  FIGURE: 'figure',
  FOOTER: 'footer',
  FORM: 'form',
  NAV: 'navigation',
  SEARCH: 'search',
};

const ROLES: Readonly<Record<string, string>> = {
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

/** Words of class names and ids, by what they stand for; matched as whole words between hyphens. */
const CLASS_WORDS: readonly (readonly [string, string])[] = [
  [
    'ad',
    'ads?|adv|advert\\w*|adslot|adunit|adsbygoogle|dfp|sponsor\\w*|promo\\w*|outbrain|taboola|zergnet|affiliate|publicidade?|publicite|anzeige|werbung|reklam[ae]?|annons|annonce|iklan|anuncio',
  ],
  [
    'author',
    'author-?(?:bio|box|info|card|about|profile|description)\\w*|about-(?:the-)?author|post-author|bio|biography|contributors?|sobre-el-autor|auteur-bio|autor(?:en)?-?(?:box|info)',
  ],
  [
    'byline',
    'by-?line\\w*|authors?|dateline|time-?stamp|pub-?date|publish(?:ed)?-?date|post-meta|entry-meta|article-meta|meta-?data|post-?info|article-?info|autores?|autoren|auteurs?|firma|fecha|data-pub\\w*|datum|redac?tor',
  ],
  [
    'caption',
    'captions?|wp-caption\\w*|credits?|copyright\\w*|photocredit|(?:detail-?)?(?:image|img|media|photo|picture)-?(?:desc\\w*|info|source|text|title)|slideshow|gallery|carousel',
  ],
  [
    'comments',
    'comments?|comment-?(?:list|section|area|form)|disqus\\w*|respond|livefyre|viafoura|coral|comentarios?|commentaires|kommentare?|commenti|yorum(?:lar)?|komentar(?:ze|e)?|reacties',
  ],
  ['consent', 'cookies?|consent|gdpr|ccpa|onetrust\\w*|cmp'],
  ['notice', 'ai-?(?:\\w+-)*summary\\w*|(?:fact|info)-?box\\w*|disclaimers?|app-?hints?|hints?|notes?|notices?'],
  ['overlay', 'modal|pop-?up|overlay|lightbox|interstitial|toast'],
  [
    'navigation',
    'nav|navbar|navigation|breadcrumbs?|menu|side-?bar|footer|masthead|pagination|pager|skip-?links?|toc|table-of-contents|jump-?(?:to|links?)|sitemap',
  ],
  [
    'newsletter',
    'newsletters?|sign-?up\\w*|subscri(?:be|ption|ber)s?|donat(?:e|ion)s?|membership|emailsignup|cta|call-to-action|login|boletin|suscri\\w*|abonn\\w*|infolettre|nyhetsbrev|nieuwsbrief|whatsapp-?(?:channel|cta|group)|app-?(?:banner|hint|promo)',
  ],
  ['paywall', '(?:\\w+-)*(?:pay|reg)-?wall\\w*'],
  [
    'related',
    'related\\w*|recommend\\w*|recirc\\w*|most-(?:read|viewed|shared)|trending|popular|more-(?:from|on|stories|news|like)|read-(?:more|next|also)|see-also|also-(?:read|on)|you-may\\w*|up-?next|next-(?:up|article|post|story)|prev(?:ious)?-(?:article|post|story)|latest-(?:news|stories|posts)|further-reading|story-?package|teasers?|relacionad[ao]s?|lire-aussi|a-lire\\w*|lea-tambien|leia-(?:mais|tambem)|veja-(?:mais|tambem)|saiba-mais|leggi-anche|correlat[ie]|mehr-zum-thema|verwandte\\w*|lees-ook|gerelateerd|relaterad\\w*|baca-juga|terkait|ilgili\\w*|czytaj-\\w+|see-more|mas-leid[ao]s|mais-lidas|meist-?gelesen|inline-?(?:article|link|related)|links?-block|onward\\w*',
  ],
  [
    'share',
    'shar(?:e|es|ing|ed)|share(?:bar|buttons?|tools?|links?)|social\\w*|addthis\\w*|addtoany|sharedaddy|sharethis|tool-?bar|tools|print|follow-?us',
  ],
  [
    'tags',
    'tags|tag-?(?:list|links?|cloud)|categories|topics?-?(?:list|tags)|keywords|labels|filed-under|etiquetas|etiketler|schlagworte|mots-cles|temas',
  ],
  [
    'player',
    '(?:audio|media|video|jw)-?player|player-(?:wrapper|container)|video-?(?:fallback|error|embed|message|js)|vjs',
  ],
  [
    'unseen',
    '(?<!not-)sr-?(?:only|text)\\w*|screen-?reader(?:-?(?:text|only|content|response))?|visually-?hidden|hidden-visually|visually-?hide|hide-?(?:completely|visually)|element-invisible|off-?screen|assistive-?text|(?:a11y|accessib\\w+)-?(?:text|hidden|label|only)|audible|vh(?=$| )',
  ],
  ['hidden', 'hidden|assistive|a11y|accessibility|clipped'],
];

/** Its bounds are such that the browser makes the long pattern once: behind `(?:^|[ -])` it would make it twice. */
const CLASS_PATTERN = new RegExp(
  `(?<![^ -])(?=\\w)(?:${CLASS_WORDS.map(([, words]) => `(${words})`).join('|')})(?![^ -])`,
);

const seen = new Map<string, string | null>();
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

function byClass(names: string): string | null {
  const known = seen.get(names);
  if (known !== undefined) return known;
  const match = CLASS_PATTERN.exec(wordsIn(names));
  const found = match ? CLASS_WORDS[match.findIndex((words, group) => group > 0 && words !== undefined) - 1]![0] : null;
  if (seen.size > MOST_SEEN) seen.clear();
  seen.set(names, found);
  return found;
}

/** Furniture that may well hold more text than the story. */
export const NEVER_STORY: ReadonlySet<string> = new Set(['comments', 'consent', 'dialog']);

/** Names that page builders also give to what wraps the story. */
export const LOOSE: ReadonlySet<string> = new Set([
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
export function isWithoutStory(element: Element, furniture: string | null): boolean {
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

const SIGNATURES: ReadonlySet<string> = new Set(['author', 'byline', 'footer']);

/** Whether a figure shows a quotation, and its caption says whose. */
const isQuotation = (element: Element): boolean =>
  element.querySelector('blockquote') !== null && element.querySelector('img, picture, video') === null;

/** @returns what kind of furniture the element looks like, by itself; null for none */
export function furnitureOf(element: Element): string | null {
  const figure = /^FIG/.test(element.tagName) ? element.closest('figure') : null;
  const tag = figure && isQuotation(figure) ? undefined : TAGS[element.tagName];
  const found = tag ?? (element.hasAttributes() ? byAttributes(element) : null);
  // The name below a block quote belongs to it.
  return found && SIGNATURES.has(found) && element.closest('blockquote') ? null : found;
}

function byAttributes(element: Element): string | null {
  const role = element.getAttribute('role');
  if (role && ROLES[role]) return ROLES[role];
  if (element.tagName === 'BODY') return null;
  const names = namesOf(element);
  return names ? byClass(names) : null;
}
