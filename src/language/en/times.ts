/** How English writes the time of day beside a date. */

import type { TimeWords } from '../language.ts';
import { TIME_ZONES } from './calendar.ts';

const CLOCK = String.raw`(?:(?<hour>[01]?\d|2[0-3])(?:[:.](?<minute>[0-5]\d))?\s?(?<half>[ap])\.?m\b\.?|(?<hour24>[01]?\d|2[0-3]):(?<minute24>[0-5]\d)|(?<word>noon|midnight))`;
const ZONE = String.raw`(?:\s(?:local\stime|\(?(?<zone>${Object.keys(TIME_ZONES).join('|')})\)?(?!\p{L})))?`;

export const TIMES: TimeWords = {
  /** "at 9:30 a.m. EST on " */
  before: new RegExp(String.raw`(?<![\d:.,])${CLOCK}${ZONE},?\s(?:on\s)?$`, 'u'),
  /** " at about 9:30 a.m. EST" */
  after: new RegExp(
    String.raw`^,?\s(?:(?:after|around|at|before|by|from|until|about|shortly|just)\s){1,3}${CLOCK}${ZONE}(?![\d:])`,
    'u',
  ),
  hours: { midnight: 0, noon: 12 },
  zones: TIME_ZONES,
};
