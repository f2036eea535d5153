/** News outlets and agencies, lower case, without "the". */

import { words } from '../words.ts';

const OUTLETS = words(`
  abc abc_news afp agence_france-presse al_arabiya al_jazeera al-jazeera ansa anadolu ap associated_press atlantic axios bbc bbc_news
  bild bloomberg bloomberg_news boston_globe breitbart business_insider buzzfeed buzzfeed_news caixin cbc cbs cbs_news ccn
  channel_4 chicago_tribune china_daily cnbc cnet cnn corriere_della_sera daily_beast daily_express daily_mail daily_mirror
  daily_telegraph der_spiegel deutsche_welle die_welt die_zeit dpa economist efe el_mundo el_país el_pais engadget espn
  euronews evening_standard financial_times fortune forbes fox fox_news ft global_times guardian haaretz handelsblatt
  hindu hindustan_times hollywood_reporter huffington_post huffpost independent indian_express inverse interfax irish_times
  itv itv_news japan_times kyodo kyodo_news kommersant la_repubblica la_times le_figaro le_monde libération los_angeles_times
  mail_on_sunday mashable meduza miami_herald msnbc nbc nbc_news national_geographic nature new_york_magazine new_york_post
  new_york_times new_yorker news_corp newsweek nhk nikkei novaya_gazeta npr nyt observer pbs people_magazine people's_daily
  people’s_daily philadelphia_inquirer pc_world politico press_association press_trust_of_india pti propublica
  radio_free_europe reuters ria ria_novosti rolling_stone rt rté russia_today san_francisco_chronicle scmp
  scientific_american sky sky_news south_china_morning_post spiegel sputnik straits_times süddeutsche_zeitung sun
  sunday_times sydney_morning_herald tass techcrunch telegraph time time_magazine times times_of_india times_of_israel tmz
  tom's_guide tom’s_guide tribune univision usa_today variety verge vice vox wall_street_journal washington_examiner
  washington_post washington_times wired wsj xinhua yahoo_news yle yonhap
`);

/** Nouns for an outlet: "state television", "the newspaper". */
export const OUTLET_NOUNS = words(`
  broadcaster broadcasters daily magazine magazines media newspaper newspapers outlet outlets radio tabloid tabloids television tv
  weekly
`);

/** Words that outlets have in their names, in any language. */
const IN_NAMES = words(`
  broadcasting chronicle courier diario fernsehen gazette herald kurier journal magazin magazine nachrichten news novosti press
  radio rundfunk telegraph tageblatt times tribune tv zeitung
`);

/** @returns whether the name, without its article, is a known outlet's, or of several words with one that outlets have */
export function isOutlet(name: string): boolean {
  const bare = name.toLowerCase().replace(/^the /, '');
  const parts = bare.split(' ');
  return OUTLETS.has(bare) || (parts.length > 1 && parts.some((part) => IN_NAMES.has(part)));
}
