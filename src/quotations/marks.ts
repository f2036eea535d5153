/**
 * Finds what stands between quotation marks, however the marks are set, wrongly paired or left out.
 *
 * Every mark may open, close or be none (an apostrophe, inches); each role has a cost from the mark's shape and its
 * neighbours, and each irregularity (a missing closer, a quotation that runs on without marks) has one too. The
 * cheapest reading of the whole article is taken (Viterbi 1967), in linear time, so one bad mark is paid for where it
 * stands and the rest reads as before.
 */

import type { BlockKind, Span } from '../analysis.ts';
import { spanOf, type TextBlock } from '../text/document.ts';
import { type PossibleMark, readMarks } from './mark-roles.ts';
import type { MarkedPassage } from './marked-passage.ts';
import { withElements } from './quoted-elements.ts';
import { isSignature } from './signatures.ts';
import { endOfUnclosed } from './unclosed.ts';

type Action = 'none' | 'open' | 'close' | 'reopen' | 'close-outer' | 'end' | 'go-on' | 'run-on';

/** The open quotations, outermost first: D double, S single; `run-on` is a double one whose next paragraph has no opener. */
const STATES = ['', 'D', 'S', 'DS', 'SD', 'DD', 'DSD', 'run-on'] as const;
type State = (typeof STATES)[number];

interface Move {
  from: number;
  to: number;
  action: Action;
  cost: number;
}

const NESTED_IN_SAME = 4;
const MISSING_CLOSER = 4.5;
const DROPPED = 4;
const UNCLOSED = 5;
const UNCLOSED_BEFORE_OPENER = 1;
const RUN_ON = 3;
const RUN_ON_UNCLOSED = 6;

function moves(...rows: [State, State, Action, number][]): Move[] {
  return rows.map(([from, to, action, cost]) => ({
    from: STATES.indexOf(from),
    to: STATES.indexOf(to),
    action,
    cost,
  }));
}

const NO_MOVES = STATES.map((_, state): Move => ({ from: state, to: state, action: 'none', cost: 0 }));
const OPEN = {
  double: moves(
    ['', 'D', 'open', 0],
    ['D', 'DD', 'open', NESTED_IN_SAME],
    ['D', 'D', 'reopen', MISSING_CLOSER],
    ['S', 'SD', 'open', 0.5],
    ['DS', 'DSD', 'open', 0.5],
  ),
  single: moves(
    ['', 'S', 'open', 0],
    ['D', 'DS', 'open', 0],
    ['S', 'S', 'reopen', MISSING_CLOSER],
    ['DS', 'DS', 'reopen', MISSING_CLOSER],
  ),
};
const CLOSE = {
  double: moves(
    ['D', '', 'close', 0],
    ['SD', 'S', 'close', 0],
    ['DD', 'D', 'close', 0],
    ['DSD', 'DS', 'close', 0],
    ['DS', '', 'close-outer', DROPPED],
    ['run-on', '', 'close', 0],
  ),
  single: moves(['S', '', 'close', 0], ['DS', 'D', 'close', 0], ['SD', '', 'close-outer', DROPPED]),
};
/** At a block's end, by what the next block starts with. */
const END = {
  double: moves(
    ['', '', 'none', 0],
    ['D', '', 'go-on', UNCLOSED_BEFORE_OPENER],
    ['S', '', 'end', UNCLOSED + 1],
    ['DS', '', 'go-on', DROPPED],
    ['SD', '', 'end', UNCLOSED + DROPPED],
    ['DD', '', 'go-on', DROPPED],
    ['DSD', '', 'go-on', DROPPED + DROPPED],
    ['run-on', '', 'end', RUN_ON_UNCLOSED],
  ),
  single: moves(
    ['', '', 'none', 0],
    ['D', '', 'end', UNCLOSED],
    ['S', '', 'go-on', UNCLOSED_BEFORE_OPENER],
    ['DS', '', 'end', UNCLOSED + DROPPED],
    ['SD', '', 'go-on', DROPPED],
    ['DD', '', 'end', UNCLOSED + DROPPED],
    ['DSD', '', 'end', UNCLOSED + DROPPED + DROPPED],
    ['run-on', '', 'end', RUN_ON_UNCLOSED],
  ),
  none: moves(
    ['', '', 'none', 0],
    ['D', '', 'end', UNCLOSED],
    ['D', 'run-on', 'run-on', RUN_ON],
    ['S', '', 'end', UNCLOSED + 1],
    ['DS', '', 'end', UNCLOSED + DROPPED],
    ['SD', '', 'end', UNCLOSED + DROPPED],
    ['DD', '', 'end', UNCLOSED + DROPPED],
    ['DSD', '', 'end', UNCLOSED + DROPPED + DROPPED],
    ['run-on', '', 'end', RUN_ON_UNCLOSED],
    ['run-on', 'run-on', 'run-on', RUN_ON],
  ),
};

/** One step of the reading: a mark, or the end of a block. */
interface Step {
  block: TextBlock;
  mark: PossibleMark | null;
  moves: Move[];
}

/** What a mark may do: each move's cost is the irregularity's plus the role's. */
function movesOf(mark: PossibleMark): Move[] {
  const priced = (list: Move[], price: number) => list.map((move) => ({ ...move, cost: move.cost + price }));
  return [
    ...priced(NO_MOVES, mark.none),
    ...priced(OPEN[mark.family], mark.open),
    ...priced(CLOSE[mark.family], mark.close),
  ];
}

function opensWith(marks: PossibleMark[], block: TextBlock): 'double' | 'single' | 'none' {
  const first = marks[0];
  if (!first || first.open > 0 || block.text.slice(0, first.start).trim()) return 'none';
  return first.family;
}

function stepsOf(blocks: readonly TextBlock[]): Step[] {
  const read = blocks.map((block) => ({ block, marks: readMarks(block.text) }));
  return read.flatMap(({ block, marks }, index) => {
    const next = read[index + 1];
    return [
      ...marks.map((mark): Step => ({ block, mark, moves: movesOf(mark) })),
      { block, mark: null, moves: END[next ? opensWith(next.marks, next.block) : 'none'] },
    ];
  });
}

/** The cheapest way through the steps. */
function cheapest(steps: readonly Step[]): Action[] {
  let costs = STATES.map((_, state) => (state === 0 ? 0 : Number.POSITIVE_INFINITY));
  const back: (Move | undefined)[][] = [];
  for (const step of steps) {
    const next = STATES.map(() => Number.POSITIVE_INFINITY);
    const best: (Move | undefined)[] = STATES.map(() => undefined);
    for (const move of step.moves) {
      const cost = costs[move.from]! + move.cost;
      if (cost < next[move.to]!) {
        next[move.to] = cost;
        best[move.to] = move;
      }
    }
    costs = next;
    back.push(best);
  }
  // Every block's end leads to the empty state, so the reading ends there.
  let state = 0;
  const actions: Action[] = [];
  for (let at = steps.length - 1; at >= 0; at--) {
    const move = back[at]![state]!;
    actions.push(move.action);
    state = move.from;
  }
  return actions.reverse();
}

interface Opened {
  start: number;
  outerStart: number;
  mark: 'double' | 'single';
  continues: MarkedPassage | null;
}

/** Follows the actions and writes down the passages they close, inner ones before outer ones. */
class Passages {
  readonly found: MarkedPassage[] = [];
  private open: Opened[] = [];
  /** The last passage when it goes on in the next block. */
  private goesOn: MarkedPassage | null = null;

  take(action: Action, { block, mark }: Step): void {
    if (!mark) this.endBlock(action, block);
    else if (action === 'open') this.begin(mark);
    else if (action === 'close') this.close(block, mark.start, mark.end, true);
    else if (action === 'close-outer') {
      this.open.pop();
      this.close(block, mark.start, mark.end, true);
    } else if (action === 'reopen') {
      this.closeUnmarked(block, mark.start);
      this.begin(mark);
    }
  }

  private begin(mark: PossibleMark): void {
    const continues = this.open.length === 0 ? this.goesOn : null;
    if (continues) this.goesOn = null;
    this.open.push({ start: mark.end, outerStart: mark.start, mark: mark.family, continues });
  }

  private close(block: TextBlock, end: number, outerEnd: number, closed: boolean): MarkedPassage | null {
    const { start, outerStart, mark, continues } = this.open.pop()!;
    const span = spanOf(block, start, end);
    if (!/[\p{L}\p{N}]/u.test(span.text)) return null;
    const passage: MarkedPassage = {
      block: span.block,
      start: span.start,
      end: span.end,
      text: span.text,
      outerStart,
      outerEnd,
      depth: this.open.length,
      mark,
      closed,
      continues,
    };
    this.found.push(passage);
    return passage;
  }

  private closeUnmarked(block: TextBlock, limit: number): void {
    const end = endOfUnclosed(block, this.open.at(-1)!.start, limit);
    this.close(block, end, end, false);
  }

  private endBlock(action: Action, block: TextBlock): void {
    const { length } = block.text;
    // Only the outermost one counts: what is still open inside it was no quotation, and a lone single mark never is.
    this.open.length = Math.min(this.open.length, 1);
    this.goesOn = null;
    if (!this.open.length || action === 'none') return;
    if (action !== 'end') this.goesOn = this.close(block, length, length, false);
    else if (this.open[0]!.mark === 'double') this.closeUnmarked(block, length);
    this.open = [];
    if (action !== 'run-on') return;
    this.open.push({ start: 0, outerStart: 0, mark: 'double', continues: this.goesOn });
    this.goesOn = null;
  }
}

const HEADINGS: ReadonlySet<BlockKind> = new Set(['headline', 'heading']);

// A block quote whose marks hold less of it than this is quoted as a whole, with or without quotations inside.
const WRAPPED = 0.6;

// Where so many block quotes hold so much of the text, they are the text, as in a round-up of other papers.
const ROUND_UP = { quotes: 3, share: 0.5 };

function isRoundUp(blocks: readonly TextBlock[], quoted: readonly Span[]): boolean {
  const sizes = blocks.filter(({ kind }) => !HEADINGS.has(kind)).map(({ text }) => text.length);
  const all = sizes.reduce((sum, size) => sum + size, 0);
  const own = quoted.reduce((sum, { text }) => sum + text.length, 0);
  return quoted.length >= ROUND_UP.quotes && own >= ROUND_UP.share * all;
}

/** Adds each block quote that its own marks don't hold, whole; what is marked inside it is then nested. */
function addBlockquotes(blocks: readonly TextBlock[], marked: readonly MarkedPassage[]): MarkedPassage[] {
  const wrapped = new Set<number>();
  for (const passage of marked) {
    const { length } = blocks[passage.block]!.text;
    if (passage.depth === 0 && passage.outerEnd - passage.outerStart >= WRAPPED * length) wrapped.add(passage.block);
  }
  const whole = blocks
    .filter((block) => block.kind === 'blockquote' && !wrapped.has(block.index) && !isSignature(blocks, block))
    .map((block): MarkedPassage => {
      const span = spanOf(block, 0, block.text.length);
      return {
        ...span,
        outerStart: span.start,
        outerEnd: span.end,
        depth: 0,
        mark: 'blockquote',
        closed: true,
        continues: null,
      };
    })
    .filter(({ text }) => text);
  if (isRoundUp(blocks, whole)) return [...marked];
  const quoted = new Set(whole.map(({ block }) => block));
  const inner = marked.map((passage) =>
    quoted.has(passage.block) ? { ...passage, depth: passage.depth + 1 } : passage,
  );
  return [...whole, ...inner];
}

function addElements(blocks: readonly TextBlock[], marked: readonly MarkedPassage[]): readonly MarkedPassage[] {
  if (blocks.every(({ quoted }) => quoted.length === 0)) return marked;
  const byBlock: MarkedPassage[][] = blocks.map(() => []);
  for (const passage of marked) byBlock[passage.block]!.push(passage);
  return blocks.flatMap((block) => (HEADINGS.has(block.kind) ? [] : withElements(block, byBlock[block.index]!)));
}

/**
 * @param blocks the article's blocks; headlines and headings yield nothing
 * @returns what stands between quotation marks, in `<q>` elements and in block quotes, in text order, outer passages before those nested
 *   in them; a quotation over several paragraphs is one passage in each
 */
export function findMarked(blocks: readonly TextBlock[]): MarkedPassage[] {
  const steps = stepsOf(blocks.filter(({ kind }) => !HEADINGS.has(kind)));
  const passages = new Passages();
  for (const [at, action] of cheapest(steps).entries()) passages.take(action, steps[at]!);
  return addBlockquotes(blocks, addElements(blocks, passages.found)).sort(
    (one, other) => one.block - other.block || one.start - other.start || other.end - one.end,
  );
}
