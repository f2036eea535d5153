/** One quotation: its words, its kind, and what is doubtful about it. */
import type { Quotation } from '../../src/analysis.ts';
import { msg } from '../../src/extension/i18n.ts';
import { KIND_NAMES, markOf } from '../../src/extension/kind-names.ts';
import { asidesOf } from '../../src/views/asides.ts';
import { isUncertain, isUncertainSpeaker } from '../../src/views/doubt.ts';
import { FoldedList } from './folded-list.tsx';
import { Passage, Words } from './passage.tsx';
import { WrongQuotation } from './wrong.tsx';

export function QuotationList({ quotations }: { quotations: readonly Quotation[] }) {
  return (
    <FoldedList class="quotations">
      {quotations.map((quotation) => (
        <li key={`${quotation.block}:${quotation.start}`}>
          <QuotationLine quotation={quotation} />
          <WrongQuotation quotation={quotation} />
        </li>
      ))}
    </FoldedList>
  );
}

function QuotationLine({ quotation }: { quotation: Quotation }) {
  const { kind, speaker, text } = quotation;
  return (
    <Passage span={quotation} class={`quotation ${markOf(quotation)}`}>
      <Words class="said">{kind === 'indirect' ? text : <q>{text}</q>}</Words>{' '}
      {kind && (
        <span class="notes">
          <span>{msg(KIND_NAMES[kind])}</span>
          {asidesOf(quotation).map((aside) => (
            <Words key={aside} class="aside">
              {aside}
            </Words>
          ))}
          {isUncertain(quotation) && <span class="doubt">{msg('uncertainQuotation')}</span>}
          {speaker && isUncertainSpeaker(speaker) && <span class="doubt">{msg('uncertainSpeaker')}</span>}
        </span>
      )}
    </Passage>
  );
}
