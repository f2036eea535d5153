/** What each kind of quotation is called, as the keys of the words in `_locales`, and how it is marked. */

import type { Quotation, QuotationKind } from '../analysis.ts';
import type { MessageKey } from './i18n.ts';
import type { Markable } from './markable.ts';

export const KIND_NAMES = {
  direct: 'kindDirect',
  partial: 'kindPartial',
  indirect: 'kindIndirect',
  term: 'kindTerm',
} as const satisfies Record<QuotationKind, MessageKey>;

export function markOf({ kind }: Quotation): Markable {
  return kind ?? 'unread';
}
