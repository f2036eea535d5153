/** Keeps what the reader marked as wrong, on this device only; private windows never come here. */

import * as v from 'valibot';
import { isSameMark, type WrongMark } from '../wrong-marks.ts';
import { browser } from './browser.ts';
import { turns } from './in-turn.ts';

/** Beyond so many, the oldest go. */
const MAX_MARKS = 500;
/** UTF-16 code units; longer words are not kept. */
const MAX_WORDS = 2_000;

const words = v.pipe(v.string(), v.maxLength(MAX_WORDS));
const markSchema = v.object({
  /** The page's address, without what leads to a place in it. */
  page: words,
  what: v.picklist(['quotation', 'speaker', 'person']),
  text: words,
  who: v.nullable(words),
});
const marksSchema = v.optional(v.fallback(v.array(markSchema), []), []);

/** One click may take a mark back and set another. */
const inTurn = turns();

async function readAll(): Promise<v.InferOutput<typeof marksSchema>> {
  return v.parse(marksSchema, (await browser.storage.local.get('wrong')).wrong);
}

/** @returns what the reader marked as wrong in the page with this address */
export async function readWrongMarks(url: string): Promise<WrongMark[]> {
  const page = withoutFragment(url);
  return (await readAll()).filter((mark) => mark.page === page).map(({ what, text, who }) => ({ what, text, who }));
}

/** @param isWrong false takes the mark back */
export function storeWrongMark(url: string, mark: WrongMark, isWrong: boolean): Promise<void> {
  return inTurn(async () => {
    const page = withoutFragment(url);
    const others = (await readAll()).filter((other) => other.page !== page || !isSameMark(other, mark));
    const marked = v.safeParse(markSchema, { page, ...mark });
    const wrong = isWrong && marked.success ? [...others, marked.output].slice(-MAX_MARKS) : others;
    await browser.storage.local.set({ wrong });
  });
}

function withoutFragment(url: string): string {
  return url.replace(/#.*$/s, '');
}
