/** A list that shows its first five lines and how many more there are; a button opens it, and a search whatever it finds. */
import { type ComponentChildren, createContext, toChildArray } from 'preact';
import { useContext, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { msg, plural } from '../../src/extension/i18n.ts';

/** Whether only what the reader searched for is shown. */
export const SearchingContext = createContext(false);

/** The style sheet leaves out those after them, but on paper. */
const SHOWN = 5;

export interface FoldedListProps {
  class: string;
  ordered?: boolean;
  /** The lines, each an `li`. */
  children: ComponentChildren;
}

export function FoldedList({ ordered, children, ...props }: FoldedListProps) {
  const searching = useContext(SearchingContext);
  const [open, setOpen] = useState(false);
  const list = useRef<HTMLUListElement & HTMLOListElement>(null);
  const id = useId();
  // Who opens it by the keyboard goes on with the first line that comes.
  useLayoutEffect(() => {
    if (open) list.current?.children[SHOWN]?.querySelector('button')?.focus();
  }, [open]);
  const List = ordered ? 'ol' : 'ul';
  const more = toChildArray(children).length - SHOWN;
  const isLong = more > 0 && !searching;
  return (
    <>
      <List id={id} ref={list} class={isLong && !open ? `${props.class} folded` : props.class}>
        {children}
      </List>
      {isLong && (
        <button type="button" class="fold link" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          {open ? msg('fewer') : plural('more', more)}
        </button>
      )}
    </>
  );
}
