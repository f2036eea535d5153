/** What is marked in the page, and in what colours, with an example that shows it at once. */
import { useState } from 'preact/hooks';
import { USUAL_COLOURS } from '../src/extension/colours.ts';
import type { Colours } from '../src/extension/highlight-sheet.ts';
import { type MessageKey, msg } from '../src/extension/i18n.ts';
import { MARKABLE, type Markable } from '../src/extension/markable.ts';
import { Example } from './example.tsx';
import { useMarks } from './mark-painting.ts';

const TITLES = {
  direct: 'markDirect',
  partial: 'markPartial',
  term: 'markTerm',
  indirect: 'markIndirect',
  person: 'markPerson',
  unread: 'markUnread',
} as const satisfies Record<Markable, MessageKey>;

export interface MarkedProps {
  marked: readonly Markable[];
  colours: Colours;
  onMarked: (marked: Markable[]) => void;
  onColours: (colours: Colours) => void;
}

export function Marked({ marked, colours, onMarked, onColours }: MarkedProps) {
  const [chosen, setChosen] = useState(marked);
  const [shown, setShown] = useState(colours);
  const example = useMarks(chosen, shown);
  const choose = (kind: Markable, isChosen: boolean) => {
    const next = MARKABLE.filter((other) => (other === kind ? isChosen : chosen.includes(other)));
    setChosen(next);
    onMarked(next);
  };
  const chooseColours = (next: Colours) => {
    setShown(next);
    onColours(next);
  };
  const isUsual = MARKABLE.every((kind) => shown[kind] === USUAL_COLOURS[kind]);
  return (
    <fieldset>
      <legend>
        <h2>{msg('marked')}</h2>
      </legend>
      {MARKABLE.map((kind) => (
        <div class="kind" key={kind}>
          <label class="choice">
            <input
              type="checkbox"
              checked={chosen.includes(kind)}
              onChange={(event) => choose(kind, event.currentTarget.checked)}
            />
            <span>{msg(TITLES[kind])}</span>
          </label>
          <input
            type="color"
            aria-label={msg('colourOf', msg(TITLES[kind]))}
            value={shown[kind]}
            onInput={(event) => setShown({ ...shown, [kind]: event.currentTarget.value })}
            onChange={(event) => chooseColours({ ...shown, [kind]: event.currentTarget.value })}
          />
        </div>
      ))}
      <figure ref={example} aria-label={msg('preview')}>
        <Example />
      </figure>
      <p>{msg('coloursWhy')}</p>
      {!isUsual && (
        <button type="button" onClick={() => chooseColours(USUAL_COLOURS)}>
          {msg('usualColours')}
        </button>
      )}
    </fieldset>
  );
}
