/** English nouns for those on whose word an article rests without their names; lower case, singular and plural. */

import { words } from '../words.ts';

/** People who may speak without being named. */
export const ANONYMOUS_NOUNS = words(`
  adviser advisers advisor advisors aide aides analyst analysts attendee attendees briefed critic critics diplomat diplomats
  economist economists employee employees executive executives expert experts familiar insider insiders investigator
  investigators lawmaker lawmakers neighbor neighbors neighbour neighbours observer observers officer officers official officials
  people person researcher researchers resident residents scientist scientists source sources staffer staffers supporter supporters
  trader traders witness witnesses worker workers
`);

/** What is written, measured or filed. */
export const DOCUMENT_NOUNS = words(`
  affidavit announcement article audit census complaint data document documents email emails estimate estimates figures filing filings
  indictment interview lawsuit leak letter manifesto memo memoir message minutes notice paper poll polls post posts
  records release report reports ruling statement statements statistics study studies survey surveys testimony transcript
  tweet tweets verdict
`);

/** Organised bodies. */
export const ORGANISATION_NOUNS = words(`
  administration agency army authorities authority bank board bureau campaign centre center charity coalition commission committee
  company council court department embassy firm fund government group groups hospital institute ministry movement office operator
  organisation organization parliament party police regulator school think-tank union unions university watchdog
`);
