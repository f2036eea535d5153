import { afterEach, describe, expect, it, vi } from 'vitest';
import { share } from '../../popup/share.ts';

const LINK = 'https://news.example/story#:~:text=We%20knew.';

describe('sharing a link', () => {
  const writeText = vi.fn<(text: string) => Promise<void>>();
  const shareBySystem = vi.fn<(data: ShareData) => Promise<void>>();
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.resetAllMocks();
  });

  it('goes the system’s own way where there is one', async () => {
    vi.stubGlobal('navigator', { share: shareBySystem, clipboard: { writeText } });
    expect(await share(LINK, 'The story')).toBe('shared');
    expect(shareBySystem).toHaveBeenCalledExactlyOnceWith({ url: LINK, title: 'The story' });
    expect(writeText).not.toHaveBeenCalled();
  });

  it('copies where there is none, or where extensions may not use it', async () => {
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    expect(await share(LINK, '')).toBe('copied');
    shareBySystem.mockRejectedValue(new DOMException('no', 'NotAllowedError'));
    vi.stubGlobal('navigator', { share: shareBySystem, clipboard: { writeText } });
    expect(await share(LINK, '')).toBe('copied');
    expect(writeText.mock.calls).toEqual([[LINK], [LINK]]);
  });

  it('copies nothing when the reader thinks better of it', async () => {
    shareBySystem.mockRejectedValue(new DOMException('closed', 'AbortError'));
    vi.stubGlobal('navigator', { share: shareBySystem, clipboard: { writeText } });
    expect(await share(LINK, '')).toBe('dismissed');
    expect(writeText).not.toHaveBeenCalled();
  });
});
