/** Finds what is annotated of a page again in its text, by the hashes of the words. */

import type { Block } from '../../src/analysis.ts';
import type { Range } from '../shared.ts';
import type { Annotation } from './annotation.ts';
import { FoundText, gapBetween, rangesOverlap } from './found-text.ts';
import { annotatedNames, type FoundName } from './names-in-text.ts';
import { isSame, type Sealed } from './words.ts';

export interface FoundPerson extends FoundName {
  /** Words that tell the person's role, each with the mention that it stands beside. */
  roles: { person: Range; role: Range }[];
}

/** A passage that somebody said or wrote. */
export interface FoundPassage {
  range: Range;
  /** Index into `people`, where the speaker is one of them. */
  person: number | null;
  /** All mentions that name the speaker: of the person, or of the words that the annotation has. */
  speakers: Range[];
  /** The nearest words for who says it, and for that it is said; absent where nobody looked for them. */
  source?: Range | null;
  cue?: Range | null;
}

/** A page's text, its paragraphs divided by line breaks, and what was found in it, in the order of the annotation. */
export interface FoundPage {
  text: string;
  blocks: FoundText['blocks'];
  people: FoundPerson[];
  organisations: FoundName[];
  places: FoundName[];
  quotations: (FoundPassage | null)[];
  indirect: (FoundPassage | null)[];
  /** For each block the share of the key facts that it states. */
  stated: number[];
  /** What is not there any more, as "quotation 3 (block 7)". */
  missing: string[];
}

type Said = Omit<Annotation['quotations'][number], 'kind'>;

/** So far from a name its role may stand, "Ada Lind, 42, the mayor", and nothing ends a sentence between them. */
const MOST_TO_ROLE = 30;
const SENTENCE_END = /[.!?…]\s|\n/;

/** @returns the speaker among the people, by name or alias */
function personNamed(people: Annotation['people'], speaker: Sealed | null): number | null {
  if (!speaker) return null;
  const byName = people.findIndex(({ name }) => isSame(name, speaker));
  const index = byName >= 0 ? byName : people.findIndex(({ aliases }) => aliases.some((own) => isSame(own, speaker)));
  return index >= 0 ? index : null;
}

function findRoles(
  found: FoundText,
  { role, otherRoles }: Annotation['people'][number],
  { mentions }: FoundName,
): FoundPerson['roles'] {
  const forms = [...(role ? [role] : []), ...otherRoles].sort((one, other) => other.w.length - one.w.length);
  const roles: FoundPerson['roles'] = [];
  for (const form of forms) {
    for (const place of found.find(form)) {
      const [person] = mentions
        .filter((mention) => !rangesOverlap(mention, place) && gapBetween(mention, place) <= MOST_TO_ROLE)
        .sort((one, other) => gapBetween(one, place) - gapBetween(other, place));
      if (!person || roles.some((longer) => rangesOverlap(longer.role, place))) continue;
      const between = found.text.slice(Math.min(person[1], place[1]), Math.max(person[0], place[0]));
      if (!SENTENCE_END.test(between)) roles.push({ person, role: place });
    }
  }
  return roles.sort((one, other) => one.role[0] - other.role[0]);
}

/** Finds the passages in turn: where the same words are there twice, the second annotation means the second. */
class PassageFinder {
  private readonly taken = new Set<number>();

  constructor(
    private readonly found: FoundText,
    private readonly annotated: Annotation['people'],
    private readonly people: readonly FoundName[],
  ) {}

  find({ text, block, speaker, alsoRight, source, cue }: Said, isMarked: boolean): FoundPassage | null {
    const places = this.found.passages(text, block, isMarked);
    const range = places.find(([start]) => !this.taken.has(start)) ?? places[0];
    if (!range) return null;
    this.taken.add(range[0]);
    const person = personNamed(this.annotated, speaker);
    const said = { range, person, speakers: this.speakersOf(person, speaker ? [speaker, ...alsoRight] : []) };
    if (source === undefined && cue === undefined) return said;
    const near = (words: Sealed | null | undefined) => (words ? this.found.nearest(words, range) : null);
    return { ...said, source: near(source), cue: near(cue) };
  }

  private speakersOf(person: number | null, forms: readonly Sealed[]): Range[] {
    if (person !== null) return this.people[person]!.mentions;
    return forms.map((form) => this.found.find(form)).find((places) => places.length > 0) ?? [];
  }
}

/** @returns what of the annotation stands in the page's blocks, and what doesn't */
export function findPage(annotation: Annotation, blocks: readonly Block[]): FoundPage {
  const found = new FoundText(annotation, blocks);
  const names = annotatedNames(found, annotation);
  const people = annotation.people.map((person, index): FoundPerson => {
    const name = names.people[index]!;
    return { ...name, roles: findRoles(found, person, name) };
  });
  const quoted = new PassageFinder(found, annotation.people, people);
  const reported = new PassageFinder(found, annotation.people, people);
  const quotations = annotation.quotations.map((quotation) => quoted.find(quotation, true));
  const indirect = annotation.indirect.map((passage) => reported.find(passage, false));
  const stated = found.shares(annotation.keyFacts);
  const named = (what: string, list: readonly { name: Sealed }[]) =>
    list.flatMap(({ name }, index) => (found.has(name) ? [] : [`${what} ${index + 1}`]));
  const passages = (what: string, list: readonly { text: Sealed; block: number }[], places: readonly unknown[]) =>
    list.flatMap(({ text, block }, index) =>
      places[index] || text.w.length === 0 ? [] : [`${what} ${index + 1} (block ${block})`],
    );
  return {
    text: found.text,
    blocks: found.blocks,
    people,
    organisations: names.organisations,
    places: names.places,
    quotations,
    indirect,
    stated,
    missing: [
      ...named('person', annotation.people),
      ...named('organisation', annotation.organisations),
      ...named('place', annotation.places),
      ...passages('quotation', annotation.quotations, quotations),
      ...passages('indirect quotation', annotation.indirect, indirect),
      ...passages(
        'date',
        annotation.dates,
        annotation.dates.map(({ text }) => found.has(text)),
      ),
    ],
  };
}
