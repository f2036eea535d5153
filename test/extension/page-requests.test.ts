import { beforeEach, describe, expect, it, vi } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import { askPage } from '../../src/extension/channel.ts';
import { addContextMenu, askWhoSaidSelection, passOn } from '../../src/extension/page-requests.ts';
import { PAGE_COMMANDS } from '../../src/extension/shortcuts.ts';
import { tabState } from '../../src/extension/tab-state.ts';
import { browser } from './fake-browser.ts';

vi.mock('../../src/extension/browser.ts', () => import('./fake-browser.ts'));
vi.mock('../../src/extension/channel.ts', () => ({ askPage: vi.fn() }));
vi.mock('../../src/extension/tab-state.ts', () => ({ tabState: vi.fn() }));

const TAB = { id: 7, index: 0, highlighted: true, active: true, pinned: false, incognito: false };
const MENU_CLICK = { menuItemId: 'who-said-this', editable: false, modifiers: [] };

describe('what is asked of a page', () => {
  beforeEach(() => {
    vi.mocked(askPage).mockReset().mockResolvedValue();
    vi.mocked(tabState)
      .mockReset()
      .mockResolvedValue({ state: 'analysed', document: 1, revision: 0, progress: 'read' });
  });

  it('has a name in the manifest for each command, and four keys at most', () => {
    const { _execute_action, ...commands } = manifest.commands;
    expect(Object.keys(commands).sort()).toEqual([...PAGE_COMMANDS].sort());
    const suggested = [_execute_action, ...Object.values(commands)].filter((command) => 'suggested_key' in command);
    expect(suggested.length).toBeLessThanOrEqual(4);
  });

  it('goes on from the keys to the page that the reader looks at, read first if it was not', async () => {
    await passOn('next-quotation', TAB);
    expect(tabState).toHaveBeenCalledExactlyOnceWith(7, true);
    const request = { type: 'background-to-page/command', command: 'next-quotation' };
    expect(askPage).toHaveBeenCalledExactlyOnceWith(7, request);
  });

  it('goes on from the context menu', async () => {
    await askWhoSaidSelection(MENU_CLICK, TAB);
    expect(askPage).toHaveBeenCalledExactlyOnceWith(7, { type: 'background-to-page/who-said-selection' });
  });

  it('goes nowhere where no page can be read', async () => {
    vi.mocked(tabState).mockResolvedValue({ state: 'browser-page' });
    await passOn('next-quotation', TAB);
    await askWhoSaidSelection(MENU_CLICK, TAB);
    expect(askPage).not.toHaveBeenCalled();
  });

  it('has no context menu on a phone, and nothing breaks for that', () => {
    expect('contextMenus' in browser).toBe(false);
    expect(addContextMenu).not.toThrow();
  });

  it('is nothing else', async () => {
    await passOn('erase-everything', TAB);
    await askWhoSaidSelection({ ...MENU_CLICK, menuItemId: 'another' }, TAB);
    expect(tabState).not.toHaveBeenCalled();
  });
});
