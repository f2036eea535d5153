/** Makes sources of a reading: everybody once on whose word something is told, under the fullest name. */

import type { NamedThing, Quotation, Source, Span } from '../analysis.ts';
import { isSmallWord, type SmallWords } from '../people/small-words.ts';
import { SourceList } from '../summary/source-list.ts';
import { type SourcePhrase, sourcePhrase } from '../summary/source-types.ts';

/** Below this a speaker is too uncertain to rest anything on. */
const SURE = 0.4;

/** The organisation that the words name as a whole, or nearly. */
function organisationIn(words: Span, organisations: readonly NamedThing[]): NamedThing | undefined {
  return organisations.find(({ spans }) =>
    spans.some(
      ({ block, start, end }) =>
        block === words.block && start >= words.start && end === words.end && 2 * (end - start) > words.text.length,
    ),
  );
}

/** What kind of source the words are, in a language whose words nothing is known of. */
function phraseOf(who: string, isOrganisation: boolean): SourcePhrase {
  const bare = who.toLowerCase();
  const head = bare.slice(bare.lastIndexOf(' ') + 1);
  return { type: isOrganisation ? 'organisation' : 'anonymous', head, bare, anaphoric: false };
}

/**
 * @param quotations in text order, with their speakers
 * @returns the sources in order of first mention
 */
export function sourcesRead(
  quotations: readonly Quotation[],
  organisations: readonly NamedThing[],
  language: string | null,
  words: SmallWords,
): Source[] {
  const list = new SourceList();
  for (const { speaker } of quotations) {
    if (!speaker || speaker.confidence < SURE) continue;
    const { text, span, person } = speaker;
    if (person !== null) {
      list.addPerson(person, text, span);
      continue;
    }
    const organisation = span ? organisationIn(span, organisations) : undefined;
    const who = organisation?.name ?? text;
    const known = language === null || language === 'en' ? sourcePhrase(who) : null;
    // A pronoun tells nobody.
    if (known || !isSmallWord(who, words)) list.add(who, known ?? phraseOf(who, organisation !== undefined), span);
  }
  return list.sources;
}
