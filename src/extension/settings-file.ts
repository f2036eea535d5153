/**
 * The reader's settings and marks as a file, to keep or to carry to another device by hand: nothing else carries them.
 *
 * A file is an attacker's as a page is: it is bounded, and what is not valid in it is passed over.
 */

import * as v from 'valibot';
import { chooseColours, coloursSchema, readColours } from './colours.ts';
import { readKeeping, whereSchema, writeKeeping } from './keeping.ts';
import { readSettings, readSitesOff, settingsSchema, siteTyped, switchSitesOff, writeSettings } from './settings.ts';
import { addMarks, foreignMarksSchema, readAllMarks } from './wrong-store.ts';

/** Bytes; all the marks that are ever kept are smaller. */
const MAX_FILE = 16_000_000;
/** Nobody has switched off more by hand. */
const MAX_SITES = 2_000;

const foreignSitesSchema = v.pipe(
  v.fallback(v.array(v.unknown()), []),
  v.maxLength(MAX_SITES),
  v.transform((sites) => sites.filter((site): site is string => typeof site === 'string' && siteTyped(site) === site)),
);
const fileSchema = v.object({
  format: v.literal('whosaid-settings'),
  version: v.literal(1),
  settings: v.fallback(v.record(v.string(), v.unknown()), {}),
  colours: v.optional(v.unknown()),
  sitesOff: foreignSitesSchema,
  keeping: v.optional(v.fallback(v.nullable(v.object({ where: whereSchema, sites: foreignSitesSchema })), null), null),
  wrong: foreignMarksSchema,
});
type SettingsFile = v.InferInput<typeof fileSchema>;

/** @returns the content of the file: JSON, to be read by people too */
export async function settingsFile(): Promise<string> {
  const [settings, colours, sitesOff, keeping, wrong] = await Promise.all([
    readSettings(),
    readColours(),
    readSitesOff(),
    readKeeping(),
    readAllMarks(),
  ]);
  const file: SettingsFile = { format: 'whosaid-settings', version: 1, settings, colours, sitesOff, keeping, wrong };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/**
 * Takes in such a file: settings and colours become those of the file, as far as it has them, and what it has of sites and
 * of marks comes to what is here. Kept articles are another file's, the library's.
 *
 * @returns false where it is no such file; nothing has changed, then
 */
export async function takeSettingsFile(file: Blob): Promise<boolean> {
  if (file.size > MAX_FILE) return false;
  const read = v.safeParse(fileSchema, jsonIn(await file.text()));
  if (!read.success) return false;
  const { settings, colours, sitesOff, keeping, wrong } = read.output;
  await writeSettings(v.parse(settingsSchema, { ...(await readSettings()), ...settings }));
  const chosen = v.safeParse(coloursSchema, colours);
  if (chosen.success) await chooseColours(chosen.output);
  await switchSitesOff(sitesOff);
  if (keeping) {
    const { sites } = await readKeeping();
    await writeKeeping({ where: keeping.where, sites: [...sites, ...keeping.sites] });
  }
  await addMarks(wrong);
  return true;
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
