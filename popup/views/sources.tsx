/** On whose word the article rests, how often on each, how many stay without a name, why, and what they know it from. */
import type { Source, SourceType } from '../../src/analysis.ts';
import { type MessageKey, msg, plural } from '../../src/extension/i18n.ts';
import { toldOf } from '../../src/views/told-of-source.ts';
import { FoldedList } from './folded-list.tsx';
import { Passage, Words } from './passage.tsx';

const TYPE = {
  person: 'sourcePerson',
  organisation: 'sourceOrganisation',
  outlet: 'sourceOutlet',
  document: 'sourceDocument',
  anonymous: 'sourceAnonymous',
} as const satisfies Record<SourceType, MessageKey>;

export interface SourcesProps {
  sources: readonly Source[];
  /** What `via` counts in. */
  all: readonly Source[];
}

export function Sources({ sources, all }: SourcesProps) {
  const anonymous = sources.filter(({ type }) => type === 'anonymous').length;
  return (
    <>
      {anonymous > 0 && <p class="share summary">{msg('anonymousShare', `${anonymous}`, `${sources.length}`)}</p>}
      <FoldedList class="sources">
        {sources.map((source) => (
          <li key={`${source.type}:${source.who}`}>
            <SourceLine source={source} via={source.via === null ? undefined : all[source.via]} />
            {toldOf(source).map((told) => (
              <Passage key={told.start} span={told} class="reason">
                <Words>{told.text}</Words>
              </Passage>
            ))}
          </li>
        ))}
      </FoldedList>
    </>
  );
}

function SourceLine({ source, via }: { source: Source; via: Source | undefined }) {
  const line = (
    <>
      <Words class="source">{source.who}</Words>
      <span class="notes">
        <span>{msg(TYPE[source.type])}</span>
        {via && <span>{msg('sourceVia', via.who)}</span>}
        {source.spans.length > 1 && <span>{plural('statements', source.spans.length)}</span>}
      </span>
    </>
  );
  const span = source.spans[0];
  return span ? <Passage span={span}>{line}</Passage> : <div class="passage">{line}</div>;
}
