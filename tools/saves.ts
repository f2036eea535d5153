/** Tells of saved files, in whatever way an editor saves: it writes into a file, or puts another in its place. */

import { type FSWatcher, readdirSync, statSync, watch } from 'node:fs';

/** Editors save in several steps, and formatters save once more. */
const SETTLED_MS = 50;
/** What editors put beside the files that they have open. */
const OF_EDITORS = /^[.#]|~$/;

/**
 * @param paths files, and folders with all that is in them
 * @param work begun after a save; what is saved meanwhile has it begin once more when it has ended
 * @returns what ends the watch
 */
export function onSaves(paths: readonly string[], work: () => Promise<void>): () => void {
  let watchers: FSWatcher[] = [];
  let settling: ReturnType<typeof setTimeout> | undefined;
  let saves = 0;
  let isWorking = false;

  const told = (name: string | null) => {
    if (name !== null && OF_EDITORS.test(name)) return;
    clearTimeout(settling);
    settling = setTimeout(begin, SETTLED_MS);
  };
  const close = (all: readonly FSWatcher[]) => {
    for (const watcher of all) watcher.close();
  };
  const lookEverywhere = () => {
    const before = watchers;
    watchers = paths.flatMap(withFoldersBelow).map((path) => watch(path, (_, name) => told(name)));
    close(before);
  };
  const begin = async () => {
    // There may be other folders now. What is saved before they are watched is there when the work begins.
    lookEverywhere();
    saves++;
    if (isWorking) return;
    isWorking = true;
    for (let done = 0; done < saves; ) {
      done = saves;
      await work();
    }
    isWorking = false;
  };

  lookEverywhere();
  return () => {
    clearTimeout(settling);
    close(watchers);
  };
}

/** Watched one by one: not every system tells of what lies deeper. */
function withFoldersBelow(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  const entries = readdirSync(path, { recursive: true, withFileTypes: true });
  return [
    path,
    ...entries.filter((entry) => entry.isDirectory()).map(({ parentPath, name }) => `${parentPath}/${name}`),
  ];
}
