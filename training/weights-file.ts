/** Writes what is learnt of a few named numbers as a file of the source, which is small enough to be read by people. */

import { writeFileSync } from 'node:fs';

/** A weight has so many decimals. */
const DECIMALS = 2;

/** Which file it is, and of which type, from where, the table is. */
export interface WeightsFile {
  /** Below `src`. */
  path: string;
  name: string;
  type: string;
  typeFrom: string;
  /** Its opening sentence. */
  told: string;
}

/**
 * @param like a table of the same names
 * @param values in the order of the names
 */
export function tableOf<Name extends string>(
  like: Readonly<Record<Name, number>>,
  names: readonly Name[],
  values: readonly number[],
): Record<Name, number> {
  const table: Record<Name, number> = { ...like };
  for (const [index, name] of names.entries()) table[name] = Number(values[index]!.toFixed(DECIMALS));
  return table;
}

/** @returns the file's text */
export function weightsText(
  { name, type, typeFrom, told }: Omit<WeightsFile, 'path'>,
  table: Readonly<Record<string, number>>,
): string {
  const lines = Object.entries(table).map(([key, weight]) => `  ${key}: ${weight},\n`);
  return `/** ${told} */

import type { ${type} } from '${typeFrom}';

export const ${name}: ${type} = {
${lines.join('')}};
`;
}

export function writeWeights(file: WeightsFile, table: Readonly<Record<string, number>>): void {
  writeFileSync(new URL(`../src/${file.path}`, import.meta.url), weightsText(file, table));
}
