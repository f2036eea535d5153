/** What Whosaid does, shown on an example with the marks that it paints in pages, and what it never does. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { QuotationKind } from '../src/analysis.ts';
import { msg } from '../src/extension/i18n.ts';

type Mark = QuotationKind | 'person';

/** English whatever the language of the page, as are the articles that the extension reads. */
const EXAMPLE: readonly (string | readonly [Mark, string])[] = [
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
  '.',
];

const LEGEND = [
  ['direct', 'kindDirect'],
  ['partial', 'kindPartial'],
  ['indirect', 'kindIndirect'],
  ['person', 'people'],
] as const satisfies readonly (readonly [Mark, string])[];

export function WelcomeView() {
  const main = useRef<HTMLElement>(null);
  useLayoutEffect(() => paint(main.current), []);
  return (
    <main ref={main}>
      <h1>
        <img src="/icons/icon-48.png" alt="" width="32" height="32" /> {msg('welcome')}
      </h1>
      <p>{msg('welcomeIntro')}</p>
      <section>
        <h2>{msg('welcomeExample')}</h2>
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
        <ul class="legend">
          {LEGEND.map(([mark, words]) => (
            <li key={mark} data-mark={mark}>
              {msg(words)}
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{msg('never')}</h2>
        <ul class="promises">
          <li>{msg('neverSends')}</li>
          <li>{msg('neverChanges')}</li>
          <li>{msg('neverKeeps')}</li>
        </ul>
      </section>
      <section>
        <p>{msg('welcomeStart')}</p>
        <p>
          <a href="options.html">{msg('options')}</a>
        </p>
      </section>
    </main>
  );
}

/** The marks are the very highlights that pages get. */
function paint(main: HTMLElement | null): void {
  for (const element of main?.querySelectorAll('[data-mark]') ?? []) {
    const name = `whosaid-${element.getAttribute('data-mark')}`;
    const range = new Range();
    range.selectNodeContents(element);
    CSS.highlights.set(name, (CSS.highlights.get(name) ?? new Highlight()).add(range));
  }
}
