import { beforeEach, expect, it, vi } from 'vitest';
import { readSettings } from '../../src/extension/settings.ts';
import { takeFromSync } from '../../src/extension/synced-before.ts';
import { browser } from './fake-browser.ts';

vi.mock('../../src/extension/browser.ts', () => import('./fake-browser.ts'));

beforeEach(() => Promise.all([browser.storage.sync.clear(), browser.storage.local.clear()]));

it('moves the settings of earlier versions out of synchronised storage, and leaves nothing there', async () => {
  await browser.storage.sync.set({ mode: 'on-click', marked: ['person'] });
  await takeFromSync();
  expect(await readSettings()).toEqual({ mode: 'on-click', marked: ['person'] });
  expect(await browser.storage.sync.get(null)).toEqual({});
});

it('keeps what was chosen here since', async () => {
  await browser.storage.sync.set({ mode: 'on-click', marked: ['person'] });
  await browser.storage.local.set({ marked: ['term'] });
  await takeFromSync();
  await takeFromSync();
  expect(await browser.storage.local.get(null)).toEqual({ mode: 'on-click', marked: ['term'] });
});

it('goes on where the browser has its synchronised storage switched off', async () => {
  vi.spyOn(browser.storage.sync, 'get').mockRejectedValueOnce(
    new Error('Please set webextensions.storage.sync.enabled'),
  );
  await takeFromSync();
  expect(await browser.storage.local.get(null)).toEqual({});
});
