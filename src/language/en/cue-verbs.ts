/** English verbs that report what somebody said, wrote or thought, all their forms, lower case. */

import { words } from '../words.ts';

/** They introduce speech so often that they show a speaker on their own ("..., said Okafor"). */
export const SPEECH_VERBS = words(`
  acknowledged acknowledges acknowledging added adding adds admits admitted admitting affirmed affirms alleged alleges
  alleging announced announces announcing argued argues arguing asked asking asks asserted asserting asserts began begged
  begins boasted boasting boasts cautioned cautioning cautions cheered claimed claiming claims commented commenting
  comments complained complaining complains concluded concludes concluding conceded concedes conceding confessed
  confirmed confirming confirms continued continues countered counters cried declared declares declaring denied denies
  denying emailed exclaimed exclaims explained explaining explains insisted insisting insists joked jokes joking
  lamented laments mused muses noted notes noting observed observes opined posted posts pleaded predicted predicting
  predicts proclaimed proclaims protested quipped quips recalled recalling recalls recounted recounts remarked remarking
  remarks reiterated reiterates repeated repeats replied replies responded responds responding retorted retorts revealed
  reveals said say saying says screamed shouted shouts sighed snapped speculated stated states stating stressed stresses
  stressing suggested suggesting suggests testified testifies texted told tells telling thundered tweeted tweeting tweets
  urged urges urging vowed vowing vows wailed warned warning warns whispered wondered wonders wrote writes writing yelled
`);
