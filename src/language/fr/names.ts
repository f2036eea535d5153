/** What stands beside the names of people in French. */

import type { NameWords } from '../language.ts';
import { words } from '../words.ts';

const FEMALE = words(`
  baronne comtesse duchesse impératrice infante lady madame mademoiselle mère mlle mme mmes princesse reine sœur tsarine
`);
const MALE = words(`
  baron cheikh comte duc empereur frère lord m m. maître mgr mm monsieur père prince roi sir sultan tsar
`);

export const NAMES: NameWords = {
  titles: {
    female: FEMALE,
    male: MALE,
    royal: words(''),
    given: words('berger comte duc maire maître pape père prince roi saint'),
    never: words('m m. madame mademoiselle me mgr mlle mm mme mmes monsieur'),
    all: new Set([...FEMALE, ...MALE, ...words('dr me prof pr')]),
  },
  nouns: {
    female: words(
      'compagne cousine épouse ex-femme femme fille fillette grand-mère mère nièce petite-fille sœur tante veuve',
    ),
    male: words(
      'compagnon cousin époux ex-mari fils garçon grand-père homme mari neveu oncle père petit-fils veuf frère',
    ),
  },
  families: words('les'),
  prepositions: words(`
    à au aux chez contre dans de depuis derrière dès du en entre par pour sous sur vers
  `),
  pictureLabels: words('archive archives crédit crédits dessin illustration photo photos source vidéo'),
};
