/** What makes a French sentence stand badly alone. */

import type { StoryWords } from '../language.ts';
import { words } from '../words.ts';
import { SOURCES } from './sources.ts';

export const STORY: StoryWords = {
  // Chosen by such pronouns, points told a key fact less on the annotated pages: what weighs them is learnt from English.
  opening: words(''),
  singular: words(''),
  somebody: SOURCES.roles,
  leading: words('alors et mais or puis'),
  pointing: words('autres ceci cela celle celui cette ces ça tels telles'),
  times: words('année après-midi automne été hiver matin mois nuit printemps saison semaine soir week-end'),
  line: /^(?:par\s\p{Lu}[^.!?]*|(?:mis\sà\sjour|modifié|publié)(?:\s|:)[^!?]{0,60}|(?:lire\saussi|à\slire|cliquez\sici)(?:\s|:).{0,200})$/iu,
  byline: /^par\s[^.!?:–—]{3,60}\s[–—]\s/iu,
};
