/** An example of an article, in the language of the interface, for our own pages to paint the marks on. */
import { msg } from '../src/extension/i18n.ts';

/** In the message each marked passage stands as `{kind:words}`. */
const MARKED = /(\{\w+:[^{}]+\})/;

export function Example() {
  return (
    <blockquote>
      {msg('example')
        .split(MARKED)
        .map((piece) => {
          const [, kind, words] = /^\{(\w+):(.+)\}$/.exec(piece) ?? [];
          return kind ? (
            <span key={words} data-mark={kind}>
              {words}
            </span>
          ) : (
            piece
          );
        })}
    </blockquote>
  );
}
