/** English nouns for what somebody is, lower case, singular: offices, trades, relations, parts in the story. */

import { words } from '../words.ts';

export const ROLE_NOUNS = words(`
  academic activist actor actress administrator admiral adviser advisor advocate agent aide ally ambassador analyst
  anchor archbishop architect artist assistant astronaut athlete attorney aunt author ayatollah baker banker
  baroness bassist biologist bishop blogger bodyguard boss boxer boy boyfriend broadcaster brother businessman
  businesswoman butcher campaigner candidate captain cardinal cardiologist cashier center ceo cfo chair chairman
  chairperson chairwoman champion chancellor chef chemist chief citizen cleric co-author co-ceo co-chair co-creator
  co-founder co-host co-owner co-star coach colleague columnist comedian comic commander commentator commissioner
  composer conductor congressman congresswoman consultant contestant contractor contributor coo coordinator
  cornerback coroner correspondent councillor councilman councilwoman counsel counsellor counselor cousin creator
  creditor critic cto curator cyclist dad dancer daughter deacon dean defendant defender democrat deputy
  dermatologist designer detective developer dictator dietitian diplomat director dissident dl doctor driver drummer
  duke duo earl ecologist economist editor editor-in-chief educator emir emperor employee engineer entertainer
  entrepreneur envoy epidemiologist ex-girlfriend ex-husband ex-president ex-wife executive expert farmer father
  fellow fiance fiancee fighter filmmaker firefighter fisherman footballer forward founder friend frontman fugitive
  fullback general geologist girl girlfriend goalkeeper goaltender golfer governor graduate grandfather grandmother
  grandson guard guitarist gymnast hacker head headteacher heir heiress historian host husband imam insider
  inspector instructor interpreter inventor investigator investor jockey journalist judge justice keeper king
  landlord lawmaker lawyer lb lead leader lecturer legend legislator liberal librarian lieutenant linebacker lineman
  lobbyist maestro magistrate magnate major man manager mathematician mayor mechanic medalist medallist member
  mentor midfielder midwife militant minister mogul monk mother mp musician nanny native neighbor neighbour nephew
  neurologist neuroscientist niece nominee novelist nun nurse nutritionist offender officer official oncologist
  operator opponent organiser organizer outfielder owner paediatrician painter paramedic parliamentarian partner
  pastor patient patriarch pediatrician performer philanthropist philosopher photographer physician physicist
  pianist pilot pitcher player playwright poet police policeman politician pope prefect premier presenter president
  president-elect priest prime-minister prince princess principal prisoner procurer producer professor programmer
  prosecutor protester psychiatrist psychologist psychotherapist publisher pundit qb quarterback queen rabbi racer
  rapper rb rebel receiver recipient reporter representative republican researcher resident reverend rival rower
  runner rusher safety scholar scientist screenwriter scrum-half sculptor secretary senator sergeant sheriff
  shortstop singer singer-songwriter sister skier skipper soldier solicitor son songwriter speaker specialist
  spokesman spokesperson spokeswoman sprinter star statistician stepfather stepmother stepson strategist striker
  student suitor sultan superintendent supervisor supporter surfer surgeon survivor suspect swimmer tackle te teacher
  technician teenager tenant tennis theologian trader trafficker trainer translator treasurer trio trustee tsar
  tycoon uncle undersecretary veteran vicar vice-chair vice-chairman vice-premier vice-president victim videographer
  violinist virologist vocalist volunteer whistleblower widow widower wife winger winner witness woman worker wr
  wrestler writer youtuber zoologist
`);
