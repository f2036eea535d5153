/** English words that tell on whose word something rests. */

import type { SourceWords } from '../language.ts';
import { words } from '../words.ts';
import { OUTLET_NOUNS } from './outlets.ts';
import { ROLE_NOUNS } from './role-nouns.ts';
import { ANONYMOUS_NOUNS, DOCUMENT_NOUNS, HEAD_ENDS, ORGANISATION_NOUNS } from './source-nouns.ts';
import { TITLE_ABBREVIATIONS } from './titles.ts';

export const SOURCES: SourceWords = {
  anonymous: ANONYMOUS_NOUNS,
  documents: DOCUMENT_NOUNS,
  organisations: ORGANISATION_NOUNS,
  anyBody: words(
    'agency airline association automaker bank brand business carmaker carrier chain charity club company conglomerate corporation developer firm foundation giant group institute institution insurer lender maker manufacturer nonprofit ngo operator organisation organization platform producer retailer start-up startup studio supplier think-tank union utility',
  ),
  outlets: OUTLET_NOUNS,
  roles: ROLE_NOUNS,
  shortRoles: TITLE_ABBREVIATIONS,
  plurals: [
    [/(?<=[^s])s$/u, ''],
    [/ies$/u, 'y'],
  ],
  compounds: false,
  capitalNouns: false,
  headFirst: false,
  headEnds: HEAD_ENDS,
  definite: words('her his its my our that the their these this those your'),
  indefinite: words(
    'a all an another any both each every few many more most no one other others several some such two three',
  ),
  one: words('a an'),
  and: words('and'),
  madeBy: words('by from'),
  makers: words('author researcher researchers scientist scientists'),
  is: words('is was became becomes remains remained'),
  examples: /\b(?:such as|like|including|among them|namely)\s$/iu,
  pronouns: words(
    'another anybody anyone both each everybody everyone he her him i it many me most nobody none one others she some somebody someone that them these they this those us we what which who whom you',
  ),
  means: {
    man: words('he him himself his'),
    woman: words('her hers herself she'),
    thing: words('it its itself'),
    several: words('them themselves they'),
  },
  through:
    /\b(?:(?:aired|broadcast|carried|printed|shown)\s(?:on|by|in)|published\sby|(?:interview|conversation)\s(?:with|on)|(?:comments|remarks|spoke|speaking|statement|told)\sto|(?:compiled|obtained|reported|reviewed|seen)\sby|told|via)\s(?:the\s)?$/iu,
  addressed: {
    tells: /(?:^|\s)(?:assur(?:ed|es|ing)|remind(?:ed|ing|s)|tell(?:ing|s)?|told)$/iu,
    cues: /^/u,
    by: words('to'),
    byOfOutlets: words('with'),
    nouns: words('audience conference congregation crowd rally'),
  },
  citing: /^(?:cit(?:ed|es|ing)|quoting)$/iu,
  silent:
    /\b(?:declin|refus)(?:e|ed|es|ing)\b|(?:\bnot|n[’']t)\s(?:\S+\s){0,3}(?:answer|comment|reply|respond|return|say)\b/iu,
  asks: /\b(?:ask(?:ed|ing|s)?|enquir(?:ed|es|ing)|inquir(?:ed|es|ing)|quer(?:ied|ies|ying))\b/iu,
  reporting: { alone: words(''), along: words(''), unless: /^/u },
  back: /^(?:(?:That|This)(?:['’]s|\sis|\swas)\saccording\sto|So\ssaid|So\ssays?)\b/u,
  neverSubject: words(''),
  thinks:
    /\b(?:bet|betting|decid\p{L}+|eager|expect(?:ed|s)?|fear(?:ed|s)?|feel(?:ing|s)?|felt|hop(?:e|ed|es|ing)|intend\p{L}*|knew|know[ns]?|like|love|plan(?:ned|ning|s)?|remember\p{L}*|sympath\p{L}+|think(?:ing|s)?|thought|tr(?:ied|ies|y|ying)|want(?:ed|s)?|wish(?:ed|es)?|wonder\p{L}*)\b/iu,
  opens: {
    questions: words('how if what when where whether which who why'),
    aims: words('to'),
    clauses: words('that'),
  },
  plain: words(`
    acknowledged acknowledges added adding adds admits admitted alleged alleges argued argues asserted asserts believe
    believed believes claim claimed claiming claims conclude concluded concludes contended contends estimate estimated
    estimates explained explaining explains find finds found insisted insists maintained maintains noted notes noting observed observes
    posted remarked replied replies said say saying says state stated states stating stressed stresses suggest suggested
    suggests tell telling tells think thinks thought told tweeted warn warned warns write writes writing wrote
  `),
  sureCue: 0.9,
  unnamed:
    /\b(?:condition of anonymity|anonymously|request(?:ed|ing) anonymity|(?:ask(?:ed|ing|s) )?not (?:to be|be|being) (?:identified|named|quoted)|(?:not|un) ?authori[sz]ed to (?:be quoted|comment|discuss|speak|talk)|fear of (?:retaliation|reprisals?))\b/iu,
  basis:
    /\b(?:(?:familiar|acquainted) with|(?:briefed|informed) (?:about|by|on)|with (?:\p{L}+[- ]){0,2}(?:access to|insight into|knowledge of)|(?:aware|knowledgeable) (?:about|of)|close to|involved (?:in|with)|present (?:at|during|for|in|when)|privy to|who (?:ha(?:d|s|ve) )?(?:attended|heard|listened to|read|reviewed|saw|seen|viewed|was (?:at|briefed|in|inside|present)|were (?:at|briefed|in|inside|present)|watched|witnessed))\s[^.,:;—()”"]{2,100}?(?=\s(?:because|but|on (?=\p{Lu})|who)\b|[.,:;—()”"]|$)/iu,
  because:
    /\b(?:because|as|since|given|citing|due to|owing to)\s(?:of\s)?(?:they|he|she|it|the|his|her|their)\s[^.,;”"]{5,120}|\b(?:for|out of)\sfear of\s[^.,;”"]{3,80}|\b(?:on|under)\s(?:the\s)?condition of anonymity\s(?:to|so|in)\s[^.,;”"]{3,120}/iu,
};
