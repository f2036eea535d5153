/** What happened: the sentences that tell the news, each pronoun followed by the name it stands for. */
import type { KeyPoint, Person } from '../../src/analysis.ts';
import { Passage, Words } from './passage.tsx';

export interface KeyPointsProps {
  keyPoints: readonly KeyPoint[];
  people: readonly Person[];
}

export function KeyPoints({ keyPoints, people }: KeyPointsProps) {
  return (
    <ul class="key-points">
      {keyPoints.map((point) => (
        <li key={`${point.block}:${point.start}`}>
          <Passage span={point}>
            <Words>
              {withReferents(point, people).map((piece) =>
                typeof piece === 'string' ? piece : <span class="referent"> [{piece.name}]</span>,
              )}
            </Words>
          </Passage>
        </li>
      ))}
    </ul>
  );
}

/** The sentence cut after each mention that needs its person's name beside it. */
function withReferents(point: KeyPoint, people: readonly Person[]): (string | Person)[] {
  const pieces: (string | Person)[] = [];
  let from = 0;
  for (const { span, person } of [...point.referents].sort((a, b) => a.span.end - b.span.end)) {
    const referent = people[person];
    const end = span.end - point.start;
    if (!referent || referent.name === span.text || span.block !== point.block || end <= from) continue;
    pieces.push(point.text.slice(from, end), referent);
    from = end;
  }
  pieces.push(point.text.slice(from));
  return pieces;
}
