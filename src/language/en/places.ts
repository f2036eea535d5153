/** English place names: countries, and cities and regions by list. */

import { placesKnown } from '../known-places.ts';
import { words } from '../words.ts';
import { COUNTRIES } from './countries.ts';

/** Capitals, large cities, states and regions whose names are rarely anything else; lower case. */
const CITIES_AND_REGIONS = words(`
  abidjan abu_dhabi abuja accra addis_ababa aden adelaide afrin alabama alaska albuquerque aleppo alexandria algiers almaty
  alberta amman amsterdam anchorage andalusia ankara antarctica antwerp arizona arkansas ashgabat asmara astana asunción
  athens atlanta auckland baghdad bahrain baku bali baltimore bamako bangalore bangkok barcelona basel basra bavaria beijing
  beirut belarus belfast belgrade bengaluru benghazi berlin bern bilbao birmingham bishkek bogotá bogota bologna bordeaux
  boston brasília brasilia bratislava bremen brisbane bristol british_columbia brooklyn brussels bucharest budapest buenos_aires
  buffalo bujumbura cairo calais calgary california canberra cape_town caracas cardiff casablanca catalonia charlotte
  chechnya chennai chicago chișinău chisinau chongqing christchurch cincinnati cleveland cologne colombo colorado
  columbus conakry connecticut copenhagen cornwall crete crimea dakar dallas damascus dar_es_salaam darfur darwin
  delaware delhi denver detroit dhaka doha donbas donetsk dortmund dubai dublin durban dushanbe düsseldorf east_jerusalem
  edinburgh edmonton eindhoven england falluja fallujah florence florida frankfurt freetown fukushima gaborone galway gaza geneva
  genoa ghent glasgow gothenburg greenland guadalajara guangdong guangzhou guantánamo guantanamo guayaquil hamburg
  hanoi hanover harare havana hawaii hebron helmand helsinki ho_chi_minh_city hollywood homs hong_kong honolulu houston hyderabad
  idaho idlib illinois indiana indianapolis innsbruck iowa islamabad istanbul izmir jakarta jeddah jerusalem johannesburg juba
  kabul kandahar kampala kansas karachi kashmir kathmandu kazan kent kentucky kharkiv khartoum kherson kiev kigali kingston
  kinshasa kolkata krakow kraków kuala_lumpur kunduz kurdistan kyiv kyoto la_paz lagos lahore las_vegas lausanne leeds
  leicester leipzig libreville lilongwe lille lima limerick linz lisbon liverpool ljubljana lombardy london los_angeles
  louisiana louisville luanda lucerne lucknow luhansk lusaka luxor lviv lyon macau madrid malmö manama manhattan
  manchester mandalay manila manitoba maputo mariupol marseille maryland massachusetts mecca medina melbourne memphis miami
  michigan milan milwaukee minneapolis minnesota minsk mississippi missouri mogadishu monrovia montana montreal
  montevideo montréal moscow mosul mumbai munich muscat myanmar nagasaki nairobi nanjing naples nashville ndjamena
  nebraska nevada new_brunswick new_delhi new_hampshire new_jersey new_mexico new_orleans new_south_wales new_york
  new_york_city newcastle newfoundland niamey nice nicosia norfolk normandy north_carolina north_dakota northern_ireland
  nottingham nouakchott nova_scotia nuremberg oakland odesa odessa ohio okinawa oklahoma oklahoma_city omaha ontario oregon
  orlando osaka oslo ottawa ouagadougou palermo palm_beach papua paris pennsylvania perth peshawar philadelphia phnom_penh
  pittsburgh plymouth podgorica port-au-prince porto portsmouth prague pretoria pristina provence puerto_rico punjab
  pyongyang quebec queens queensland quito rabat rakhine ramallah raqqa reykjavik reykjavík rhode_island riga rio_de_janeiro riyadh
  rome rostov rotterdam sacramento saint_petersburg salisbury salzburg samara samarkand san_antonio san_diego san_francisco
  san_josé san_salvador sanaa santiago santo_domingo sarajevo saskatchewan scotland seattle seoul seville shanghai
  sheffield shenzhen siberia sicily sichuan silicon_valley sinai skopje sochi sofia somaliland south_australia
  south_carolina south_dakota southampton srebrenica srinagar st_petersburg stockholm stuttgart stratford surrey sussex swansea sydney
  tallahassee taipei tallinn tampa tashkent tasmania tbilisi tegucigalpa tehran tel_aviv tennessee texas
  thessaloniki tianjin tibet tijuana tirana tokyo toronto toulouse transnistria tripoli tucson tulsa tunis turin
  tuscany uae ulaanbaatar ulster ulan_bator utah utrecht valencia valletta vancouver venice vermont vienna vientiane
  vilnius virginia vladivostok volgograd wales warsaw washington washington_dc wellington west_bank west_virginia
  windhoek winnipeg wisconsin wrocław wuhan wyoming xinjiang yangon yaoundé yekaterinburg yerevan yokohama yorkshire
  yukon zagreb zaporizhzhia zurich zürich
`);

/** Regions that are places, but no countries. */
const CONTINENTS = words(`
  africa asia caribbean central_america central_asia east_africa east_asia eastern_europe europe latin_america middle_east
  north_africa north_america scandinavia south_america south_asia southeast_asia west_africa western_europe
`);

/** Other names of cities, as a text writes them. */
const OTHER_NAMES = ['washington d.c.', 'washington dc', 'st. petersburg'];

export const isPlace = placesKnown('en', COUNTRIES, new Set([...CITIES_AND_REGIONS, ...CONTINENTS, ...OTHER_NAMES]));
