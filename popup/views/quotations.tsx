/** Who said what: the quotations by speaker, then those of nobody named, then words in quotation marks; or all as they stand, where nothing more is read. */
import type { Quotation } from '../../src/analysis.ts';
import { formatLanguage, msg, plural } from '../../src/extension/i18n.ts';
import type { Voice, Voices } from '../../src/views/voices.ts';
import { FoldedList } from './folded-list.tsx';
import { Words } from './passage.tsx';
import { QuotationList } from './quotation.tsx';

export type QuotationsProps = Pick<Voices, 'speakers' | 'unattributed' | 'terms' | 'unread'>;

export function Quotations({ speakers, unattributed, terms, unread }: QuotationsProps) {
  if (unread.length > 0) return <QuotationList quotations={unread} />;
  return (
    <>
      <FoldedList class="speakers">
        {speakers.map((voice) => (
          <li class="speaker" key={voice.name}>
            <h3>
              <Words>{voice.name}</Words>
            </h3>
            <Share {...voice} />
            <QuotationList quotations={voice.quotations} />
          </li>
        ))}
      </FoldedList>
      <Nobody title={msg('unattributed')} quotations={unattributed} />
      <Nobody title={msg('terms')} quotations={terms} />
    </>
  );
}

/** How much a speaker is surely quoted, of all the words that surely are. */
function Share({ words, share }: Voice) {
  if (words === 0) return null;
  return (
    <p class="share">
      {plural('wordsQuoted', words)}, {new Intl.NumberFormat(formatLanguage(), { style: 'percent' }).format(share)}
      <svg aria-hidden="true" width="64" height="6">
        <rect class="all" width="100%" height="100%" rx="3" />
        <rect width={`${share * 100}%`} height="100%" rx="3" />
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
