/**
 * English verbs that report what somebody said, wrote or thinks; all their forms, lower case. The model finds cues without them:
 * they bound clauses, unclosed quotations, names and figures.
 */

import { words } from '../words.ts';

/** What follows or goes before them is what was said: they take a clause. */
export const SPEECH_VERBS = words(`
  acknowledge acknowledged acknowledges acknowledging add added adding adds admit admits admitted admitting advised
  affirm affirmed affirms agree agreed agrees allege alleged alleges alleging announce announced announces announcing
  answered answers argue argued argues arguing ask asked asking asks assert asserted asserting asserts assured assures
  assuring begged believe believed believes believing boast boasted boasting boasts caution cautioned
  cautioning cautions charged claim claimed claiming claims clarified commented commenting complain complained
  complaining complains concede conceded concedes conceding conclude concluded concludes concluding confessed confirm
  confirmed confirming confirms contend contended contending contends continued continues countered counters cried
  declare declared declares declaring demanded demanding denied denies deny denying elaborated emailed emphasised
  emphasises emphasising emphasize emphasized emphasizes emphasizing estimated estimates exclaimed exclaims expects
  explain explained explaining explains fears feel feels felt found finds guess guessed hinted hinting hopes implied
  implies indicated indicates indicating informed informing insist insisted insisting insists joke joked jokes joking
  lamented lamenting laments maintained maintains mentioned mused muses noted notes noting observed observes
  opined pleaded pledged pledges pledging pointed posted posts predict predicted predicting predicts proclaimed
  proclaiming proclaims promise promised promises promising proposed protested quipped quips read reads reasoned recall
  recalled recalling recalls recounted recounts reflected reiterated reiterates reiterating remarked remarking remarks
  remembered remembers reminded reminding repeated repeats replied replies reply replying report reported reporting reports respond responded
  responding responds retorted retorts reveal revealed revealing reveals said say saying says screamed shot_back shouted
  shouting shouts shows sighed signaled snapped speculated state stated states stating stress stressed stresses
  stressing suggest suggested suggesting suggests suspects swore tell telling tells testified testifies testifying
  texted think thinks thinking thought thundered told tweeted tweeting tweets urged urges urging vow vowed vowing vows
  wailed warn warned warning warns whispered wondered wondering wonders worried worries write writes writing wrote
  yelled yelling
`);
