/** Who said what: the quotations by speaker, then those of nobody named, then words in quotation marks; or all as they stand, where nothing more is read. */
import type { Quotation } from '../../src/analysis.ts';
import { formatLanguage, msg, plural } from '../../src/extension/i18n.ts';
import { type GroupedQuotations, wordsQuoted } from '../speakers.ts';
import { Words } from './passage.tsx';
import { QuotationList } from './quotation.tsx';

export function Quotations({ speakers, unattributed, terms, unread }: GroupedQuotations) {
  const words = speakers.map(({ quotations }) => wordsQuoted(quotations));
  const all = words.reduce((sum, count) => sum + count, wordsQuoted(unattributed));
  if (unread.length > 0) return <QuotationList quotations={unread} />;
  return (
    <>
      <p class="share summary">{msg('voices', `${speakers.length}`, `${unattributed.length}`)}</p>
      {speakers.map(({ name, quotations }, index) => (
        <div class="speaker" key={name}>
          <h3>
            <Words>{name}</Words>
          </h3>
          <Share words={words[index]!} all={all} />
          <QuotationList quotations={quotations} />
        </div>
      ))}
      <Nobody title={msg('unattributed')} quotations={unattributed} />
      <Nobody title={msg('terms')} quotations={terms} />
    </>
  );
}

/** How much a speaker is quoted, of all the words that are. */
function Share({ words, all }: { words: number; all: number }) {
  if (words === 0) return null;
  const share = new Intl.NumberFormat(formatLanguage(), { style: 'percent' }).format(words / all);
  return (
    <p class="share">
      {plural('wordsQuoted', words)}, {share}
      <svg aria-hidden="true" width="64" height="6">
        <rect class="all" width="100%" height="100%" rx="3" />
        <rect width={`${(words / all) * 100}%`} height="100%" rx="3" />
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
