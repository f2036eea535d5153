/** Capitalised English words that are no part of a person's name, lower case. */

import { words } from '../words.ts';

/** Adjectives of nations and creeds, and words for their people. */
export const NATIONALITIES = words(`
  afghan african albanian algerian american americans arab argentine argentinian armenian asian australian austrian
  azerbaijani baltic bangladeshi basque belarusian belgian bolivian bosnian brazilian brit british briton britons buddhist bulgarian
  burmese californian cambodian canadian caribbean catalan catholic chechen chilean chinese christian colombian
  conservative croatian cuban czech danish democrat democratic democrats dutch ecuadorian egyptian emirati english
  estonian ethiopian eurasian european filipino finnish french georgian german germans ghanaian greek haitian hindu hispanic
  hungarian icelandic indian indonesian iranian iraqi irish islamic islamist israeli italian jamaican japanese jew jewish jews
  jordanian kazakh kenyan korean kosovan kurdish kuwaiti latin latino latvian lebanese liberal libyan lithuanian macedonian
  malaysian maltese mexican moroccan muslim muslims nazi nepalese nepali nigerian nordic norwegian pakistani palestinian
  palestinians peruvian polish portuguese protestant qatari republican republicans roman romanian russian russians rwandan
  saudi scottish serbian sikh singaporean slovak slovenian somali soviet spanish sudanese sunni swedish swiss syrian
  taiwanese texan thai tibetan tory tunisian turkish ugandan ukrainian ukrainians uruguayan uzbek venezuelan vietnamese
  welsh western yemeni zimbabwean
`);

/** What stands before a colon and the name of who made a picture. */
export const PICTURE_LABELS = words(
  'credit file illustration image images photo photograph photos picture source video',
);
