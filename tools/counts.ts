/**
 * `npm run counts [-- FOLDER]`: numbers by which the house can be judged, of this checkout or of another one that has its
 * packages: rooms, names with two meanings, long functions, word lists in code, circles, unused exports.
 */

import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { type CodeFile, circles, fileNamesTwice, LONG, namesTwice, readHouse, withoutLanguages } from './house.ts';

/** Constants of one name and several values. */
function unlike(sources: readonly CodeFile[]): string[] {
  const byName = new Map<string, Set<string>>();
  for (const { defined } of sources)
    for (const [name, { kind, words }] of defined)
      if (kind === 'constant') byName.set(name, (byName.get(name) ?? new Set()).add(words));
  return [...byName].filter(([, values]) => values.size > 1).map(([name, values]) => `${name} ×${values.size}`);
}

const KnipReport = v.object({
  issues: v.array(
    v.object({ exports: v.optional(v.array(v.unknown()), []), types: v.optional(v.array(v.unknown()), []) }),
  ),
});

function unusedExports(root: string): number {
  const args = ['--directory', root, '--no-exit-code', '--reporter', 'json'];
  const knip = fileURLToPath(new URL('../node_modules/.bin/knip', import.meta.url));
  const output = execFileSync(knip, args, { encoding: 'utf8', shell: process.platform === 'win32' });
  const { issues } = v.parse(KnipReport, JSON.parse(output.slice(output.indexOf('{'))));
  return issues.reduce((sum, { exports, types }) => sum + exports.length + types.length, 0);
}

function roomOf(path: string): string {
  const [first = '', second = ''] = path.split('/');
  return first !== 'src' ? first : second.includes('.') ? 'src/*.ts' : `src/${second}`;
}

function main(root: string): void {
  const all = readHouse(root);
  const code = all.filter(({ path }) => !path.startsWith('test/'));
  const shared = withoutLanguages(code);
  const house = shared.filter(({ path }) => path.startsWith('src/'));
  const rooms = new Map<string, CodeFile[]>();
  for (const file of all) rooms.set(roomOf(file.path), [...(rooms.get(roomOf(file.path)) ?? []), file]);
  console.log('| room | files | lines | longest file |\n| --- | ---: | ---: | ---: |');
  for (const [room, files] of rooms) {
    const lines = files.map((file) => file.lines);
    console.log(`| ${room} | ${files.length} | ${lines.reduce((a, b) => a + b, 0)} | ${Math.max(...lines)} |`);
  }
  const rows: [string, number, readonly string[]][] = [
    ['file names twice, in src', ...counted(fileNamesTwice(house))],
    ['exported names twice', ...counted(namesTwice(shared, ({ isExported }) => isExported))],
    ['names of functions twice, in src', ...counted(namesTwice(house, ({ kind }) => kind === 'function'))],
    ['names of types twice, in src', ...counted(namesTwice(house, ({ kind }) => kind === 'type'))],
    ['names of constants with several values, in src', ...counted(unlike(house))],
    [`functions of more than ${LONG} lines`, ...counted(code.flatMap((file) => file.long))],
    ['lists of words in rooms of language', ...counted(code.flatMap((file) => file.lists))],
    ['alternatives of words in expressions there', code.reduce((sum, { patterns }) => sum + patterns, 0), []],
    ['circles of values', ...counted(circles(code, true).map(String))],
    ['circles, types too', ...counted(circles(code, false).map(String))],
    ['unused exports', unusedExports(root), []],
  ];
  console.log('\n| | count | which |\n| --- | ---: | --- |');
  for (const [what, count, which] of rows) console.log(`| ${what} | ${count} | ${which.join('; ')} |`);
}

function counted(which: readonly string[]): [number, readonly string[]] {
  return [which.length, which];
}

main(resolve(process.argv[2] ?? fileURLToPath(new URL('..', import.meta.url))));
