/** The formats that an analysis can be saved in, for the popup's menu and the command line. */

import type { Analysis } from '../analysis.ts';
import type { WrongMark } from '../wrong-marks.ts';
import { toCsv } from './csv.ts';
import { toJson } from './json.ts';
import { toMarkdown } from './markdown.ts';
import { toReference } from './reference.ts';
import { toSchemaOrg } from './schema-org.ts';
import { toText } from './text.ts';
import { toWebAnnotation } from './web-annotation.ts';

export interface Format {
  /** Of the file, without the dot. */
  extension: string;
  mime: string;
  /** @param wrong what the reader marked as wrong; JSON and Markdown tell it */
  write: (analysis: Analysis, wrong?: readonly WrongMark[]) => string;
}

export const FORMATS = {
  markdown: { extension: 'md', mime: 'text/markdown', write: toMarkdown },
  json: { extension: 'json', mime: 'application/json', write: toJson },
  csv: { extension: 'csv', mime: 'text/csv', write: toCsv },
  'web-annotation': { extension: 'jsonld', mime: 'application/ld+json', write: toWebAnnotation },
  'schema-org': { extension: 'jsonld', mime: 'application/ld+json', write: toSchemaOrg },
  text: { extension: 'txt', mime: 'text/plain', write: (analysis) => `${toText(analysis)}\n` },
  apa: { extension: 'txt', mime: 'text/plain', write: ({ article }) => `${toReference(article, 'apa')}\n` },
  mla: { extension: 'txt', mime: 'text/plain', write: ({ article }) => `${toReference(article, 'mla')}\n` },
  bibtex: {
    extension: 'bib',
    mime: 'application/x-bibtex',
    write: ({ article }) => `${toReference(article, 'bibtex')}\n`,
  },
} as const satisfies Record<string, Format>;

export type FormatName = keyof typeof FORMATS;

/** @returns undefined where there is no such format */
export function formatNamed(name: string): Format | undefined {
  const formats: Readonly<Record<string, Format>> = FORMATS;
  return Object.hasOwn(formats, name) ? formats[name] : undefined;
}
