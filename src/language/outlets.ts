/** Tells names of news outlets, which are the same in an article of any language. */

import { words } from './words.ts';

/** Words that outlets have in their names. */
const IN_NAMES = words(`
  abendblatt allgemeine anzeiger broadcasting chronicle courier diario dispatch examiner fernsehen gazette herald
  inquirer journal kurier magazin magazine nachrichten news noticias novosti press radio rundfunk rundschau tagblatt
  tageblatt telegraph televisión times tribune tv télévision volksblatt zeitung
`);
/** Names of outlets and agencies, lower case, without their article. */
const NAMES = words(`
  20_minutes 20_minutos 24_heures a3media abc abc_news abendzeitung afp agence_france-presse agencia_efe al-jazeera
  al_arabiya al_jazeera anadolu ansa antena_3 ap apa ard aristegui_noticias arizona_republic ars_technica arte
  associated_press athletic atlanta_journal-constitution atlantic axios baltimore_sun bayerischer_rundfunk bbc
  bbc_breakfast bbc_news bbc_radio_4 bbc_sport bfm bfm_tv bfmtv bild bild_am_sonntag billboard blast bleacher_report
  blick bloomberg bloomberg_news boston_globe boston_herald br br24 br_24 breitbart business_insider buten_un_binnen
  buzzfeed buzzfeed_news cadena_ser caixin canal+ canal_13 canal_n caracol caracol_radio cbc cbs cbs_news cbs_sports
  ccn channel_4 charlotte_observer chicago_tribune china_daily clarín cnbc cnet cnews cnn cnn_en_español
  computer_bild cooperativa cope correctiv corriere_della_sera courrier_international crónica daily_beast
  daily_caller daily_express daily_mail daily_mirror daily_star daily_telegraph dallas_morning_news deadline
  democracy_now denver_post der_freitag der_spiegel der_standard des_moines_register detroit_free_press
  deutsche_presse-agentur deutsche_welle deutschlandfunk diario_libre die_presse die_tagespost die_welt die_zeit
  digital_spy dlf dpa dwdl economist efe el_colombiano el_comercio el_confidencial el_diario el_economista el_español
  el_espectador el_financiero el_heraldo el_mercurio el_mundo el_nacional el_nuevo_día el_observador el_pais el_país
  el_periódico el_pitazo el_tiempo el_universal eldiario.es engadget entertainment_weekly epd espn esquire euronews
  europa_press europe_1 evening_standard excélsior expansión f.a.z f.a.z. fast_company faz financial_times focus
  focus_online forbes fortune fox fox_business fox_news fox_sports france_2 france_24 france_3 france_bleu
  france_culture france_info france_inter franceinfo frankfurter_allgemeine frankfurter_allgemeine_zeitung
  frankfurter_rundschau ft funke-mediengruppe funke_mediengruppe gb_news gizmodo global_times golem guardian
  guardian_australia haaretz hamburger_abendblatt handelsblatt harper's heise heute_journal hindu hindustan_times
  hollywood_reporter houston_chronicle hr huffington_post huffpost independent indian_express indiewire
  industriemagazin infobae insider intercept interfax inverse irish_independent irish_times itv itv_news itv_sport
  japan_times kansas_city_star katholisch.de keystone-ats keystone-sda kicker kna kommersant krone kronen_zeitung
  kurier kyodo kyodo_news l'express l'humanité l'obs l'opinion l'équipe la_croix la_dépêche la_jornada la_libre
  la_nación la_prensa la_presse la_provence la_razón la_repubblica la_república la_sexta la_tercera la_times
  la_tribune la_vanguardia la_voix_du_nord la_voz_de_galicia lasexta lbc lci le_devoir le_figaro le_matin le_monde
  le_nouvel_obs le_parisien le_point le_progrès le_soir le_temps les_echos les_échos libération listín_diario
  loopsider los_angeles_times m6 mail_on_sunday mail_online mailonline manager_magazin manchester_evening_news
  marianne mashable mdr mediapart meduza mercury_news miami_herald milenio mirror morgenpost morning_consult msnbc
  mtv mundo_deportivo médiapart münchner_merkur n-tv national_geographic nature nbc nbc_news nbc_sports ndr
  neue_zürcher_zeitung new_republic new_scientist new_york_magazine new_york_post new_york_times new_yorker news_corp
  newsmax newsnight newsweek nhk nice-matin nikkei nius notimex novaya_gazeta npr ntv numerama ny_times nyt nzz
  observer olé onda_cero open_democracy orange_county_register oregonian orf ots ouest-france page_six paris_match
  pbs pc_world people's_daily people_magazine people’s_daily perfil perú_21 philadelphia_inquirer phoenix pitchfork
  plain_dealer politico press_association press_trust_of_india propublica prosieben pti página_12 página_siete
  público quartz radio-canada radio_france radio_free_europe radio_nacional radio_times rbb rbb24 rcn
  redaktionsnetzwerk_deutschland reforma report_mainz reuters rfi rheinische_post ria ria_novosti rmc rnd rne
  rolling_stone rpp rt rtbf rtl rts rtve rté russia_today saarländischer_rundfunk sacramento_bee salon
  salzburger_nachrichten san_diego_union-tribune san_francisco_chronicle sat.1 scientific_american scmp seattle_times
  semafor semana sid sky sky_news sky_sports slate sonntagsblick sonntagszeitung south_china_morning_post spiegel
  spiegel_online sport-bild sport1 sport_1 sport_bild sportbild sports_illustrated sportschau sputnik sr srf standard
  star_tribune stern straits_times sud_ouest sud_radio sun sun_online sun_sentinel sunday_times swr swr3
  sydney_morning_herald süddeutsche süddeutsche_zeitung t-online tages-anzeiger tagesanzeiger tagesschau tagesspiegel
  tagesthemen talksport talktv tampa_bay_times tass taz tech_crunch techcrunch techradar tele_cinco telecinco telefe
  telegraph telemundo telesur televisa tf1 the_athletic the_wrap thewrap time time_magazine times times_of_india
  times_of_israel tiroler_tageszeitung tmz today_show tom's_guide tom’s_guide tribune tv5_monde tv5monde tve tvn
  télam télérama univision univisión us_weekly usa_today valeurs_actuelles vanity_fair variety verge vice vogue
  vorwärts vox vulture wall_street_journal washington_examiner washington_post washington_times waz wdr welt
  welt_am_sonntag weser-kurier wired wirtschaftswoche wrap wsj xinhua yahoo_news yle yonhap zdf zeit zeit_online
  zib_2 ámbito
`);

/** @returns whether the name, without its article, is a known outlet's, or of several words with one that outlets have */
export function isOutlet(name: string): boolean {
  const bare = name.toLowerCase().replace(/^the /, '');
  const parts = bare.split(' ');
  return NAMES.has(bare) || (parts.length > 1 && parts.some((part) => IN_NAMES.has(part)));
}
