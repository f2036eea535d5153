/** The keyboard commands of the extension, and where the reader changes their keys. */
import { browser } from './browser.ts';

/** The commands of the manifest that the page carries out; browsers let people choose the keys. */
export const PAGE_COMMANDS = ['next-quotation', 'previous-quotation', 'next-mention', 'toggle-highlights'] as const;
export type PageCommand = (typeof PAGE_COMMANDS)[number];

export type Command = Awaited<ReturnType<typeof browser.commands.getAll>>[number];

/** @returns the commands as the browser has them now; none on Android, which has no keys to bind */
export async function readCommands(): Promise<Command[]> {
  const { commands }: Partial<typeof browser> = browser;
  return (await commands?.getAll()) ?? [];
}

/** Opens the browser's own page of shortcuts: Chrome has an address for it, Firefox a function. */
export async function openShortcutSettings(): Promise<void> {
  const { openShortcutSettings: open }: Partial<typeof browser.commands> = browser.commands;
  await (open ? open() : browser.tabs.create({ url: 'chrome://extensions/shortcuts' }));
}
