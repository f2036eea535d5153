// @vitest-environment jsdom
/** Holds what the popup says of keeping an article. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Keep } from '../../popup/views/keep.tsx';
import { requestKept } from '../../src/extension/channel.ts';
import { keptStateOf } from '../../src/extension/keeping.ts';
import type { KeptState } from '../../src/extension/messages.ts';
import { button, click, show, texts } from './render.tsx';
import { sample } from './sample.ts';

vi.mock('../../src/extension/browser.ts', () => import('./english.ts'));
vi.mock('../../src/extension/channel.ts', () => ({ requestKept: vi.fn() }));
vi.mock('../../src/extension/keeping.ts', () => ({ keptStateOf: vi.fn() }));

const told: string[] = [];
async function open(known: KeptState, ...answers: (KeptState | Error)[]): Promise<void> {
  vi.mocked(keptStateOf).mockResolvedValueOnce(known);
  for (const answer of answers)
    vi.mocked(requestKept).mockImplementationOnce(async () => {
      if (answer instanceof Error) throw answer;
      return answer;
    });
  await show(
    <Keep tab={7} analysis={sample} url="https://courier.example/ferries" onDone={(notice) => told.push(notice)} />,
  );
}

const [isKept, isNot] = [
  { isKept: true, fault: null },
  { isKept: false, fault: null },
];

beforeEach(() => {
  vi.resetAllMocks();
  told.length = 0;
});

describe('keeping an article from the popup', () => {
  it('keeps it by one click, and drops it by another', async () => {
    await open(isNot, isKept, isNot);
    await vi.waitFor(() => expect(texts('button')).toEqual(['Keep this article']));
    await click(button('Keep this article'));
    expect(texts('button')).toEqual(['Stop keeping it']);
    await click(button('Stop keeping it'));
    expect(vi.mocked(requestKept).mock.calls).toEqual([
      [7, 'keep'],
      [7, 'drop'],
    ]);
    expect(told).toEqual(['', 'Kept on this device.', 'No longer kept.']);
  });

  it('says that there is no room', async () => {
    await open(isNot, { isKept: false, fault: 'full' });
    await vi.waitFor(() => expect(texts('button')).toHaveLength(1));
    await click(button('Keep this article'));
    expect(told.at(-1)).toMatch('no room');
    expect(texts('button')).toEqual(['Keep this article']);
  });

  it('says that an article could not be kept as it was read', async () => {
    await open({ isKept: false, fault: 'full' });
    await vi.waitFor(() => expect(told).toEqual([expect.stringMatching('no room')]));
  });

  it('says that it could not where the background cannot either', async () => {
    await open(isNot, new Error('gone'));
    await vi.waitFor(() => expect(texts('button')).toHaveLength(1));
    await click(button('Keep this article'));
    expect(told.at(-1)).toBe('The article could not be kept.');
  });
});
