/** Where French sentences end, and the places of its datelines. */

import { placesKnown } from '../known-places.ts';
import type { TextWords } from '../language.ts';
import { words } from '../words.ts';
import { COUNTRIES } from './countries.ts';

/** Capitals and large cities. */
const CITIES = words(`
  abidjan abou_dhabi aix-en-provence ajaccio alger amiens amsterdam angers ankara anvers athènes avignon bagdad bamako bangkok
  bangui barcelone bastia bayonne belfast belgrade berlin berne besançon beyrouth bogota bordeaux brazzaville brest bruxelles
  bucarest budapest buenos_aires caen calais caracas casablanca charleroi chicago clermont-ferrand colombo conakry copenhague cotonou
  dakar damas delhi dijon djibouti doha dublin düsseldorf francfort fribourg gand gaza genève grenoble hambourg helsinki hong_kong
  islamabad istanbul jérusalem johannesburg kaboul kampala kharkiv khartoum kiev kigali kinshasa kyiv la_haye la_havane la_rochelle
  lausanne le_caire le_cap le_havre le_mans libreville liège lille lima limoges lisbonne lomé londres lorient los_angeles luxembourg lyon madrid manille
  marseille metz mexico miami milan minsk monaco mons montpellier montréal moscou mulhouse munich n’djamena nairobi namur nancy nantes naples
  neuchâtel new_delhi new_york niamey nice nicosie nîmes orléans oslo ottawa ouagadougou paris pau pékin perpignan poitiers
  port-au-prince porto prague pretoria québec quimper rabat reims rennes riga rio_de_janeiro riyad rome rotterdam rouen saint-denis
  saint-étienne saint-pétersbourg santiago sarajevo séoul shanghai singapour sion sofia stockholm strasbourg sydney taipei tallinn
  téhéran tel-aviv tokyo toronto toulon toulouse tours tripoli troyes tunis valence vancouver varsovie venise versailles vienne vilnius
  washington yaoundé zagreb zurich
`);

export const TEXT: TextWords = {
  beforeName: words('bd boul cf dr env gal j.-c lt m me mgr mlle mm mme mmes mr pr s sgt st ste sté tél vs'),
  beforeFigure: words('apr art av avr cap chap col déc fév févr janv juil no nos nov oct p pp sept t tome vol'),
  mayEnd: words('adj etc ex hab prof rte'),
  starters: words(`
    à après au aucun aujourd’hui aussi autant avant avec car ce cela celle celui ces cet cette chaque cinq comme d’abord d’après
    dans de depuis dès des deux du elle elles en enfin ensuite et face grâce hier il ils je jusqu’ici l’affaire la le les leur leurs lors
    lorsque lui mais malgré même n’est nous on or où outre par parce parmi pas pendant plus plusieurs pour pourquoi puis quand quant
    quatre que quelque qui sa sans selon ses seul si son sous sur tandis tous tout toute toutefois toutes trois un une
    vous
  `),
  ordinals: false,
  afterTime: null,
  isPlace: placesKnown('fr', COUNTRIES, CITIES),
};
