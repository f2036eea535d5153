/** Keeps what the reader marked as wrong, on this device only; private windows never come here. */

import * as v from 'valibot';
import { withoutFragment } from '../page-address.ts';
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
type KeptMark = v.InferOutput<typeof markSchema>;
/** As another device kept them: what is no mark is left out. */
export const foreignMarksSchema = v.pipe(
  v.fallback(v.array(v.unknown()), []),
  v.transform((items) => items.filter((item) => v.is(markSchema, item)).slice(-MAX_MARKS)),
);

/** One click may take a mark back and set another. */
const inTurn = turns();

/** @returns the marks of all pages, the oldest first */
export async function readAllMarks(): Promise<KeptMark[]> {
  return v.parse(marksSchema, (await browser.storage.local.get('wrong')).wrong);
}

/** @returns what the reader marked as wrong in the page with this address */
export async function readWrongMarks(url: string): Promise<WrongMark[]> {
  const page = withoutFragment(url);
  return (await readAllMarks())
    .filter((mark) => mark.page === page)
    .map(({ what, text, who }) => ({ what, text, who }));
}

/** @param isWrong false takes the mark back */
export function storeWrongMark(url: string, mark: WrongMark, isWrong: boolean): Promise<void> {
  return inTurn(async () => {
    const page = withoutFragment(url);
    const others = (await readAllMarks()).filter((other) => other.page !== page || !isSameMark(other, mark));
    const marked = v.safeParse(markSchema, { page, ...mark });
    const wrong = isWrong && marked.success ? [...others, marked.output].slice(-MAX_MARKS) : others;
    await browser.storage.local.set({ wrong });
  });
}

/** Adds marks of another device to those that are here, each once; where there are too many, these stay. */
export function addMarks(foreign: readonly KeptMark[]): Promise<void> {
  return inTurn(async () => {
    const own = await readAllMarks();
    const isOwn = (mark: KeptMark) => own.some((other) => other.page === mark.page && isSameMark(other, mark));
    const wrong = [...foreign.filter((mark) => !isOwn(mark)), ...own].slice(-MAX_MARKS);
    await browser.storage.local.set({ wrong });
  });
}
