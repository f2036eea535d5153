/** Whether reading ends, and how soon, on every stored page and on thousands that were broken on purpose. */

import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { randomNumbers } from '../../corpora/random.ts';
import { hasSharedData, idsIn, sharedPage } from '../../corpora/shared.ts';
import type { Table } from '../quality/table.ts';
import { brokenPage } from './broken-pages.ts';

const FOLDERS = ['pages/articles', 'pages/not-articles', 'today/pages', 'today/more'];
const BROKEN = 2_000;
/** Longer than this no page may take; one that takes far longer is given up, and counts as unanswered. */
const SLOW_MS = 10_000;
const GIVEN_UP_MS = 60_000;
const COMMAND_LINES = 2;

interface Outcome {
  page: string;
  milliseconds: number;
  /** What is wrong with the answer; null where there is one and it holds together. */
  fault: string | null;
}

const Spans = v.array(v.object({ block: v.number(), start: v.number(), end: v.number(), text: v.string() }));
const Answer = v.object({
  id: v.string(),
  article: v.object({ blocks: v.array(v.object({ text: v.string() })) }),
  quotations: Spans,
  keyPoints: Spans,
});

/** @returns what is wrong with an answer of the command line */
function faultOf(line: string, page: string): string | null {
  const answer = v.safeParse(Answer, JSON.parse(line));
  if (!answer.success) return line.slice(0, 200);
  const { id, article, quotations, keyPoints } = answer.output;
  if (id !== page) return `an answer to ${id}`;
  const isElsewhere = quotations
    .concat(keyPoints)
    .some(({ block, start, end, text }) => article.blocks[block]?.text.slice(start, end).trim() !== text);
  return isElsewhere ? 'a span that is not where it says' : null;
}

/** The command line, asked one page at a time; begun anew where it does not answer. */
class CommandLine {
  #child: ChildProcess | null = null;
  #heard: (line: string | null) => void = () => {};

  #start(): ChildProcess {
    const root = fileURLToPath(new URL('../..', import.meta.url));
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli.ts', '--jsonl'], {
      cwd: root,
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    createInterface({ input: child.stdout }).on('line', (line) => this.#heard(line));
    child.on('exit', () => this.#heard(null));
    return child;
  }

  #answerTo(page: string, html: string): Promise<string | null> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, GIVEN_UP_MS, null);
      this.#heard = (heard) => {
        clearTimeout(timer);
        resolve(heard);
      };
      this.#child?.stdin?.write(`${JSON.stringify({ id: page, html })}\n`);
    });
  }

  async ask(page: string, html: string): Promise<Outcome> {
    if (!this.#child) {
      this.#child = this.#start();
      // To start and to load the models is no page's time.
      await this.#answerTo('', '<p>Ready?</p>');
    }
    const start = performance.now();
    const line = await this.#answerTo(page, html);
    const milliseconds = performance.now() - start;
    if (line === null) this.end();
    return { page, milliseconds, fault: line === null ? 'no answer' : faultOf(line, page) };
  }

  end(): void {
    this.#heard = () => {};
    this.#child?.kill('SIGKILL');
    this.#child = null;
  }
}

/** All stored pages, then the broken ones, each made when it is wanted. */
function* pages(): Generator<{ page: string; html: () => string }> {
  const stored = FOLDERS.flatMap((folder) => idsIn(folder).map((id) => `${folder}/${id}`));
  for (const page of stored) yield { page, html: () => sharedPage(page) };
  const random = randomNumbers();
  for (let count = 1; count <= BROKEN; count++) {
    const page = stored[random() % stored.length]!;
    const seed = random();
    yield { page: `${page} broken by ${seed}`, html: () => brokenPage(sharedPage(page), randomNumbers(seed)) };
  }
}

async function askAll(): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const waiting = pages();
  const work = async () => {
    const commandLine = new CommandLine();
    for (const { page, html } of waiting) {
      outcomes.push(await commandLine.ask(page, html()));
      if (outcomes.length % 100 === 0) console.error(`endurance: ${outcomes.length} pages answered`);
    }
    commandLine.end();
  };
  await Promise.all(Array.from({ length: COMMAND_LINES }, work));
  return outcomes;
}

export default async function measure(): Promise<Table[]> {
  if (!hasSharedData()) return [];
  const outcomes = await askAll();
  const row = (name: string, own: readonly Outcome[]) => {
    const slowest = Math.max(...own.map(({ milliseconds }) => milliseconds)) / 1000;
    const slow = own.filter(({ milliseconds }) => milliseconds > SLOW_MS).length;
    return [name, own.length, own.filter(({ fault }) => fault).length, slow, slowest];
  };
  const isBroken = ({ page }: Outcome) => page.includes(' broken by ');
  const named = outcomes
    .filter(({ fault, milliseconds }) => fault || milliseconds > SLOW_MS)
    .map(({ page, fault, milliseconds }) => `${page}: ${fault ?? `${(milliseconds / 1000).toFixed(1)} s`}`);
  return [
    {
      title: 'Endurance: does reading end?',
      note: `Every page of ${FOLDERS.join(', ')} through the command line's --jsonl, ${COMMAND_LINES} at a time, and ${BROKEN} made from them by cutting, doubling and moving elements (seeded). An answer counts as wrong where a quotation or key point does not stand where its offsets say.${named.length ? ` ${named.join('; ')}.` : ''}`,
      columns: ['pages', 'number', 'without a right answer', 'over 10 s', 'longest, s'],
      rows: [
        row(
          'stored',
          outcomes.filter((outcome) => !isBroken(outcome)),
        ),
        row('broken', outcomes.filter(isBroken)),
      ],
    },
  ];
}
