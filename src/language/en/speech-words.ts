/** Verbs that people, more than things, are the subjects of, in the forms that stand next to a name; lower case. */

import { words } from '../words.ts';

export const SPEECH_WORDS = words(`
  accused acknowledged added admitted advised agreed announced answered argued asked asserted believes claimed claims
  commented complained conceded concluded confirmed continued criticised criticized cried declared declined denied described
  emphasised emphasized estimated explained expressed hopes insisted insists joked laughed lamented maintained mentioned
  noted notes observed pleaded pointed praised predicted promised quipped recalled recalls refused remarked remembered
  replied replies reported responded retorted revealed said says shouted shrugged smiled speaking stated stressed
  suggested suggests testified thinks told tweeted urged vowed wanted wants warned warns whispered wondered writes wrote
`);
