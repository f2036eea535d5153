import { describe, expect, it } from 'vitest';
import { linkToPassage } from '../../src/anchor/text-fragment.ts';

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

  it('takes the place of a fragment that the address has', () => {
    expect(linkToPassage(`${URL_OF_PAGE}#comments`, ['Yes.'], { block: 0, start: 0, end: 3 })).toBe(`${DIRECTIVE}Yes`);
  });
});
