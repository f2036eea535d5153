/** What makes a German sentence stand badly alone. */

import type { StoryWords } from '../language.ts';
import { words } from '../words.ts';
import { SOURCES } from './sources.ts';

export const STORY: StoryWords = {
  // Chosen by such pronouns, points told a key fact less on the annotated pages: what weighs them is learnt from English.
  opening: words(''),
  singular: words(''),
  somebody: SOURCES.roles,
  leading: words('aber auch dann denn doch so und'),
  pointing: words(
    'andere anderer dabei dadurch dafür dagegen damit daran darauf daraus darin darüber davon dazu dies diese dieser dieses solche',
  ),
  times: words('jahr monat morgen nachmittag abend sommer winter woche wochenende frühjahr herbst saison mal'),
  line: /^(?:von\s\p{Lu}[^.!?]*|(?:aktualisiert|stand|veröffentlicht)(?:\s|:)[^!?]{0,60}|(?:lesen\ssie|hier\sklicken|lesen\sauch|mehr\szum\sthema)(?:\s|:).{0,200})$/iu,
  byline: /^von\s[^.!?:–—]{3,60}\s[–—]\s/iu,
};
