/** English verbs that report what somebody said, wrote or thinks; all their forms, lower case. */

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

/** They take a name or a thing and say what somebody thinks of it; a few marked words after them are that person's. */
export const JUDGING_VERBS = words(`
  accuse accused accuses accusing apologised apologized attacked attacking attacks blamed blames blaming blasted blasting
  boasted brand branded branding brands call called calling calls characterised characterized characterizes
  characterizing complimented condemn condemned condemning condemns consider considered considering considers
  criticised criticises criticising criticize criticized criticizes criticizing decried decries decrying defended
  defending defends denounce denounced denounces denouncing depicted derided describe described describes describing
  discussed dismissed dismisses dismissing dub dubbed dubbing expressed expresses expressing hailed hailing hails
  invoked label labeled labeling labelled labelling labels lambasted liken likened likening likens mocked mocking mocks
  named offered portrayed praise praised praises praising ranted railed refer referred referring refers regards
  rejected recommended recommends ridiculed saw seeing sees slammed slamming slams spoke speaking speaks talked talking touted trumpeted views
  viewed warned welcomed
`);

/** The speaker is their object: "the agency cited Okafor", "quoting the minister". */
export const RELAYING_VERBS = words('cite cited cites citing quote quoted quotes quoting');

/** They name their listener before what is said. */
export const ADDRESSING_VERBS = words(`
  advised asked asking assured assures assuring informed informing reminded reminding tell telling tells told urged
  urges urging warned warning warns
`);

/** Forms that are nouns as often as verbs: they report speech only right after a pronoun, an auxiliary or "to". */
export const NOUN_LIKE_FORMS = words(`
  answer attacks brand call claim comment demand feel label name note post promise reply report state view
`);

/** Nouns in -ing where an article or adjective goes before. */
export const NOUN_LIKE_PARTICIPLES = words('feeling finding reading showing speaking talking thinking warning writing');

/** With one of these before the cue nothing was said: "refrained from calling it". */
export const WITHHOLDING_WORDS = words(`
  avoid avoided avoiding avoids decline declined declines declining never refrain refrained refraining refrains refuse
  refused refuses refusing without
`);

/** Third persons that are plural nouns as often. */
export const NOUN_PLURALS = words(`
  answers attacks boasts brands calls claims comments demands estimates fears finds hopes labels laments names notes
  pledges posts promises protests quotes regards remarks replies reports shows states suspects talks tweets urges views vows
  worries
`);
