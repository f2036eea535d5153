/** Names that the sites of many languages give their parts and themselves, as addresses and titles have them. */

import { words } from './words.ts';

/** What outlets call their sections. */
export const SECTIONS: ReadonlySet<string> = words(`
  arts ausland business columnists crime cultura culture deportes economia economie economy editorial editorials
  entertainment europa europe film food football fussball gesundheit health international internacional kino kultur lifestyle
  local meinung monde movies mundo music musik nacional nation national news obituaries opinion opinions panorama
  podcasts politica politics politik politique reise salud science sociedad societe sport sports tech technology tecnologia
  travel video videos weather welt wetter wirtschaft wissen world
`);

/** Folders that outlets keep their stories in; and any that ends in "news". */
export const STORY_FOLDERS: ReadonlySet<string> = words(`
  actualite actualites article articles berita fact-check haber haberler nachrichten nieuws noticia noticias notizie story stories
`);

/** What outlets call themselves. */
export const OUTLET_NAMES =
  /news|times\b|\bpost\b|tribun|herald|gazet|journal|courier|kurier|zeitung|blatt|anzeiger|daily|diario|noticia|nachricht|chronicle|observer|guardian|telegraph|sentinel|inquirer|examiner|reporter|bulletin|\bpress\b/i;

/** Places where a site speaks of itself: "our-editorial-standards", "terms-of-use". */
export const HOUSE_PAGES =
  /^(?:[a-z]+[-_]){0,2}(?:policy|policies|terms|conditions|standards|guidelines|ethics|statement|privacy|cookies|impressum|imprint|datenschutz|corrections|contact|about|advertise|subscribe|newsletters?|masthead|accessibility|faqs?)(?:[-_](?:us|of[-_](?:use|service|sale)|notice|and[-_]conditions))?(?:\.\w{2,5})?$/;

/** What firms offer. */
export const OFFERS: ReadonlySet<string> = words(`
  affiliate affiliates basket book-a-demo cart case-studies checkout course courses customers demo docs free-trial get-a-demo
  get-started integrations licensing partners platform portfolio pricing product products request-a-demo request-demo resources
  returns service services shipping solution solutions testimonials
`);

/** What kinds of pages that are no stories have in their address, as a folder or as the last part. */
export const OTHER_PARTS = {
  forum: words('forum forums question questions r showthread.php t thread threads topic viewtopic.php'),
  documentation: words('api book doc docs documentation glossary manual reference tutorial tutorials wiki'),
  shop: words('browse buy cart checkout collection collections departments dp itm product products shop store'),
  search: words('busca buscar cerca recherche search suche zoeken'),
  video: words('clip clips video videos watch'),
  service: words('careers compare feature jobs legal location locations pricing service services solution solutions'),
} as const;

/** The same, as the first label of their host. */
export const OTHER_HOSTS = {
  forum: words('bbs board boards community forum forums'),
  documentation: words('api developer developers doc docs guide guides help learn support wiki'),
  shop: words('shop store'),
  service: words('mail webmail'),
} as const;
