/** Short forms, English ones, of given names that are not their beginnings, each with the whole name; lower case. */

import { words } from './words.ts';

export const PET_NAMES = words(`
  abby/abigail andy/andrew becky/rebecca bernie/bernard beth/elizabeth betsy/elizabeth betty/elizabeth bill/william
  billy/william bob/robert bobby/robert cathy/catherine charlie/charles chuck/charles cindy/cynthia dave/david
  debbie/deborah dick/richard dolly/dorothy drew/andrew eddie/edward eddie/edwin eliza/elizabeth ellie/eleanor
  ernie/ernest frankie/francis gene/eugene ginny/virginia hank/henry harry/harold harry/henry jack/john jackie/jacqueline
  jake/jacob jeff/geoffrey jerry/gerald jerry/jerome jim/james jimmy/james johnny/john jon/john judy/judith kate/catherine
  kate/katherine kathy/katherine katie/katherine kitty/katherine larry/laurence larry/lawrence lenny/leonard libby/elizabeth
  liz/elizabeth lizzie/elizabeth maggie/margaret mandy/amanda marty/martin meg/margaret mickey/michael mike/michael
  molly/mary ned/edward nell/eleanor nick/nicholas patty/patricia peggy/margaret penny/penelope
  polly/mary sally/sarah sandy/alexander sandy/alexandra sasha/alexander steve/stephen sue/susan ted/edward
  ted/theodore teddy/edward teddy/theodore terry/theresa tina/christina tony/anthony tony/antonio trish/patricia
  will/william
`);
