/** What the reader can set; it is kept on this device only. */

import * as v from 'valibot';
import { browser } from './browser.ts';
import { MARKABLE } from './markable.ts';

export const settingsSchema = v.object({
  /** `every-page`: articles are noticed as they are opened. `on-click`: nothing runs until the button is pressed. */
  mode: v.optional(v.fallback(v.picklist(['every-page', 'on-click']), 'every-page'), 'every-page'),
  /** What is marked in the page; the summary has it all. */
  marked: v.optional(v.fallback(v.array(v.picklist(MARKABLE)), [...MARKABLE]), [...MARKABLE]),
});
export type Settings = v.InferOutput<typeof settingsSchema>;

/** Host names, as `news.example`, which stands for `www.news.example` and all its other subdomains as well. */
const sitesSchema = v.optional(v.fallback(v.array(v.string()), []), []);

/** @returns the settings, with defaults for what was never set or is not valid (any more) */
export async function readSettings(): Promise<Settings> {
  return v.parse(settingsSchema, await browser.storage.local.get(Object.keys(settingsSchema.entries)));
}

export async function writeSettings(change: Partial<Settings>): Promise<void> {
  await browser.storage.local.set(change);
}

/** @returns the sites where the reader switched the extension off; the first versions kept them with their `www.` */
export async function readSitesOff(): Promise<string[]> {
  const sites = v.parse(sitesSchema, (await browser.storage.local.get('sitesOff')).sitesOff);
  return [...new Set(sites.map(withoutWww))];
}

/** Switching a site on switches on whatever site it is part of, and switching it off makes its parts' entries needless. */
export async function switchSite(site: string, on: boolean): Promise<void> {
  const others = (await readSitesOff()).filter((other) => !isPartOf(on ? site : other, on ? other : site));
  await browser.storage.local.set({ sitesOff: on ? others : [...others, site].sort() });
}

/** Switches off sites that another device had off, besides those that are off here; no part is listed beside its whole. */
export async function switchSitesOff(sites: readonly string[]): Promise<void> {
  const all = [...new Set([...(await readSitesOff()), ...sites])];
  const sitesOff = all.filter((site) => !all.some((other) => other !== site && isPartOf(site, other)));
  await browser.storage.local.set({ sitesOff: sitesOff.sort() });
}

/** @returns the site among these that an address belongs to; null where there is none */
export function siteAmong(url: string | undefined, sites: readonly string[]): string | null {
  const site = url === undefined ? null : siteOf(url);
  return (site !== null && sites.find((other) => isPartOf(site, other))) || null;
}

function isPartOf(host: string, site: string): boolean {
  return host === site || host.endsWith(`.${site}`);
}

/** @returns the match pattern of a site's pages; Chrome takes none with subdomains for an IPv6 address, which has none */
export function patternOf(site: string): string {
  return site.startsWith('[') ? `*://${site}/*` : `*://*.${site}/*`;
}

function withoutWww(host: string): string {
  return host.replace(/^www\./, '');
}

/** @returns the site (host name without `www.`) that an address belongs to; null where the extension has nothing to do */
export function siteOf(url: string): string | null {
  const { protocol, hostname } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? withoutWww(hostname) : null;
}

/** @returns the site in what somebody typed: a whole address, or the name alone; null where it is none */
export function siteTyped(typed: string): string | null {
  const text = typed.trim();
  const address = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  const site = URL.canParse(address) ? siteOf(address) : null;
  // A match pattern takes no other names.
  return site !== null && /^[\w.-]*\w$|^\[[\w:]+\]$/.test(site) ? site : null;
}
