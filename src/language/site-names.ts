/** Names that the sites of many languages give themselves and their parts, as addresses and titles have them. */

import { words } from './words.ts';

/** What outlets call their sections. */
export const SECTIONS: ReadonlySet<string> = words(`
  arts ausland business crime cultura culture deportes economia economy editorial entertainment europa europe film food
  football fussball gesundheit health international kino kultur lifestyle local meinung mundo music news obituaries opinion
  panorama podcasts politica politics politik reise science sport sports tech technology travel video videos weather wetter
  wirtschaft wissen world
`);

/** What firms offer. */
export const OFFERS: ReadonlySet<string> = words(`
  affiliates cart checkout demo docs get-started partners pricing product products resources services solutions
`);

/** What outlets call themselves. */
export const OUTLET_NAMES =
  /news|times\b|\bpost\b|tribun|herald|gazet|journal|courier|kurier|zeitung|blatt|anzeiger|daily|diario|noticia|nachricht|chronicle|observer|guardian|telegraph|reporter|\bpress\b/i;

/** Folders that outlets keep their stories in. */
export const STORY_FOLDERS =
  /\/(?:articles?|story|stories|noticias?|nachrichten|actualites?|nieuws|notizie|haber\w{0,6}|berita|[\w-]{0,40}news)\//;

/** Pages that list others. */
export const LISTINGS = /^(?:tags?|topics?|sections?|category|categories|authors?|archives?|page)$/;

/** Pages that list the newest. */
export const FRONTS = /^(?:blogs?|articles|stories|press|issues|latest)$/;

/** Pages about the site itself: "our-editorial-standards", "terms-of-use". */
export const HOUSE_PAGES =
  /^(?:[a-z]+[-_]){0,2}(?:policy|policies|terms|conditions|standards|guidelines|ethics|statement|privacy|cookies|impressum|imprint|datenschutz|corrections|contact|about|advertise|subscribe|masthead|accessibility)(?:[-_](?:us|notice|of[-_]use))?(?:\.\w{2,5})?$/;

/** What pages of other kinds have in their address, as the first label or a part of the path. */
export const OTHER_KINDS = {
  forum: words('bbs forum forums questions r showthread.php t thread threads topic viewtopic.php'),
  documentation: words(
    'api developer docs documentation glossary help manual reference support tutorial tutorials wiki',
  ),
  shop: words('cart checkout collections dp itm product products shop store'),
  search: words('search suche'),
  video: words('video videos watch'),
  'house-page': words('mail webmail'),
} as const;

/** A line that says who wrote the story: "By Ana Sousa". */
export const BYLINE = /^(?:[Bb]y|BY|[Vv]on|[Pp]or|[Pp]ar|Di|Door|Af|Av) [A-ZÀ-Þ][^.!?:]{2,80}$/;
