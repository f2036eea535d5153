/** Reads the text files of `models/`: a first line that says what a file is and what it was made from, and then that. */

import * as v from 'valibot';

const headSchema = v.object({
  kind: v.string(),
  /** What code and file must share. */
  version: v.number(),
  /** SHA-256 of all that it was made from. */
  from: v.string(),
});
export type Head = v.InferOutput<typeof headSchema>;

/**
 * @param file the whole file
 * @returns what follows the first line
 * @throws Error where it is a file of another kind or version than this code reads
 */
export function learntIn(file: string, kind: string, version: number): string {
  const end = file.indexOf('\n');
  const head = v.safeParse(headSchema, parsedHead(file.slice(0, Math.max(0, end))));
  if (!head.success || head.output.kind !== kind) throw new Error(`this is no file of ${kind}`);
  if (head.output.version !== version)
    throw new Error(`the file of ${kind} is of version ${head.output.version}, and this code reads version ${version}`);
  return file.slice(end + 1);
}

function parsedHead(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
