/** Tells names of news outlets, which are the same in an article of any language. */

import { LANGUAGES } from './languages.ts';
import { words } from './words.ts';

/** Words that outlets have in their names. */
const IN_NAMES = words(`
  abendblatt allgemeine anzeiger broadcasting chronicle courier diario dispatch examiner fernsehen gazette herald
  inquirer journal kurier magazin magazine nachrichten news noticias novosti press radio rundfunk rundschau tagblatt
  tageblatt telegraph televisión times tribune tv télévision volksblatt zeitung
`);
const NAMES = Object.values(LANGUAGES).map(({ sources }) => sources.outletNames);

/** @returns whether the name, without its article, is a known outlet's, or of several words with one that outlets have */
export function isOutlet(name: string): boolean {
  const bare = name.toLowerCase().replace(/^the /, '');
  const parts = bare.split(' ');
  return NAMES.some((names) => names.has(bare)) || (parts.length > 1 && parts.some((part) => IN_NAMES.has(part)));
}
