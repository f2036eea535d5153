/** Who said what: the quotations by speaker, then those of nobody named, then words in quotation marks. */
import type { Quotation } from '../../src/analysis.ts';
import { msg, plural } from '../../src/extension/i18n.ts';
import { type GroupedQuotations, wordsQuoted } from '../speakers.ts';
import { Words } from './passage.tsx';
import { QuotationList } from './quotation.tsx';

export function Quotations({ speakers, unattributed, terms }: GroupedQuotations) {
  const most = Math.max(...speakers.map(({ quotations }) => wordsQuoted(quotations)));
  return (
    <>
      {speakers.map(({ name, quotations }) => (
        <div class="speaker" key={name}>
          <h3>
            <Words>{name}</Words>
          </h3>
          <Share words={wordsQuoted(quotations)} most={most} />
          <QuotationList quotations={quotations} />
        </div>
      ))}
      <Nobody title={msg('unattributed')} quotations={unattributed} />
      <Nobody title={msg('terms')} quotations={terms} />
    </>
  );
}

/** How much a speaker is quoted, beside the one who is quoted most. */
function Share({ words, most }: { words: number; most: number }) {
  if (words === 0) return null;
  return (
    <p class="share">
      {plural('wordsQuoted', words)}
      <svg aria-hidden="true" width="64" height="6">
        <rect class="all" width="100%" height="100%" rx="3" />
        <rect width={`${(words / most) * 100}%`} height="100%" rx="3" />
      </svg>
    </p>
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
