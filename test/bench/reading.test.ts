import { describe, expect, it } from 'vitest';
import { ReadingProgram } from '../../bench/reading/model.ts';
import { articleOfText } from '../../src/article/from-text.ts';
import { readBlocks } from '../../src/text/read-blocks.ts';

describe('the program that reads', () => {
  const blocks = readBlocks(articleOfText('A 🚢 of Kelm.\nAda Lind is here.', null).blocks);
  const program = (answer: string) =>
    `node -e 'require("readline").createInterface({ input: process.stdin }).on("line", () => { ${answer} })'`;

  it('tells offsets into the whole text, which are put into the blocks', async () => {
    const answer = { id: '', entities: [[14, 22, 'PER', 0.9]], paragraphs: [[13, 0.5]] };
    const model = new ReadingProgram(program(`console.log(${JSON.stringify(JSON.stringify(answer))})`));
    const { names, weights } = await model.read(blocks, []);
    model.end();
    expect(names.map(({ span }) => [span.block, span.text])).toEqual([[1, 'Ada Lind']]);
    expect(weights).toEqual([0.5, 0]);
  });

  it('says that it has ended, instead of waiting for ever', async () => {
    const model = new ReadingProgram(program('process.exit()'));
    await expect(model.read(blocks, [])).rejects.toThrow('the reading program has ended');
  });
});
