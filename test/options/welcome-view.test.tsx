// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { WelcomeView } from '../../options/welcome-view.tsx';
import { find, show, texts } from '../popup/render.tsx';

vi.mock('../../src/extension/browser.ts', () => import('../popup/english.ts'));

const highlights = new Map<string, Set<Range>>();
beforeEach(() => {
  highlights.clear();
  vi.stubGlobal('CSS', { highlights });
  vi.stubGlobal('Highlight', Set);
});
afterEach(() => vi.unstubAllGlobals());

it('marks its example as articles are marked', async () => {
  await show(<WelcomeView />);
  const marked = [...highlights].map(([name, ranges]) => [name, [...ranges].map(String)]);
  expect(Object.fromEntries(marked)).toEqual({
    'whosaid-direct': ['People here lost jobs because a boat did not come,', 'word for word'],
    'whosaid-person': ['Ines Calloway', 'Tomas Brandvold', 'People'],
    'whosaid-partial': ['a mistake', 'in part'],
    'whosaid-indirect': ['his company would go to court', 'reported'],
  });
});

it('says what it never does, and leads to the options', async () => {
  await show(<WelcomeView />);
  expect(texts('.promises li')[0]).toContain('makes no network request');
  expect(find('a').getAttribute('href')).toBe('options.html');
});
