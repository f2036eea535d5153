import { describe, expect, it } from 'vitest';
import { linesOf, linkToPassage } from '../../src/anchor/text-fragment.ts';

const URL_OF_PAGE = 'https://news.example/story';
const DIRECTIVE = `${URL_OF_PAGE}#:~:text=`;

/** The link to the first (or `nth`, from 0) place of a passage in the last of these blocks. */
function link(passage: string, texts: string[], nth = 0): string {
  const block = texts.length - 1;
  let start = -1;
  for (let count = 0; count <= nth; count++) start = texts[block]!.indexOf(passage, start + 1);
  return linkToPassage(URL_OF_PAGE, texts, { block, start, end: start + passage.length });
}

describe('a link to a passage', () => {
  it('holds a short passage whole', () => {
    expect(link('a dry one', ['They want a dry one.'])).toBe(`${DIRECTIVE}a%20dry%20one`);
  });

  it('escapes what the directive has a use for', () => {
    expect(link('bread, butter & well-kept jam', ['We sell bread, butter & well-kept jam.'])).toBe(
      `${DIRECTIVE}bread%2C%20butter%20%26%20well%2Dkept%20jam`,
    );
  });

  it('says what stands around a passage that occurs twice', () => {
    const texts = ['Nobody came.', 'On the first day nobody came. On the second nobody came either, he said.'];
    expect(link('nobody came', texts, 1)).toBe(
      `${DIRECTIVE}nobody%20came.%20On%20the%20second-,nobody%20came,-either%2C%20he%20said.`,
    );
  });

  it('holds the ends of a long passage', () => {
    const passage = Array.from({ length: 80 }, (_, index) => `word${index}`).join(' ');
    expect(link(passage, [`He said ${passage}.`])).toBe(
      `${DIRECTIVE}word0%20word1%20word2%20word3%20word4,word75%20word76%20word77%20word78%20word79`,
    );
  });

  it('says what stands around a passage that occurs before in small letters', () => {
    expect(link('Nobody came', ['They said nobody came. Nobody came, in the end.'])).toBe(
      `${DIRECTIVE}They%20said%20nobody%20came.-,Nobody%20came,-%2C%20in%20the%20end.`,
    );
  });

  it('says what stands around a long passage whose first or last words occur twice', () => {
    const passage = `${'one two three four five six seven eight nine ten '.repeat(8)}end`;
    expect(link(passage, ['One two three four five!', `He said ${passage}.`])).toBe(
      `${DIRECTIVE}He%20said-,one%20two%20three%20four%20five,seven%20eight%20nine%20ten%20end,-.`,
    );
  });

  it.each([
    ['a place in the page', `${URL_OF_PAGE}#comments`, `${URL_OF_PAGE}#comments:~:text=Yes`],
    ['a route of a page that shows several', `${URL_OF_PAGE}#/2024/story`, `${URL_OF_PAGE}#/2024/story:~:text=Yes`],
    ['an empty one', `${URL_OF_PAGE}#`, `${URL_OF_PAGE}#:~:text=Yes`],
    ['a passage', `${URL_OF_PAGE}#:~:text=No`, `${URL_OF_PAGE}#:~:text=Yes`],
    ['a place and a passage', `${URL_OF_PAGE}#comments:~:text=No`, `${URL_OF_PAGE}#comments:~:text=Yes`],
  ])('keeps the fragment that says what the page shows: %s', (_, url, expected) => {
    expect(linkToPassage(url, ['Yes.'], { block: 0, start: 0, end: 3 })).toBe(expected);
  });

  it.each([
    ['in the middle', 'the first line|and the second', 'the%20first%20line,and%20the%20second'],
    ['near the start', 'so|we sold it all', 'so,we%20sold%20it%20all'],
    ['near the end', 'we sold it all|then', 'we%20sold%20it%20all,then'],
    ['twice', 'a day|of much rain|in spring', 'a%20day,in%20spring'],
    [
      'in a long line',
      'one two three four five six seven|eight nine ten eleven twelve thirteen',
      'one%20two%20three%20four%20five,nine%20ten%20eleven%20twelve%20thirteen',
    ],
  ])('reaches over a line break of the page: %s', (_, lines, directive) => {
    const text = lines.replaceAll('|', ' ');
    const breaks = [...lines].flatMap((character, at) => (character === '|' ? [at] : []));
    const span = { block: 0, start: 0, end: text.length };
    expect(linkToPassage(URL_OF_PAGE, linesOf([{ kind: 'paragraph', text, breaks }]), span)).toBe(
      DIRECTIVE + directive,
    );
  });

  it('says no more of what stands around a passage than its line', () => {
    const text = 'Nobody knew why. He said it was late. She said it was late too.';
    const breaks = [text.indexOf(' He'), text.lastIndexOf(' too')];
    const start = text.lastIndexOf('it was late');
    const span = { block: 0, start, end: start + 'it was late'.length };
    expect(linkToPassage(URL_OF_PAGE, linesOf([{ kind: 'paragraph', text, breaks }]), span)).toBe(
      `${DIRECTIVE}it%20was%20late.%20She%20said-,it%20was%20late,-too.`,
    );
  });

  it.each([
    ['in the middle', 'We knew \ud83d the pumps', 'We%20knew,the%20pumps'],
    ['at the end', 'We knew the pumps \ud83d', 'We%20knew%20the%20pumps'],
    ['at the start', '\udc4d We knew the pumps', 'We%20knew%20the%20pumps'],
    ['whole', 'We knew 👍 the pumps', 'We%20knew%20%F0%9F%91%8D%20the%20pumps'],
    ['alone', '\ud83d', ''],
  ])('stands half a character: %s', (_, passage, directive) => {
    expect(link(passage, [passage])).toBe(DIRECTIVE + directive);
  });
});
