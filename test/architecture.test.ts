/** Holds the rules of the layout: which room may import which, and who may touch the browser or a DOM. */

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { circles, fileNamesTwice, namesTwice, readHouse, withoutLanguages } from '../tools/house.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const CODE_ROOMS = ['src', 'content-scripts', 'popup', 'options', 'library'];
/** Rooms of which nothing is shipped, with the whole folders that each may import. */
const DATA_ROOMS: Record<string, string[]> = {
  corpora: ['src'],
  // What learns from numbers, whatever they count.
  learning: ['src'],
  training: ['src', 'corpora', 'learning'],
  bench: ['src', 'corpora', 'learning', 'tools', 'content-scripts'],
  tools: ['src', 'corpora', 'manifest.json', 'package.json'],
};

/** What each room may import besides itself; entry points are files named whole. */
const MAY_IMPORT: Record<string, string[]> = {
  'src/analysis.ts': [],
  'src/analysis-schema.ts': ['src/analysis.ts'],
  'src/learnt-file.ts': [],
  'src/page-address.ts': [],
  'src/wrong-marks.ts': ['src/analysis.ts'],
  'src/odds.ts': [],
  'src/reading.ts': ['src/analysis.ts', 'src/text'],
  'src/language': ['src/analysis.ts', 'src/learnt-file.ts'],
  'src/text': ['src/analysis.ts', 'src/learnt-file.ts', 'src/language'],
  'src/anchor': ['src/analysis.ts', 'src/text'],
  'src/article': ['src/analysis.ts', 'src/language', 'src/text', 'src/anchor'],
  'src/people': ['src/analysis.ts', 'src/reading.ts', 'src/language', 'src/text'],
  'src/quotations': ['src/analysis.ts', 'src/odds.ts', 'src/reading.ts', 'src/language', 'src/text', 'src/people'],
  'src/entities': ['src/analysis.ts', 'src/language', 'src/text', 'src/people'],
  'src/key-points': ['src/analysis.ts', 'src/odds.ts', 'src/reading.ts', 'src/language', 'src/text'],
  'src/figures': ['src/analysis.ts', 'src/dates', 'src/language', 'src/text'],
  'src/sources': ['src/analysis.ts', 'src/language', 'src/text', 'src/people', 'src/quotations', 'src/views'],
  'src/dates': ['src/analysis.ts', 'src/language', 'src/text'],
  'src/encoder': ['src/analysis.ts', 'src/odds.ts', 'src/reading.ts', 'src/text'],
  // Questions to an Analysis that card, popup and exports ask.
  'src/views': ['src/analysis.ts', 'src/dates', 'src/text'],
  'src/export': [
    'src/analysis.ts',
    'src/page-address.ts',
    'src/wrong-marks.ts',
    'src/anchor',
    'src/language',
    'src/views',
  ],
  'src/analyse-marks.ts': ['src/analysis.ts', 'src/language', 'src/text', 'src/quotations'],
  'src/analyse.ts': [
    'src/analyse-marks.ts',
    'src/analysis.ts',
    'src/reading.ts',
    'src/language',
    'src/text',
    'src/people',
    'src/quotations',
    'src/dates',
    'src/entities',
    'src/figures',
    'src/key-points',
    'src/sources',
  ],
  // Not shipped: they compile the kernel and read files.
  'src/learnt-from-disk.ts': ['src/language', 'src/text'],
  'src/read-from-disk.ts': ['src/analyse.ts', 'src/learnt-from-disk.ts', 'src/encoder', 'tools'],
  'src/extension': [
    'src/analysis.ts',
    'src/analysis-schema.ts',
    'src/page-address.ts',
    'src/wrong-marks.ts',
    'src/encoder',
    'src/language',
    'src/library',
    'src/text',
    'src/views',
    '_locales',
  ],
  // The articles that a reader keeps, and what they tell together.
  'src/library': [
    'src/analysis.ts',
    'src/analysis-schema.ts',
    'src/page-address.ts',
    'src/anchor',
    'src/export',
    'src/language',
    'src/people',
    'src/text',
    'src/views',
  ],
  'src/explain.ts': ['src/analysis.ts', 'src/reading.ts', 'src/text'],
  'src/cli.ts': [
    'src/analysis.ts',
    'src/analyse.ts',
    'src/cli-library.ts',
    'src/cli-lines.ts',
    'src/explain.ts',
    'src/read-from-disk.ts',
    'src/export',
  ],
  'src/cli-library.ts': ['src/analysis-schema.ts', 'src/cli-lines.ts', 'src/library'],
  'src/cli-lines.ts': ['src/analysis.ts', 'src/article'],
  'src/analysis-worker.ts': ['src/analysis.ts', 'src/analyse.ts', 'src/encoder', 'src/extension', 'src/language'],
  'src/background.ts': ['src/analysis.ts', 'src/extension'],
  'src/analysis-chrome.ts': ['src/analyse-marks.ts', 'src/analyse.ts', 'src/encoder', 'src/extension', 'src/language'],
  'src/background-chrome.ts': ['src/background.ts', 'src/extension'],
  'src/background-firefox.ts': ['src/analyse-marks.ts', 'src/background.ts', 'src/extension'],
  'content-scripts': ['src/analysis.ts', 'src/anchor', 'src/article', 'src/extension', 'src/views'],
  popup: ['src/analysis.ts', 'src/wrong-marks.ts', 'src/anchor', 'src/extension', 'src/export', 'src/views'],
  options: ['src/analysis.ts', 'src/extension'],
  library: ['src/analysis.ts', 'src/export', 'src/extension', 'src/library', 'src/views', 'popup'],
};

const IMPORT = /(?:^|\n)\s*(?:import|export)\s[^'"]*?from\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g;
const BROWSER_API = /\b(?:chrome|browser)\.(?:action|i18n|permissions|runtime|scripting|storage|tabs)\b/;
const DOM_GLOBAL = /(?<![./\w'"-])(?:document|window)\.\w|\b(?:HTMLElement|Element|NodeFilter|TreeWalker)\b/;

function filesIn(rooms: readonly string[]): { path: string; code: string }[] {
  return rooms
    .flatMap((room) =>
      readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.tsx?$/.test(name))
        .map((name) => `${room}/${name}`.replaceAll('\\', '/')),
    )
    .map((path) => ({ path, code: readFileSync(join(ROOT, path), 'utf8') }));
}

const files = filesIn(CODE_ROOMS);
const dataFiles = filesIn(Object.keys(DATA_ROOMS));

/** The longest room that holds the path. */
function roomOf(path: string): string | undefined {
  return Object.keys(MAY_IMPORT)
    .filter((room) => path === room || path.startsWith(`${room}/`))
    .sort((a, b) => b.length - a.length)[0];
}

function importsOf({ path, code }: { path: string; code: string }): { relative: string[]; packages: string[] } {
  const targets = [...code.matchAll(IMPORT)].map((match) => match[1] ?? match[2] ?? '');
  return {
    relative: targets
      .filter((target) => target.startsWith('.'))
      .map((target) => relative(ROOT, join(ROOT, dirname(path), target)).replaceAll('\\', '/')),
    packages: targets.filter((target) => !target.startsWith('.')),
  };
}

/** The code without comments, so that prose about the DOM is not taken for its use. */
function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}

describe('architecture', () => {
  it('finds the code it is to judge', () => {
    expect(files.length).toBeGreaterThan(30);
  });

  it('gives every source file a room', () => {
    expect(files.map(({ path }) => path).filter((path) => !roomOf(path))).toEqual([]);
  });

  it('lets imports run one way only', () => {
    const wrong = files.flatMap((file) => {
      const room = roomOf(file.path) ?? '';
      return importsOf(file)
        .relative.filter((target) => {
          const targetRoom = Object.keys(MAY_IMPORT).includes(target)
            ? target
            : (roomOf(target) ?? target.split('/')[0] ?? '');
          return targetRoom !== room && !MAY_IMPORT[room]?.includes(targetRoom);
        })
        .map((target) => `${file.path} imports ${target}`);
    });
    expect(wrong).toEqual([]);
  });

  it('asks for the words of a language by its one interface, never in its folder', () => {
    const askers = files.filter(
      (file) =>
        !file.path.startsWith('src/language/') &&
        importsOf(file).relative.some((target) => /^src\/language\/[a-z]{2}\//.test(target)),
    );
    expect(askers.map(({ path }) => path)).toEqual([]);
  });

  it('lets what reads data, learns and measures import one way only', () => {
    const wrong = dataFiles.flatMap((file) => {
      const own = file.path.split('/')[0]!;
      return importsOf(file)
        .relative.filter((target) => ![own, ...DATA_ROOMS[own]!].includes(target.split('/')[0]!))
        .map((target) => `${file.path} imports ${target}`);
    });
    expect(wrong).toEqual([]);
  });

  it('imports webextension-polyfill in src/extension/browser.ts alone, but for its types', () => {
    const importers = files.filter(({ code }) => /^import (?!type ).*'webextension-polyfill'/m.test(code));
    expect(importers.map(({ path }) => path)).toEqual(['src/extension/browser.ts']);
  });

  it('keeps browser APIs in src/extension and the entry points', () => {
    const allowed = /^(?:src\/extension\/|src\/background|content-scripts\/|popup\/|options\/|library\/)/;
    const users = files.filter(({ path, code }) => !allowed.test(path) && BROWSER_API.test(withoutComments(code)));
    expect(users.map(({ path }) => path)).toEqual([]);
  });

  it('stores nothing where the browser would carry it to other machines', () => {
    const users = files.filter(({ code }) => /\bstorage\.sync\b/.test(withoutComments(code)));
    expect(users.map(({ path }) => path)).toEqual(['src/extension/synced-before.ts']);
    expect(users[0]?.code).not.toContain('sync.set');
  });

  it('keeps the DOM out of the language steps', () => {
    const judged =
      /^src\/(?:analysis|analyse|analyse-marks|reading|wrong-marks|text|encoder|language|people|quotations|dates|entities|figures|key-points|sources|views|export|library)/;
    const users = files.filter(({ path, code }) => judged.test(path) && DOM_GLOBAL.test(withoutComments(code)));
    expect(users.map(({ path }) => path)).toEqual([]);
  });

  it('reads no clock and no locale of the machine in the pipeline', () => {
    const judged =
      /^src\/(?:analysis|analyse|analyse-marks|reading|text|encoder|language|article|people|quotations|dates|entities|figures|key-points|sources|views|export|anchor|library)/;
    const machine = /\bDate\.now\(|\bnew Date\(\)|\bperformance\.now\(|\btoLocale\w+\(|Math\.random\(/;
    const users = files.filter(({ path, code }) => judged.test(path) && machine.test(withoutComments(code)));
    expect(users.map(({ path }) => path)).toEqual([]);
  });

  it('never writes a string into a page as HTML, and never asks the network', () => {
    const forbidden =
      /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|XMLHttpRequest|WebSocket|sendBeacon)\b|\beval\(|new Function\(/;
    const users = files.filter(({ code }) => forbidden.test(withoutComments(code)));
    expect(users.map(({ path }) => path)).toEqual([]);
  });

  it('fetches files in one place alone, of the extension’s own', () => {
    const users = files.filter(({ code }) => /\bfetch\(/.test(withoutComments(code)));
    expect(users.map(({ path }) => path)).toEqual(['src/extension/own-model.ts']);
    expect(users[0]?.code).toContain('fetch(new URL(path, location.origin))');
  });

  const house = withoutLanguages(readHouse(ROOT)).filter(({ path }) => !path.startsWith('test/'));

  it('lets no file lead back to itself, not by types either', () => {
    expect(circles(house, false)).toEqual([]);
  });

  it('gives one name to one thing among all that is exported', () => {
    expect(namesTwice(house, ({ isExported }) => isExported)).toEqual([]);
  });

  it.each([CODE_ROOMS, ...Object.keys(DATA_ROOMS).map((room) => [room])])(
    'gives one name to one file in %s',
    (...rooms) => {
      expect(fileNamesTwice(house.filter(({ path }) => rooms.includes(path.split('/')[0]!)))).toEqual([]);
    },
  );

  it('opens every file with a sentence on what it is for', () => {
    expect([...files, ...dataFiles].filter(({ code }) => !code.startsWith('/**')).map(({ path }) => path)).toEqual([]);
  });
});
