/**
 * `npx tsx bench/archive.ts [ARTICLES] [WORKERS]`: runs the recipe of `docs/archives.md`, as it stands there, on articles that
 * are made up here, kills one worker in the middle, and tells whether anything was lost or doubled, and how fast it went.
 */

import { type ChildProcess, spawn } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const GIVEN = ['Ada', 'Bror', 'Clara', 'Enno', 'Ines', 'Jonna', 'Marta', 'Oskar', 'Teodor', 'Ulla'];
const FAMILY = ['Adeyemi', 'Brandis', 'Calloway', 'Lindqvist', 'Oldcastle', 'Okafor', 'Pell', 'Quist', 'Reyes', 'Vark'];
const ROLES = ['director of the port', 'mayor', 'chief librarian', 'union’s secretary', 'harbour engineer'];
const SAID = [
  'The wall holds',
  'Nobody need move',
  'We were told nothing',
  'It will be dry by June',
  'We keep our word',
];
/** One in so many records is broken, as in a real archive. */
const BROKEN = 1_000;

const [articles = 10_000, workers = cpus().length] = process.argv.slice(2).map(Number);

function recordOf(number: number): string {
  if (number % BROKEN === BROKEN - 1) return JSON.stringify({ id: number, nothing: true });
  const pick = (list: readonly string[], step: number) => list[Math.floor(number / step) % list.length]!;
  const name = `${pick(GIVEN, 1)} ${pick(FAMILY, 10)}`;
  const text = `“${pick(SAID, 3)},” said ${name}, the ${pick(ROLES, 7)}, on Monday.\nThe council will vote on plan ${number} next week.`;
  return JSON.stringify({ id: number, text, published: '2026-03-12', language: 'en' });
}

async function recipe(): Promise<string> {
  const docs = await readFile(`${ROOT}docs/archives.md`, 'utf8');
  const lines = /```sh\n(mkdir[\s\S]*?)```/.exec(docs)?.[1];
  if (!lines) throw new Error('docs/archives.md has no recipe');
  // What the workers took of the processors, after all is done.
  return `set -e\n${lines}times`;
}

/** The processes below one, by the system's own lists (Linux). */
async function below(pid: number): Promise<number[]> {
  const text = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8').catch(() => '');
  const own = text.split(' ').filter(Boolean).map(Number);
  return [...own, ...(await Promise.all(own.map(below))).flat()];
}

async function isWorker(pid: number): Promise<boolean> {
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
  return command.startsWith('node\0');
}

/** Kills one worker once a fifth of the shards is read, with its own shard in the middle. */
async function killOne(shell: ChildProcess, folder: string): Promise<string> {
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, 500));
    if (shell.exitCode !== null || shell.pid === undefined) return 'none was found';
    const log = await readFile(join(folder, 'read.log'), 'utf8').catch(() => '');
    if (log.split('\n').length - 2 < articles / 250 / 5) continue;
    for (const pid of await below(shell.pid)) {
      if (!(await isWorker(pid))) continue;
      const started = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
      // In hundredths of a second of processor time: it has loaded the model and reads.
      if (Number(started.split(' ')[13]) < 300) continue;
      process.kill(pid, 'SIGKILL');
      return `process ${pid}`;
    }
  }
}

async function judge(path: string): Promise<string> {
  const times = new Map<number, number>();
  let failures = 0;
  let unlike = 0;
  for await (const line of createInterface({ input: createReadStream(path) })) {
    const { id, error, people }: { id: number | null; error?: string; people?: unknown[] } = JSON.parse(line);
    if (id !== null) times.set(id, (times.get(id) ?? 0) + 1);
    if (error) failures++;
    else if (people?.length !== 1) unlike++;
  }
  const lost = Array.from({ length: articles }, (_, id) => id).filter((id) => !times.has(id)).length;
  const doubled = [...times.values()].filter((count) => count > 1).length;
  return `records: ${times.size}, lost: ${lost}, doubled: ${doubled}, failures as records: ${failures}, without their one person: ${unlike}`;
}

const folder = await mkdtemp(join(tmpdir(), 'whosaid-archive-'));
try {
  await writeFile(
    join(folder, 'articles.jsonl'),
    Array.from({ length: articles }, (_, number) => `${recordOf(number)}\n`).join(''),
  );
  // `--import tsx` is looked for from the folder that a worker runs in.
  await symlink(`${ROOT}node_modules`, join(folder, 'node_modules'));
  const start = Date.now();
  const shell = spawn('bash', ['-c', await recipe()], {
    cwd: folder,
    env: { ...process.env, ARTICLES: 'articles.jsonl', WORKERS: String(workers), WHOSAID: ROOT.replace(/\/$/, '') },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let told = '';
  shell.stdout.on('data', (bytes: Buffer) => {
    told += bytes.toString();
  });
  const ended = new Promise<number | null>((resolve) => shell.on('close', resolve));
  const [killed, code] = await Promise.all([killOne(shell, folder), ended]);
  const seconds = (Date.now() - start) / 1000;
  const log = (await readFile(join(folder, 'read.log'), 'utf8')).trim().split('\n').slice(1);
  console.log(`${articles} articles, ${workers} workers on ${cpus().length} × ${cpus()[0]?.model}`);
  console.log(`killed: ${killed}; exit code: ${code}; shards: ${log.length}; wall: ${seconds.toFixed(0)} s`);
  console.log(await judge(join(folder, 'analyses.jsonl')));
  const [, minutes = '0', rest = '0'] = /\n(\d+)m([\d.]+)s/.exec(told) ?? [];
  const busy = Number(minutes) * 60 + Number(rest);
  console.log(
    `processor time of the workers: ${busy.toFixed(0)} s, ${(articles / busy).toFixed(1)} articles a second a core`,
  );
} finally {
  await rm(folder, { recursive: true });
}
