/** Where German sentences end, and the places of its datelines. */

import { placesKnown } from '../known-places.ts';
import type { TextWords } from '../language.ts';
import { words } from '../words.ts';
import { COUNTRIES } from './countries.ts';

/** Capitals and large cities; what is written as in English too. */
const CITIES = words(`
  aachen abu_dhabi algier amsterdam ankara athen augsburg bagdad bamako bangkok barcelona basel beirut belgrad berlin bern bielefeld
  bochum bogotá bonn bozen braunschweig bregenz bremen brüssel budapest buenos_aires bukarest caracas charkiw chemnitz chicago
  chișinău colombo damaskus darmstadt davos delhi den_haag dessau doha dortmund dresden dublin duisburg düsseldorf edinburgh
  eisenstadt erfurt essen frankfurt freiburg genf gera göttingen graz halle hamburg hannover havanna heidelberg heilbronn
  helsinki hongkong innsbruck islamabad istanbul jena jerusalem johannesburg kabul kairo kampala karlsruhe kassel khartum kiel kiew
  kigali klagenfurt koblenz köln konstanz kopenhagen köthen krakau kyjiw la_paz lausanne leipzig lima linz lissabon london los_angeles
  lübeck ludwigshafen lugano luxemburg luzern lwiw madrid magdeburg mailand mainz manila mannheim mexiko-stadt miami minsk mogadischu
  mönchengladbach montreal moskau mumbai münchen münster nairobi neapel neu-delhi new_york nikosia nürnberg oberhausen odessa
  offenbach oldenburg osnabrück oslo ottawa paris passau peking potsdam prag pristina rabat regensburg reykjavik riad riga rom rostock
  saarbrücken salzburg sankt_petersburg santiago sarajevo schwerin seoul shanghai singapur skopje sofia stockholm straßburg stuttgart
  sydney taipeh tallinn teheran tel_aviv tiflis tirana tokio toronto trier tripolis tunis ulm vaduz venedig warschau washington
  weimar wien wiesbaden wilna winterthur wolfsburg wuppertal würzburg zagreb zürich zwickau
`);

export const TEXT: TextWords = {
  beforeName: words(`
    b bspw bzgl bzw ca d d.h dipl dr evtl frhr geb gest ggf hl hrsg i i.d.r ing inkl jur kath m.a mag max med mind nr o phil prof rd rer s
    sog sr st stellv tel u u.a ungef v vgl vs z z.b z.t zzgl
  `),
  beforeFigure: words('abs apr art aug bd dez feb jan jh jhd kap nov okt sept'),
  mayEnd: words('co etc jr min mio mrd str usw'),
  starters: words(`
    aber ab alle allerdings als also am an anders auch auf aus außerdem bei beide beim bereits bis bisher da dabei dafür
    dagegen daher damals damit danach dann daran darauf daraus darin darüber darum das dass davon dazu dem den denn dennoch der
    deren des deshalb dessen die dies diese diesem diesen dieser dieses doch dort drei du durch ein eine einem einen einer
    eines einige er erst es etwa für gegen hier hinter ich ihm ihn ihnen ihr ihre ihrem ihren im in insgesamt ist jeder
    jedoch jetzt kein keine laut man mehr mit nach nachdem nicht noch nun nur ob obwohl oder ohne schon sein seine seinem
    seinen seit seitdem sie so sobald sondern sowie später statt trotz über um und uns unser unsere unter viele vom von
    vor während wann warum was weder wegen weil weitere welche wenn wer wie wieder wir wo wobei zudem zu zuletzt zum zunächst
    zur zuvor zwar zwei zwischen
  `),
  ordinals: true,
  afterTime: null,
  isPlace: placesKnown('de', COUNTRIES, CITIES),
};
