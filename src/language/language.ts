/** What a language tells the steps that read it: words and forms behind one interface, a folder a language. */

/** The languages that are read, as they are told to readers: what the model has learnt and a folder here serves. */
export const LANGUAGE_CODES = ['en', 'de', 'es', 'fr'] as const;
export type LanguageCode = (typeof LANGUAGE_CODES)[number];

/** A day that comes every year: on its date, on the nth of a weekday in a month (-1: the last), or by Easter Sunday. */
export type YearDay =
  | { month: number; day: number }
  | { month: number; weekday: number; nth: number }
  | { fromEaster: number };

export type Unit = 'day' | 'week' | 'month' | 'year';
/** Which one: the last, this or the next. */
export type Direction = -1 | 0 | 1;

/** Lower case, with straight apostrophes. */
type Table<Value> = Readonly<Record<string, Value>>;

/**
 * The parts of what a form matched, by name: words of the tables below (`month`, `weekday`, `season`, `holiday`,
 * `nearDay`, `decadeWord`, `part`, `ordinal`, `count`, `unit`, `which` or `whichAfter`, `ofYear`, `step`), or digits
 * (`day`, `monthNumber`, `number` of a part, `year` of four or two, `decade` as its first three, `short` as its tens).
 */
export type Parts = Readonly<Record<string, string | undefined>>;

/** What a form found, with so much of the text on either side as decides whether it is a date there. */
export interface Found {
  parts: Parts;
  words: string;
  before: string;
  after: string;
}

/** What a form says; `src/dates/readings.ts` has how each is read and of which parts. */
export type DateKind =
  | 'ago'
  | 'ahead'
  | 'day'
  | 'day-of-month'
  | 'decade'
  | 'from-other'
  | 'holiday'
  | 'month'
  | 'near-day'
  | 'near-quarter'
  | 'nth-weekday'
  | 'numbers'
  | 'part'
  | 'part-from-other'
  | 'same-last-year'
  | 'season'
  | 'shift'
  | 'week-of'
  | 'weekday'
  | 'weekday-after'
  | 'weekday-and-day'
  | 'weekend'
  | 'weeks-from-day'
  | 'weeks-from-weekday'
  | 'year';

/** One way in which the language names dates. */
export interface DateForm {
  says: DateKind;
  /** Global; linear on any text. */
  form: RegExp;
  /** Parts that the form means without a word for each: "year-end" is this `year`. */
  given?: Parts;
  /** Whether what was found is a date there; left out: always. */
  where?: (found: Found) => boolean;
}

/** How the language names days, months and years. */
export interface DateWords {
  /** Of two that start at the same place the longer match counts. */
  forms: readonly DateForm[];
  months: Table<number>;
  /** ISO numbers: Monday is 1. */
  weekdays: Table<number>;
  /** ISO 8601-2 numbers of the seasons, which stand in place of the month. */
  seasons: Table<number>;
  /** Days that come every year under a name of their own. */
  holidays: Table<YearDay>;
  /** Days counted from today: yesterday is -1. */
  nearDays: Table<number>;
  /** Words for today that mean these days where no verb tells a tense: "heute leben dort 30 Menschen". */
  theseDays: ReadonlySet<string>;
  /** Tens of the decades of the last century that have a word. */
  decades: Table<number>;
  /** Names and letters of the parts of a year that are counted. */
  parts: Table<'quarter' | 'half'>;
  /** -1: the last. */
  ordinals: Table<number>;
  numbers: Table<number>;
  units: Table<{ unit: Unit; count: number }>;
  /** By the last word: "this coming". */
  which: Table<Direction>;
  /** The same where it tells a part's year: "in May of the year". */
  whichYear: Table<Direction>;
  /** From another date: "a day later", "the same week", "two years ago". */
  steps: Table<Direction>;
  /** Steps that count from the publication where no other date is named: "the previous year". */
  fromNow: ReadonlySet<string>;
  /** Whether "5.3.2024" is in March; null: only where one of the two is over 12. */
  dayFirst: true | null;
  /** Whether such a day names what happened then, as in "the Jan. 6 riot". */
  namesEvent: (found: Found) => boolean;
  /** The year of a day that everybody knows by what happened then, as in "the Sept. 11 attacks". */
  yearOfEvent: (found: Found) => number | null;
  /** What stands between two dates of one year, with the group `range` where they are the ends of a range. */
  between: RegExp;
  /** Between a weekday and its week: "Monday of last week". */
  dayOfWeek: RegExp;
  /** Between a length of time or a week and the day that it is counted from: "last week on Monday". */
  onDay: RegExp;
  /** Near them "the third quarter" is a part of a match. */
  ofMatches: ReadonlySet<string>;
  times: TimeWords;
}

/** How the language writes the time of day beside a date; groups as in `src/dates/times.ts`. */
export interface TimeWords {
  /** Ends where the date begins. */
  before: RegExp;
  /** Begins where the date ends. */
  after: RegExp;
  /** Hours that have a word. */
  hours: Table<number>;
  /** Offsets of the zones that news names by their letters. */
  zones: Table<string>;
}

/** What tells a clause's bounds and whether it speaks of what happened or of what is to come. */
export interface ClauseWords {
  /** They open a clause of its own inside a sentence. */
  starters: ReadonlySet<string>;
  /** Starters whose clause does not stand alone. */
  relatives: ReadonlySet<string>;
  /** Marks that end a clause. */
  breaks: RegExp;
  /** Verbs of an attribution, which end the clause, name or figure before them: ", the paper said". */
  speech: ReadonlySet<string>;
  /** Verbs that tell no tense. */
  present: ReadonlySet<string>;
  prepositions: ReadonlySet<string>;
  /** Before the date they tell that it is past, whatever the verb says: "in force since May". */
  since: ReadonlySet<string>;
  /** With a preposition alone between them and the date they tell of what is to come: "the vote is on Sunday". */
  standing: ReadonlySet<string>;
  /** Past verbs of moving what is to come: with `from` or `to` before the date they leave open whether that is over. */
  moved: { verbs: ReadonlySet<string>; before: ReadonlySet<string> };
  /** Two words that before the date tell that it is to come, whatever the verb says: "ahead of Sunday’s vote". */
  ahead: Table<string>;
  /** Before the date, with a small word between them or none, they tell when something begins: a plan where no verb tells the tense. */
  onwards: ReadonlySet<string>;
  /** Between a noun and the date they tell where the noun comes from: "the hearing from March will be held in June". */
  origins: ReadonlySet<string>;
  /** Before the date they tell when something ends, which a past verb leaves open: "adjourned until May". */
  deadlines: ReadonlySet<string>;
  /** With them it is over: "did not say so until May". */
  negations: ReadonlySet<string>;
  /** They make what follows them future, or at least not yet so. */
  planned: ReadonlySet<string>;
  /** The same by how they end; as the text has them. */
  plannedEnding: RegExp | null;
  /** Planned only before these words: "is to". */
  plannedBefore: Table<ReadonlySet<string>>;
  /** Not planned before these words: "set fire". */
  plannedUnless: Table<ReadonlySet<string>>;
  /** Within so many words behind a planned word they tell what was: "may have signed", "soll gesehen worden sein". */
  perfect: { words: ReadonlySet<string>; within: number };
  /** With a capital they are no verbs: "May". */
  months: ReadonlySet<string>;
  past: ReadonlySet<string>;
  /** As the text has them: a German noun has a capital. */
  pastEnding: RegExp | null;
  /** Before a word with such an ending these make it an adjective: "the flooded valley". */
  beforeAdjective: ReadonlySet<string>;
  /** Before a word of `presentPlans` they make it a noun: "the start". */
  beforeNoun: ReadonlySet<string>;
  /** Before a verb they tell that it shows no tense of its own: "to cut". */
  infinitive: ReadonlySet<string>;
  /** Before such an infinitive these tell the tense: "appeared to begin". */
  seeming: ReadonlySet<string>;
  /** Past forms behind which a word in the present is none: "was open". */
  copulas: ReadonlySet<string>;
  /** Verbs in the present that news uses of fixed plans: "The hearing begins on Tuesday". */
  presentPlans: ReadonlySet<string>;
  /** What a clause is told without at its beginning, inside a sentence. */
  head: RegExp;
  /** The same at a sentence's beginning. */
  firstHead: RegExp;
}

/** What tells on whose word something rests, and what people are. All words are in lower case. */
export interface SourceWords {
  /** Those who speak without a name, singular and plural. */
  anonymous: ReadonlySet<string>;
  /** What is written, measured, filed or put up for all to read, singular and plural. */
  documents: ReadonlySet<string>;
  /** Organised bodies, singular. */
  organisations: ReadonlySet<string>;
  /** Those of which there are so many that "the company" means one named before. */
  anyBody: ReadonlySet<string>;
  /** Nouns for an outlet. */
  outlets: ReadonlySet<string>;
  /** What somebody is: offices, trades, relations; singular. */
  roles: ReadonlySet<string>;
  /** Roles as they are shortened before a name, with the nouns they stand for. */
  shortRoles: ReadonlyMap<string, string>;
  /** Endings of plurals, each with that of the singular. */
  plurals: readonly (readonly [RegExp, string])[];
  /** Whether a noun may be the end of a longer word: "Polizeisprecher". */
  compounds: boolean;
  /** Whether all nouns have a capital. */
  capitalNouns: boolean;
  /** Whether the main noun stands before what tells more of it, as in "portavoz oficial". */
  headFirst: boolean;
  /** Behind them stands what hangs on the main noun: "of" in "a spokesman of the city". */
  headEnds: ReadonlySet<string>;
  /** They say that one is meant who is known, or belongs to one who is. */
  definite: ReadonlySet<string>;
  /** The other words that a noun phrase begins with. */
  indefinite: ReadonlySet<string>;
  /** The article of one alone: "a" in "Ada Lind, a vet". */
  one: ReadonlySet<string>;
  /** They join several. */
  and: ReadonlySet<string>;
  /** Before a name they say who made a document: "a report by Quay Group". */
  madeBy: ReadonlySet<string>;
  /** Those who make documents, as an article calls them that rests on one: "the researchers" of a study. */
  makers: ReadonlySet<string>;
  /** Forms of "to be" and what else says of somebody what they are: "Ada Lind became the mayor". */
  is: ReadonlySet<string>;
  /** Between a plural and who belongs to it: "politicians such as Ada Lind"; it ends there. */
  examples: RegExp;
  /** Pronouns, which tell nobody where it is not known whom they mean. */
  pronouns: ReadonlySet<string>;
  /** Pronouns that may mean a man but no woman, a woman but no man, a thing or several; "sie" is a woman or several. */
  means: {
    man: ReadonlySet<string>;
    woman: ReadonlySet<string>;
    thing: ReadonlySet<string>;
    several: ReadonlySet<string>;
  };
  /** They tell that whoever stands right behind them only passed the words on: "told", "seen by"; it ends there. */
  through: RegExp;
  /**
   * To whom something is said: cues right behind which it stands ("told"); those behind which it may stand with such words
   * before it as "to" (where these have other uses, not all); and words that stand before it where it is an outlet ("in an
   * interview with the Gazette"). And nouns for those who listen, as "crowd", beside those for sources.
   */
  addressed: {
    tells: RegExp;
    cues: RegExp;
    by: ReadonlySet<string>;
    byOfOutlets: ReadonlySet<string>;
    nouns: ReadonlySet<string>;
  };
  /** Cues by which somebody names whose word they give: "citing". */
  citing: RegExp;
  /** Cues by which somebody says nothing: "declined to say". */
  silent: RegExp;
  /** Cues by which somebody asks, and says nothing: "asked". */
  asks: RegExp;
  /**
   * Verb forms by which a sentence is somebody's words without a cue, alone ("Er sei unschuldig.") or along with others
   * ("Man hätte warten können."), but not with such words as "es sei denn".
   */
  reporting: { alone: ReadonlySet<string>; along: ReadonlySet<string>; unless: RegExp };
  /** How a sentence begins that gives the one before to somebody: "That is according to", "Das teilte". */
  back: RegExp;
  /** Where verbs leave their subject out: words right behind which none stands; empty where they do not. */
  neverSubject: ReadonlySet<string>;
  /** Cues by which somebody thinks, wants or feels, and may not have said so. */
  thinks: RegExp;
  /** What is told begins with one of these where it is a question, only what is to be done, or a clause: "why", "to", "that". */
  opens: { questions: ReadonlySet<string>; aims: ReadonlySet<string>; clauses: ReadonlySet<string> };
  /** Words of cues that tell no more than that something was said; what others tell needs them, as "condemned the strike". */
  plain: ReadonlySet<string>;
  /** Less likely cues tell nothing, 0..1. Of English the model has learnt much from PolNeAR, which calls more a report than readers do. */
  sureCue: number;
  /** That somebody stays without a name. */
  unnamed: RegExp;
  /** What somebody knows it from, behind the noun for them or before it: "familiar with the talks". */
  basis: RegExp;
  /** Why, in a sentence that says that somebody stays without a name. */
  because: RegExp;
}

/** How the language writes amounts and what they are of. Tables and sets are in lower case. */
export interface FigureWords {
  /** Marks between groups of three digits. */
  groups: string;
  /** Marks before a fraction; one that is among `groups` too divides groups where three digits follow. */
  fractions: string;
  /** What "million" stands for, and its short forms. */
  scales: Table<number>;
  /** Short forms that are scales beside the sign of a currency alone: "3,5 M€". */
  scalesOfMoney: Table<number>;
  /** What stands between a scale and what is counted in it: "millions d’euros"; empty where nothing does. */
  ofScale: readonly string[];
  /** Currencies with their ISO 4217 code, or with their name where several share it. */
  money: Table<string>;
  percent: Table<'%' | 'percentage points'>;
  measures: ReadonlySet<string>;
  /** What makes a year of the number before it: "BC". */
  era: RegExp;
  /** Stands before what a figure is of: "of the" in "51 percent of the voters". */
  of: RegExp;
  /** Such a link before a name tells where or when: "2% in 2027", "$2 million in Texas". */
  whereOrWhen: RegExp | null;
  /** Whether a word is behind what a figure is of, and no part of it. */
  ends: (word: string) => boolean;
  /** Whether the word is the noun that such a phrase ends with; null where other words may follow it. */
  closes: ((word: string) => boolean) | null;
  /** What a number alone counts ends so, as a plural does. */
  counted: RegExp;
  /** Before a number they make a name of it: "Article 12"; lower case. */
  numbered: ReadonlySet<string>;
  /** At the end of such a phrase they tell when, or what kind of amount it is, and nothing that is counted. */
  notCounted: ReadonlySet<string>;
}

/** What tells where a sentence of the language ends, and a dateline. Sets are in lower case, without last dots. */
export interface TextWords {
  /** Abbreviations behind which a sentence goes on, also before a capital: "Dr." */
  beforeName: ReadonlySet<string>;
  /** Those that may end a sentence, but rarely do before a figure: "no. 5". */
  beforeFigure: ReadonlySet<string>;
  /** Those that end one where a word of `starters` follows. */
  mayEnd: ReadonlySet<string>;
  /** With a capital behind initials, an ordinal and the like they start a new sentence: "in the U.S. The vote". */
  starters: ReadonlySet<string>;
  /** Whether a number with a dot is an ordinal, behind which a noun has a capital: "am 3. Mai". */
  ordinals: boolean;
  /** What goes on a sentence behind "a.m." and begins with a capital: "at 9 a.m. Tuesday". */
  afterTime: RegExp | null;
  /** Whether a name is a place's, as a dateline begins: "Lagos: ". */
  isPlace: (name: string) => boolean;
}

/** What stands beside the names of people. All words are in lower case, abbreviations without their dot. */
export interface NameWords {
  /** Before a name. */
  titles: {
    /** They tell the sex of who bears them. */
    female: ReadonlySet<string>;
    male: ReadonlySet<string>;
    /** A given name alone is borne with them, and they are then part of the name: "Pope Francis". */
    royal: ReadonlySet<string>;
    /** They are also names: "Dean Acheson", "Richter". */
    given: ReadonlySet<string>;
    /** They are no part of the name even before one word: "Datuk Faiz". */
    never: ReadonlySet<string>;
    /** These and all others that make the word after them a person's name. */
    all: ReadonlySet<string>;
  };
  /** Nouns that tell the sex of whom they stand beside. */
  nouns: { female: ReadonlySet<string>; male: ReadonlySet<string> };
  /** Before a surname in the plural they mean its family: "the Hoffmans". */
  families: ReadonlySet<string>;
  /** Behind them a name that is a place's too means the place. */
  prepositions: ReadonlySet<string>;
  /** Before a colon and the name of who made a picture. */
  pictureLabels: ReadonlySet<string>;
}

/** What makes a sentence of the story stand badly alone. Sets are in lower case. */
export interface StoryWords {
  /** Personal pronouns that mean somebody of the sentence before where they open one. */
  opening: ReadonlySet<string>;
  /** Those that mean one person of it wherever they stand, while nobody has been told of. */
  singular: ReadonlySet<string>;
  /** Nouns for somebody, whom such a pronoun may mean. */
  somebody: ReadonlySet<string>;
  /** They may stand before a sentence's subject: "But she left". */
  leading: ReadonlySet<string>;
  /** They point at what the sentence before tells: "This comes after". */
  pointing: ReadonlySet<string>;
  /** Behind those they tell when, and nothing is pointed at: "This week". */
  times: ReadonlySet<string>;
  /** A line of its own that is no sentence of the story: a byline, when it was changed, what else to read. */
  line: RegExp;
  /** A byline before what a line goes on to tell, with its dash: "By Ada Lind, Harbour Wire — ". */
  byline: RegExp;
}

export interface Language {
  text: TextWords;
  names: NameWords;
  dates: DateWords;
  clauses: ClauseWords;
  sources: SourceWords;
  figures: FigureWords;
  story: StoryWords;
  /** What countries are called beside the names that the platform has, lower case; with one of those. */
  countries: Readonly<Record<string, string>>;
  /** Nouns for what a name may name, singular and in lower case. */
  kinds: {
    places: ReadonlySet<string>;
    /** Those for bodies beside the organisations and outlets of the source words. */
    bodies: ReadonlySet<string>;
    /** What joins such a noun to a place's name: "of" in "the town of Orr". */
    of: ReadonlySet<string>;
    /** How words end that tell where something is: "Halden-based"; null where none do. */
    placed: RegExp | null;
    /** With it these nouns name something else: "the capital of Orrland". */
    notOf: ReadonlySet<string>;
  };
  /** Adjectives with a capital that are made from a place, which before a noun are no name of it: "Berliner". */
  ofPlace: RegExp | null;
  /** How a name ends in the genitive, where that has no apostrophe. */
  genitive: RegExp | null;
  /** How the longer words of a name end by its case: "Zentralen" and "Zentrale". */
  inflection: RegExp | null;
}
