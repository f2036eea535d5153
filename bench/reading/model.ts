/** Asks a program that reads articles, line in, line out, and puts what it tells of a text into the article's blocks. */

import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import * as v from 'valibot';
import type { ReadBlocks } from '../../src/analyse.ts';
import type { Span } from '../../src/analysis.ts';
import type { Chance, Reading } from '../../src/reading.ts';
import { spanOf, type TextBlock } from '../../src/text/document.ts';

const Range = v.tuple([v.number(), v.number()]);
const Pointer = v.object({
  nobody: v.number(),
  likely: v.array(v.tuple([v.number(), v.number(), v.number()])),
});
const Answer = v.object({
  entities: v.optional(
    v.array(v.tuple([v.number(), v.number(), v.picklist(['PER', 'ORG', 'LOC', 'MISC']), v.number()])),
    [],
  ),
  passages: v.optional(
    v.array(
      v.object({
        ...Pointer.entries,
        kinds: v.object({ direct: v.number(), partial: v.number(), term: v.number() }),
        speaker: v.nullable(Range),
        confidence: v.number(),
      }),
    ),
    [],
  ),
  attributions: v.optional(
    v.array(
      v.object({
        ...Pointer.entries,
        cue: Range,
        cueConfidence: v.number(),
        source: v.nullable(Range),
        confidence: v.number(),
        content: v.array(Range),
      }),
    ),
    [],
  ),
  roles: v.optional(v.array(v.object({ span: Range, person: v.nullable(Range), confidence: v.number() })), []),
  meant: v.optional(v.array(v.object({ ...Pointer.entries, span: Range })), []),
  paragraphs: v.optional(v.array(v.tuple([v.number(), v.number()])), []),
});
type Range = v.InferOutput<typeof Range>;

/** Where the blocks stand in the text that is their lines. */
class Places {
  readonly text: string;
  private readonly starts: number[] = [];

  constructor(private readonly blocks: readonly TextBlock[]) {
    let at = 0;
    for (const { text } of blocks) {
      this.starts.push(at);
      at += text.length + 1;
    }
    this.text = blocks.map(({ text }) => text).join('\n');
  }

  blockAt(offset: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The stretch of the text, a span for each block that it touches. */
  spans([start, end]: Range): Span[] {
    const found: Span[] = [];
    for (let index = this.blockAt(start); index < this.blocks.length && this.starts[index]! < end; index++) {
      const from = this.starts[index]!;
      const span = spanOf(this.blocks[index]!, Math.max(0, start - from), end - from);
      if (span.text) found.push(span);
    }
    return found;
  }

  span(range: Range | null): Span | null {
    return (range && this.spans(range)[0]) ?? null;
  }

  range({ block, start, end }: Span): Range {
    const from = this.starts[block]!;
    return [from + start, from + end];
  }
}

function readingOf(answer: v.InferOutput<typeof Answer>, places: Places, blocks: readonly TextBlock[]): Reading {
  const chances = (likely: readonly (readonly [number, number, number])[]): Chance[] =>
    likely.flatMap(([start, end, chance]) => {
      const span = places.span([start, end]);
      return span ? [{ ...span, chance }] : [];
    });
  const weights = blocks.map(() => 0);
  for (const [end, weight] of answer.paragraphs) weights[places.blockAt(end)] = weight;
  return {
    names: answer.entities.flatMap(([start, end, type, confidence]) => {
      const span = places.span([start, end]);
      return span ? [{ span, type, confidence }] : [];
    }),
    passages: answer.passages.map(({ kinds, speaker, confidence, nobody, likely }) => ({
      kinds,
      speaker: { span: places.span(speaker), confidence, nobody, likely: chances(likely) },
    })),
    attributions: answer.attributions.flatMap((told) => {
      const cue = places.span(told.cue);
      if (!cue) return [];
      const { confidence, nobody } = told;
      const source = { span: places.span(told.source), confidence, nobody, likely: chances(told.likely) };
      const content = told.content.flatMap((range) => places.spans(range));
      return [{ cue, confidence: told.cueConfidence, source, content }];
    }),
    roles: answer.roles.flatMap(({ span: range, person, confidence }) => {
      const span = places.span(range);
      return span ? [{ span, person: places.span(person), confidence }] : [];
    }),
    meant: answer.meant.flatMap(({ span: range, nobody, likely }) => {
      const span = places.span(range);
      return span ? [{ span, by: { nobody, likely: chances(likely) } }] : [];
    }),
    weights,
  };
}

/** A reading program that is kept running. */
export class ReadingProgram {
  private readonly program: ChildProcess;
  private readonly lines: AsyncIterator<string>;

  /** @param command as a shell takes it */
  constructor(command: string) {
    this.program = spawn(command, { shell: true, stdio: ['pipe', 'pipe', 'inherit'] });
    this.lines = createInterface({ input: this.program.stdout! })[Symbol.asyncIterator]();
    // It may end before it has read all: what is then not answered tells so.
    this.program.stdin!.on('error', () => {});
  }

  /** One article at a time. */
  readonly read: ReadBlocks = async (blocks, passages) => {
    const places = new Places(blocks);
    const asked = { id: '', text: places.text, passages: passages.map((passage) => places.range(passage)) };
    this.program.stdin!.write(`${JSON.stringify(asked)}\n`);
    const { value, done } = await this.lines.next();
    if (done) throw new Error('the reading program has ended');
    const line: unknown = JSON.parse(value);
    return readingOf(v.parse(Answer, line), places, blocks);
  };

  end(): void {
    this.program.stdin!.end();
  }
}
