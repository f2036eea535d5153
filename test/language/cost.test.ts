/** What a language costs where it is not used: nothing is loaded of it, and no script that others need has a byte of it. */

import { runInNewContext } from 'node:vm';
import { type BuildOptions, build } from 'esbuild';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { analyse } from '../../src/analyse.ts';
import { analyseMarks } from '../../src/analyse-marks.ts';
import { articleOfText } from '../../src/article/from-text.ts';
import { LANGUAGES } from '../../src/language/all.ts';
import { LANGUAGE_CODES } from '../../src/language/language.ts';
import { loadLanguagesBy } from '../../src/language/languages.ts';
import { bundlesFor, TARGETS } from '../../tools/build.ts';
import { reader } from '../told.ts';

const OF_ONE_LANGUAGE = /^src\/language\/([a-z]{2})\//;

/** By which languages are told apart, and sentences and attributions behind marks found, before the language is known. */
const BEFORE_KNOWN = ['countries', 'cue-verbs', 'function-words', 'places', 'text'];

/** Bytes of a language's script at most, before it is packed, of our own choosing. */
const MOST = 50_000;

function built(options: BuildOptions) {
  return build({ ...options, write: false, minify: true, metafile: true, logLevel: 'silent' });
}

/** Of each script of a bundle, the files of languages that it holds words of. */
async function languagesIn(options: BuildOptions): Promise<Map<string, string[]>> {
  const { metafile } = await built(options);
  return new Map(
    Object.entries(metafile?.outputs ?? {}).map(([path, { inputs }]) => [
      path.replace(/^dist\//, ''),
      Object.entries(inputs).flatMap(([file, { bytesInOutput }]) =>
        OF_ONE_LANGUAGE.test(file) && bytesInOutput > 0 ? [file] : [],
      ),
    ]),
  );
}

describe.each(TARGETS)('in the scripts of %s', (target) => {
  it('each language has a script of its own, and is in no other, beside the English words that tell it apart', async () => {
    const bundles = await Promise.all(bundlesFor(target, 'dist').map(languagesIn));
    const held = new Map(bundles.flatMap((scripts) => [...scripts]));
    expect(held.size).toBeGreaterThan(LANGUAGE_CODES.length);
    for (const [script, files] of held) {
      const own = /^language\/(..)\.js$/.exec(script)?.[1];
      if (own) expect(files.map((file) => OF_ONE_LANGUAGE.exec(file)?.[1])).toEqual(files.map(() => own));
      else if (/^(?:analysis|analysis-worker|background)\.js$/.test(script))
        for (const file of files) expect(BEFORE_KNOWN.map((name) => `src/language/en/${name}.ts`)).toContain(file);
      else expect([script, files]).toEqual([script, []]);
    }
    for (const code of LANGUAGE_CODES) expect(held.get(`language/${code}.js`)).not.toEqual([]);
  });

  it('that of a language is small, and tells it whole to the worker that takes it in', async () => {
    for (const options of bundlesFor(target, 'dist')) {
      const { outputFiles } = await built(options);
      for (const { path, contents, text } of outputFiles ?? []) {
        const code = LANGUAGE_CODES.find((each) => path.endsWith(`/language/${each}.js`));
        if (!code) continue;
        expect(contents.length).toBeLessThan(MOST);
        const worker: { whosaidLanguage?: { LANGUAGE: object } } = {};
        runInNewContext(text, worker);
        expect(Object.keys(worker.whosaidLanguage?.LANGUAGE ?? {})).toEqual(Object.keys(LANGUAGES[code]));
      }
    }
  });
});

describe('an article', () => {
  const loaded: string[] = [];
  beforeEach(() => {
    loaded.length = 0;
    loadLanguagesBy((code) => {
      loaded.push(code);
      return LANGUAGES[code];
    });
  });
  afterEach(() => loadLanguagesBy((code) => LANGUAGES[code]));

  it.each([
    [
      'en',
      'The mayor said on Monday that the old bridge would be closed for two years, and that nobody had been asked.',
    ],
    [
      'de',
      'Die Bürgermeisterin sagte am Montag, dass die alte Brücke für zwei Jahre gesperrt wird und niemand gefragt wurde.',
    ],
    [
      'es',
      'La alcaldesa dijo el lunes que el viejo puente se cerrará durante dos años y que nadie fue consultado antes.',
    ],
    [
      'fr',
      'La maire a déclaré lundi que le vieux pont serait fermé pendant deux ans et que personne n’avait été consulté.',
    ],
  ])('in a language that is read has its own alone loaded: %s', async (language, text) => {
    const article = articleOfText(text, '2024-05-15', language);
    await analyse(
      article,
      reader(() => ({})),
    );
    await analyse(
      article,
      reader(() => ({})),
    );
    expect(loaded).toEqual([language]);
  });

  it('in another language has none loaded, nor has one of which the marks alone are asked for', async () => {
    const text =
      'A presidente da câmara disse na segunda-feira que a velha ponte não será fechada e que ninguém foi ouvido.';
    expect(
      await analyse(
        articleOfText(text, null, 'pt'),
        reader(() => ({})),
      ),
    ).toMatchObject({ read: 'marks' });
    analyseMarks(articleOfText('The mayor said that the old bridge would be closed for two years.', null, 'en'));
    expect(loaded).toEqual([]);
  });
});
