/** English nouns for those on whose word an article rests without their names; lower case. */

import { words } from '../words.ts';

/** People who speak without being named, singular and plural. */
export const ANONYMOUS_NOUNS = words(`
  adviser advisers advisor advisors advocate advocates aide aides analyst analysts attendee attendees consumers critic critics
  customers diplomat diplomats eyewitness eyewitnesses families fans friends insider insiders locals neighbors neighbours
  observer observers officials opponents parents passers-by people person persons protesters researchers residents scientists
  source sources staff staffer staffers students supporters users voters witness witnesses workers
`);

/** What is written, measured, filed or put up for all to read, singular and plural. */
export const DOCUMENT_NOUNS = words(`
  advert advertisement advisory affidavit affidavits agreement alert analyses analysis announcement article articles
  assessment audio audit banner banners billboard billboards blog blogs book briefing broadcast brochure bulletin
  calculations calendar caption captions census charges chart charts clip clips column communique communiqué complaint
  constitution contract count court-filing data database dataset deal decision declaration decree deposition diaries
  diary document documents dossier editorial email emails entry essay estimate estimates evaluation evidence excerpt
  excerpts figures filing filings findings flyer flyers footage forecast forecasts form graffiti guidance guide
  guidelines headline headlines image images index indictment inscription interview inventory investigation invitation
  invoice judgement judgment label labels law lawsuit leaflet leaflets leak leaks legislation letter letters licence
  license listing listings log logs manifesto map maps measurements memo memoir memorandum memos message messages
  minutes model models motion newsletter note notes notice novel obituary order page pamphlet paper papers petition
  photo photograph photographs photos picture pictures placard placards plaque plaques policy poll polls post poster
  posters posts presentation press-release profile projection projections proposal prospectus questionnaire ranking
  rankings readings receipt recording recordings records release report reports research resolution results review
  reviews rules ruling scan scans schedule screenshot screenshots sign signs slogan slogans spreadsheet statement
  statements statistics statute sticker stickers story studies study subpoena suit summary survey surveys table tally
  test testimony tests text texts timetable tracker trailer transcript transcripts treaty tweet tweets verdict video
  videos warrant website whitepaper
`);

/** Organised bodies, singular. */
export const ORGANISATION_NOUNS = words(`
  academy administration agency airline airport alliance arm army association authority automaker bank board body
  bookmaker brand brewery brigade broker brokerage bureau business cabinet campaign carmaker carrier caucus center
  centre chain chamber charity chipmaker church city clinic club co-operative coalition coastguard college commission
  committee company conglomerate congress consortium consulate cooperative corporation council country court crew
  department developer diocese directorate distributor division drugmaker embassy enterprise establishment exchange
  faction factory farm federation festival firm force foundation fund giant government group guard hospital hotel house
  household institute insurer judiciary jury kingdom lab label laboratory league legislature lender library lobby maker
  management manufacturer military ministry mission movement museum navy newsroom ngo nonprofit observatory office
  office-holder operator opposition organisation organization outfit palace panel parliament partnership party pentagon
  pharmacy platform police port presidency producer prosecution publisher regime registry regulator restaurant retailer
  school secretariat seller senate service shop side society squad staff startup state studio sub-committee
  subcommittee subsidiary supermarket supplier task-force taskforce team theater theatre think-tank tribunal trust
  union unit university utility venue watchdog watchdogs winery wing zoo
`);

/** They end a noun phrase's head: what follows tells more about it. */
export const HEAD_ENDS = words(`
  about against aged at aware based briefed by carried close commissioned compiled conducted familiar filed for from in inside interviewed involved
  issued knowledgeable leaked led obtained of on outside over polled posted prepared provided published quoted received released reviewed seen sent
  showing since surveyed sympathetic that to which who whose with within
`);
