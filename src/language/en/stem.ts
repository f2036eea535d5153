/** What the forms of an English verb or noun have in common: a rough stem, the same for "says", "said" and "saying". */

const IRREGULAR: Readonly<Record<string, string>> = {
  chose: 'choos',
  chosen: 'choos',
  drew: 'draw',
  felt: 'feel',
  forgot: 'forget',
  found: 'find',
  gave: 'giv',
  given: 'giv',
  heard: 'hear',
  held: 'hold',
  kept: 'keep',
  knew: 'know',
  known: 'know',
  led: 'lead',
  left: 'leav',
  made: 'mak',
  meant: 'mean',
  said: 'say',
  saw: 'see',
  seen: 'see',
  sent: 'send',
  shown: 'show',
  sought: 'seek',
  spoke: 'speak',
  spoken: 'speak',
  stood: 'stand',
  swore: 'swear',
  sworn: 'swear',
  taken: 'tak',
  thought: 'think',
  told: 'tell',
  took: 'tak',
  understood: 'understand',
  written: 'writ',
  wrote: 'writ',
};

const SHORTEST = 4;
const DOUBLED = /([bdfgkmnprt])\1$/;

function withoutEnding(word: string): string {
  if (/.{2}(?:ies|ied)$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch)es$/.test(word)) return word.slice(0, -2);
  if (/[^su']s$/.test(word)) return word.slice(0, -1);
  if (/.{2}[^e]ed$/.test(word)) return word.slice(0, -2);
  return /.{3}ing$/.test(word) ? word.slice(0, -3) : word;
}

/**
 * @param word in lower case
 * @returns its stem, which need not be a word: "argu" for "argue", "argued" and "arguing"
 */
export function stemOf(word: string): string {
  const irregular = Object.hasOwn(IRREGULAR, word) ? IRREGULAR[word] : undefined;
  if (irregular) return irregular;
  if (word.length < SHORTEST) return word;
  let stem = withoutEnding(word);
  if (stem !== word && DOUBLED.test(stem)) stem = stem.slice(0, -1);
  return stem.length >= SHORTEST && stem.endsWith('e') ? stem.slice(0, -1) : stem;
}
