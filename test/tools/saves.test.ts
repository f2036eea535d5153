import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { onSaves } from '../../tools/saves.ts';
import { withSourceMaps } from '../../tools/watch.ts';

let folder: string;
let end: () => void;
const work = vi.fn<() => Promise<void>>();

/** Longer than what is saved takes to settle. */
const rest = () => new Promise((resolve) => setTimeout(resolve, 300));
const file = (name: string) => join(folder, name);

beforeEach(async () => {
  work.mockReset().mockResolvedValue();
  folder = await mkdtemp(join(tmpdir(), 'whosaid-saves-'));
  await mkdir(file('room'));
  await writeFile(file('room/front.ts'), `import { word } from './word.ts';\nconsole.log(word);\n`);
  await writeFile(file('room/word.ts'), `export const word = 'before';\n`);
  end = onSaves([file('room')], work);
});
afterEach(async () => {
  end();
  await rm(folder, { recursive: true });
});

describe('a save', () => {
  it.each([
    ['into a file', () => writeFile(file('room/word.ts'), '1')],
    [
      'that puts another file in the place of the one',
      async () => {
        await writeFile(file('word.new'), '1');
        await rename(file('word.new'), file('room/word.ts'));
      },
    ],
    [
      'into a folder that was not there before',
      async () => {
        await mkdir(file('room/new'));
        await rest();
        work.mockClear();
        await writeFile(file('room/new/word.ts'), '1');
      },
    ],
    [
      'in several steps',
      async () => {
        await writeFile(file('room/word.ts'), '');
        await writeFile(file('room/word.ts'), '1');
      },
    ],
  ])('%s is told once', async (_, save) => {
    await save();
    await vi.waitFor(() => expect(work).toHaveBeenCalled(), 5_000);
    await rest();
    expect(work).toHaveBeenCalledTimes(1);
  });

  it('while what was saved before is worked on is worked on after it', async () => {
    let finish = () => {};
    work.mockReturnValueOnce(
      new Promise((resolve) => {
        finish = resolve;
      }),
    );
    await writeFile(file('room/word.ts'), '1');
    await vi.waitFor(() => expect(work).toHaveBeenCalled(), 5_000);
    await writeFile(file('room/word.ts'), '2');
    await rest();
    expect(work).toHaveBeenCalledTimes(1);
    finish();
    await vi.waitFor(() => expect(work).toHaveBeenCalledTimes(2), 5_000);
  });

  it('of what an editor keeps beside its file is none', async () => {
    await writeFile(file('room/.word.ts.swp'), '1');
    await writeFile(file('room/word.ts~'), '1');
    await rest();
    expect(work).not.toHaveBeenCalled();
  });
});

it('what is saved is built, with a source map, before it is taken up', async () => {
  const entryPoints = [file('room/front.ts')];
  const bundle = await withSourceMaps({ entryPoints, outfile: file('front.js'), bundle: true, logLevel: 'silent' });
  const takenUp: string[] = [];
  work.mockImplementation(async () => {
    const isBuilt = await bundle.rebuild().catch(() => null);
    if (isBuilt) takenUp.push(await readFile(file('front.js'), 'utf8'));
  });
  await writeFile(file('room/word.ts'), 'export const word = ;\n');
  await vi.waitFor(() => expect(work).toHaveBeenCalled(), 5_000);
  expect(takenUp).toEqual([]);
  await writeFile(file('room/word.ts'), `export const word = 'after';\n`);
  // A file may be read while it is being written; then its end is told once more.
  await vi.waitFor(() => expect(takenUp.at(-1)).toContain('after'), 5_000);
  expect(takenUp.at(-1)).toContain('//# sourceMappingURL=data:application/json;base64,');
  await bundle.dispose();
});
