// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Card } from '../../content-scripts/card.ts';
import { closeCardOnDemand, openCardOnDemand } from '../../content-scripts/card-on-demand.ts';
import { requestCard } from '../../src/extension/page-channel.ts';
import { sample } from '../popup/sample.ts';

vi.mock('../../src/extension/page-channel.ts', () => ({ requestCard: vi.fn() }));

const POINTER = { by: 'mouse', y: 200 } as const;
const KEYS = { by: 'keys' } as const;

const content = (person: number) => ({
  analysis: sample,
  progress: 'read' as const,
  subject: { person },
  onGo: () => {},
});

describe('the card’s script', () => {
  const card = {
    open: vi.fn<Card['open']>(),
    close: vi.fn(),
    isOpen: () => false,
    hasFocus: () => false,
    isUnder: () => false,
  };
  /** Has the script come, as the background brings it. */
  let arrive = () => {};
  beforeEach(() => {
    globalThis.whosaidCard = undefined;
    vi.resetAllMocks();
    vi.mocked(requestCard).mockImplementation(
      () =>
        new Promise((resolve) => {
          arrive = () => {
            globalThis.whosaidCard = card;
            resolve();
          };
        }),
    );
  });

  it('comes in for the first card, and only once', async () => {
    const first = openCardOnDemand([], content(0), POINTER);
    arrive();
    await first;
    await openCardOnDemand([], content(1), KEYS);
    expect(requestCard).toHaveBeenCalledOnce();
    expect(card.open.mock.calls).toEqual([
      [[], expect.objectContaining({ subject: { person: 0 } }), POINTER],
      [[], expect.objectContaining({ subject: { person: 1 } }), KEYS],
    ]);
  });

  it('opens no card that was left before it came, and of several the last', async () => {
    const left = openCardOnDemand([], content(0), POINTER);
    closeCardOnDemand();
    arrive();
    await left;
    expect(card.open).not.toHaveBeenCalled();

    globalThis.whosaidCard = undefined;
    const both = [openCardOnDemand([], content(0), POINTER), openCardOnDemand([], content(1), POINTER)];
    arrive();
    await Promise.all(both);
    expect(card.open).toHaveBeenCalledExactlyOnceWith([], expect.objectContaining({ subject: { person: 1 } }), POINTER);
  });

  it('is asked for again where it could not come', async () => {
    vi.mocked(requestCard).mockRejectedValueOnce(new Error('the background is gone'));
    await openCardOnDemand([], content(0), POINTER);
    const again = openCardOnDemand([], content(0), POINTER);
    arrive();
    await again;
    expect(card.open).toHaveBeenCalledOnce();
  });
});
