/** Who said what: the quotations by speaker, then those of nobody named, then words in quotation marks. */
import type { Quotation } from '../../src/analysis.ts';
import { msg } from '../../src/extension/i18n.ts';
import type { GroupedQuotations } from '../speakers.ts';
import { Words } from './passage.tsx';
import { QuotationList } from './quotation.tsx';

export function Quotations({ speakers, unattributed, terms }: GroupedQuotations) {
  return (
    <>
      {speakers.map(({ name, quotations }) => (
        <div class="speaker" key={name}>
          <h3>
            <Words>{name}</Words>
          </h3>
          <QuotationList quotations={quotations} />
        </div>
      ))}
      <Nobody title={msg('unattributed')} quotations={unattributed} />
      <Nobody title={msg('terms')} quotations={terms} />
    </>
  );
}

function Nobody({ title, quotations }: { title: string; quotations: readonly Quotation[] }) {
  if (quotations.length === 0) return null;
  return (
    <div class="speaker nobody">
      <h3>{title}</h3>
      <QuotationList quotations={quotations} />
    </div>
  );
}
