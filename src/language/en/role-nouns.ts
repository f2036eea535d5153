/** English nouns for what somebody is, lower case, singular: offices, trades, relations, parts in the story. */

import { words } from '../words.ts';

export const ROLE_NOUNS = words(`
  academic activist actor actress administrator admiral adviser advisor advocate agent aide ally ambassador analyst anchor
  archbishop architect artist assistant astronaut athlete attorney aunt author ayatollah banker baroness bassist biologist bishop blogger
  bodyguard boss boxer boy boyfriend brother businessman businesswoman candidate captain cardinal cashier ceo cfo chair
  chairman chairperson chairwoman champion chancellor chef chief citizen cleric co-author co-ceo co-chair co-creator
  co-founder co-host co-owner co-star coach colleague columnist comedian comic commander commentator commissioner composer
  conductor congressman congresswoman consultant contestant contributor coo coordinator coroner correspondent councillor
  councilman councilwoman counsel counselor cousin creator critic cto curator dad dancer daughter dean defendant defender
  democrat deputy designer detective developer dictator diplomat director dissident doctor driver duke earl ecologist economist editor
  editor-in-chief educator emir emperor employee engineer entrepreneur envoy epidemiologist ex-girlfriend ex-husband ex-president
  ex-wife executive expert farmer father fellow fiance fiancee fighter filmmaker firefighter fisherman footballer forward
  founder friend fugitive general geologist girl girlfriend goalkeeper governor graduate grandfather grandmother grandson
  guard guitarist hacker head headteacher heir heiress historian host husband imam insider inspector instructor inventor investigator
  investor jockey journalist judge justice keeper king lawmaker lawyer lead leader lecturer legend legislator liberal librarian
  lieutenant linebacker lobbyist maestro magistrate magnate major man manager mathematician mayor mechanic medalist medallist
  member mentor midfielder militant minister mogul mother mp musician nanny native neighbor neighbour nephew neurologist
  neuroscientist niece nominee novelist nurse officer official operator opponent organiser organizer outfielder owner painter paramedic
  parliamentarian partner pastor patient patriarch pediatrician performer philanthropist philosopher photographer physician
  physicist pilot pitcher player playwright poet police policeman politician pope prefect premier presenter president
  president-elect priest prime-minister prince princess principal prisoner producer professor programmer prosecutor protester
  psychiatrist psychologist publisher quarterback queen rabbi racer rapper rebel receiver recipient reporter representative republican
  researcher resident reverend rival runner rusher scholar scientist screenwriter sculptor secretary senator sergeant sheriff
  singer singer-songwriter sister skipper soldier solicitor son songwriter speaker specialist spokesman spokesperson
  spokeswoman star statistician stepfather stepmother strategist striker student suitor sultan superintendent supervisor surgeon
  survivor suspect teacher technician teenager tenant tennis theologian trader trainer treasurer tsar tycoon uncle undersecretary
  veteran vice-chair vice-chairman vice-premier vice-president victim videographer virologist volunteer whistleblower widow widower
  wife winner witness woman worker wrestler writer youtuber zoologist
`);

/** Words that may stand between a determiner and a role noun, besides capitalised and hyphenated ones. */
export const ROLE_MODIFIERS = words(`
  acclaimed acting adjunct assistant associate billionaire chief civil close controversial convicted current deputy disgraced
  district double elderly embattled executive famed famous fellow financial first former foreign general great high human
  incumbent influential interim international joint junior late lead leading left long-time longtime main managing medical
  military national newly old olympic outgoing outspoken political powerful prime principal prominent public ranking regional
  renowned retired right running scholar school senior special star state supreme then-vice top vice veteran world young
`);
