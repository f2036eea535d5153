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
  affidavit announcement article articles audit banner banners billboard billboards book caption captions census
  charges complaint data diary document documents email emails estimate estimates figures filing filings findings
  flyer flyers graffiti indictment inscription investigation lawsuit leaflet leaflets leak letter letters manifesto
  memo memoir memos message messages minutes newsletter notice paper papers petition placard placards plaque plaques
  poll polls post poster posters posts records release report reports research review ruling sign signs slogan slogans
  statement statements statistics sticker stickers studies study suit survey surveys testimony transcript transcripts
  tweet tweets verdict
`);

/** Organised bodies, singular. */
export const ORGANISATION_NOUNS = words(`
  academy administration agency airline alliance army association authority bank board brewery brigade broker
  brokerage bureau cabinet campaign carrier center centre chain charity church city clinic club coalition coastguard
  commission committee company conglomerate congress consortium corporation council country court department diocese
  directorate distributor division embassy enterprise exchange factory farm federation festival firm force foundation
  fund government group guard hospital hotel institute insurer judiciary kingdom lab laboratory league lender library
  maker manufacturer military ministry mission movement museum navy newsroom observatory office operator opposition
  organisation organization palace parliament party pharmacy police prosecution publisher regime regulator restaurant
  retailer school secretariat senate service shop society startup state studio subsidiary supplier team theater
  theatre think-tank tribunal trust union university utility venue watchdog winery zoo
`);

/** They end a noun phrase's head: what follows tells more about it. */
export const HEAD_ENDS = words(`
  about against aged at aware briefed by close commissioned compiled conducted familiar filed for from in inside interviewed involved
  issued knowledgeable leaked obtained of on outside over polled posted prepared provided published quoted released reviewed seen sent
  showing since surveyed sympathetic that to which who whose with within
`);
