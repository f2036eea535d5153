/** Capitalised English words that are no part of a person's name, lower case. */

import { words } from '../words.ts';

/** Words that make the capitalised words around them an organisation, a place, a law, a prize or a work. */
export const ORGANISATION_WORDS = words(`
  academy act administration agency airlines airport alliance amendment arena army assembly association
  authority avenue award awards bakery bank bay beach bill board boulevard brewery bridge brigade broadcasting
  building bureau business cabinet cafe campaign campus capital castle cathedral center centre championship
  championships channel charity church city clinic club co coalition college command commission committee
  communications community company confederation conference congress constitution convention corp corporation
  council country county court creek cup daily day department design designs district division drive education
  election enterprises entertainment estate exchange express falls federation festival film financial force
  forces forest forum foundation fund gallery games gazette glacier global group guard gym gymnasium hall harbor
  harbour health herald high highway hills holdings hospital hotel house inc industries inn institute
  institution insurance international investments island islands journal lab laboratory labs lake law league
  library limited llc llp ltd magazine mall management medal media memorial mission monument motors motorsports
  mount mountain mountains movement museum nation national nations navy network news newspaper ocean office
  olympics opera orchestra organisation organization palace park parliament partners party pharmaceuticals
  pictures playfield plaza plc point police port post press prize productions project province publishing
  railroad railway ranch records regiment region report republic research reservoir resort resources restaurant
  review ridge river road royal rule school schools sea senate series service services society solutions square
  stadium standard station stores street studio studios summit syndrome systems team technologies technology
  television temple territory theater theatre times tower towers town township treaty tribune trust tunnel union
  united universe university valley ventures village war wars way week weekly world zone
`);

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

/** Months, days and feasts. */
export const CALENDAR_WORDS = words(`
  april august christmas december easter february friday january july june march may monday november october ramadan
  saturday september spring summer sunday thanksgiving thursday tuesday wednesday autumn winter
`);

/** What stands before a colon and the name of who made a picture. */
export const PICTURE_LABELS = words(
  'credit file illustration image images photo photograph photos picture source video',
);
