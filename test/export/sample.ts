/** An analysis to export, of an article written for these tests. */

import type { Analysis } from '../../src/analysis.ts';
import { analysedBlocks } from '../sample.ts';

const TEXT = `Ilse Brandt, the mayor of Tarnfeld, opened the new bridge on Tuesday, three years late.
“We kept our word, in the end, and it holds,” Brandt said. “Walk on it.”
The old one, the so-called “harp”, fell into the river in May.
“It cost £4 million too much,” said Oskar Lind of the Tarn Gazette, who counted.`;

export const URL = 'https://news.example/2024/bridge?id=7#top';

const SAMPLE = await analysedBlocks(
  TEXT.split('\n').map((text) => ({ kind: 'paragraph', text })),
  {
    language: null,
    headline: 'Tarnfeld opens its bridge: *at last*',
    byline: ['Maria van der Berg', 'Tom Adeyemi'],
    publisher: 'The Tarn Gazette',
    published: '2024-06-05T09:00:00+02:00',
    url: URL,
  },
);

export function sample(): Analysis {
  return structuredClone(SAMPLE);
}
