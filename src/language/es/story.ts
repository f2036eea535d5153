/** What makes a Spanish sentence stand badly alone. */

import type { StoryWords } from '../language.ts';
import { words } from '../words.ts';
import { SOURCES } from './sources.ts';

export const STORY: StoryWords = {
  // Chosen by such pronouns, points told a key fact less on the annotated pages: what weighs them is learnt from English.
  opening: words(''),
  singular: words(''),
  somebody: SOURCES.roles,
  leading: words('entonces luego pero y'),
  pointing: words('ello esta estas este esto estos otra otras otro otros tales'),
  times: words(
    'año fin invierno lunes martes mes mañana miércoles jueves noche primavera semana sábado tarde temporada verano viernes domingo',
  ),
  line: /^(?:por\s\p{Lu}[^.!?]*|(?:actualizado|publicado)(?:\s|:)[^!?]{0,60}|(?:lea\s(?:también|además)|lee\s(?:también|más)|haga\sclic|te\spuede\sinteresar)(?:\s|:).{0,200})$/iu,
  byline: /^por\s[^.!?:–—]{3,60}\s[–—]\s/iu,
};
