/** The whole summary of an article; parts with nothing in them are left out. */
import type { ComponentChildren } from 'preact';
import type { Analysis } from '../../src/analysis.ts';
import { msg } from '../../src/extension/i18n.ts';
import { groupBySpeaker } from '../speakers.ts';
import { ArticleHeader } from './article-header.tsx';
import { ArticleMap } from './article-map.tsx';
import { KeyPoints } from './key-points.tsx';
import { NamedThings } from './named-things.tsx';
import { People } from './people.tsx';
import { Quotations } from './quotations.tsx';
import { Section } from './section.tsx';
import { Sources } from './sources.tsx';
import { Timeline } from './timeline.tsx';

interface Part {
  id: string;
  title: string;
  count: number;
  content: ComponentChildren;
}

export function Summary({ analysis }: { analysis: Analysis }) {
  const parts = partsOf(analysis).filter(({ count }) => count > 0);
  return (
    <>
      <ArticleHeader article={analysis.article} />
      <ArticleMap analysis={analysis} />
      {parts.length > 1 && <Contents parts={parts} />}
      {parts.length === 0 && <p class="empty">{msg('nothingFound')}</p>}
      {parts.map(({ id, title, content }) => (
        <Section key={id} id={id} title={title}>
          {content}
        </Section>
      ))}
    </>
  );
}

/** Links to the parts, with how much is in each. */
function Contents({ parts }: { parts: readonly Part[] }) {
  return (
    <nav class="contents" aria-label={msg('sections')}>
      {parts.map(({ id, title, count }) => (
        <a key={id} href={`#${id}`}>
          {title} <span class="count">{count}</span>
        </a>
      ))}
    </nav>
  );
}

function partsOf(analysis: Analysis): Part[] {
  const { keyPoints, people, quotations, sources, timeline, places, organisations } = analysis;
  const said = groupBySpeaker(analysis);
  return [
    {
      id: 'key-points',
      title: msg('keyPoints'),
      count: keyPoints.length,
      content: <KeyPoints keyPoints={keyPoints} people={people} />,
    },
    {
      id: 'people',
      title: msg('people'),
      count: people.length,
      content: <People people={people} speakers={said.speakers} />,
    },
    {
      id: 'quotations',
      title: msg('quotations'),
      count: quotations.length,
      content: <Quotations {...said} />,
    },
    { id: 'sources', title: msg('sources'), count: sources.length, content: <Sources sources={sources} /> },
    { id: 'timeline', title: msg('timeline'), count: timeline.length, content: <Timeline dates={timeline} /> },
    { id: 'places', title: msg('places'), count: places.length, content: <NamedThings things={places} /> },
    {
      id: 'organisations',
      title: msg('organisations'),
      count: organisations.length,
      content: <NamedThings things={organisations} />,
    },
  ];
}
