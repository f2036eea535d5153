/**
 * The nouns of Whosaid: what goes into the pipeline (`Article`) and what comes out (`Analysis`).
 *
 * All offsets are UTF-16 code units into `article.blocks[block].text`; a span's `text` always equals
 * that slice, trimmed. Fields may be added to this contract, never changed in meaning.
 */

/** A stretch of one block's text. `start` is inclusive, `end` exclusive. */
export interface Span {
  block: number;
  start: number;
  end: number;
  text: string;
}

export type BlockKind = 'headline' | 'standfirst' | 'heading' | 'paragraph' | 'list-item' | 'blockquote' | 'caption';

/** One paragraph-like piece of the article, whitespace collapsed, in reading order. */
export interface Block {
  kind: BlockKind;
  text: string;
  /** Offsets into `text` of what stands in `<q>` elements, whose marks the style sheet makes. */
  quoted?: { start: number; end: number }[] | undefined;
  /** Offsets into `text` of the spaces that are a `<br>` in the page. */
  breaks?: number[] | undefined;
}

export interface RelatedLink {
  title: string;
  url: string;
}

/** An article as read from a page (or from plain text): the pipeline's whole input. */
export interface Article {
  isNews: boolean;
  /** What the page was taken for: `article`, `opinion`, `blog`, `home`, `shop`, ... */
  kind: string;
  /** The evidence for `isNews` and `kind`, as short codes that a view can put into words. */
  reasons: string[];
  headline: string | null;
  standfirst: string | null;
  byline: string[];
  /** The article's own credit line, as "Reuters, with additional editing by ...". */
  credit: string | null;
  publisher: string | null;
  /** ISO 8601, with the page's own offset where it gives one. */
  published: string | null;
  modified: string | null;
  section: string | null;
  /** BCP 47 tag as the page states it. */
  language: string | null;
  url: string | null;
  blocks: Block[];
  related: RelatedLink[];
}

export interface Mention extends Span {
  via: 'name' | 'noun' | 'pronoun';
  /** 0..1: how sure it is that these words mean this person. */
  confidence: number;
}

export interface Person {
  /** The fullest name in the text, without title. */
  name: string;
  /** Other forms of the name in the text, without titles, in order of first use. */
  aliases: string[];
  /** The fullest role given next to the name, in the article's exact words. */
  role: Span | null;
  confidence: number;
  /** In text order. */
  mentions: Mention[];
}

/**
 * `direct`: a whole utterance between marks. `partial`: a fragment of somebody's speech woven into
 * the sentence. `term`: scare quotes, titles, nicknames, words as words; never has a speaker.
 * `indirect`: reported speech without marks.
 */
export type QuotationKind = 'direct' | 'partial' | 'term' | 'indirect';

export interface Speaker {
  /** The person's name where `person` is set, else the text's own words. */
  text: string;
  /** The mention that was used, as "he". */
  span: Span | null;
  /** Index into `people`. */
  person: number | null;
  confidence: number;
}

/** The span is what stands between the outer marks, trimmed; punctuation inside the marks is kept. */
export interface Quotation extends Span {
  /** null: not read, since the article's language is not: a passage between marks, of whatever kind and whoever's. */
  kind: QuotationKind | null;
  confidence: number;
  cue: Span | null;
  /** The same words again, as in a pull quote. */
  repeats: Span[];
  speaker: Speaker | null;
  /** To whom it was said, in the text's own words: "reporters", "the city council"; absent where they tell nobody. */
  to?: Span;
}

/** A sentence that tells the news, with the people that its pronouns and short names mean. */
export interface KeyPoint extends Span {
  referents: { span: Span; person: number }[];
}

export type SourceType = 'person' | 'organisation' | 'outlet' | 'document' | 'anonymous';

/** Somebody or something on whose word the article rests. */
export interface Source {
  who: string;
  type: SourceType;
  spans: Span[];
  /** The reason given for anonymity, as "because they were not authorised to speak". */
  reason: Span | null;
  /** What somebody without a name knows it from, as "familiar with the talks", "who has seen the letter". */
  basis: Span | null;
  /** Index into `sources` of the source through which this one is told. */
  via: number | null;
}

/** A date in the text. `value` is ISO 8601: 2023-02-21, 2023-04, 2023-W08, 2023-Q1, 2023. */
export interface DateMention extends Span {
  value: string;
  /** The time of that day where the text gives one, ISO 8601: 09:30, or 09:30-05:00 where it names the zone. */
  time: string | null;
  /** What happened or will happen then. */
  clause: Span;
  tense: 'past' | 'planned' | null;
}

/** A place or an organisation, merged over the article. */
export interface NamedThing {
  name: string;
  /** What it is, in the text's own words beside the name: "chipmaker", "northern town"; null where it tells none. */
  kind: Span | null;
  spans: Span[];
}

/** A number that matters: "$3 billion" of "investment". */
export interface Figure extends Span {
  amount: number;
  unit: string | null;
  of: Span | null;
  /** What tells of it: the clause that it stands in. */
  clause: Span;
}

export interface Analysis {
  version: 1;
  article: Article;
  /** What the text is in, as BCP 47 primary subtag; null where neither the page nor the text tells it. */
  language: string | null;
  /**
   * `marks`: the language is not one that is read. There are facts of the page, and passages between marks, without kinds
   * and speakers; all else is empty.
   */
  read: 'whole' | 'marks';
  people: Person[];
  /** In text order; marked quotations never overlap except nested. */
  quotations: Quotation[];
  keyPoints: KeyPoint[];
  sources: Source[];
  timeline: DateMention[];
  places: NamedThing[];
  organisations: NamedThing[];
  figures: Figure[];
}
