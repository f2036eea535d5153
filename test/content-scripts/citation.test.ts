import { describe, expect, it } from 'vitest';
import { citationOf, linkTo } from '../../content-scripts/citation.ts';
import { sample } from '../popup/sample.ts';

const URL_OF_PAGE = 'https://courier.example/2025/02/18/ferries?from=home#comments';
const LINK = 'https://courier.example/2025/02/18/ferries?from=home#comments:~:text=';
const [promise, , , reported, , pumps] = sample.quotations;

describe('what is copied', () => {
  it('names the speaker, the role, the publisher and the day, and links to the passage', () => {
    expect(citationOf(sample, promise!, URL_OF_PAGE)).toBe(
      `“a promise kept” — Ines Calloway, Mayor (The Ellery Courier, 2025-02-18), ${LINK}a%20promise%20kept`,
    );
  });

  it('puts no marks around reported speech', () => {
    expect(citationOf(sample, reported!, URL_OF_PAGE)).toMatch(
      /^the company had been .* timetable — Tomas Brandvold, /,
    );
  });

  it('leaves out what is not known', () => {
    const article = { ...sample.article, publisher: null, published: null };
    expect(citationOf({ ...sample, article }, pumps!, URL_OF_PAGE)).toMatch(
      /^“We knew the pumps would go,”, https:\/\/courier/,
    );
  });

  it('is the link alone when only that is wanted', () => {
    expect(linkTo(sample, promise!, URL_OF_PAGE)).toBe(`${LINK}a%20promise%20kept`);
  });
});
