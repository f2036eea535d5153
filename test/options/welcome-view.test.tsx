// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import { WelcomeView } from '../../options/welcome-view.tsx';
import { USUAL_COLOURS } from '../../src/extension/colours.ts';
import { button, click, find, show, texts } from '../popup/render.tsx';
import { painted, stubHighlights } from './highlights.ts';

vi.mock('../../src/extension/browser.ts', () => import('../popup/english.ts'));

beforeEach(stubHighlights);

it('marks its example as articles are marked', async () => {
  await show(<WelcomeView colours={USUAL_COLOURS} articles={[]} onGo={() => {}} />);
  expect(painted()).toEqual({
    'whosaid-direct': ['People here lost jobs because a boat did not come,', 'word for word'],
    'whosaid-person': ['Ines Calloway', 'Tomas Brandvold', 'People'],
    'whosaid-partial': ['a mistake', 'in part'],
    'whosaid-indirect': ['his company would go to court', 'reported'],
    'whosaid-term': ['porridge protest', 'as a term'],
    'whosaid-unread': ['Passages in quotation marks while an article is read, or where its language is not read'],
  });
});

it('says which languages are read', async () => {
  await show(<WelcomeView colours={USUAL_COLOURS} articles={[]} onGo={() => {}} />);
  expect(texts('p').join()).toContain('reads articles in English, German, Spanish and French so far');
});

it('says what it never does, and leads to the options', async () => {
  await show(<WelcomeView colours={USUAL_COLOURS} articles={[]} onGo={() => {}} />);
  expect(texts('.promises li')[0]).toContain('makes no network request');
  expect(find('a').getAttribute('href')).toBe('options.html');
});

it('leads to the articles that are open and were read already, and is silent where there are none', async () => {
  const article = { tab: 7, window: 1, title: 'Ferries stay in port' };
  const onGo = vi.fn();
  await show(<WelcomeView colours={USUAL_COLOURS} articles={[article]} onGo={onGo} />);
  expect(texts('h2')).toContain('Open now, and marked already');
  await click(button('Ferries stay in port'));
  expect(onGo).toHaveBeenCalledExactlyOnceWith(article);
  await show(<WelcomeView colours={USUAL_COLOURS} articles={[]} onGo={onGo} />);
  expect(texts('h2')).not.toContain('Open now, and marked already');
});
