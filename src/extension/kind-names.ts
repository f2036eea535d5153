/** What each kind of quotation is called, as the keys of the words in `_locales`. */

import type { QuotationKind } from '../analysis.ts';
import type { MessageKey } from './i18n.ts';

export const KIND_NAMES = {
  direct: 'kindDirect',
  partial: 'kindPartial',
  indirect: 'kindIndirect',
  term: 'kindTerm',
} as const satisfies Record<QuotationKind, MessageKey>;
