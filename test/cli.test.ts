/** The command line as a person or a script uses it: real processes, real files. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const DEMO = join(ROOT, 'demo/article.html');
const folder = mkdtempSync(join(tmpdir(), 'whosaid-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function run(
  args: string[],
  input = '',
  nodeOptions: string[] = [],
): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [...nodeOptions, '--import', 'tsx', 'src/cli.ts', ...args], {
    cwd: ROOT,
    input,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
}

function lines(stdout: string): unknown[] {
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
}

describe('analyse FILE.html', { timeout: 60_000 }, () => {
  it('prints one analysis as JSON', () => {
    const { status, stdout } = run([DEMO]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      version: 1,
      article: { isNews: true, publisher: 'The Estuary Herald', byline: ['Oriana Whitcombe'] },
    });
  });

  it('takes the address of the page from --url', () => {
    const { stdout } = run(['--url', 'https://estuary.example/2026/03/coal', DEMO]);
    expect(JSON.parse(stdout).article.url).toBe('https://estuary.example/2026/03/coal');
  });

  it('calls an empty file no article', () => {
    const { status, stdout } = run([file('empty.html', '')]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ article: { isNews: false, blocks: [] }, people: [], quotations: [] });
  });

  it('reads a page whose style sheet cannot be read', () => {
    const page =
      '<meta charset="utf-8"><style>.a{width:calc(($b - $c - 16px) / 2)}</style><h1>Der Damm hält</h1><p>The dam held on Tuesday, the mayor of Köln said in a statement.</p><style>';
    const { status, stdout } = run([file('style.html', page)]);
    expect(status).toBe(0);
    expect(stdout).toContain('Köln');
  });

  it('refuses a binary file in one clear line', () => {
    const bytes = Uint8Array.from({ length: 5_000 }, (_, index) => (index * 7919) % 256);
    const { status, stdout, stderr } = run([file('photo.html', bytes)]);
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr.trim()).toMatch(/^analyse: .*photo\.html: a binary file, not an HTML page$/);
  });

  it('reads a page in an older encoding by its own declaration', () => {
    const html = '<meta charset="windows-1252"><title>Caf\xe9</title><h1>Caf\xe9 Ol\xe9 closes</h1>';
    const { stdout } = run([file('latin.html', Buffer.from(html, 'latin1'))]);
    expect(JSON.parse(stdout).article.headline).toContain('Café');
  });

  it('reads UTF-8 where nothing says so', () => {
    const { stdout } = run([file('plain.html', '<title>Café</title><h1>Café Olé closes</h1>')]);
    expect(JSON.parse(stdout).article.headline).toBe('Café Olé closes');
  });

  it('follows a byte order mark against what the page declares', () => {
    const html = '<meta charset="utf-8"><title>Café</title><h1>Café Olé closes</h1>';
    const { stdout } = run([file('wide.html', Buffer.from(`\ufeff${html}`, 'utf16le'))]);
    expect(JSON.parse(stdout).article.headline).toBe('Café Olé closes');
  });

  it('reads the first part of a page that is too large, and says so', () => {
    const page = `<title>Tides</title><h1>Tides</h1><p>The tide turned early on the eastern shore, as it does in spring.</p>${'<i>'.repeat(300_000)}`;
    const { status, stdout, stderr } = run([file('large.html', page)]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout).article.blocks).toHaveLength(2);
    expect(stderr).toMatch(/too large a page: read are the first \d+ of its 900\d+ characters/);
  });

  it('says how it is used when it is called wrongly', () => {
    expect(run([]).status).toBe(2);
    expect(run(['--nonsense', DEMO]).stderr).toContain('usage: npm run --silent analyse');
    expect(run(['--url', 'javascript:alert(1)', DEMO])).toMatchObject({ status: 1, stdout: '' });
  });
});

describe('analyse --jsonl', { timeout: 60_000 }, () => {
  it('answers each line in order, text and HTML alike, and goes on after a bad one', () => {
    const input = [
      JSON.stringify({
        id: 'a',
        text: '“It is done,” said Imelda Carrick.\nShe left on Monday.',
        published: '2026-03-12',
      }),
      'not json',
      JSON.stringify({ id: 7, nothing: true }),
      '',
      JSON.stringify({ id: 'b', html: '<title>x</title><p>y</p>', url: null }),
    ].join('\n');
    const { status, stdout } = run(['--jsonl'], input);
    const [first, second, third, fourth, ...rest] = lines(stdout);
    expect(status).toBe(1);
    expect(first).toMatchObject({
      id: 'a',
      people: [{ name: 'Imelda Carrick' }],
      quotations: [{ text: 'It is done,', speaker: { text: 'Imelda Carrick', person: 0 } }],
      timeline: [{ value: '2026-03-09' }],
    });
    expect(second).toMatchObject({ id: null, error: expect.stringContaining('JSON') });
    expect(third).toMatchObject({ id: 7, error: expect.stringContaining('expected') });
    expect(fourth).toMatchObject({ id: 'b', article: { isNews: false } });
    expect(rest).toEqual([]);
  });

  it('exits with 0 when every line was good', () => {
    expect(run(['--jsonl', file('one.jsonl', '{"id":"a","text":"Nothing happened."}\n')]).status).toBe(0);
  });

  it('gives the text between line breaks as paragraphs', () => {
    const { stdout } = run(['--jsonl'], '{"id":"a","text":"One.\\n\\n Two.\\r\\nThree."}');
    expect(lines(stdout)[0]).toMatchObject({
      article: { kind: 'text', blocks: [{ text: 'One.' }, { text: 'Two.' }, { text: 'Three.' }] },
    });
  });

  it('tells the language of the text, whatever is stated, and whether it was read', () => {
    const text =
      'Der alte Steg am Hafen bleibt über den Winter geschlossen, weil das Geld fehlt. „Jetzt ist Schluss“, hieß es.';
    const input = [
      { id: 'en', text: '“It is over,” said Ada Okafor.' },
      { id: 'de', text, language: 'en' },
      { id: 'el', text: '«Όχι», είπε η Άντα Λιντ στο λιμάνι της πόλης.', language: 'el' },
    ];
    const answers = lines(run(['--jsonl'], input.map((line) => JSON.stringify(line)).join('\n')).stdout);
    expect(answers).toMatchObject([
      { id: 'en', read: 'whole', article: { language: null } },
      {
        id: 'de',
        language: 'de',
        read: 'whole',
        article: { language: 'en' },
        quotations: [{ text: 'Jetzt ist Schluss' }],
      },
      { id: 'el', language: 'el', read: 'marks', quotations: [{ text: 'Όχι', kind: null }] },
    ]);
  });

  it('keeps no page in memory once it is answered', { timeout: 120_000 }, () => {
    const html = `<title>x</title>${'<div><b>y</b></div>'.repeat(4_000)}`;
    const input = Array.from({ length: 25 }, (_, id) => JSON.stringify({ id, html })).join('\n');
    const { status, stdout } = run(['--jsonl'], input, ['--max-old-space-size=200']);
    expect(status).toBe(0);
    expect(lines(stdout)).toHaveLength(25);
  });
});

describe('analyse --to-library and --from-library', { timeout: 60_000 }, () => {
  const analyses = run(
    ['--jsonl'],
    [
      { id: 'a', text: '“It is done,” said Imelda Carrick.', published: '2026-03-12' },
      { id: 'b', html: '<title>x</title><p>y</p>', url: 'https://estuary.example/x#top' },
    ]
      .map((line) => JSON.stringify(line))
      .join('\n'),
  ).stdout;
  const library = run(['--to-library'], analyses);

  it('write what --jsonl wrote as a library, and the reverse', () => {
    expect(library.status).toBe(0);
    expect(JSON.parse(library.stdout)).toMatchObject({
      format: 'whosaid-library',
      articles: [
        { id: 'a', address: '', published: '2026-03-12', analysis: { people: [{ name: 'Imelda Carrick' }] } },
        { id: 'https://estuary.example/x', address: 'https://estuary.example/x#top', site: 'estuary.example' },
      ],
    });
    const back = run(['--from-library', file('library.json', library.stdout)]);
    expect(back.status).toBe(0);
    expect(lines(back.stdout)).toEqual(
      lines(analyses).map((line, index) => ({ ...Object(line), id: index ? 'https://estuary.example/x' : 'a' })),
    );
  });

  it('write an article once that comes twice, leave out what is none, and say so', () => {
    const input = [analyses.trim(), analyses.trim(), '{"id":"c","error":"too long"}', 'not json', '{"id":"d"}'].join(
      '\n',
    );
    const { status, stdout, stderr } = run(['--to-library'], input);
    expect(status).toBe(1);
    expect(stdout.replace(/"keptAt":"[^"]*"/g, '')).toBe(library.stdout.replace(/"keptAt":"[^"]*"/g, ''));
    expect(stderr).toContain('left out: c: too long');
    expect(stderr).toContain('articles: 2, left out: 3, come again: 2');
  });

  it('refuse what is no library in one clear line', () => {
    const { status, stdout, stderr } = run(['--from-library'], analyses);
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr.trim()).toBe('analyse: standard input: not-a-library');
    expect(run(['--from-library', '--jsonl']).status).toBe(2);
  });
});
