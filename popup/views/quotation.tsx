/** One quotation: its words, its kind, and what is doubtful about it. */
import type { Quotation, QuotationKind } from '../../src/analysis.ts';
import { isUncertain } from '../../src/extension/doubt.ts';
import { type MessageKey, msg } from '../../src/extension/i18n.ts';
import { Passage, Words } from './passage.tsx';

const KIND = {
  direct: 'kindDirect',
  partial: 'kindPartial',
  indirect: 'kindIndirect',
  term: 'kindTerm',
} as const satisfies Record<QuotationKind, MessageKey>;

export function QuotationList({ quotations }: { quotations: readonly Quotation[] }) {
  return (
    <ul class="quotations">
      {quotations.map((quotation) => (
        <li key={`${quotation.block}:${quotation.start}`}>
          <QuotationLine quotation={quotation} />
        </li>
      ))}
    </ul>
  );
}

function QuotationLine({ quotation }: { quotation: Quotation }) {
  const { kind, speaker, text } = quotation;
  return (
    <Passage span={quotation} class={`quotation ${kind}`}>
      <Words class="said">{kind === 'indirect' ? text : <q>{text}</q>}</Words>{' '}
      <span class="notes">
        <span>{msg(KIND[kind])}</span>
        {isUncertain(quotation) && <span class="doubt">{msg('uncertainQuotation')}</span>}
        {speaker && isUncertain(speaker) && <span class="doubt">{msg('uncertainSpeaker')}</span>}
      </span>
    </Passage>
  );
}
