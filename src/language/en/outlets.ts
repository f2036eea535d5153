/** English names of news outlets and agencies, lower case, without "the", and nouns for them. */

import { words } from '../words.ts';

export const OUTLET_NAMES = words(`
  abc abc_news afp agence_france-presse al-jazeera al_arabiya al_jazeera anadolu ansa ap arizona_republic
  ars_technica associated_press athletic atlanta_journal-constitution atlantic axios baltimore_sun bbc bbc_breakfast
  bbc_news bbc_radio_4 bbc_sport bild billboard bleacher_report bloomberg bloomberg_news boston_globe boston_herald
  breitbart business_insider buzzfeed buzzfeed_news caixin cbc cbs cbs_news cbs_sports ccn channel_4 charlotte_observer
  chicago_tribune china_daily cnbc cnet cnn corriere_della_sera daily_beast daily_caller daily_express daily_mail
  daily_mirror daily_star daily_telegraph dallas_morning_news deadline democracy_now denver_post der_spiegel
  des_moines_register detroit_free_press deutsche_welle die_welt die_zeit digital_spy dpa economist efe el_mundo
  el_pais el_país engadget entertainment_weekly espn esquire euronews evening_standard fast_company financial_times
  forbes fortune fox fox_business fox_news fox_sports ft gb_news gizmodo global_times guardian guardian_australia
  haaretz handelsblatt harper's hindu hindustan_times hollywood_reporter houston_chronicle huffington_post huffpost
  independent indian_express indiewire insider intercept interfax inverse irish_independent irish_times itv itv_news
  itv_sport japan_times kansas_city_star kommersant kyodo kyodo_news la_repubblica la_times lbc le_figaro le_monde
  libération los_angeles_times mail_on_sunday mail_online mailonline manchester_evening_news mashable meduza
  mercury_news miami_herald mirror morning_consult msnbc mtv national_geographic nature nbc nbc_news nbc_sports
  new_republic new_scientist new_york_magazine new_york_post new_york_times new_yorker news_corp newsmax newsnight
  newsweek nhk nikkei novaya_gazeta npr ny_times nyt observer open_democracy orange_county_register oregonian page_six
  pbs pc_world people's_daily people_magazine people’s_daily philadelphia_inquirer pitchfork plain_dealer politico
  press_association press_trust_of_india propublica pti quartz radio_free_europe radio_times reuters
  ria ria_novosti rolling_stone rt rté russia_today sacramento_bee salon san_diego_union-tribune
  san_francisco_chronicle scientific_american scmp seattle_times semafor sky sky_news sky_sports slate
  south_china_morning_post spiegel sports_illustrated sputnik star_tribune straits_times sun sun_online sun_sentinel
  sunday_times sydney_morning_herald süddeutsche_zeitung talksport talktv tampa_bay_times tass tech_crunch techcrunch
  techradar telegraph the_athletic the_wrap thewrap time time_magazine times times_of_india times_of_israel tmz
  today_show tom's_guide tom’s_guide tribune univision us_weekly usa_today vanity_fair variety verge vice vogue vox
  vulture wall_street_journal washington_examiner washington_post washington_times wired wrap wsj xinhua yahoo_news yle
  yonhap
`);

/** Nouns for an outlet: "state television", "the newspaper". */
export const OUTLET_NOUNS = words(`
  broadcaster broadcasters daily magazine magazines media newspaper newspapers outlet outlets radio tabloid tabloids television tv
  weekly
`);
