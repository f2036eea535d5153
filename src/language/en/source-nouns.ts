/** English nouns for those on whose word an article rests without their names; lower case. */

import { words } from '../words.ts';

/** People who speak without being named, singular and plural. */
export const ANONYMOUS_NOUNS = words(`
  adviser advisers advisor advisors advocate advocates aide aides analyst analysts attendee attendees consumers critic critics
  customers diplomat diplomats eyewitness eyewitnesses families fans friends insider insiders locals neighbors neighbours
  observer observers officials opponents parents passers-by people person persons protesters researchers residents scientists
  source sources staff staffer staffers students supporters users voters witness witnesses workers
`);

/** What is written, measured or filed, singular and plural. */
export const DOCUMENT_NOUNS = words(`
  affidavit announcement article articles audit book census charges complaint data diary document documents email emails
  estimate estimates figures filing filings findings indictment investigation lawsuit leak letter letters manifesto memo memoir
  memos message messages minutes newsletter notice paper papers petition poll polls post posts records release report reports
  research review ruling statement statements statistics study studies suit survey surveys testimony transcript transcripts tweet
  tweets verdict
`);

/** Organised bodies, singular. */
export const ORGANISATION_NOUNS = words(`
  administration agency airline army association authority bank board bureau cabinet campaign center centre charity church city club
  coalition commission committee company congress council country court department embassy firm foundation fund
  government group hospital institute judiciary manufacturer maker military ministry movement navy office operator organisation
  organization parliament party police prosecution regime regulator retailer school senate startup state team union
  university watchdog
`);

/** They end a noun phrase's head: what follows tells more about it. */
export const HEAD_ENDS = words(`
  about against aged at briefed by close commissioned familiar for from in inside involved leaked of on outside over published
  quoted released seen showing since that to which who whose with within
`);
