/** The way to say with one click that something is wrong, and to take it back. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Quotation } from '../../src/analysis.ts';
import { msg } from '../../src/extension/i18n.ts';
import { isMarked, type WrongMark, wrongQuotation, wrongSpeaker } from '../../src/wrong-marks.ts';

export interface Wrong {
  marks: readonly WrongMark[];
  /** Keeps a mark or takes it back; `null` in a private window, of which nothing is kept. */
  onMark: ((mark: WrongMark, isWrong: boolean) => void) | null;
}

export const WrongContext = createContext<Wrong>({ marks: [], onMark: null });

export interface WrongButtonProps {
  pressed: boolean;
  /** The words that are wrong. */
  words: string;
  onPress: () => void;
}

export function WrongButton({ pressed, words, onPress }: WrongButtonProps) {
  return (
    <button
      type="button"
      class="flag"
      aria-pressed={pressed}
      aria-label={msg('wrongNamed', words)}
      title={msg('wrong')}
      onClick={onPress}
    >
      <svg aria-hidden="true" width="12" height="14" viewBox="0 0 12 14">
        <path d="M1.5 13.5V1h9l-2 3.25 2 3.25h-9" />
      </svg>
    </button>
  );
}

/** For one quotation: the button, and, once it is pressed, the choice of what is wrong about it. */
export function WrongQuotation({ quotation }: { quotation: Quotation }) {
  const { marks, onMark } = useContext(WrongContext);
  if (!onMark) return null;
  const whole = wrongQuotation(quotation);
  const speaker = wrongSpeaker(quotation);
  const marked = isMarked(marks, whole) ? whole : isMarked(marks, speaker) ? speaker : null;
  const other = marked === whole ? speaker : whole;
  const change = () => {
    if (marked) onMark(marked, false);
    if (other) onMark(other, true);
  };
  return (
    <>
      <WrongButton
        pressed={marked !== null}
        words={quotation.text}
        onPress={() => onMark(marked ?? whole, marked === null)}
      />
      {marked && (
        <p class={`marked ${marked.what}`}>
          {msg(marked === whole ? 'markedWrong' : 'speakerMarkedWrong')}{' '}
          {other && (
            <button type="button" class="link" onClick={change}>
              {msg(other === whole ? 'allWrong' : 'onlySpeakerWrong')}
            </button>
          )}
        </p>
      )}
    </>
  );
}
