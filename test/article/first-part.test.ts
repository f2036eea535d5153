import { expect, test } from 'vitest';
import { firstPart } from '../../src/article/first-part.ts';

const PARAGRAPH = '<p>The boat sailed at noon, <br>as it does in <img src="x.png">spring.';

test('an honest page is parsed whole', () => {
  const page = `<ul>${'<li>One'.repeat(3_000)}</ul>${PARAGRAPH.repeat(3_000)}${'<div><b>two</b></div>'.repeat(3_000)}`;
  expect(firstPart(page)).toBe(page);
});

test('a drawing of many marks is not deep, and a slash elsewhere closes nothing', () => {
  const marks = '<circle r="3"/><use href="#mark" />'.repeat(2_000);
  const page = `<svg/><svg viewBox="0 0 9 9"><g>${marks}</g></svg>${PARAGRAPH}`;
  expect(firstPart(page)).toBe(page);
  expect(firstPart(`<svg></svg>${'<div/>'.repeat(2_000)}`)).toHaveLength(
    '<svg></svg>'.length + 1_500 * '<div/>'.length,
  );
});

test('of 50 MB the beginning is parsed', () => {
  const page = `<p>The boat sailed at noon.</p><script>${'x'.repeat(50 * 1024 * 1024)}</script>`;
  expect(firstPart(page)).toHaveLength(16_000_000);
});

test('of a million tags the beginning is parsed, up to a whole tag', () => {
  const part = firstPart('<b>x</b> '.repeat(500_000));
  expect(part.match(/</g)).toHaveLength(60_000);
  expect(part).toMatch(/<\/b> $/);
});

test('of 10,000 elements in one another what stands before the depth is parsed', () => {
  const part = firstPart(`<p>The boat sailed at noon.</p>${'<div>'.repeat(10_000)}<p>Nothing is as deep as this.`);
  expect(part).toMatch(/^<p>The boat sailed at noon\.<\/p>(?:<div>){1500}$/);
});
