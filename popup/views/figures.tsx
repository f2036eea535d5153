/** The amounts and numbers of the article, with what they count. */
import type { Figure } from '../../src/analysis.ts';
import { FoldedList } from './folded-list.tsx';
import { Passage, Words } from './passage.tsx';

export function Figures({ figures }: { figures: readonly Figure[] }) {
  return (
    <FoldedList class="figures">
      {figures.map((figure) => (
        <li key={`${figure.block}:${figure.start}`}>
          <Passage span={figure}>
            <Words class="amount">{figure.text}</Words>
            {figure.of && <Words> {figure.of.text}</Words>}
          </Passage>
        </li>
      ))}
    </FoldedList>
  );
}
