import { describe, expect, it } from 'vitest';
import { FORMATS, formatNamed } from '../../src/export/formats.ts';
import type { WrongMark } from '../../src/wrong-marks.ts';
import { sample } from './sample.ts';

describe('formats', () => {
  it.each(Object.entries(FORMATS))(
    '%s writes text that ends with a line break and does not change the analysis',
    (_, format) => {
      const analysis = sample();
      const before = JSON.stringify(analysis);
      expect(format.write(analysis)).toMatch(/\S[\s\S]*\n$/);
      expect(JSON.stringify(analysis)).toBe(before);
    },
  );

  it('are looked up by their own names only', () => {
    expect(formatNamed('markdown')).toBe(FORMATS.markdown);
    expect(formatNamed('toString')).toBeUndefined();
  });

  it('give the analysis back whole as JSON', () => {
    const analysis = sample();
    expect(JSON.parse(formatNamed('json')!.write(analysis))).toEqual(analysis);
  });

  it('tell in JSON what the reader marked as wrong, beside the analysis', () => {
    const analysis = sample();
    const wrong: WrongMark[] = [{ what: 'person', text: 'Ada Moor', who: null }];
    expect(JSON.parse(formatNamed('json')!.write(analysis, wrong))).toEqual({ ...analysis, wrong });
  });
});
