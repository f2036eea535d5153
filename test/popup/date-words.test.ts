import { describe, expect, it, vi } from 'vitest';
import { formatDate, formatDay } from '../../popup/date-words.ts';

vi.mock('../../src/extension/browser.ts', () => import('./english.ts'));

describe('the day of an article', () => {
  it('is the day that the page itself counts, whatever the offset', () => {
    expect(formatDay('2025-02-18T23:40:00-05:00')).toBe('18 Feb 2025');
    expect(formatDay('2025-02-18T00:10:00+09:00')).toBe('18 Feb 2025');
  });

  it('is left out when the value is no date', () => {
    expect(formatDay('yesterday')).toBeNull();
    expect(formatDay('2025-13-45')).toBeNull();
  });
});

describe('a date of the timeline', () => {
  it('is told as exactly as the text tells it', () => {
    expect(formatDate('2025-03-14')).toBe('Fri, 14 Mar 2025');
    expect(formatDate('2025-03')).toBe('March 2025');
    expect(formatDate('2025-W11')).toBe('week of 10 Mar 2025');
    expect(formatDate('2025-Q2')).toBe('Q2 2025');
    expect(formatDate('2025-H1')).toBe('H1 2025');
    expect(formatDate('2025-22')).toBe('summer 2025');
    expect(formatDate('199')).toBe('1990s');
    expect(formatDate('2025')).toBe('2025');
  });

  it('is shown as it is when its form is not known', () => {
    expect(formatDate('PAST_REF')).toBe('PAST_REF');
  });
});
