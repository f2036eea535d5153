/** What makes an English sentence stand badly alone. */

import type { StoryWords } from '../language.ts';
import { words } from '../words.ts';
import { ROLE_NOUNS } from './role-nouns.ts';

export const STORY: StoryWords = {
  opening: words('he her his she their they'),
  singular: words('he her him his she'),
  // Nobody is meant by "he" in "Police said he fled".
  somebody: new Set([...ROLE_NOUNS].filter((noun) => noun !== 'police')),
  leading: words('and but however so then yet'),
  pointing: words('another it its neither others such these this'),
  times: words('afternoon autumn evening month morning season spring summer time week weekend winter year'),
  line: /^(?:by\s\p{L}[^.!?]*|(?:(?:last\s)?updated|published)\b[^!?]{0,60}|(?:also\sread|read\s(?:also|more)|click\shere|follow\s@|scroll\sdown|sign\sup\sfor|story\scontinues|subscribe\sto|watch\s(?:below|now|the\svideo))\b.{0,200}|(?:photos?|pictured):.{0,200})$/iu,
  byline: /^by\s[^.!?:–—]{3,60}\s[–—]\s/iu,
};
