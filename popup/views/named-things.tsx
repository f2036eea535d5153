/** Places or organisations, each with what the article says it is and how often it is mentioned. */
import type { NamedThing } from '../../src/analysis.ts';
import { plural } from '../../src/extension/i18n.ts';
import { FoldedList } from './folded-list.tsx';
import { Passage, Words } from './passage.tsx';

export function NamedThings({ things }: { things: readonly NamedThing[] }) {
  return (
    <FoldedList class="things">
      {things.map(({ name, kind, spans }) => (
        <li key={name}>
          {spans[0] && (
            <Passage span={spans[0]}>
              <Words>{name}</Words>
              {kind && (
                <>
                  <span class="visually-hidden">, </span>
                  <Words class="kind">{kind.text}</Words>
                </>
              )}
              {spans.length > 1 && (
                <span class="count" aria-hidden="true">
                  {spans.length}
                </span>
              )}
              <span class="visually-hidden">, {plural('mentions', spans.length)}</span>
            </Passage>
          )}
        </li>
      ))}
    </FoldedList>
  );
}
