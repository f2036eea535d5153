import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readColours, USUAL_COLOURS } from '../../src/extension/colours.ts';
import { highlightSheet } from '../../src/extension/highlight-sheet.ts';
import { browser } from './fake-browser.ts';

vi.mock('../../src/extension/browser.ts', () => import('./fake-browser.ts'));

describe('the colours of the highlights', () => {
  beforeEach(() => browser.storage.local.clear());

  it('are the usual ones until the reader chooses', async () => {
    expect(await readColours()).toEqual(USUAL_COLOURS);
  });

  it('are each the usual one where another version left none, or none that is a colour', async () => {
    await browser.storage.local.set({ colours: { direct: '#00aa55', term: 'red; } body { display: none' } });
    expect(await readColours()).toEqual({ ...USUAL_COLOURS, direct: '#00aa55' });
    await browser.storage.local.set({ colours: 'all of them' });
    expect(await readColours()).toEqual(USUAL_COLOURS);
  });

  it('come into a page on screens alone, and where the reader has no colours of their own', () => {
    const rules = highlightSheet(USUAL_COLOURS).split('@media ');
    const coloured = rules.filter((rule) => Object.values(USUAL_COLOURS).some((colour) => rule.includes(colour)));
    expect(coloured).toEqual([expect.stringMatching(/^screen and \(forced-colors: none\) /)]);
  });
});
