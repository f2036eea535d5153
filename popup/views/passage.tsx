/** A line of the summary that leads to its passage in the page. */
import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Span } from '../../src/analysis.ts';

export interface PassageReading {
  /** Leads to a passage of the article in its page. */
  goTo: (span: Span) => void;
  /** BCP 47 tag of the article, so that screen readers pronounce its words rightly. */
  language: string | null;
}

export const ReadingContext = createContext<PassageReading>({ goTo: () => {}, language: null });

export interface PassageProps {
  span: Span;
  class?: string;
  /** Name for screen readers, where the words inside do not say enough. */
  label?: string;
  children: ComponentChildren;
}

export function Passage({ span, label, children, ...props }: PassageProps) {
  const { goTo } = useContext(ReadingContext);
  return (
    <button
      type="button"
      class={`passage ${props.class ?? ''}`}
      data-at={`${span.block} ${span.start}`}
      aria-label={label}
      onClick={() => goTo(span)}
    >
      {children}
    </button>
  );
}

/** Words of the article itself, in its own language and direction. */
export function Words({ children, ...props }: { class?: string; children: ComponentChildren }) {
  const { language } = useContext(ReadingContext);
  return (
    <span class={props.class} lang={language ?? undefined} dir="auto">
      {children}
    </span>
  );
}
