/** The whole summary of an article, or what of it matches a search; parts with nothing in them are left out. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Analysis, Quotation } from '../../src/analysis.ts';
import { msg } from '../../src/extension/i18n.ts';
import type { Progress } from '../../src/extension/messages.ts';
import { readingNote } from '../../src/extension/reading-note.ts';
import { type Voices, voicesOf } from '../../src/views/voices.ts';
import { type Query, type SearchResult, search } from '../search.ts';
import { ArticleHeader } from './article-header.tsx';
import { ArticleMap } from './article-map.tsx';
import { Figures } from './figures.tsx';
import { SearchingContext } from './folded-list.tsx';
import { KeyPoints } from './key-points.tsx';
import { NamedThings } from './named-things.tsx';
import { People } from './people.tsx';
import { Quotations } from './quotations.tsx';
import { SearchBar, type SummaryPart } from './search-bar.tsx';
import { Section } from './section.tsx';
import { Sources } from './sources.tsx';
import { Timeline } from './timeline.tsx';

export function Summary({ analysis, progress }: { analysis: Analysis; progress: Progress }) {
  const [query, setQuery] = useState<Query>({ words: '', person: null });
  const voices = useMemo(() => voicesOf(analysis), [analysis]);
  const searching = isSearch(query);
  const parts = useMemo(
    () => partsOf(search(analysis, query), analysis, voices, query, setQuery).filter(({ count }) => count > 0),
    [analysis, query],
  );
  const note = readingNote(analysis, progress);
  const opening = useMemo(
    () => (
      <>
        <ArticleHeader article={analysis.article} isRead={analysis.read === 'whole'} />
        {note && (
          <div class={`reading-note ${progress === 'reading' ? 'working' : ''}`}>
            <p>{note}</p>
            {typeof progress === 'object' && <p class="technical">{progress.failure}</p>}
          </div>
        )}
      </>
    ),
    [analysis, note],
  );
  // The first part is painted at once, each of the rest in a frame of its own: none waits for a long list further down.
  const [drawn, setDrawn] = useState(1);
  useEffect(() => {
    if (drawn < parts.length) setDrawn(drawn + 1);
  }, [drawn, parts.length]);

  return (
    <SearchingContext value={searching}>
      {opening}
      <SearchBar parts={parts} query={query} people={analysis.people} onQuery={setQuery} />
      {parts.length === 0 && <p class="empty">{msg(searching ? 'foundNothing' : 'nothingFound')}</p>}
      {parts.slice(0, drawn).map(({ id, title, content }) => (
        <Section key={id} id={id} title={title}>
          {content}
        </Section>
      ))}
    </SearchingContext>
  );
}

function isSearch({ words, person }: Query): boolean {
  return words !== '' || person !== null;
}

function partsOf(
  found: SearchResult,
  analysis: Analysis,
  voices: Voices,
  query: Query,
  onQuery: (query: Query) => void,
): SummaryPart[] {
  const { people, read } = analysis;
  const wanted = new Set(found.quotations);
  const isWanted = (quotation: Quotation) => wanted.has(quotation);
  const speakers = voices.speakers
    .map((voice) => ({ ...voice, quotations: voice.quotations.filter(isWanted) }))
    .filter(({ quotations }) => quotations.length > 0);
  return [
    {
      id: 'key-points',
      title: msg('keyPoints'),
      count: found.keyPoints.length,
      content: <KeyPoints keyPoints={found.keyPoints} people={people} />,
    },
    {
      id: 'voices',
      title: msg('map'),
      // Nothing in it is searched.
      count: isSearch(query) ? 0 : voices.speakers.length,
      content: <ArticleMap analysis={analysis} voices={voices} />,
    },
    {
      id: 'people',
      title: msg('people'),
      count: found.people.length,
      content: (
        <People
          people={people}
          shown={found.people}
          speakers={speakers}
          only={query.person}
          onOnly={(person) => onQuery({ words: '', person })}
        />
      ),
    },
    {
      id: 'quotations',
      title: msg(read === 'marks' ? 'betweenMarks' : 'quotations'),
      count: found.quotations.length,
      content: (
        <Quotations
          speakers={speakers}
          unattributed={voices.unattributed.filter(isWanted)}
          terms={voices.terms.filter(isWanted)}
          unread={voices.unread.filter(isWanted)}
        />
      ),
    },
    ...factParts(found, analysis),
  ];
}

/** What is told in the article, whoever says it. */
function factParts(found: SearchResult, { article, sources }: Analysis): SummaryPart[] {
  return [
    {
      id: 'sources',
      title: msg('sources'),
      count: found.sources.length,
      content: <Sources sources={found.sources} all={sources} />,
    },
    {
      id: 'timeline',
      title: msg('timeline'),
      count: found.timeline.reduce((sum, { events }) => sum + events.length, 0),
      content: <Timeline days={found.timeline} published={article.published} />,
    },
    {
      id: 'places',
      title: msg('places'),
      count: found.places.length,
      content: <NamedThings things={found.places} />,
    },
    {
      id: 'organisations',
      title: msg('organisations'),
      count: found.organisations.length,
      content: <NamedThings things={found.organisations} />,
    },
    {
      id: 'figures',
      title: msg('figures'),
      count: found.figures.length,
      content: <Figures lines={found.figures} />,
    },
  ];
}
