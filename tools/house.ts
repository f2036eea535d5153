/** Reads the code of the house as a reader looks through it: what each file defines, imports, and holds of long functions and lists. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseSync, Visitor } from 'oxc-parser';

const ROOMS = [
  'src',
  'content-scripts',
  'popup',
  'options',
  'library',
  'corpora',
  'learning',
  'training',
  'bench',
  'tools',
  'test',
];
/** A function of more lines is a sign to look again. */
export const LONG = 60;
/** So many words beside each other are a list. */
const LIST = 4;
/** The rooms that judge words: lists of other rooms are names of messages, elements, files. */
const OF_LANGUAGE =
  /^src\/(?!language\/)(?:text|article|people|quotations|sources|dates|entities|figures|key-points|summary|grammar)\//;
const WORD = /^\p{L}[\p{L}'’. -]*$/u;
const ALTERNATIVES = /(?:\p{L}{3,}(?:\\.|[?'’ ()])*\|){3,}/gu;

export interface CodeFile {
  path: string;
  lines: number;
  /** By name, what is defined at the top of the file, in the words it is defined by. */
  defined: Map<string, { kind: 'function' | 'constant' | 'type'; words: string; isExported: boolean }>;
  /** Paths; only of values where `isValue`. */
  imports: { path: string; isValue: boolean }[];
  long: string[];
  lists: string[];
  patterns: number;
}

function filesBelow(root: string, room: string): string[] {
  if (!existsSync(join(root, room))) return [];
  return readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
    .map((name) => `${room}/${name}`.replaceAll('\\', '/'))
    .filter((path) => /\.(?:tsx?|mjs)$/.test(path) && !/\/(?:fixtures|kernel|\.venv|\.cache)\//.test(path))
    .sort();
}

function readCode(root: string, path: string): CodeFile {
  const code = readFileSync(join(root, path), 'utf8');
  const source: CodeFile = {
    path,
    lines: code.split('\n').length - 1,
    defined: new Map(),
    imports: [],
    long: [],
    lists: [],
    patterns: 0,
  };
  const { program, errors } = parseSync(path, code);
  if (errors.length) throw new Error(`${path}: ${errors[0]?.message}`);
  const define = (name: string, kind: 'function' | 'constant' | 'type', node: Spread, isExported: boolean) =>
    source.defined.set(name, { kind, words: code.slice(node.start, node.end), isExported });
  for (const statement of program.body) {
    const isExported = statement.type === 'ExportNamedDeclaration';
    const node = isExported ? statement.declaration : statement;
    if (node?.type === 'FunctionDeclaration' && node.id) define(node.id.name, 'function', node, isExported);
    else if (node?.type === 'ClassDeclaration' && node.id) define(node.id.name, 'type', node, isExported);
    else if (node?.type === 'TSInterfaceDeclaration' || node?.type === 'TSTypeAliasDeclaration')
      define(node.id.name, 'type', node, isExported);
    else if (node?.type === 'VariableDeclaration')
      for (const { id, init } of node.declarations) {
        if (id.type !== 'Identifier' || !init) continue;
        const isFunction = init.type === 'ArrowFunctionExpression' || init.type === 'FunctionExpression';
        define(id.name, isFunction ? 'function' : 'constant', init, isExported);
      }
    if (statement.type === 'ImportDeclaration' || statement.type === 'ExportNamedDeclaration')
      if (statement.source?.value.startsWith('.')) {
        const kind = statement.type === 'ImportDeclaration' ? statement.importKind : statement.exportKind;
        const areTypes =
          statement.specifiers.length > 0 &&
          statement.specifiers.every((one) => ('importKind' in one ? one.importKind === 'type' : false));
        const target = join(dirname(path), statement.source.value).replaceAll('\\', '/');
        source.imports.push({ path: target, isValue: kind !== 'type' && !areTypes });
      }
  }
  const measure = (node: Spread) => {
    const length = code.slice(node.start, node.end).split('\n').length;
    if (length > LONG) source.long.push(`${path}:${code.slice(0, node.start).split('\n').length} (${length})`);
  };
  new Visitor({
    FunctionDeclaration: measure,
    FunctionExpression: measure,
    ArrowFunctionExpression: measure,
    ArrayExpression({ elements }) {
      const words = elements.flatMap((one) =>
        one?.type === 'Literal' && typeof one.value === 'string' && WORD.test(one.value) ? one.value : [],
      );
      if (OF_LANGUAGE.test(path) && words.length >= LIST && words.length === elements.length)
        source.lists.push(`${path} (${words.length}: ${words[0]}, ${words[1]} ...)`);
    },
    Literal(node) {
      if ('regex' in node && OF_LANGUAGE.test(path))
        source.patterns += node.regex.pattern.match(ALTERNATIVES)?.length ?? 0;
    },
  }).visit(program);
  return source;
}

interface Spread {
  start: number;
  end: number;
}

/** @returns all code of a checkout, tests too, but for what a kernel is compiled of */
export function readHouse(root: string): CodeFile[] {
  return ROOMS.flatMap((room) => filesBelow(root, room)).map((path) => readCode(root, path));
}

/** A language has the files of every language, with the same names. */
export function withoutLanguages(files: readonly CodeFile[]): CodeFile[] {
  return files.filter(({ path }) => !/^src\/language\/\w\w\//.test(path));
}

/** @returns the names that are defined in more than one file, and how often */
export function namesTwice(
  sources: readonly CodeFile[],
  isCounted: (one: { kind: string; isExported: boolean }) => boolean,
): string[] {
  const byName = new Map<string, string[]>();
  for (const { defined } of sources)
    for (const [name, one] of defined) if (isCounted(one)) byName.set(name, [...(byName.get(name) ?? []), one.words]);
  return [...byName].filter(([, words]) => words.length > 1).map(([name, words]) => `${name} ×${words.length}`);
}

/** @returns the names that several files have, and how many */
export function fileNamesTwice(files: readonly CodeFile[]): string[] {
  const counts = new Map<string, number>();
  for (const { path } of files) counts.set(basename(path), (counts.get(basename(path)) ?? 0) + 1);
  return [...counts].filter(([, count]) => count > 1).map(([name, count]) => `${name} ×${count}`);
}

/** The files that lead back to themselves, circle by circle (Tarjan's components of more than one). */
export function circles(sources: readonly CodeFile[], onlyValues: boolean): string[][] {
  const targets = new Map(
    sources.map(({ path, imports }) => [
      path,
      imports.filter(({ isValue }) => isValue || !onlyValues).map((one) => one.path),
    ]),
  );
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const found: string[][] = [];
  const visit = (path: string): number => {
    const at = order.size;
    order.set(path, at);
    lowest.set(path, at);
    open.push(path);
    for (const target of targets.get(path) ?? []) {
      if (!targets.has(target)) continue;
      if (!order.has(target)) lowest.set(path, Math.min(lowest.get(path)!, visit(target)));
      else if (open.includes(target)) lowest.set(path, Math.min(lowest.get(path)!, order.get(target)!));
    }
    if (lowest.get(path) === at) {
      const circle = open.splice(open.indexOf(path));
      if (circle.length > 1) found.push(circle);
    }
    return lowest.get(path)!;
  };
  for (const { path } of sources) if (!order.has(path)) visit(path);
  return found;
}
