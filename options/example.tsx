/** An example of an article, for our own pages to paint the marks on. */
import type { Markable } from '../src/extension/markable.ts';

/** English whatever the language of the page, as are the articles that the extension reads. */
const EXAMPLE: readonly (string | readonly [Markable, string])[] = [
  '“',
  ['direct', 'People here lost jobs because a boat did not come,'],
  '” said ',
  ['person', 'Ines Calloway'],
  ', the mayor of Port Ellery. ',
  ['person', 'Tomas Brandvold'],
  ', who runs the ferries, called the vote “',
  ['partial', 'a mistake'],
  '” and said ',
  ['indirect', 'his company would go to court'],
  ' over the “',
  ['term', 'porridge protest'],
  '”.',
];

export function Example() {
  return (
    <blockquote lang="en" dir="ltr">
      {EXAMPLE.map((piece) =>
        typeof piece === 'string' ? (
          piece
        ) : (
          <span key={piece[1]} data-mark={piece[0]}>
            {piece[1]}
          </span>
        ),
      )}
    </blockquote>
  );
}
