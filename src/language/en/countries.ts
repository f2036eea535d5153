/** The world's countries and territories by their English names, from the platform's own data. */

const OTHER_NAMES = [
  'america',
  'britain',
  'england',
  'scotland',
  'wales',
  'palestine',
  'burma',
  'czech republic',
  'hong kong',
  'macau',
  'ivory coast',
  'soviet union',
  'turkey',
  'holland',
  'north macedonia',
];
// The platform knows a region by every two letters that are assigned; it gives the letters back for those that are not.
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

let names: Set<string> | undefined;

function read(): Set<string> {
  const display = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const all = new Set(OTHER_NAMES);
  for (const first of LETTERS) {
    for (const second of LETTERS) {
      const name = display.of(first + second)?.toLowerCase();
      if (name) all.add(name);
    }
  }
  // Jordan and Georgia are people's names as well; what stands around them must tell.
  for (const name of ['jordan', 'georgia', 'chad', 'jersey']) all.delete(name);
  return all;
}

/** @returns whether the lower-case name is a country's or a territory's */
export function isCountry(lower: string): boolean {
  names ??= read();
  return names.has(lower);
}
