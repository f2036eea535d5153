/** Loads the text files of `models/` from disk, for the command line, measurements and tests: by being imported. */

import { readFileSync } from 'node:fs';
import { loadTrigrams } from './language/trigrams.ts';
import { loadNames } from './text/name-lexicon.ts';

const textOf = (name: string) => readFileSync(new URL(`../models/${name}.txt`, import.meta.url), 'utf8');

loadNames(textOf('names'));
loadTrigrams(textOf('trigrams'));
