/** What is marked in the page: a choice of kinds. */
import { useState } from 'preact/hooks';
import { type MessageKey, msg } from '../src/extension/i18n.ts';
import { MARKABLE, type Markable } from '../src/extension/settings.ts';

const TITLES = {
  direct: 'markDirect',
  partial: 'markPartial',
  term: 'markTerm',
  indirect: 'markIndirect',
  person: 'markPerson',
} as const satisfies Record<Markable, MessageKey>;

export interface MarkedProps {
  marked: readonly Markable[];
  onChange: (marked: Markable[]) => void;
}

export function Marked({ marked, onChange }: MarkedProps) {
  const [chosen, setChosen] = useState(marked);
  const choose = (kind: Markable, isChosen: boolean) => {
    const next = MARKABLE.filter((other) => (other === kind ? isChosen : chosen.includes(other)));
    setChosen(next);
    onChange(next);
  };
  return (
    <fieldset>
      <legend>
        <h2>{msg('marked')}</h2>
      </legend>
      {MARKABLE.map((kind) => (
        <label class="choice" key={kind}>
          <input
            type="checkbox"
            checked={chosen.includes(kind)}
            onChange={(event) => choose(kind, event.currentTarget.checked)}
          />
          <span>{msg(TITLES[kind])}</span>
        </label>
      ))}
    </fieldset>
  );
}
