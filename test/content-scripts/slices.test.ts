// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { inSlices } from '../../content-scripts/slices.ts';
import { detect } from '../../src/article/detect.ts';
import { readArticle, readInSteps } from '../../src/article/read-page.ts';

const ADDRESS = 'https://harbourpost.example/news/the-ferry-waits';
const paragraph = (at: number) =>
  `The ferry waited at pier ${at} until the fog had gone, and the captain read to the crew.`;

/** From now on each look at the clock finds this much more time gone. */
function everyLookTakes(milliseconds: number): void {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => {
    now += milliseconds;
    return now;
  });
}

describe('reading in slices', () => {
  beforeEach(() => {
    vi.restoreAllMocks();
    const paragraphs = Array.from({ length: 100 }, (_, at) => `<p>${paragraph(at)}</p>`);
    document.body.innerHTML = `<h1>The ferry waits</h1><div>${paragraphs.join('')}</div>`;
  });

  it('finds what reading in one piece finds', async () => {
    everyLookTakes(5);
    expect(await inSlices(() => readInSteps(document, ADDRESS, detect(document, ADDRESS)))).toEqual(
      readArticle(document, ADDRESS),
    );
  });

  it('lets the page work in between, where it takes long', async () => {
    everyLookTakes(5);
    let turns = 0;
    const timer = setInterval(() => turns++);
    await inSlices(() => readInSteps(document, ADDRESS, detect(document, ADDRESS)));
    clearInterval(timer);
    expect(turns).toBeGreaterThan(2);
  });

  it('is not interrupted where it is soon done', async () => {
    everyLookTakes(0);
    let turns = 0;
    const timer = setInterval(() => turns++);
    await inSlices(() => readInSteps(document, ADDRESS, detect(document, ADDRESS)));
    clearInterval(timer);
    expect(turns).toBe(0);
  });

  it('begins anew when the page changes meanwhile, and has the new text alone', async () => {
    everyLookTakes(5);
    const begin = vi.fn(() => readInSteps(document, ADDRESS, detect(document, ADDRESS)));
    const reading = inSlices(begin);
    const [first] = document.querySelectorAll('p');
    first!.textContent =
      'Nobody waits for a ferry any more, for there has been a bridge since the morning of that day.';
    first!.nextElementSibling!.remove();
    const { article, blocks } = await reading;
    expect(begin).toHaveBeenCalledTimes(2);
    expect(article).toEqual(readArticle(document, ADDRESS).article);
    expect(blocks.flatMap(({ pieces }) => pieces).every(({ node }) => node.isConnected)).toBe(true);
  });

  it('comes to an end on a page that changes all the time', async () => {
    everyLookTakes(5);
    const timer = setInterval(() => document.body.append(document.createElement('hr')));
    const { blocks } = await inSlices(() => readInSteps(document, ADDRESS, detect(document, ADDRESS)));
    clearInterval(timer);
    expect(blocks).toHaveLength(101);
  });

  it('takes no longer at a time on a page that changes all the time', async () => {
    everyLookTakes(5);
    let steps = 0;
    let most = 0;
    vi.stubGlobal('scheduler', {
      yield: async () => {
        steps = 0;
        document.body.append(document.createElement('hr'));
      },
    });
    const begin = function* () {
      for (let at = 0; at < 50; at++) {
        most = Math.max(most, ++steps);
        yield;
      }
      return 'read';
    };
    expect(await inSlices(begin)).toBe('read');
    vi.unstubAllGlobals();
    expect(most).toBe(1);
  });
});
