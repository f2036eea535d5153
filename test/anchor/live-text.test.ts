import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { LINE_BREAK, type LiveBlock, liveText, rangesOf, stillHolds } from '../../src/anchor/live-text.ts';

const { document } = new JSDOM('<body></body>').window;

function textNodes(html: string): Text[] {
  document.body.innerHTML = html;
  const walker = document.createTreeWalker(document.body, 4);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}

const blockOf = (html: string): LiveBlock => ({ kind: 'paragraph', ...liveText(textNodes(html)) });

describe('the text of a run of text nodes', () => {
  test('has white space collapsed and trimmed, across nodes', () => {
    expect(blockOf('<p>\n  The <b> tide\t</b>\n turned\u00a0early. </p>').text).toBe('The tide turned early.');
  });

  test('leaves out soft hyphens and zero-width spaces', () => {
    expect(blockOf('<p>Har\u00adbour\u200bmaster</p>').text).toBe('Harbourmaster');
  });

  test.each([
    ['marks of direction', '\u200e“Dry cellars,”\u200f said \u202dAda Lind\u202c', '“Dry cellars,” said Ada Lind'],
    ['joiners beside marks', '\u200d“Dry cellars,”\u200c said Ada', '“Dry cellars,” said Ada'],
    ['a joiner in a Latin word', 'Dry of\u200cfice', 'Dry office'],
    ['a mark of the order of bytes', 'Dry\ufeff cell\ufeffars', 'Dry cellars'],
  ])('leaves out %s', (_, html, text) => {
    expect(blockOf(html).text).toBe(text);
  });

  test.each([['می\u200cخواهم'], ['क्\u200dष'], ['👩\u200d🚒']])('keeps the joiner that %s is written with', (word) => {
    expect(blockOf(word).text).toBe(word);
  });

  test('has one space for a line break, and none at its ends', () => {
    const [before, after] = textNodes('Low tide<br>at noon');
    expect(liveText([LINE_BREAK, before!, LINE_BREAK, LINE_BREAK, after!, LINE_BREAK]).text).toBe('Low tide at noon');
  });

  test('tells a line break from other white space beside it', () => {
    const [before, after] = textNodes('Low tide <br> at noon');
    const { text, pieces } = liveText([before!, LINE_BREAK, after!]);
    expect(text).toBe('Low tide at noon');
    expect(pieces.filter(({ from, to }) => from === to).map(({ start }) => start)).toEqual([8]);
  });

  test('leads every character back to the live node that holds it', () => {
    const { text, pieces } = blockOf('<p> “We  <i>waited</i>,\n</p><p>he \u00ad said. </p>');
    const back = Array.from(text, (_, at) => {
      const piece = pieces.findLast(({ start }) => start <= at)!;
      return piece.node.data[piece.from + at - piece.start];
    });
    expect(back.join('').replace(/\s/g, ' ')).toBe(text);
  });

  test('takes time that grows with the text alone', () => {
    const node = document.createTextNode('a \u00ad b '.repeat(100_000));
    expect(liveText([node]).text).toHaveLength(399_999);
  });
});

describe('the place of a span in the page', () => {
  test('is one range for each text node it touches', () => {
    const block = blockOf('<p>The <b>harbour</b> master spoke.</p>');
    const ranges = rangesOf(block, block.text.indexOf('harbour'), block.text.indexOf(' spoke'));
    expect(ranges?.map(String)).toEqual(['harbour', ' master']);
  });

  test('keeps to the span inside a node with collapsed white space', () => {
    const block = blockOf('<p>He   said  no.</p>');
    expect(rangesOf(block, 3, 10)?.map(String)).toEqual(['said  no']);
  });

  test('leaves out what lies between the nodes of a block without belonging to it', () => {
    const [before, , after] = textNodes('one<i>NOTE</i>two');
    const block: LiveBlock = { kind: 'paragraph', ...liveText([before!, after!]) };
    expect(rangesOf(block, 0, 6)?.map(String)).toEqual(['one', 'two']);
  });

  test('is refused where the page has changed the text', () => {
    const block = blockOf('<p>Seven boats sailed.</p>');
    block.pieces[0]!.node.data = 'Eight boats sailed.';
    expect(rangesOf(block, 0, 5)).toBeNull();
  });

  test('is refused where the text has left the page', () => {
    const block = blockOf('<p>Seven boats sailed.</p>');
    document.body.textContent = '';
    expect(rangesOf(block, 0, 5)).toBeNull();
  });

  test('is refused for offsets outside the block', () => {
    const block = blockOf('<p>Seven boats.</p>');
    expect(rangesOf(block, 5, 5)).toBeNull();
    expect(rangesOf(block, -1, 5)).toBeNull();
    expect(rangesOf(block, 0, 99)).toBeNull();
  });
});

describe('a span of a block', () => {
  test('is still held by the page until its own text changes', () => {
    const live = blockOf('<p>The tide <b>turned</b> early.</p>');
    const [first, second] = live.pieces.map(({ node }) => node);
    expect(stillHolds(live, 4, 15)).toBe(true);
    first!.data = 'Our tide ';
    expect(stillHolds(live, 9, 15)).toBe(true);
    expect(stillHolds(live, 4, 15)).toBe(false);
    second!.remove();
    expect(stillHolds(live, 9, 15)).toBe(false);
  });
});
