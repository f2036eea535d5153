/** Where the gate runs: registered for every page, but for the sites switched off, or for none in on-click mode. */

import { dropAnalysis } from './analyses.ts';
import { showBadge } from './badge.ts';
import { browser, type Tab } from './browser.ts';
import { clearPage } from './channel.ts';
import { turns } from './in-turn.ts';
import { patternOf, readSettings, readSitesOff, siteAmong, siteOf } from './settings.ts';

const GATE = 'gate';
const GATE_FILE = 'content-scripts/gate.js';

/** Registrations queue here, so that two changes of the settings at once end as the last one says. */
const inTurn = turns();

/** Brings the gate's registration in line with the settings. */
export function registerGate(): Promise<void> {
  return inTurn(register);
}

async function register(): Promise<void> {
  const { mode } = await readSettings();
  const isRegistered = (await browser.scripting.getRegisteredContentScripts({ ids: [GATE] })).length > 0;
  if (isRegistered) await browser.scripting.unregisterContentScripts({ ids: [GATE] });
  if (mode === 'on-click') return;
  await browser.scripting.registerContentScripts([
    {
      id: GATE,
      js: [GATE_FILE],
      matches: browser.runtime.getManifest().host_permissions ?? [],
      excludeMatches: (await readSitesOff()).map(patternOf),
      runAt: 'document_idle',
    },
  ]);
}

/** Runs the gate in tabs that were open before it was registered for them. */
export async function serveOpenTabs(): Promise<void> {
  const [{ mode }, sitesOff, tabs] = await Promise.all([readSettings(), readSitesOff(), browser.tabs.query({})]);
  if (mode === 'on-click') return;
  await Promise.all(
    tabs
      .filter((tab) => !tab.discarded && isOn(tab, sitesOff))
      // A page may be closed to extensions though its address is not: there is nothing to serve, then.
      .map((tab) => runGate(tab).catch(() => undefined)),
  );
}

function isOn({ url }: Tab, sitesOff: readonly string[]): boolean {
  return url !== undefined && siteOf(url) !== null && siteAmong(url, sitesOff) === null;
}

async function runGate({ id }: Tab): Promise<void> {
  if (id !== undefined) await browser.scripting.executeScript({ target: { tabId: id }, files: [GATE_FILE] });
}

/** Takes highlights, number and analysis away from the open tabs of the sites switched off. */
export async function clearSitesOff(): Promise<void> {
  const [sitesOff, tabs] = await Promise.all([readSitesOff(), browser.tabs.query({})]);
  await Promise.all(
    tabs.map(async ({ id, url }) => {
      if (id === undefined || siteAmong(url, sitesOff) === null) return;
      await Promise.all([clearPage(id), showBadge(id, null), dropAnalysis(id)]);
    }),
  );
}
