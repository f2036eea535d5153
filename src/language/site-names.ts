/** Names that the sites of many languages give themselves and their parts, as addresses and titles have them. */

import { words } from './words.ts';

/** What outlets call their sections. */
export const SECTIONS: ReadonlySet<string> = words(`
  business culture deportes economia entertainment food fussball gesundheit health kultur lifestyle local music news
  opinion panorama podcasts politics politik science sport sports technology travel video videos weather wirtschaft
  world
`);

/** What firms offer. */
export const OFFERS: ReadonlySet<string> = words(`
  affiliates cart checkout docs partners pricing products resources services solutions
`);

/** What outlets call themselves. */
export const OUTLET_NAMES =
  /news|times\b|\bpost\b|tribun|herald|gazet|journal|courier|zeitung|blatt|daily|diario|nachricht|chronicle|guardian|reporter/i;

/** Folders that outlets keep their stories in. */
export const STORY_FOLDERS = /\/(?:articles?|story|stories|noticias?|nachrichten|[\w-]{0,40}news)\//;

/** Pages that list others. */
export const LISTINGS = /^(?:tags?|topics?|sections?|category|categories|authors?|archives?|page)$/;

/** Pages that list the newest. */
export const FRONTS = /^(?:blogs?|articles|stories|press|issues|latest)$/;

/** Pages about the site itself: "our-editorial-standards", "terms-of-use". */
export const HOUSE_PAGES =
  /^(?:[a-z]+-){0,2}(?:policy|terms|conditions|standards|guidelines|ethics|statement|privacy|cookies|impressum|datenschutz|contact|about|advertise)(?:-us|-of-use|-notice)?(?:\.\w{2,5})?$/;

/** What pages of other kinds have in their address, as the first label or a part of the path. */
export const OTHER_KINDS = {
  forum: /\/(?:forums?|questions|r|t|threads|topic|(?:viewtopic|showthread)\.php)\//,
  documentation: /\/(?:docs|documentation|wiki)\//,
  shop: /\/(?:cart|collections|products|shop|store)\//,
  search: /\/search\//,
  video: /\/(?:videos?|watch)\//,
  blog: /\/blogs?\//,
} as const;

/** A line that says who wrote the story: "By Ana Sousa". */
export const BYLINE = /^(?:[Bb]y|BY|[Vv]on|[Pp]or|[Pp]ar|Di|Door|Af|Av) [A-ZÀ-Þ][^.!?:]{2,80}$/;

/** Words that mean whoever reads them, as guides and firms have many. */
export const TO_READER = /\b(?:you|your|vous|votre|vos)\b/gi;

/** The first page of a site, or of one of its languages. */
export const HOME_PAGES = /^(?:index|home|default|[a-z]{2}(?:-[a-z]{2})?)?(?:\.\w+)?$/;

/** The part of an address that says what was searched for. */
export const SEARCH_QUERY = /[?&](?:q|query|s|search)=./;

/** Folders and sections of other articles than reports. */
export const GENRE_SECTIONS = {
  live: /^(?:live(?:-?(?:blogs?|ticker|updates?))?|en-direct|en-vivo|ao-vivo|diretta)$/i,
  opinion:
    /^(?:opini[oó]n?.{0,9}|op-?eds?|commentisfree|editorials?|column(?:ist)?s?|comment(?:ary)?|meinung|kommentare?|tribunes?)$/i,
  review: /^(?:reviews?|critics?)$/i,
} as const;

/** What pages state as their section and is none. */
export const NO_SECTION =
  /^(?:https?:.*|[\w-]+\.[a-z]{2,4}|articles?|blog|front ?page|general|home|home ?page|latest|main|news|posts?|stories|top stories|uncategori[sz]ed)$/i;

/** What links say, or lead to, that are no section's. */
export const NO_SECTION_LINK =
  /^(?:about|all|back|blog|contact|follow|home|latest|learn|log|menu|more|next|read|search|see|share|shop|sign|skip|subscri\w*|watch)\b|[/?](?:authors?|by|byline|people|profile|staff)[/=]/i;
