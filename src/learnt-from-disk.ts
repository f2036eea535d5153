/** Loads the text files of `models/` from disk, and the languages, for the command line, measurements and tests: by being imported. */

import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LANGUAGES } from './language/all.ts';
import { loadLanguagesBy } from './language/languages.ts';
import { loadTrigrams } from './language/trigrams.ts';
import { loadNames } from './text/name-lexicon.ts';

// Not as `new URL` of a file: where tests have a document, that is made an address of it.
const MODELS = join(dirname(fileURLToPath(import.meta.url)), '../models');
const learntText = (name: string) => readFileSync(join(MODELS, `${name}.txt`), 'utf8');

loadLanguagesBy((code) => LANGUAGES[code]);
loadNames(learntText('names'));
loadTrigrams(learntText('trigrams'));
