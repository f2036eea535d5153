/** English verb forms that no ending gives away and that are seldom nouns; lower case. */

import { words } from '../words.ts';

export const PAST_FORMS = words(`
  arose ate became began bent bet blew bore bought bred brought broke built burst came cast caught chose clung crept dealt
  did dove drank drew drove dug fell fed fled flew flung forbade forgot fought found froze gave got grew had heard held
  hid hit hung hurt kept knew laid lay led left lent lit lost made meant met mistook overcame oversaw overtook paid
  proved put quit ran rang rode rose sang sank sat saw sent set shook shot showed shrank shut slept slid sold sought
  spent spoke sprang stole stood struck stuck strove sung swam swept swore swung taught threw thought told took tore
  underwent undertook understood upheld walked was went were withdrew withheld woke won wore wound wove wrote
`);

export const THIRD_PERSONS = words(`
  appears asks becomes begins believes belongs brings comes continues contains creates decides describes does expects
  explains feels finds gets gives goes grows has hears helps holds includes insists intends is keeps knows lacks leads
  leaves lets likes lives loves makes means meets needs offers opposes owns prefers provides puts reads refuses remains
  runs says seeks seems sees sends serves shows sings sits speaks spends stands starts stays takes teaches tells tends
  thinks tries turns understands wants wears works writes
`);
