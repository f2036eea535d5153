/** Where Spanish sentences end, and the places of its datelines. */

import { placesKnown } from '../known-places.ts';
import type { TextWords } from '../language.ts';
import { words } from '../words.ts';
import { COUNTRIES } from './countries.ts';

/** Capitals and large cities. */
const CITIES = words(`
  abu_dabi alicante almería ámsterdam ankara arequipa asunción atenas bagdad bangkok barcelona barranquilla beirut belgrado berlín berna
  bilbao bogotá brasilia bruselas bucarest budapest buenos_aires burgos cáceres cádiz cali camagüey caracas cartagena chicago
  ciudad_de_guatemala ciudad_de_méxico ciudad_de_panamá ciudad_juárez cochabamba colombo concepción copenhague córdoba culiacán
  cusco damasco delhi doha dublín el_cairo estambul estrasburgo fráncfort ginebra gijón granada guadalajara guayaquil helsinki
  huelva islamabad jerusalén johannesburgo kabul kiev la_coruña la_habana la_haya la_paz las_palmas león lima lisboa lleida
  londres los_ángeles lyon madrid málaga managua manila maracaibo marsella medellín mendoza mérida miami milán minsk monterrey
  montevideo moscú múnich murcia nairobi nápoles nueva_delhi nueva_york oaxaca oslo ottawa oviedo palma pamplona parís pekín porto praga puebla
  quito rabat río_de_janeiro riad roma rosario salamanca san_francisco san_josé san_juan san_petersburgo san_salvador san_sebastián santa_cruz
  santander santiago santiago_de_chile santiago_de_compostela santo_domingo são_paulo sarajevo segovia seúl sevilla shanghái sídney singapur
  sofía sucre tegucigalpa teherán tel_aviv tijuana tokio toledo toronto trípoli trujillo túnez valencia valladolid valparaíso varsovia
  venecia veracruz viena vigo vitoria washington zagreb zaragoza zúrich
`);

export const TEXT: TextWords = {
  beforeName: words(`
    abg adm arq art atte av avda cap cía cmdte col d dir dn dña dpto dr dra dras dres excmo fco fr gral hno hnos ilmo ing lcda lcdo lic
    mons mtra mtro núm p.ej pbro pdta pdte ph.d prof profa pte sgto sr sra sras sres srta sta sto tel tte ud uds vs
  `),
  beforeFigure: words('abr ago aprox dic ene feb jul jun mar may no nov oct p pág págs sept vol'),
  mayEnd: words('etc hab ltda'),
  starters: words(`
    a además ahora al algo algunos allí ante antes aquí así aunque ayer bajo cada casi como con contra cuando cuatro cuya de del
    desde después dicha dicho donde dos durante e él el ella ellas ellos en entonces entre era es esa ese eso esta este esto
    estos fue hace hasta hay hoy la las le les lo los luego más mientras muchos ni no nos nuestro o otra otro otros para pero por
    porque pues que quien se según ser si sin sobre solo son su sus también tampoco tanto tras tres tu un una uno unos y
    ya yo
  `),
  ordinals: false,
  afterTime: null,
  isPlace: placesKnown('es', COUNTRIES, CITIES),
};
