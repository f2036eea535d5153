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
  /** The same in every language. */
  name: string;
  /** How the popup offers it: as a file to save, as a reference to copy, or not at all. */
  offered: 'file' | 'reference' | null;
  /** Of the file, without the dot. */
  extension: string;
  mime: string;
  /** @param wrong what the reader marked as wrong; JSON and Markdown tell it */
  write: (analysis: Analysis, wrong?: readonly WrongMark[]) => string;
}

export const FORMATS = {
  markdown: { name: 'Markdown', offered: 'file', extension: 'md', mime: 'text/markdown', write: toMarkdown },
  json: { name: 'JSON', offered: 'file', extension: 'json', mime: 'application/json', write: toJson },
  csv: { name: 'CSV', offered: 'file', extension: 'csv', mime: 'text/csv', write: toCsv },
  'web-annotation': {
    name: 'Web Annotation',
    offered: 'file',
    extension: 'jsonld',
    mime: 'application/ld+json',
    write: toWebAnnotation,
  },
  'schema-org': {
    name: 'schema.org',
    offered: 'file',
    extension: 'jsonld',
    mime: 'application/ld+json',
    write: toSchemaOrg,
  },
  text: {
    name: 'text',
    offered: null,
    extension: 'txt',
    mime: 'text/plain',
    write: (analysis) => `${toText(analysis)}\n`,
  },
  apa: {
    name: 'APA',
    offered: 'reference',
    extension: 'txt',
    mime: 'text/plain',
    write: ({ article }) => `${toReference(article, 'apa')}\n`,
  },
  mla: {
    name: 'MLA',
    offered: 'reference',
    extension: 'txt',
    mime: 'text/plain',
    write: ({ article }) => `${toReference(article, 'mla')}\n`,
  },
  bibtex: {
    name: 'BibTeX',
    offered: 'reference',
    extension: 'bib',
    mime: 'application/x-bibtex',
    write: ({ article }) => `${toReference(article, 'bibtex')}\n`,
  },
} as const satisfies Record<string, Format>;

export type FormatName = keyof typeof FORMATS;

function isFormatName(name: string): name is FormatName {
  return Object.hasOwn(FORMATS, name);
}

/** @returns the formats that are offered so, by their names, in order */
export function formatsOffered(as: Format['offered']): [FormatName, string][] {
  const names = Object.keys(FORMATS).filter(isFormatName);
  return names.filter((format) => FORMATS[format].offered === as).map((format) => [format, FORMATS[format].name]);
}

/** @returns undefined where there is no such format */
export function formatNamed(name: string): Format | undefined {
  return isFormatName(name) ? FORMATS[name] : undefined;
}
