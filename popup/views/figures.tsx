/** The amounts and numbers of the article, with what they count. */
import { Fragment } from 'preact';
import type { FigureLine } from '../../src/views/figure-lines.ts';
import { FoldedList } from './folded-list.tsx';
import { Passage, Words } from './passage.tsx';

export function Figures({ lines }: { lines: readonly FigureLine[] }) {
  return (
    <FoldedList class="figures">
      {lines.map((line) => (
        <li key={`${line.span.block}:${line.span.start}`}>
          <Passage span={line.span}>
            <Words>{withAmounts(line)}</Words>
          </Passage>
        </li>
      ))}
    </FoldedList>
  );
}

/** The line's words, its figures set off. */
function withAmounts({ span, figures }: FigureLine) {
  const ends = [span.start, ...figures.map(({ end }) => end)];
  return (
    <>
      {figures.map(({ start, text }, at) => (
        <Fragment key={start}>
          {span.text.slice(ends[at]! - span.start, start - span.start)}
          <span class="amount">{text}</span>
        </Fragment>
      ))}
      {span.text.slice(ends.at(-1)! - span.start)}
    </>
  );
}
