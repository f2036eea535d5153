/** What pages call their parts in class names and ids, in many languages; in lower case, with hyphens between words. */

export type ClassKind =
  | 'ad'
  | 'author'
  | 'byline'
  | 'caption'
  | 'comments'
  | 'consent'
  | 'hidden'
  | 'navigation'
  | 'newsletter'
  | 'notice'
  | 'overlay'
  | 'paywall'
  | 'player'
  | 'related'
  | 'share'
  | 'tags'
  | 'unseen';

/** Words of class names and ids, by what they stand for; matched as whole words between hyphens. */
export const CLASS_WORDS: readonly (readonly [ClassKind, string])[] = [
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

/** Titles of stories. */
export const TITLE_CLASS = /title|head/i;

/** Lines that tell who wrote it, when it was published, under which section. */
export const BYLINE_CLASS =
  /(?:^|[ -])(?:authors?|by-?line|byline-\w+|contributors?|writers?|reporters?|autore?|auteurs?)(?:$|[ -])/;
export const DATE_CLASS =
  /(?:^|[ -])(?:date|dates|dateline|datetime|published|publish-date|pub-?date|posted|posted-on|time-?stamp|time)(?:$|[ -])/;
export const SECTION_CLASS =
  /(?:^|[ -])(?:categor\w+|channel|eyebrow|kicker|rubri\w+|secci?on|section|topic)(?:$|[ -])/;

/** Also mark a story's own first paragraph, which stands among the others. */
export const LEAD_CLASS = /(?:^|[ -])(?:intro(?:duction)?|lead|lede|summary)(?:$|[ -])/;

export const STANDFIRST_CLASS =
  /(?:^|[ -])(?:abstract|bajada|blurb|chapeau|chapo|copete|decks?|deks?|descr?(?:iption)?|entradilla|excerpt|ingress|intro(?:duction)?|lead|lede|linha-?fina|manchet|perex|preamble|sommario|stand-?first|strap-?line|sub-?(?:deck|dek|head(?:er|ing|line)?|title)|subtitulo|summary|synopsis|teaser|vorspann)(?:$|[ -])/;

/** What shows when a word is pointed at. */
export const CARD_CLASS = /(?:^|[ -])(?:tool-?tip|hover-?card|pop-?over|pop-?up)/;

/** Small pictures among the words. */
export const ICON_CLASS = /icon|glyph|symbol|\bfa\b/i;
